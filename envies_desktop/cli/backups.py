"""`backup`, `backups`, `restore` and `check`: the safety of the data without a window."""

import argparse
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, back_up_before, chosen_store, say
from envies_desktop.i18n import clock_time, number, short_date, tr
from envies_desktop.refused import Refused
from envies_desktop.store import backup, backup_list, restoring
from envies_desktop.store.connection import is_url, server_url

if TYPE_CHECKING:
    from envies_desktop.store.backup_list import Kept, Side

LATEST = "latest"


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the four doors."""
    door = doors.add_parser("backup", parents=[common], help=tr("sauvegarder les données maintenant"))
    door.add_argument("--out", type=Path, metavar="FILE", help=tr("écrire la sauvegarde dans ce fichier"))
    door.set_defaults(run=run_backup)
    door = doors.add_parser("backups", parents=[common], help=tr("lister les sauvegardes"))
    door.set_defaults(run=run_backups)
    door = doors.add_parser("restore", parents=[common], help=tr("revenir à une sauvegarde"))
    door.add_argument("file", metavar="FILE|latest")
    door.add_argument("--yes", action="store_true", help=tr("restaurer sans demander"))
    door.set_defaults(run=run_restore)
    door = doors.add_parser("check", parents=[common], help=tr("vérifier les données et leurs sauvegardes"))
    door.set_defaults(run=run_check)


def run_backup(options: argparse.Namespace) -> int:
    """Make a verified copy now and print its path."""
    with closing(chosen_store(options)) as store:
        made = store.backup(out=options.out)
    say(options, str(made), _told(backup_list.kept(made, "backup")))
    return 0


def run_backups(options: argparse.Namespace) -> int:
    """Print what can be put back, newest first; the store itself may be damaged, or gone."""
    path = _store_file(options)
    found = backup_list.kept_of(path)
    if not found and not path.exists():
        raise Refused("door-no-store", path=str(path))
    text = "\n".join(map(_line, found)) or tr("Il n’y a encore aucune sauvegarde.")
    say(options, text, {"backups": [_told(one) for one in found]})
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Put a backup back once what differs was accepted; print where the former data are."""

    options.activities.import_models()
    path = _store_file(options)
    file = _wanted(options.file, path)
    backup.verify(file)
    now = _present(options, path)
    if not options.yes:
        _ask(_differences(options, path, now, file))
    if now is not None:
        with closing(chosen_store(options)) as store:
            back_up_before(options, store)
    aside = restoring.restore(file, path)
    text = tr("Restauré\u00a0: {path}").format(path=path)
    if aside is not None:
        text += "\n" + tr("Les données d’avant sont ici\u00a0: {path}").format(path=aside)
    say(options, text, {"restored": str(path), "from": str(file), "set_aside": str(aside) if aside else None})
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Read everything; a line for each thing that is wrong, and status 1."""
    with closing(chosen_store(options)) as store:
        wrong: list[tuple[str, dict[str, Any]]] = [
            (code, {"address": store.address}) for code in store.check()
        ]
        if not wrong:
            with store.read() as session:
                broken = [one for rules in options.activities.named("soundness") for one in rules(session)]
            wrong = [(one.code, dict(one.params)) for one in broken]
        for one in store.backups():
            if one.kind == "backup" and not one.verified:
                wrong.append(("store-backup-damaged", {"address": str(one.path)}))
    faults = [
        {"code": code, "params": params, "text": options.activities.sentence(code, params)}
        for code, params in wrong
    ]
    text = "\n".join(str(one["text"]) for one in faults) or tr("Tout est en ordre.")
    say(options, text, {"sound": not faults, "faults": faults})
    return 1 if faults else 0


def _store_file(options: argparse.Namespace) -> Path:
    """The file of the store, there or not; raises Refused("store-backup-server")."""
    from envies_desktop.settings import default_store, load_settings

    address = options.store or default_store(load_settings())
    if is_url(address):
        shown = server_url(str(address)).render_as_string(hide_password=True)
        raise Refused("store-backup-server", address=shown)
    return Path(address).resolve()


def _wanted(said: str, store: Path) -> Path:
    if said != LATEST:
        if not Path(said).is_file():
            raise Refused("door-unreadable", path=said)
        return Path(said)
    found = backup.newest_verified(backup.folder_of(store), store.stem)
    if found is None:
        raise Refused("door-no-backup", path=str(backup.folder_of(store)))
    return found


def _present(options: argparse.Namespace, path: Path) -> "Side | None":
    """What the data come to; None where they cannot be read.

    Raises Refused where the path is that of another document, which never had backups: it stays where it is.
    """
    try:
        with closing(chosen_store(options)) as store:
            return store.side()
    except Refused as refused:
        ours = backup.backups_in(backup.folder_of(path), path.stem)
        if refused.code in {"store-not-a-store", "store-foreign"} and not ours:
            raise
        return None


def _differences(options: argparse.Namespace, path: Path, now: "Side | None", file: Path) -> str:
    """Both sides in two lines, dates first."""
    present = (
        tr("il n’y a pas de données") if not path.exists() else tr("les données ne peuvent pas être lues")
    )
    lines = (
        (tr("Maintenant\u00a0: {what}"), _said(options, now) if now else present),
        (tr("Sauvegarde\u00a0: {what}"), _said(options, backup_list.side_of(file))),
    )
    return "\n".join(text.format(what=what) for text, what in lines)


def _said(options: argparse.Namespace, side: "Side") -> str:
    parts = [_moment(side.at), *_counts(side.living)]
    if side.last is not None:
        what = options.activities.sentence(side.last.code, side.last.params)
        parts.append(
            tr("dernier geste\u00a0: {what}, {moment}").format(what=what, moment=_moment(side.last.at))
        )
    return ", ".join(parts)


def _ask(what: str) -> None:
    """On a terminal the person decides; elsewhere nothing is done unless --yes was given."""
    sys.stderr.write(what + "\n")
    if not sys.stdin.isatty():
        raise Refused("door-restore-unconfirmed")
    sys.stderr.write(tr("Restaurer\u00a0? Tapez «\u00a0oui\u00a0»\u00a0: "))
    sys.stderr.flush()
    if sys.stdin.readline().strip().casefold() not in {tr("oui"), "oui", "yes"}:
        raise Refused("door-restore-left")


def _line(one: "Kept") -> str:
    kinds = {
        "backup": lambda: tr("sauvegarde"),
        "before-restore": lambda: tr("mise de côté par une restauration"),
        "moved": lambda: tr("laissée là par un déplacement"),
        "orphan": lambda: tr("journal sans son fichier"),
    }
    sound = tr("vérifiée") if one.verified else tr("non vérifiée")
    size = tr("{size}\u00a0Mo").format(size=number(one.size / 1e6, 1))
    return "  ".join(
        [_moment(one.at), kinds[one.kind](), size, *_counts(one.living or {}), sound, str(one.path)]
    )


def _counts(living: Any) -> list[str]:
    events, people = living.get("event"), living.get("person")
    if events is None or people is None:
        return []
    return [tr("%n événement(s)", "", events), tr("%n personne(s)", "", people)]


def _moment(at: datetime) -> str:
    local = at.astimezone()
    return f"{short_date(local.date())} {clock_time(local)}"


def _told(one: "Kept") -> dict[str, Any]:
    living = one.living or {}
    return {
        "path": str(one.path),
        "at": one.at.isoformat(),
        "bytes": one.size,
        "events": living.get("event"),
        "people": living.get("person"),
        "verified": one.verified,
        "kind": one.kind,
    }
