"""The widgets of an interview and where they stand: the question first, the others beside or under it."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import Banner
from envies_desktop.diagnostics.page.interview.aside import NotePad, Whom
from envies_desktop.diagnostics.page.interview.axis_sheet import AxisSheet
from envies_desktop.diagnostics.page.interview.comment import Comment
from envies_desktop.diagnostics.page.interview.question_card import QuestionCard
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.page.interview.tools import InterviewTools
from envies_desktop.diagnostics.page.interview.words import keys_words
from envies_desktop.diagnostics.queries import DiagnosticCard, RespondentLine
from envies_desktop.diagnostics.questionnaire import Question
from envies_desktop.diagnostics.walking import next_open, progress
from envies_desktop.i18n import short_date, tr


class InterviewView(QWidget):
    """One question or the whole axis, and what stands around it; the panel decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.tools = Banner(), InterviewTools()
        self.whom, self.pad, self.comment = Whom(), NotePad(), Comment()
        self.one, self.sheet, self._ways = QuestionCard(), AxisSheet(), QStackedWidget()
        self._ways.addWidget(self.one)
        self._ways.addWidget(self.sheet)
        left, right = QWidget(), QWidget()
        _down(left, ((self.tools, 0), (self._ways, 1), (self.comment, 0)))
        _down(right, ((self.whom, 5), (self.pad, 2)))
        theme.sized(left, width=360)
        across = Folding()
        row = QHBoxLayout(across)
        theme.spaced(row, spacing=12)
        row.addWidget(left, 5)
        row.addWidget(right, 2)
        _down(self, ((self.banner, 0), (across, 1)))

    @property
    def whole(self) -> bool:
        """Whether the whole axis is shown."""
        return self._ways.currentWidget() is self.sheet

    def show_whole(self, whole: bool) -> None:
        """Show the whole axis, or one question."""
        self._ways.setCurrentWidget(self.sheet if whole else self.one)

    def show_question(self, shown: Shown) -> None:
        """In the way that was chosen."""
        (self.sheet if self.whole else self.one).show_question(shown)

    def show_around(self, found: DiagnosticCard, who: RespondentLine, at: Question) -> None:
        """Who answers and how far they are, what the comment is about, whether all is closed."""
        known = found.questionnaire
        if known is None:
            return
        self.whom.show_card(found, who.id, progress(known, who.answers), at.axis)
        keys = keys_words(known.scale_of(at.axis), survey=known.kind == "survey")
        self.comment.about(at.short, keys, closed=found.closed_on is not None)
        self.pad.text.setReadOnly(found.closed_on is not None)
        self.tools.sheet.setVisible(known.kind == "survey")
        self.tools.sheet.setEnabled(found.closed_on is None)
        self.tools.open.setEnabled(next_open(known, who.answers) is not None)
        if found.closed_on is None:
            self.banner.hide()
        else:
            said = tr("Diagnostic clos le {day}\u00a0: rouvrez-le pour le modifier.")
            self.banner.say(said.format(day=short_date(found.closed_on)), "info")

    def take_cursor(self) -> None:
        """The keyboard goes to the question at hand."""
        (self.sheet if self.whole else self.one).take_cursor()


def _down(holder: QWidget, parts: tuple[tuple[QWidget, int], ...]) -> None:
    layout = QVBoxLayout(holder)
    theme.spaced(layout)
    for part, stretch in parts:
        layout.addWidget(part, stretch)
