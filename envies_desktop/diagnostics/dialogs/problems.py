"""What is wrong with a file: each problem with its line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.diagnostics.document import Problem
from envies_desktop.i18n import number, tr


class ProblemsDialog(WorkDialog):
    """The problems, to be read and copied; nothing was brought in."""

    def __init__(
        self, desk: Desk, file: str, found: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tr("Questionnaire refusé"), tr("J’ai compris"), parent)
        self.leave.hide()
        count = tr("%n problème(s) dans {file}\u00a0: rien n’a été importé.", "", len(found))
        self.text = QPlainTextEdit("\n".join(problem_words(desk, one) for one in found))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Problèmes du fichier"))
        theme.sized(self.text, width=560, height=220)
        self.add(plain_label(count.format(file=file), "strong", wrap=True), self.text)


def problem_words(desk: Desk, problem: Problem) -> str:
    """ "Ligne 12 : …"."""
    said = desk.sentence(problem.code, problem.params)
    if not problem.line:
        return said
    return tr("Ligne {line}\u00a0: {problem}").format(line=number(problem.line), problem=said)
