"""Gestures on the clock of an event. They are live works: Ctrl+Z takes back what was typed, never a bell.

Each is told the instant at which the hand moved; what is kept is true at that instant.
"""

import uuid
from datetime import datetime, timedelta

from envies_desktop.events.model import Event, EventClock
from envies_desktop.events.queries.one_event import settings_of
from envies_desktop.live import clock
from envies_desktop.live.clock import Place, Step
from envies_desktop.live.instants import Instant
from envies_desktop.live.queries.clock import kept_of
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

MINUTE = 60.0


def run_clock(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Start the first round, or go on after a pause."""
    row, line, place = _read(work, event_id, now)
    if line[place.step].phase == "before":
        place = clock.skip(line, place)
    _write(row, line, place, now, running=not clock.endless(line[place.step]))


def pause_clock(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Stop the time where it is."""
    row, line, place = _read(work, event_id, now)
    _write(row, line, place, now, running=False)


def add_minutes(work: Work, *, event_id: uuid.UUID, minutes: int, now: Instant) -> None:
    """Make the step at hand longer, or shorter: never shorter than what has passed of it."""
    row, line, place = _read(work, event_id, now)
    step = line[place.step]
    if clock.endless(step):
        return
    seconds = max(minutes * MINUTE, place.elapsed - step.seconds)
    extra = dict(row.extra)
    extra[clock.key(step)] = float(extra.get(clock.key(step), 0.0)) + seconds
    row.extra = extra
    _write(row, _line(work, event_id, row), place, now, running=row.running)


def skip_step(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Go to the next step at once."""
    row, line, place = _read(work, event_id, now)
    after = clock.skip(line, place)
    _write(row, line, after, now, running=row.running and not clock.endless(line[after.step]))


def go_back(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Begin this step again; at its very beginning, the one before it."""
    row, line, place = _read(work, event_id, now)
    _write(row, line, clock.back(line, place), now, running=row.running)


def note_rounds(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Keep the moments at which rounds have begun by themselves."""
    row, line, place = _read(work, event_id, now)
    begun = _begun(row, line, place, now)
    if begun != row.begun:
        row.begun = begun


def mute_clock(work: Work, *, event_id: uuid.UUID, muted: bool, now: Instant) -> None:
    """Bells without sound, or with it again."""
    row, _, _ = _read(work, event_id, now)
    row.muted = muted


def reset_clock(work: Work, *, event_id: uuid.UUID, now: Instant) -> None:
    """Before the first round again, as if nothing had been rung: after a trial of the room."""
    row, _, _ = _read(work, event_id, now)
    row.extra, row.begun = {}, {}
    _write(row, _line(work, event_id, row), Place(0, 0.0), now, running=False)


def _read(work: Work, event_id: uuid.UUID, now: Instant) -> tuple[EventClock, tuple[Step, ...], Place]:
    key = link_id(event_id)
    row = work.session.get(EventClock, key)
    if row is None or row.deleted_at is not None:
        row = work.add(EventClock(id=key, event_id=event_id, at=now.at, ticks=now.ticks, boot=now.boot))
    line = _line(work, event_id, row)
    return row, line, clock.place_at(line, kept_of(row), now)


def _line(work: Work, event_id: uuid.UUID, row: EventClock) -> tuple[Step, ...]:
    return clock.steps(settings_of(work.get(Event, event_id)), kept_of(row).extra)


def _write(row: EventClock, line: tuple[Step, ...], place: Place, now: Instant, *, running: bool) -> None:
    step = line[place.step]
    row.round, row.phase, row.elapsed, row.running = step.round, step.phase, place.elapsed, running
    row.at, row.ticks, row.boot = now.at, now.ticks, now.boot
    row.begun = _begun(row, line, place, now)


def _begun(row: EventClock, line: tuple[Step, ...], place: Place, now: Instant) -> dict[str, str]:
    """Rounds that have begun at this place: those noted before, and since then those of the line."""
    step = line[place.step]
    if step.phase == "before":
        return {}
    here = clock.since_start(line, place)
    found = {}
    for number in range(step.round + 1):
        known = row.begun.get(str(number))
        since = timedelta(seconds=here - (clock.begins(line, number) or 0.0))
        found[str(number)] = known or _text(now.at - since)
    return found


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
