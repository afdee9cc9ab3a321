"""The Entretien tab: answering by one key, at one's pace, with whoever takes it up again."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.page.interview import gestures
from envies_desktop.diagnostics.page.interview.keys import answer_of, move_of
from envies_desktop.diagnostics.page.interview.people import People
from envies_desktop.diagnostics.page.interview.projection import Projection
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.page.interview.sitting import Sitting
from envies_desktop.diagnostics.page.interview.view import InterviewView
from envies_desktop.diagnostics.questionnaire import Question
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.survey import filled
from envies_desktop.diagnostics.walking import axis_end, beside, go_on_at, next_open


class InterviewPanel(Sitting):
    """`finished` once the last question has its answer; `blinded(on)` when results must be hidden.

    0 to 3, N and ? answer and go on, C comments, arrows and pages move, Home and End go round the axis. In a
    survey + goes on with the next sheet.
    """

    finished = Signal()
    blinded = Signal(bool)
    _answered = Signal(object)
    _moved = Signal(str)

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, diagnostic_id, parent)
        self.view, self.projection = InterviewView(), Projection(self)
        self.tools = self.view.tools
        self.people = People(desk, diagnostic_id, self)
        self.fields = Fields(self, {"comment": self.view.comment.text, "notes": self.view.pad.text})
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        view, tools = self.view, self.tools
        tools.previous.clicked.connect(lambda: self.go("previous"))
        tools.next.clicked.connect(lambda: self.go("next"))
        tools.open.clicked.connect(lambda: self.go("open"))
        tools.sheet.clicked.connect(self._next_sheet)
        tools.whole.toggled.connect(self._show_whole)
        tools.blind.toggled.connect(self._be_blind)
        tools.projected.toggled.connect(self._project)
        self.projection.closed.connect(lambda: tools.projected.setChecked(False))
        for way in (view.one, view.sheet):
            way.answered.connect(self.give)
        view.sheet.entered.connect(self._entered)
        view.comment.left.connect(view.take_cursor)
        view.whom.chosen.connect(self.choose)
        view.whom.edit_wanted.connect(self._edit)
        view.whom.remove_wanted.connect(lambda: self.people.remove(self.respondent))
        self.people.added.connect(self._added)
        view.whom.axes.chosen.connect(self._go_to_axis)
        self.fields.edited.connect(self._save)
        self._answered.connect(lambda given: self.give(self.here, given))
        self._moved.connect(self.go)

    def refresh(self) -> None:
        """Read all again; the question at hand and what is being typed stay."""
        self.read()
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
            self.view.comment.text.setFocus()
        elif move == "clear":
            self.give(self.here, None)
        elif move == "sheet":
            self._next_sheet()

    def show_question(self, question: Question | None) -> None:
        """Go to a question, with the keyboard; None stays."""
        self.fields.flush()
        if question is not None:
            self.here = question.id
            self._show()
        self.view.take_cursor()

    def choose(self, respondent_id: UUID | None) -> None:
        """Somebody else answers: from where they are."""
        self.fields.flush()
        self.who = respondent_id
        who = self.respondent
        self.show_question(go_on_at(self.questionnaire, who.answers, "") if who else None)

    def give(self, question_id: str, given: Given | None) -> None:
        """Keep an answer, and go on to the next question by itself."""
        who, question = self.respondent, self.questionnaire.question_by_id.get(question_id)
        if who is None or question is None or self.card is None:
            return
        self.fields.flush()
        if not gestures.answer(self.desk, self.card.name, who.id, question, given):
            return
        self.refresh_now()
        now = self.respondent
        if given is None or now is None:
            self.show_question(question)
            return
        self.show_question(beside(self.questionnaire, question_id, 1) or question)
        if question_id not in who.answers and next_open(self.questionnaire, now.answers) is None:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """What the question leaves: an answer, or where to go."""
        question = self.question
        given = answer_of(event, self.questionnaire.scale_of(question.axis)) if question else None
        move = move_of(event) if question else ""
        if given is not None:
            self._answered.emit(given)
        elif move:
            self._moved.emit(move)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard is on the question at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.view.take_cursor)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """What was being typed is saved; the room no longer sees the question."""
        super().hideEvent(event)
        self.fields.flush()
        self.tools.projected.setChecked(False)
        self.projection.close()

    def _edit(self, new: bool) -> None:
        taken = {one.role for one in self.card.respondents} if self.card else set()
        self.people.edit(self.questionnaire.raters, None if new else self.respondent, taken)

    def _show(self) -> None:
        who, found, question = self.respondent, self.card, self.question
        if who is None or found is None or question is None:
            return
        closed, blind = found.closed_on is not None, self.tools.blind.isChecked()
        shown = Shown(self.questionnaire, question, who.answers, who.comments, blind, closed)
        self.view.show_question(shown)
        self.view.show_around(found, who, question)
        self.fields.show({"comment": who.comments.get(self.here, ""), "notes": found.notes})
        self.projection.show_question(self.questionnaire, question)

    def _show_whole(self, whole: bool) -> None:
        self.view.show_whole(whole)
        self.show_question(self.question)

    def _be_blind(self, blind: bool) -> None:
        self.blinded.emit(blind)
        self.show_question(self.question)

    def _project(self, projected: bool) -> None:
        if projected:
            self.projection.open(self.window())
            self.show_question(self.question)
        else:
            self.projection.close()

    def _finish(self) -> None:
        """The results, or the next sheet of a survey."""
        if self.survey:
            self._next_sheet()
        else:
            self.finished.emit()

    def _next_sheet(self) -> None:
        """The blank sheet at the end, or one more; what is left without an answer stays so."""
        self.fields.flush()
        self.read()
        if self.card is None or not self.survey or self.card.closed_on is not None:
            return
        last = self.card.respondents[-1]
        if filled([last]):
            self.people.next_sheet(self.card)
        elif last.id != self.who:
            self.choose(last.id)

    def _entered(self, question_id: str) -> None:
        if question_id != self.here:
            self.fields.flush()
            self.here = question_id
            self._show()

    def _go_to_axis(self, axis: str) -> None:
        asked = self.questionnaire.questions_of[axis]
        self.show_question(asked[0] if asked else None)

    def _added(self, respondent_id: UUID) -> None:
        self.refresh_now()
        self.choose(respondent_id)

    def _save(self, name: str, value: Any, visit: str) -> None:
        who, found, question = self.respondent, self.card, self.question
        if found is None or who is None or question is None:
            return
        if name == "notes":
            gestures.note(self.desk, found.name, found.id, value, visit)
        else:
            gestures.comment(self.desk, found.name, who.id, question, value, visit)
