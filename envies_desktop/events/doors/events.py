"""`event-new TITLE --kind KIND` and `participants EVENT`: events without a window."""

import argparse
import datetime as dt
import re
from contextlib import closing
from typing import Any

from envies_desktop.activity import EventKind, load
from envies_desktop.cli.common import Doors, chosen_store, plain_text, say
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.events.kinds import side_label, status_label
from envies_desktop.events.queries import event_of
from envies_desktop.events.queries.registered import Registered, registered
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

_YEARS = range(1900, 2200)
_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_HOUR = re.compile(r"(\d{1,2})\s*(?:[hH:]\s*(\d{2})|[hH])")


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe both doors."""
    new = doors.add_parser("event-new", parents=[common], help=tr("créer un événement"))
    new.add_argument("title", metavar="TITLE")
    kinds = [kind.code for kind in common.get_default("activities").kinds()]
    new.add_argument("--kind", required=True, metavar="KIND", help=", ".join(kinds))
    new.add_argument("--date", metavar="D", help=tr("2026-11-22 ou 22/11/2026"))
    new.add_argument("--start", metavar="H", help=tr("18:00 ou 18h"))
    new.add_argument("--end", metavar="H")
    new.add_argument("--place", default="", metavar="P")
    new.set_defaults(run=run_event_new)
    people = doors.add_parser("participants", parents=[common], help=tr("lister les inscrits d’un événement"))
    people.add_argument("event", metavar="EVENT")
    people.set_defaults(run=run_participants)


def run_event_new(options: argparse.Namespace) -> int:
    """Create the event and print its id; everything is judged before the store is opened."""
    from envies_desktop.events.actions import add_event
    from envies_desktop.events.checks import check_event

    known = [kind.code for kind in options.activities.kinds()]
    if options.kind not in known:
        raise Refused("door-kind", wanted=options.kind, known=known)
    values: dict[str, Any] = {
        "title": plain_text(options.title),
        "kind": options.kind,
        "date": _date(options.date),
        "start": _hour(options.start),
        "end": _hour(options.end),
        "place": plain_text(options.place),
    }
    check_event(values)
    with (
        closing(chosen_store(options, new=True)) as store,
        store.work("event-add", name=values["title"]) as work,
    ):
        made = add_event(work, **values).id
        if begins := options.activities.kind(options.kind).begins:
            load(begins)(work, made)
    say(options, str(made), {"id": str(made)})
    return 0


def run_participants(options: argparse.Namespace) -> int:
    """Print a line per person: badge, name, organisation, status, e-mail, phone."""
    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.event)
        with store.read() as session:
            people = registered(session, event_id, options.activities)
            kind = options.activities.kind(event_of(session, event_id).kind)
    lines = ["\t".join(_columns(one)) for one in people]
    text = "\n".join(lines) or tr("Personne n’est inscrit pour le moment.")
    say(options, text, {"participants": [_document(one, kind) for one in people]})
    return 0


def _columns(one: Registered) -> tuple[str, ...]:
    row = one.row
    badge = str(row.badge) if row.badge else "–"
    texts = (row.name, row.organisation, side_label(row.side), status_label(row.status), row.email, row.phone)
    return badge, *(" ".join(text.split()) for text in texts)


def _document(one: Registered, kind: EventKind) -> dict[str, Any]:
    """A participant as JSON; a text that nobody gave is null."""
    row = one.row
    facts = {"wishes": []} | (load(kind.facts)(row) if kind.facts else {})
    texts = ("first_name", "last_name", "organisation", "kind", "side", "role", "status", "email", "phone")
    return {
        "id": str(row.id),
        "badge": row.badge or None,
        **{name: getattr(row, name) or None for name in texts},
        "arrival": _clock(row.arrival),
        "departure": _clock(row.departure),
        "photo_consent": row.photo_consent,
        "contact_consent": row.contact_consent,
        **facts,
        "needs": list(one.needs),
        "offers": list(one.offers),
        "themes": list(one.themes),
        "note": row.note or None,
    }


def _clock(moment: dt.time | None) -> str | None:
    return None if moment is None else f"{moment:%H:%M}"


def _date(typed: str | None) -> dt.date | None:
    """A day as ISO or as it is written in France; raises Refused("door-date")."""
    if typed is None:
        return None
    french = _DAY.fullmatch(typed.strip())
    try:
        day = dt.date(*map(int, french.groups()[::-1])) if french else dt.date.fromisoformat(typed.strip())
    except ValueError as error:
        raise Refused("door-date", value=typed) from error
    if day.year not in _YEARS:
        raise Refused("door-date", value=typed)
    return day


def _hour(typed: str | None) -> dt.time | None:
    """A time as "18:00", "18h" or "18 h 30"; raises Refused("door-hour")."""
    if typed is None:
        return None
    found = _HOUR.fullmatch(typed.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refused("door-hour", value=typed)
    return dt.time(int(found[1]), int(found[2] or 0))
