"""Opening the store before there is a window: what to do when it cannot be."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from envies_desktop.i18n import clock_time, short_date, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.store.engine import Store
    from envies_desktop.store.migrating import Job, Waiting

SPOILT = {"store-corrupt", "store-empty", "store-not-a-store", "store-vanished"}
"""What is wrong with the file itself; for the rest (a full disk, a later program) a backup is no remedy."""

Choice = Literal["restore", "again", "other", "leave"]


class Opening(Protocol):
    """Opens the store at an address; a migration is done as `waiting` has it done."""

    def __call__(self, address: str | Path, /, *, waiting: "Waiting") -> "Store":
        """As `store.engine.open_store`."""


def opened(open_at: Opening, address: str | Path, explain: Callable[[Refused], str]) -> "Store | None":
    """The store at `address`, or at another the person chooses when it cannot be opened; None to leave.

    One of an older schema is migrated, behind a small window where that takes long. Of a damaged store, or of
    one that is gone, the newest verified backup is offered, and the next one where that fails.
    """
    wanted, anew, note = address, False, ""
    spent: set[Path] = set()
    while True:
        try:
            if not anew:
                _refuse_vanished(wanted)
            return _open(open_at, wanted)
        except Refused as refused:
            offered = _offered(wanted, spent) if refused.code in SPOILT else None
            why = "\n\n".join(part for part in (note, explain(refused)) if part)
            choice = _asked(why, offered, gone=refused.code == "store-vanished")
        anew, note = choice == "again", ""
        if choice == "restore" and offered is not None:
            note = _restored(offered, Path(wanted).resolve(), explain)
            spent.add(offered)
        elif choice == "other":
            wanted = _other() or wanted
        elif choice == "leave":
            return None


def _open(open_at: Opening, address: str | Path) -> "Store | None":
    """The store; None where the person closed the window of its migration meanwhile."""
    leaving = False

    def waiting(job: "Job") -> None:
        nonlocal leaving
        from envies_desktop.desk.upgrading import waited_for

        leaving = waited_for(job)

    store = open_at(address, waiting=waiting)
    if leaving:
        store.close()
    return None if leaving else store


def _refuse_vanished(address: str | Path) -> None:
    """A store that has backups and is not there was lost: it is not begun anew without a question."""
    from envies_desktop.store import backup
    from envies_desktop.store.connection import is_url

    path = Path(address).resolve()
    if not is_url(address) and not path.exists() and backup.backups_in(backup.folder_of(path), path.stem):
        raise Refused("store-vanished", address=str(address))


def _offered(address: str | Path, spent: set[Path]) -> Path | None:
    """The newest backup that is verified and was not tried in vain."""
    from envies_desktop.store import backup

    path = Path(address).resolve()
    for each in backup.backups_in(backup.folder_of(path), path.stem):
        if each not in spent:
            try:
                backup.verify(each)
            except Refused:
                continue
            return each
    return None


def _restored(file: Path, store: Path, explain: Callable[[Refused], str]) -> str:
    """Put a backup back; what went wrong, or nothing."""
    from envies_desktop.store import restoring

    try:
        restoring.restore(file, store)
    except Refused as refused:
        return explain(refused)
    return ""


def _asked(why: str, offered: Path | None, *, gone: bool) -> Choice:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox, QPushButton

    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Envies d’Alliances"))
    box.setText(tr("Les données n’ont pas pu être ouvertes."))
    box.setInformativeText(why)
    role = QMessageBox.ButtonRole
    back = box.addButton(_verb(offered), role.AcceptRole) if offered is not None else None
    again = box.addButton(tr("Commencer à neuf") if gone else tr("Réessayer"), role.AcceptRole)
    other = box.addButton(tr("Choisir un autre fichier…"), role.ActionRole)
    leave = box.addButton(tr("Quitter"), role.RejectRole)
    box.setDefaultButton(back or (leave if gone else again))
    box.setEscapeButton(leave)
    box.exec()
    choices: tuple[tuple[QPushButton | None, Choice], ...] = (
        (back, "restore"), (again, "again"), (other, "other"),
    )  # fmt: skip
    return next((choice for made, choice in choices if made is box.clickedButton()), "leave")


def _verb(backup_file: Path) -> str:
    from envies_desktop.store import files

    at = files.moment_of(backup_file).astimezone()
    return tr("Restaurer la sauvegarde du {day} à {time}").format(
        day=short_date(at.date()), time=clock_time(at)
    )


def _other() -> Path | None:
    from envies_desktop.desk.dialogs import open_file

    return open_file(None, tr("Choisir les données"), tr("Données") + " (*.db)")
