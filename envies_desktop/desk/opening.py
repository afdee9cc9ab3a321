"""Opening the store before there is a window: what to do when it cannot be."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.store.engine import Store


def opened(
    open_at: Callable[[str | Path], "Store"], address: str | Path, explain: Callable[[Refused], str]
) -> "Store | None":
    """The store at `address`, or at another the person chooses when it cannot be opened; None to leave."""
    wanted: str | Path | None = address
    while wanted is not None:
        try:
            return open_at(wanted)
        except Refused as refused:
            wanted = _another(explain(refused), wanted)
    return None


def _another(why: str, address: str | Path) -> str | Path | None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from envies_desktop.desk.dialogs import open_file

    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Envies d’Alliances"))
    box.setText(tr("Les données n’ont pas pu être ouvertes."))
    box.setInformativeText(why)
    again = box.addButton(tr("Réessayer"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(tr("Choisir un autre fichier…"), QMessageBox.ButtonRole.ActionRole)
    leave = box.addButton(tr("Quitter"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(leave)
    box.exec()
    if box.clickedButton() is again:
        return address
    if box.clickedButton() is other:
        return open_file(None, tr("Choisir les données"), tr("Données") + " (*.db)") or address
    return None
