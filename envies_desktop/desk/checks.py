"""What this computer must have before an evening: each check says what it found and what to do.

None of them raises, and none changes anything. `screens`, `sound` and `staying_awake` belong to the
window's thread; the others may take their time elsewhere.
"""

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from envies_desktop.desk.awake import Awake
from envies_desktop.i18n import clock_time, number, short_date, tr
from envies_desktop.refused import Refused
from envies_desktop.settings import data_folder
from envies_desktop.store import backup

if TYPE_CHECKING:
    from envies_desktop.store.engine import Store

State = Literal["ready", "look", "missing"]
ENOUGH = 500_000_000
"""Bytes that should be free."""
_TOO_FEW = 50_000_000
_FRESH = dt.timedelta(hours=24)
_POWER = Path("/sys/class/power_supply")


@dataclass(frozen=True, slots=True)
class Check:
    """What was found: `name` is a code, `state` ready, to look at or missing; `todo` is empty when ready."""

    name: str
    title: str
    state: State
    said: str
    todo: str = ""


def printer(wanted: str) -> Check:
    """Whether there is a printer, and the one chosen in the settings (empty: the usual one)."""
    from envies_desktop.desk.printing.queue import printers

    title, names = tr("Imprimante"), printers()
    if not names:
        return Check(
            "printer", title, "missing", tr("Aucune imprimante n’est installée."),
            tr("Branchez-la, ou imprimez ailleurs\u00a0: les documents seront enregistrés en PDF."),
        )  # fmt: skip
    if wanted and wanted not in names:
        return Check(
            "printer", title, "look", tr("«\u00a0{name}\u00a0» n’est pas là.").format(name=wanted),
            tr("Branchez-la, ou choisissez «\u00a0{name}\u00a0» dans les réglages.").format(name=names[0]),
        )  # fmt: skip
    return Check("printer", title, "ready", wanted or names[0])


def sound() -> Check:
    """Whether the bell can be heard."""
    title = tr("Son de la cloche")
    todo = tr("L’écran clignotera à chaque cloche. Gardez une vraie cloche sous la main.")
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return Check("sound", title, "missing", tr("Le son n’est pas installé sur cet ordinateur."), todo)
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return Check("sound", title, "missing", tr("Aucune sortie de son n’a été trouvée."), todo)
    return Check("sound", title, "ready", device.description())


def screens() -> Check:
    """Whether there is a second screen to project on."""
    from PySide6.QtGui import QGuiApplication

    title, found = tr("Second écran"), QGuiApplication.screens()
    if len(found) < 2:
        return Check(
            "screens", title, "look", tr("Un seul écran a été trouvé."),
            tr("Branchez le vidéoprojecteur, en mode «\u00a0étendre\u00a0» et non «\u00a0dupliquer\u00a0»."),
        )  # fmt: skip
    size = found[1].size()
    return Check("screens", title, "ready", f"{found[1].name()} ({size.width()} × {size.height()})")


def staying_awake(awake: Awake) -> Check:
    """Whether the system lets the screen stay on; `awake` is let go again if it was not held."""
    title, was = tr("Veille"), awake.held
    agreed = awake.hold()
    if not was:
        awake.release()
    if agreed:
        return Check("awake", title, "ready", tr("L’écran restera allumé pendant la soirée."))
    todo = tr("Dans les réglages du système, désactivez la mise en veille jusqu’à la fin de la soirée.")
    return Check("awake", title, "look", tr("Le système peut éteindre l’écran."), todo)


def disk(folder: Path | None) -> Check:
    """Whether there is room where the data are; `folder` is that of the store (a server's: our own)."""
    title = tr("Place sur le disque")
    try:
        free = shutil.disk_usage(folder or data_folder()).free
    except OSError as error:
        return Check("disk", title, "look", str(error), tr("Vérifiez le disque."))
    said = tr("{free}\u00a0Mo libres").format(free=number(free // 1_000_000))
    if free >= ENOUGH:
        return Check("disk", title, "ready", said)
    todo = tr("Faites de la place\u00a0: il en faut {wanted}\u00a0Mo.").format(
        wanted=number(ENOUGH // 1_000_000)
    )
    return Check("disk", title, "look" if free >= _TOO_FEW else "missing", said, todo)


def backup_folder(store: "Store") -> Path | None:
    """Where the backups of a store are kept, beside it; None for a server, which others back up."""
    path = store.engines.path
    return backup.folder_of(path) if path else None


def last_backup(store: "Store", now: dt.datetime) -> Check:
    """Whether the last backup is whole and less than a day old at `now` (UTC)."""
    title, folder, path = tr("Dernière sauvegarde"), backup_folder(store), store.engines.path
    if folder is None or path is None:
        said = tr("Les données sont sur un serveur, sauvegardé par la personne qui le tient.")
        return Check("backup", title, "ready", said)
    found = backup.backups_in(folder, path.stem)
    if not found:
        return Check(
            "backup",
            title,
            "missing",
            tr("Il n’y a encore aucune sauvegarde."),
            tr("Sauvegardez maintenant."),
        )
    try:
        made = dt.datetime.fromisoformat(backup.verify(found[0]).made_at)
    except Refused:
        said = tr("La dernière sauvegarde est abîmée.")
        return Check("backup", title, "missing", said, tr("Sauvegardez maintenant."))
    local = made.astimezone()
    said = tr("Le {day} à {time}").format(day=short_date(local.date()), time=clock_time(local))
    if now - made > _FRESH:
        return Check("backup", title, "look", said, tr("Elle date\u00a0: sauvegardez maintenant."))
    return Check("backup", title, "ready", said)


def power(supplies: Path = _POWER) -> Check | None:
    """Whether the computer is plugged in; None where it has no battery, or where the system does not tell."""
    try:
        batteries = [at for at in sorted(supplies.iterdir()) if _told(at, "type") == "Battery"]
        if not batteries:
            return None
        charge, state = _told(batteries[0], "capacity"), _told(batteries[0], "status")
    except OSError:
        return None
    title, said = tr("Batterie"), tr("{charge}\u00a0% de charge").format(charge=charge)
    if state != "Discharging":
        return Check("power", title, "ready", tr("Sur secteur, {said}").format(said=said))
    return Check("power", title, "look", said, tr("Branchez l’ordinateur sur le secteur."))


def _told(supply: Path, what: str) -> str:
    return (supply / what).read_text().strip()
