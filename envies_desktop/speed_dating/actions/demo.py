"""How the demonstration's speed dating is set, and what was made with it since, which goes with it."""

import datetime as dt
from typing import Any

import sqlalchemy as sa

from envies_desktop.events.model import Event
from envies_desktop.speed_dating.model import Delegation, Meeting, MeetingPlan, Rating, SpeedDating, Wish
from envies_desktop.store.demo import Used, add_missing, demo_key, demo_keys
from envies_desktop.store.work import Work


def bring(work: Work, content: dict[str, Any]) -> None:
    """Add what of it is not there yet."""
    matched = [event for event in content["events"] if "settings" in event]
    add_missing(work, map(_rounds, matched))
    for event in matched:
        add_missing(work, (_delegation(event["id"], row) for row in event["participants"]))
        add_missing(work, (_wish(event["id"], row) for row in event["wishes"]))


def remove(work: Work, used: Used) -> None:
    """Take out what belongs to its events."""
    events = demo_keys(work.session, Event)
    plans = list(work.session.scalars(sa.select(MeetingPlan.id).where(MeetingPlan.event_id.in_(events))))
    work.remove_where(Meeting, Meeting.plan_id.in_(plans))
    for of_event in (MeetingPlan, Rating):
        work.remove_where(of_event, of_event.event_id.in_(events))


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
