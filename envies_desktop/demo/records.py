"""The records of the demonstration, made from resources/demo/demo.yaml.

Keys are derived from the identifiers of that file, so that bringing it twice changes nothing and two laptops
have the same demonstration.
"""

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Any

from envies_desktop.assets import resource_path
from envies_desktop.directory.model import (
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.events.model import Delegation, Event, Participant, ProgrammeItem, SpeedDating, Wish
from envies_desktop.store.base import Record, link_id

_KEYS = uuid.UUID("0f0d6f4e-2c1e-5a34-9f0a-5d3f0c6f7a11")


def demo_key(*parts: str) -> uuid.UUID:
    """The key of a record of the demonstration: `demo_key("event", "ev_speed_demo")`."""
    return uuid.uuid5(_KEYS, "|".join(parts))


def demo_data() -> dict[str, Any]:
    """The whole of resources/demo/demo.yaml."""
    import yaml

    text = resource_path("demo", "demo.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.safe_load(text)
    return data


def batches(data: dict[str, Any]) -> Iterator[list[Record]]:
    """Records in an order where each only refers to those of former batches."""
    territories = sorted(data["territories"], key=lambda row: row["parent"] is not None)
    for at_once in (False, True):
        yield [_territory(row) for row in territories if bool(row["parent"]) is at_once]
    yield [
        Theme(id=demo_key("theme", t["id"]), code=t["id"], name=t["name"], demo=True) for t in data["themes"]
    ]
    yield [_organisation(row) for row in data["organisations"]]
    yield [_theme_link(row["id"], theme) for row in data["organisations"] for theme in row["themes"]]
    yield [_need(row) for row in data["needs_offers"]]
    yield [_event(row) for row in data["events"]]
    yield [_rounds(row) for row in data["events"] if row["type"] == "speed_dating"]
    for event in data["events"]:
        yield [_line(event["id"], k, line) for k, line in enumerate(event.get("programme", ()))]
        yield [_person(row) for row in event.get("participants", ())]
        yield [_role(row) for row in event.get("participants", ())]
        yield [_participant(event, k, row) for k, row in enumerate(event.get("participants", ()), 1)]
        if event["type"] == "speed_dating":
            yield [_delegation(event["id"], row) for row in event.get("participants", ())]
        yield [_wish(event["id"], row) for row in event.get("wishes", ())]


def _territory(row: dict[str, Any]) -> Territory:
    return Territory(
        id=demo_key("territory", row["id"]),
        code=row["id"],
        name=row["name"],
        insee=row.get("insee") or "",
        postcodes=row.get("postcodes") or [],
        parent_id=demo_key("territory", row["parent"]) if row["parent"] else None,
        focus=row.get("focus") or "",
        demo=True,
    )


def _organisation(row: dict[str, Any]) -> Organisation:
    return Organisation(
        id=demo_key("organisation", row["id"]),
        name=row["name"],
        short_name=row.get("short_name") or "",
        kind=row["kind"],
        rna=row.get("rna") or "",
        siren=row.get("siren") or "",
        siret=row.get("siret") or "",
        naf=row.get("naf") or "",
        size_class=row.get("size") or "",
        object=row.get("object") or "",
        address=row.get("address") or "",
        postcode=row.get("postcode") or "",
        city=row.get("city") or "",
        territory_id=demo_key("territory", row["territory"]) if row["territory"] else None,
        created_on=dt.date(row["created_year"], 1, 1) if row.get("created_year") else None,
        notes=row.get("note") or "",
        demo=True,
    )


def _theme_link(organisation: str, theme: str) -> OrganisationTheme:
    sides = (demo_key("organisation", organisation), demo_key("theme", theme))
    return OrganisationTheme(id=link_id(*sides), organisation_id=sides[0], theme_id=sides[1])


def _need(row: dict[str, Any]) -> NeedOffer:
    return NeedOffer(
        id=demo_key("need", row["organisation"], row["side"], row["category"]),
        organisation_id=demo_key("organisation", row["organisation"]),
        side=row["side"],
        category=row["category"],
        text=row["text"],
        demo=True,
    )


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


def _rounds(row: dict[str, Any]) -> SpeedDating:
    settings = row["settings"]
    pause = settings.get("break_after_round")
    return SpeedDating(
        id=demo_key("event", row["id"]),
        rounds=settings["rounds"],
        tables=settings["tables"],
        round_minutes=settings["minutes_per_round"],
        change_minutes=settings["minutes_change"],
        rounds_start=_time(settings["first_round"]),
        seated_side=settings["seated_side"],
        breaks=[[pause, settings["break_minutes"]]] if pause else [],
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


def _delegation(event: str, row: dict[str, Any]) -> Delegation:
    return Delegation(id=demo_key("participant", event, row["organisation"]), side=row["side"])


def _wish(event: str, row: dict[str, Any]) -> Wish:
    return Wish(
        id=demo_key("wish", event, row["who"], row["wants"]),
        event_id=demo_key("event", event),
        wisher_id=demo_key("participant", event, row["who"]),
        wished_id=demo_key("participant", event, row["wants"]),
        rank=row["rank"],
    )


def _time(text: str | None) -> dt.time | None:
    return dt.time.fromisoformat(text) if text else None
