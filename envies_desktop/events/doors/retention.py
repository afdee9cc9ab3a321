"""`retention`: what was promised to people and whose day has come, without a window."""

import argparse
import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.i18n import short_date, tr

if TYPE_CHECKING:
    from envies_desktop.directory.retention import Due
    from envies_desktop.events.queries.personal import NeedsDue


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser(
        "retention", parents=[common], help=tr("lister ce qui doit être effacé, et pourquoi")
    )
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """A line per person due, with the last contact; then the access needs of past events."""
    from envies_desktop.directory.queries.erasing import due_for_erasure
    from envies_desktop.events.queries.personal import needs_due
    from envies_desktop.settings import load_settings

    today = dt.datetime.now().astimezone().date()
    with closing(chosen_store(options)) as store, store.read() as session:
        due = due_for_erasure(session, options.activities, today)
        needs = needs_due(session, today, load_settings().needs_days)
    people = [(one, options.activities.sentence(one.last.code, one.last.params)) for one in due]
    lines = [*(_due_line(one, why) for one, why in people), *map(_needs_line, needs)]
    document = {
        "people": [_due_document(one, why) for one, why in people],
        "access_needs": [_needs_document(one) for one in needs],
    }
    say(options, "\n".join(lines) or tr("Rien n’est à effacer."), document)
    return 0


def _due_line(one: "Due", why: str) -> str:
    return tr("{name}\u00a0: à effacer depuis le {since} (dernier contact le {last}\u00a0: {why})").format(
        name=one.name, since=short_date(one.since), last=short_date(one.last.on), why=why
    )


def _due_document(one: "Due", why: str) -> dict[str, Any]:
    return {
        "id": str(one.person_id),
        "name": one.name,
        "since": one.since.isoformat(),
        "last": one.last.on.isoformat(),
        "code": one.last.code,
        "params": dict(one.last.params),
        "text": why,
    }


def _needs_line(one: "NeedsDue") -> str:
    told = tr(
        "{title}\u00a0: besoins d’accessibilité de %n personne(s), à effacer depuis le {since}",
        "",
        len(one.rows),
    )
    return told.format(title=one.title, since=short_date(one.since))


def _needs_document(one: "NeedsDue") -> dict[str, Any]:
    return {
        "event": str(one.event_id),
        "title": one.title,
        "date": one.date.isoformat(),
        "since": one.since.isoformat(),
        "people": len(one.rows),
    }
