"""The events of the demonstration, and who comes to them."""

import datetime as dt
from typing import Any

from envies_desktop.directory.model import Person, Role
from envies_desktop.events.actions.event import remove_events
from envies_desktop.events.model import Event, Participant, ProgrammeItem
from envies_desktop.store.base import link_id
from envies_desktop.store.demo import Used, add_missing, demo_key, demo_keys
from envies_desktop.store.work import Work


def bring(work: Work, content: dict[str, Any]) -> None:
    """Add what of it is not there yet, each record after those to which it refers."""
    events = content["events"]
    people = [row for event in events for row in event.get("participants", ())]
    add_missing(work, map(_event, events))
    add_missing(
        work, (_line(e["id"], k, line) for e in events for k, line in enumerate(e.get("programme", ())))
    )
    add_missing(work, map(_person, people))
    add_missing(work, map(_role, people))
    add_missing(
        work, (_participant(e, k, row) for e in events for k, row in enumerate(e.get("participants", ()), 1))
    )


def remove(work: Work, used: Used) -> None:
    """Take its events out, with all that was added to them."""
    remove_events(work, event_ids=demo_keys(work.session, Event))


def _event(row: dict[str, Any]) -> Event:
    return Event(
        id=demo_key("event", row["id"]),
        kind=row["type"],
        title=row["title"],
        subtitle=row.get("subtitle") or "",
        date=dt.date.fromisoformat(row["date"]) if row["date"] else None,
        start=_time(row.get("start")),
        end=_time(row.get("end")),
        place=row.get("place") or "",
        territory_id=demo_key("territory", row["territory"]) if row["territory"] else None,
        theme_id=demo_key("theme", row["theme"]) if row.get("theme") else None,
        hosts=row.get("hosts") or "",
        status=row["status"],
        notes="\n".join(row.get("objectives", ())),
        demo=True,
    )


def _line(event: str, place: int, row: dict[str, Any]) -> ProgrammeItem:
    return ProgrammeItem(
        id=demo_key("programme", event, str(place)),
        event_id=demo_key("event", event),
        start=_time(row["start"]),
        end=_time(row["end"]),
        title=row["title"],
        kind=row["kind"],
    )


def _person(row: dict[str, Any]) -> Person:
    return Person(
        id=demo_key("person", row["organisation"]),
        first_name=row["first_name"],
        last_name=row["last_name"],
        email=row["email"],
        demo=True,
    )


def _role(row: dict[str, Any]) -> Role:
    sides = (demo_key("person", row["organisation"]), demo_key("organisation", row["organisation"]))
    return Role(id=link_id(*sides), person_id=sides[0], organisation_id=sides[1], title=row["role"])


def _participant(event: dict[str, Any], badge: int, row: dict[str, Any]) -> Participant:
    return Participant(
        id=demo_key("participant", event["id"], row["organisation"]),
        event_id=demo_key("event", event["id"]),
        person_id=demo_key("person", row["organisation"]),
        organisation_id=demo_key("organisation", row["organisation"]),
        role=row["role"],
        status=row["status"],
        badge=badge,
        demo=True,
    )


def _time(text: str | None) -> dt.time | None:
    return dt.time.fromisoformat(text) if text else None
