"""Gestures on the clock of an event. They are live works: Ctrl+Z takes back what was typed, never a bell.

Each is told the instant at which the hand moved, and how the timetable of the event is read; what is kept
is true at that instant.
"""

import uuid
from datetime import datetime, timedelta

from envies_desktop.events.model import Event
from envies_desktop.live import clock
from envies_desktop.live.clock import Place
from envies_desktop.live.instants import Instant, passed
from envies_desktop.live.model import EventClock
from envies_desktop.live.queries.clock import Reader, kept_of
from envies_desktop.live.timetable import Step, endless, find, key, part, with_minutes
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

MINUTE = 60.0


def run_clock(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Start the first step, go on after a pause, or leave a step that waits for a hand."""
    row, line, place = _read(work, event_id, now, reader)
    if endless(line[place.step]) and place.elapsed >= 0:
        place = clock.skip(line, place, now.at)
    _write(row, line, place, now, running=place.step < len(line) - 1)


def pause_clock(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Stop the time where it is."""
    row, line, place = _read(work, event_id, now, reader)
    _write(row, line, place, now, running=False)


def add_minutes(work: Work, *, event_id: uuid.UUID, minutes: int, now: Instant, reader: Reader) -> None:
    """Make the step at hand longer, or shorter: never shorter than what has passed of it."""
    row, line, place = _read(work, event_id, now, reader)
    step = line[place.step]
    if endless(step):
        return
    seconds = max(minutes * MINUTE, place.elapsed - step.seconds)
    extra = dict(row.extra)
    extra[key(step)] = float(extra.get(key(step), 0.0)) + seconds
    row.extra = extra
    _write(row, _line(work, event_id, row, reader), place, now, running=row.running)


def skip_step(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Go to the next step at once; where that waits for its hour, a second time begins it."""
    row, line, place = _read(work, event_id, now, reader)
    after = clock.skip(line, place, now.at)
    _write(row, line, after, now, running=row.running and after.step < len(line) - 1)


def go_back(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Begin this step again; at its very beginning, the one before it."""
    row, line, place = _read(work, event_id, now, reader)
    _write(row, line, clock.back(line, place), now, running=row.running)


def note_parts(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Keep the moments at which parts have begun by themselves."""
    row, line, place = _read(work, event_id, now, reader)
    begun = _begun(row, line, place, now)
    if begun != row.begun:
        row.begun = begun


def mute_clock(work: Work, *, event_id: uuid.UUID, muted: bool, now: Instant, reader: Reader) -> None:
    """Bells without sound, or with it again."""
    row, _, _ = _read(work, event_id, now, reader)
    row.muted = muted


def reset_clock(work: Work, *, event_id: uuid.UUID, now: Instant, reader: Reader) -> None:
    """Before the first step again, as if nothing had been rung: after a trial of the room."""
    row, _, _ = _read(work, event_id, now, reader)
    row.extra, row.begun = {}, {}
    _write(row, _line(work, event_id, row, reader), Place(0, 0.0), now, running=False)


def _read(
    work: Work, event_id: uuid.UUID, now: Instant, reader: Reader
) -> tuple[EventClock, tuple[Step, ...], Place]:
    work.get(Event, event_id)
    id_ = link_id(event_id)
    row = work.session.get(EventClock, id_)
    if row is None or row.deleted_at is not None:
        row = work.add(EventClock(id=id_, event_id=event_id, at=now.at, ticks=now.ticks, boot=now.boot))
    line = _line(work, event_id, row, reader)
    place = clock.place_at(line, kept_of(row), now)
    _note(row, line, now)
    return row, line, place


def _note(row: EventClock, line: tuple[Step, ...], now: Instant) -> None:
    """Keep when parts have begun by themselves since the clock was touched, whoever was there to see it."""
    kept = kept_of(row)
    since, found = kept.instant.at, {}
    if kept.running:
        was, gone = Place(find(line, kept.round, kept.phase), kept.elapsed), passed(kept.instant, now)
        for one in clock.ahead(line, was, since):
            if (one.at - since).total_seconds() <= gone and line[one.step].opens:
                found[part(line[one.step])] = _text(one.at)
    if found.keys() - row.begun.keys():
        row.begun = found | row.begun


def _line(work: Work, event_id: uuid.UUID, row: EventClock, reader: Reader) -> tuple[Step, ...]:
    return with_minutes(reader(work.session, event_id).steps, kept_of(row).extra)


def _write(row: EventClock, line: tuple[Step, ...], place: Place, now: Instant, *, running: bool) -> None:
    step = line[place.step]
    row.round, row.phase, row.elapsed, row.running = step.round, step.phase, place.elapsed, running
    row.at, row.ticks, row.boot = now.at, now.ticks, now.boot
    row.begun = _begun(row, line, place, now)


def _begun(row: EventClock, line: tuple[Step, ...], place: Place, now: Instant) -> dict[str, str]:
    """Parts that have begun at this place: those noted before, and since then those of the line.

    All before a step that waits for its hour have begun, however long it still waits.
    """
    here = clock.since_start(line, Place(place.step, max(0.0, place.elapsed)))
    found = {}
    for number, step in enumerate(line[: place.step + 1]):
        since = here - clock.since_start(line, Place(number, 0.0))
        if step.opens and (number < place.step or place.elapsed >= 0):
            known = row.begun.get(part(step))
            found[part(step)] = known or _text(now.at - timedelta(seconds=since))
    return found


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
