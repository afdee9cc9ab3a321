"""`walks`: the walks of the store."""

import argparse
from contextlib import closing

from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.i18n import tr


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("walks", parents=[common], help=tr("lister les promenades"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line per walk: name and metres."""
    from walks.queries import walks

    with closing(chosen_store(options)) as store, store.read() as session:
        rows = walks(session)
    said = [{"id": str(row.id), "name": row.name, "metres": row.metres} for row in rows]
    say(options, "\n".join(f"{row.name}\t{row.metres}" for row in rows), {"walks": said})
    return 0
