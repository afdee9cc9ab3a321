"""Beginning a rehearsal: a second window, on a copy, twenty times faster."""

import sys
from uuid import UUID

from PySide6.QtCore import QProcess

from envies_desktop.desk.page import Desk
from envies_desktop.i18n import language, tr


def start_rehearsal(desk: Desk, event_id: UUID) -> bool:
    """Open it beside this window; whether it could be started."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "envies_desktop"]
    arguments = [*program, "--store", desk.store.address, "--lang", language()]
    started, _ = QProcess.startDetached(sys.executable, [*arguments, "rehearse", str(event_id), "--window"])
    if started:
        desk.say(tr("La répétition s’ouvre dans une autre fenêtre, sur une copie de vos données."))
    else:
        desk.warn(tr("La répétition n’a pas pu s’ouvrir."), "bad")
    return started
