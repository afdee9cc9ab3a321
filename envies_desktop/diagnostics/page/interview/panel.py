"""The Entretien tab: answering by one key, at one's pace, with whoever takes it up again."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import Banner
from envies_desktop.diagnostics.actions import remove_respondent
from envies_desktop.diagnostics.dialogs.respondent import RespondentDialog
from envies_desktop.diagnostics.page.interview import gestures
from envies_desktop.diagnostics.page.interview.aside import NotePad, Whom
from envies_desktop.diagnostics.page.interview.axis_sheet import AxisSheet
from envies_desktop.diagnostics.page.interview.comment import Comment
from envies_desktop.diagnostics.page.interview.keys import answer_of, move_of
from envies_desktop.diagnostics.page.interview.projection import Projection
from envies_desktop.diagnostics.page.interview.question_card import QuestionCard
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.page.interview.tools import InterviewTools
from envies_desktop.diagnostics.queries import DiagnosticCard, RespondentLine, diagnostic_card
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.walking import axis_end, beside, go_on_at, next_open, progress
from envies_desktop.i18n import short_date, tr


class InterviewPanel(Panel):
    """`finished` once the last question has its answer; `blinded(on)` when results must be hidden."""

    concerned: ClassVar[frozenset[str]] = frozenset({"diagnostic", "respondent", "answer"})
    finished = Signal()
    blinded = Signal(bool)

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        self.card: DiagnosticCard | None = None
        self.who: UUID | None = None
        self.here = ""
        self.banner, self.tools = Banner(), InterviewTools()
        self.whom, self.pad, self.comment = Whom(), NotePad(), Comment()
        self.one, self.sheet = QuestionCard(), AxisSheet()
        self.views = QStackedWidget()
        self.projection = Projection(self)
        self.fields = Fields(self, {"comment": self.comment.text, "notes": self.pad.text})
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.views.addWidget(self.one)
        self.views.addWidget(self.sheet)
        middle = QWidget()
        down = QVBoxLayout(middle)
        theme.spaced(down, spacing=8)
        for part, stretch in ((self.tools.row, 0), (self.views, 1), (self.comment, 0)):
            down.addWidget(part, stretch)
        theme.sized(middle, width=360)
        self.across = Folding()
        row = QHBoxLayout(self.across)
        theme.spaced(row, spacing=12)
        row.addWidget(self.whom)
        row.addWidget(middle, 1)
        row.addWidget(self.pad)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(self.banner)
        layout.addWidget(self.across, 1)

    def _connect(self) -> None:
        tools, step = self.tools, self.go
        tools.previous.clicked.connect(lambda: step("previous"))
        tools.next.clicked.connect(lambda: step("next"))
        tools.open.clicked.connect(lambda: step("open"))
        tools.whole.toggled.connect(self._show_whole)
        tools.blind.toggled.connect(self._be_blind)
        tools.projected.toggled.connect(self._project)
        self.projection.closed.connect(lambda: tools.projected.setChecked(False))
        for view in (self.one, self.sheet):
            view.answered.connect(self.give)
        self.sheet.entered.connect(self._entered)
        self.comment.left.connect(self.take_cursor)
        self.whom.chosen.connect(self.choose)
        self.whom.edit_wanted.connect(self._edit_respondent)
        self.whom.remove_wanted.connect(self._remove_respondent)
        self.whom.axes.chosen.connect(self._go_to_axis)
        self.fields.edited.connect(self._save)

    @property
    def respondent(self) -> RespondentLine | None:
        """Who answers now."""
        return self.card.respondent(self.who) if self.card else None

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked; only once the panel has been shown."""
        assert self.card is not None
        assert self.card.questionnaire is not None
        return self.card.questionnaire

    def refresh(self) -> None:
        """Read all again; the question at hand and what is being typed stay."""
        with self.desk.store.read() as session:
            self.card = diagnostic_card(session, self.diagnostic_id)
        who = self.respondent
        self.who = who.id if who else None
        if not self.here and who:
            going = go_on_at(self.questionnaire, who.answers, self.card.last_question)
            self.here = going.id if going else ""
        self._say_closed()
        self._show()

    def go(self, move: str) -> None:
        """ "next", "previous", "first" and "last" of the axis, "open" for the next without an answer."""
        known, who = self.questionnaire, self.respondent
        if move in ("next", "previous"):
            self.show_question(beside(known, self.here, 1 if move == "next" else -1))
        elif move in ("first", "last"):
            self.show_question(axis_end(known, self.here, last=move == "last"))
        elif move == "open" and who:
            self.show_question(next_open(known, who.answers, self.here))
        elif move == "comment":
            self.comment.text.setFocus()
        elif move == "clear":
            self.give(self.here, None)

    def show_question(self, question: Question | None) -> None:
        """Go to a question, with the keyboard; None stays."""
        self.fields.flush()
        if question is not None:
            self.here = question.id
            self._show()
        self.take_cursor()

    def choose(self, respondent_id: UUID | None) -> None:
        """Somebody else answers: from where they are."""
        self.fields.flush()
        self.who = respondent_id
        who = self.respondent
        if who is not None:
            going = go_on_at(self.questionnaire, who.answers, "")
            self.here = going.id if going else self.here
        self._show()
        self.take_cursor()

    def give(self, question_id: str, given: Given | None) -> None:
        """Keep an answer, and go on to the next question by itself."""
        who, question = self.respondent, self.questionnaire.question_by_id.get(question_id)
        if who is None or question is None or self.card is None:
            return
        self.fields.flush()
        before = set(who.answers)
        if not gestures.answer(self.desk, self.card.name, who.id, question, given):
            return
        self.refresh()
        if given is None:
            self.show_question(question)
            return
        now = self.respondent
        last = now is not None and next_open(self.questionnaire, now.answers) is None
        self.show_question(beside(self.questionnaire, question_id, 1) or question)
        if last and question_id not in before:
            self.finished.emit()

    def take_cursor(self) -> None:
        """The keyboard goes to the question."""
        (self.sheet if self.tools.whole.isChecked() else self.one).take_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """What the question leaves: an answer, or where to go."""
        question = self.questionnaire.question_by_id.get(self.here) if self.card else None
        if question is None:
            super().keyPressEvent(event)
            return
        scale = self.questionnaire.scale_of(question.axis)
        given, move = answer_of(event, scale.top), move_of(event)
        if given is not None and _allowed(given, scale.na_allowed, scale.unknown_allowed):
            self.give(self.here, given)
        elif move:
            self.go(move)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard is on the question at once."""
        super().showEvent(event)
        if self.here:
            QTimer.singleShot(0, self, self.take_cursor)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """What was being typed is saved; the room no longer sees the question."""
        super().hideEvent(event)
        self.fields.flush()
        self.tools.projected.setChecked(False)
        self.projection.close()

    def _show(self) -> None:
        who, found = self.respondent, self.card
        question = self.questionnaire.question_by_id.get(self.here) if found else None
        if who is None or found is None or question is None:
            return
        closed, blind = found.closed_on is not None, self.tools.blind.isChecked()
        shown = Shown(self.questionnaire, question, who.answers, who.comments, blind, closed)
        (self.sheet if self.tools.whole.isChecked() else self.one).show_question(shown)
        axes = progress(self.questionnaire, who.answers)
        self.whom.show_card(found, self.who, axes, question.axis)
        self.fields.show({"comment": who.comments.get(self.here, ""), "notes": found.notes})
        self.comment.about(question.short, closed=closed)
        self.tools.open.setEnabled(next_open(self.questionnaire, who.answers) is not None)
        self.projection.show_question(self.questionnaire, question)

    def _say_closed(self) -> None:
        closed = self.card.closed_on if self.card else None
        if closed is None:
            self.banner.hide()
        else:
            said = tr("Diagnostic clos le {day}\u00a0: rouvrez-le pour changer une réponse.")
            self.banner.say(said.format(day=short_date(closed)), "info")

    def _show_whole(self, whole: bool) -> None:
        self.views.setCurrentWidget(self.sheet if whole else self.one)
        self.show_question(self.questionnaire.question_by_id.get(self.here))

    def _be_blind(self, blind: bool) -> None:
        self.blinded.emit(blind)
        self.show_question(self.questionnaire.question_by_id.get(self.here))

    def _project(self, projected: bool) -> None:
        if projected:
            self.projection.open(self.window())
            self.show_question(self.questionnaire.question_by_id.get(self.here))
        else:
            self.projection.close()

    def _entered(self, question_id: str) -> None:
        if question_id != self.here:
            self.fields.flush()
            self.here = question_id
            self._show()

    def _go_to_axis(self, axis: str) -> None:
        asked = self.questionnaire.questions_of[axis]
        self.show_question(asked[0] if asked else None)

    def _save(self, name: str, value: Any, visit: str) -> None:
        who, found = self.respondent, self.card
        question = self.questionnaire.question_by_id.get(self.here)
        if found is None or who is None or question is None:
            return
        if name == "notes":
            gestures.note(self.desk, found.name, found.id, value, visit)
        else:
            gestures.comment(self.desk, found.name, who.id, question, value, visit)

    def _edit_respondent(self, new: bool) -> None:
        dialog = RespondentDialog(self.desk, self.diagnostic_id, None if new else self.respondent, self)
        if dialog.exec():
            self.refresh()
            self.choose(dialog.made or self.who)
        dialog.deleteLater()

    def _remove_respondent(self) -> None:
        who = self.respondent
        if who is None:
            return

        def gesture(work: Any) -> bool:
            remove_respondent(work, respondent_id=who.id)
            return True

        if self.desk.write("respondent-remove", gesture, name=who.label):
            self.desk.say(tr("{name}\u00a0: retiré, Ctrl+Z le ramène.").format(name=who.label))


def _allowed(given: Given, na: bool, unknown: bool) -> bool:
    return given.state == "value" or (na if given.state == "na" else unknown)
