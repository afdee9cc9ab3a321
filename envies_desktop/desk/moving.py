"""A store where others may write too: before there is a window, it is offered to move it to this computer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from envies_desktop.store.engine import Store


def here(
    store: "Store", open_at: Callable[[str | Path], "Store"], folder: Path, explain: Callable[[Refused], str]
) -> "Store | None":
    """The store, or the one that it was moved to in `folder`; None to leave.

    Where it cannot be moved the sentence is shown, and it stays open for reading.
    """
    if not store.held:
        return store
    choice = _asked(explain(store.engines.refusal), folder)
    if choice == "read":
        return store
    moved: Path | None = None
    if choice == "move":
        try:
            moved = store.move_to(folder)
        except Refused as refused:
            _tell(explain(refused))
            return store
    store.close()
    return open_at(moved) if moved else None


def _asked(why: str, folder: Path) -> str:
    from PySide6.QtWidgets import QMessageBox

    box = _box(tr("Ces données sont à un endroit où d’autres peuvent écrire."), why + "\n\n" + tr(
        "«\u00a0Déplacer ici\u00a0» les copie dans {folder}, vérifie la copie, puis met l’ancien fichier de "
        "côté, sous un nom qui dit quand."
    ).format(folder=folder))  # fmt: skip
    role = QMessageBox.ButtonRole
    move = box.addButton(tr("Déplacer ici"), role.AcceptRole)
    read = box.addButton(tr("Consulter seulement"), role.ActionRole)
    leave = box.addButton(tr("Quitter"), role.RejectRole)
    box.setDefaultButton(move)
    box.setEscapeButton(leave)
    box.exec()
    clicked = box.clickedButton()
    return "move" if clicked is move else "read" if clicked is read else "leave"


def _tell(why: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    box = _box(tr("Les données n’ont pas été déplacées."), why)
    box.addButton(tr("J’ai compris"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _box(title: str, text: str) -> "QMessageBox":
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Envies d’Alliances"))
    box.setText(title)
    box.setInformativeText(text)
    return box
