"""`demo --out DIR`: the main job from end to end on invented data, then the window."""

import argparse
from pathlib import Path

from envies_desktop.cli.common import Doors
from envies_desktop.i18n import tr
from envies_desktop.store.engine import open_store


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("demo", parents=[common], help=tr("jouer la démonstration complète"))
    door.add_argument("--out", type=Path, required=True, metavar="DIR")
    door.add_argument("--no-window", action="store_true", help=tr("sans ouvrir la fenêtre"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make DIR/demo.db, import, plan and print into DIR, say what was done, open the window."""
    from envies_desktop import app
    from envies_desktop.settings import load_settings

    settings = load_settings()
    app.import_models()
    options.out.mkdir(parents=True, exist_ok=True)
    address = options.out / "demo.db"
    with open_store(address, author=settings.author) as store:
        _play(store, options.out)
    _say(tr("La démonstration est dans {folder}.").format(folder=options.out))
    if options.no_window or not app.has_display():
        return 0
    return app.run_window(str(address))
