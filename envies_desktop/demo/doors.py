"""`demo --out DIR`: the main job from end to end on invented data, then the window."""

import argparse
import shutil
import sys
from contextlib import closing
from pathlib import Path

from envies_desktop.assets import resource_path
from envies_desktop.cli.common import Doors, teller, terminal_progress, waited_for
from envies_desktop.i18n import number, tr
from envies_desktop.store.engine import Store, open_store


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("demo", parents=[common], help=tr("jouer la démonstration complète"))
    door.add_argument("--out", type=Path, required=True, metavar="DIR")
    door.add_argument("--no-window", action="store_true", help=tr("sans ouvrir la fenêtre"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make DIR/demo.db, import, plan and print into DIR, say what was done, open the window."""
    from envies_desktop.settings import load_settings

    settings = load_settings()
    options.activities.import_models()
    options.out.mkdir(parents=True, exist_ok=True)
    address = options.out / "demo.db"
    with closing(open_store(address, author=settings.author, waiting=waited_for)) as store:
        _play(store, options)
    _say(tr("La démonstration est dans {folder}.").format(folder=options.out))
    if options.no_window:
        return 0
    shown: int = options.show_window(str(address), needed=False)
    return shown


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _play(store: Store, options: argparse.Namespace) -> None:
    """The facilitator's ten minutes: list, plan, printed kit."""
    from envies_desktop.demo.actions import bring_demo
    from envies_desktop.demo.queries import demo_event
    from envies_desktop.events.exchange import apply_import, preview_participants
    from envies_desktop.intake.reader import read_table
    from envies_desktop.paper.dossier import Order
    from envies_desktop.paper.printing import print_documents
    from envies_desktop.settings import load_settings
    from envies_desktop.speed_dating.doors.planning import plan_event

    folder: Path = options.out
    bring_demo(store, options.activities)
    event_id = demo_event()
    listed = folder / "participants.xlsx"
    shutil.copyfile(resource_path("demo", "participants.xlsx"), listed)
    with store.read() as session:
        preview = preview_participants(session, event_id, read_table(listed), options.activities)
    with store.work("import-participants", name=listed.name) as work:
        result = apply_import(work, preview, options.activities)
    _say(
        tr("{file}\u00a0: {read} lignes lues, {added} ajoutées, {changed} complétées.").format(
            file=listed.name,
            read=number(result.read),
            added=number(result.added),
            changed=number(result.changed),
        )
    )
    _say(plan_event(store, event_id)[0])
    files = print_documents(
        store, load_settings(), options.activities, "event", event_id, folder, Order(),
        progress=terminal_progress(), told=teller(options),
    )  # fmt: skip
    _say(tr("%n document(s) à imprimer", "", len(files)))
