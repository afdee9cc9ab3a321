"""`events`: the events of the store."""

import argparse
from contextlib import closing

from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.i18n import short_date, tr


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("events", parents=[common], help=tr("lister les événements"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line per event: id, title, date, kind, status, people."""
    from envies_desktop.events.queries import event_rows

    with closing(chosen_store(options)) as store, store.read() as session:
        rows = event_rows(session)
    events = [
        {
            "id": str(row.id),
            "title": row.title,
            "date": row.date.isoformat() if row.date else None,
            "kind": row.kind,
            "status": row.status,
            "people": row.people,
        }
        for row in rows
    ]
    lines = [
        "\t".join(
            (
                str(row.id),
                row.title,
                short_date(row.date) if row.date else tr("sans date"),
                row.kind,
                row.status,
                tr("%n personne(s)", "", row.people),
            )
        )
        for row in rows
    ]
    say(options, "\n".join(lines) or tr("Aucun événement pour le moment."), {"events": events})
    return 0
