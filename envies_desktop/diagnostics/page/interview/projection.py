"""The question on the projector: never an answer, a score or a name."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.projector import MessageFace, ProjectorWindow
from envies_desktop.diagnostics.page.interview.words import choices
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire


class Projection(QObject):
    """The projector of an interview; `closed` when somebody closes its window."""

    closed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.window: ProjectorWindow | None = None

    def open(self, beside: QWidget | None) -> None:
        """Show it, on another screen if there is one."""
        if self.window is None:
            self.window = ProjectorWindow()
            self.window.closed.connect(self.closed)
        self.window.open_on_second(beside)

    def show_question(self, questionnaire: Questionnaire, question: Question) -> None:
        """The words of the question and of its scale."""
        if self.window is not None:
            self.window.show_face(face_of(questionnaire, question))

    def close(self) -> None:
        """Let the window go."""
        if self.window is not None:
            window, self.window = self.window, None
            window.close()
            window.deleteLater()


def face_of(questionnaire: Questionnaire, question: Question) -> MessageFace:
    """What the room reads."""
    scale = questionnaire.scale_of(question.axis)
    answers = [f"{key}  {name}" for _, key, name, _ in choices(scale)]
    title = questionnaire.axis_by_id[question.axis].title.said()
    return MessageFace(title, "\n".join([question.text.said(), "", *answers]))
