"""What must be mended before a questionnaire is saved, and the way there."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import card, plain_label
from envies_desktop.diagnostics.adapting import part
from envies_desktop.diagnostics.document import Problem
from envies_desktop.i18n import tr

PLACE = Qt.ItemDataRole.UserRole


class ToMend(QWidget):
    """Hidden while nothing is wrong; `chosen(list, place)` of a question or an axis, ("", 0) otherwise."""

    chosen = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Ce qu’il faut corriger"))
        self.list.setMaximumHeight(theme.px(110))
        self.list.itemActivated.connect(self._go)
        told = tr("Rien n’est enregistré tant que ceci n’est pas corrigé")
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(plain_label(told, "bad", wrap=True), self.list))
        self.hide()

    def show_problems(self, found: Sequence[Problem], document: Mapping[str, Any]) -> None:
        """Say all that is wrong with a document, and what each is about."""
        self.list.clear()
        for problem in found:
            item = QListWidgetItem(self._told(problem, document))
            item.setData(PLACE, problem.path)
            self.list.addItem(item)
        self.setVisible(bool(found))

    def _told(self, problem: Problem, document: Mapping[str, Any]) -> str:
        said = self._desk.sentence(problem.code, problem.params)
        about = part(document, problem.path[:2]) if len(problem.path) > 1 else None
        if isinstance(about, Mapping) and "id" in about:
            return f"{short_id(about['id'])} · {said}"
        return said

    def _go(self, item: QListWidgetItem) -> None:
        path = item.data(PLACE)
        inside = len(path) > 1 and path[0] in ("questions", "axes")
        self.chosen.emit(path[0] if inside else "", int(path[1]) if inside else 0)


def short_id(key: object) -> str:
    """ "p1" for "le_notre.p1"."""
    return str(key).partition(".")[2] or str(key)
