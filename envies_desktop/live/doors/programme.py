"""The rehearsal of a programme: some do not come, talks go on too long, breaks pay for it."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from envies_desktop.events.actions.presence import arrive, mark_not_here
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import event_card, participant_rows
from envies_desktop.i18n import clock_time, tr
from envies_desktop.live import clock
from envies_desktop.live.actions.clock import add_minutes, note_parts, reset_clock, run_clock
from envies_desktop.live.instants import Instant, Watch
from envies_desktop.live.queries.clock import ClockView, Reader, clock_view
from envies_desktop.live.queries.programme import programme_timetable
from envies_desktop.live.rehearsal import (
    CHECKS,
    Outcome,
    Played,
    Rehearsal,
    absentees,
    faults,
    surprises,
)
from envies_desktop.live.timetable import endless
from envies_desktop.live.wording.session import SENTENCES
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store

_NO_DAY = dt.datetime(2030, 1, 1, 18).astimezone()
"""When a programme is rehearsed that has no hours."""
_ASIDE = 10.0
"""Minutes that a step without any length lasts here."""
_EARLY = dt.timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class _Session:
    """A programme as it was played: who did not come, its steps, and when it was over."""

    title: str
    absent: tuple[str, ...]
    steps: tuple[Played, ...]
    over: dt.datetime
    failed: tuple[str, ...]


def prepare(store: Store, event_id: uuid.UUID, reader: Reader = programme_timetable) -> dt.datetime | None:
    """Before its first bell again; the moment just before it, as planned.

    Raises Refused("programme-none") where there is nothing to rehearse.
    """
    now = Watch().now()
    with store.read() as session:
        view = clock_view(session, event_id, now, reader)
    if not view.parts:
        raise Refused("programme-none", name=view.title)
    if view.place(now).step:
        with store.work("clock-reset", live=True) as work:
            reset_clock(work, event_id=event_id, now=now, reader=reader)
    due = view.line[0].due
    return due - _EARLY if due is not None else None


def play(store: Store, event_id: uuid.UUID, seed: int, reader: Reader = programme_timetable) -> Outcome:
    """Play it step after step without waiting."""
    absent = _open_doors(store, event_id, seed)
    view = _view(store, event_id, _at(_NO_DAY), reader)
    now = view.line[0].due or _NO_DAY
    with store.work("clock-run", live=True) as work:
        run_clock(work, event_id=event_id, now=_at(now), reader=reader)
    longer = {one.step: one.minutes for one in surprises(view.line, seed)}
    played: list[Played] = []
    while (view := _view(store, event_id, _at(now), reader)).on(_at(now)):
        place = view.place(_at(now))
        if place.elapsed >= 0:
            minutes = longer.get(place.step, 0)
            played.append(Played(view.line[place.step], now, minutes))
            if minutes:
                _lengthen(store, event_id, now, minutes, reader)
        now = _go_on(store, event_id, now, reader)
    failed = faults(view.line, tuple(view.kept.begun), played)
    session = _Session(view.title, absent, tuple(played), now, failed)
    refused = Refused("programme-rehearsal-failed", faults=list(failed), seed=seed) if failed else None
    return Outcome(_text(session, seed), _data(session, event_id, seed), refused)


def rehearsal(
    reader: Reader = programme_timetable, before: Callable[[Store, uuid.UUID, int], object] | None = None
) -> Rehearsal:
    """What is rehearsed of a programme, or of another timetable.

    `before(store, event_id, seed)` makes up what the room brings, in the copy, once the doors are open.
    """

    def played(store: Store, event_id: uuid.UUID, seed: int) -> Outcome:
        if before is not None:
            before(store, event_id, seed)
        return play(store, event_id, seed, reader)

    return Rehearsal(
        lambda store, event_id: prepare(store, event_id, reader),
        played,
        "envies_desktop.live.page.director:direct",
    )


def _open_doors(store: Store, event_id: uuid.UUID, seed: int) -> tuple[str, ...]:
    """Everybody comes but those who do not; their names."""
    with store.read() as session:
        card = event_card(session, event_id)
        expected = {
            row.id: row.label for row in participant_rows(session, event_id) if row.status not in AWAY
        }
    missing = absentees(list(expected), seed)
    here = [key for key in expected if key not in missing]
    with store.work("presence-arrive", name=card.title, count=len(here)) as work:
        arrive(work, participant_ids=here, at=dt.datetime.now(dt.UTC))
        mark_not_here(work, participant_ids=missing, status="absent")
    return tuple(expected[key] for key in missing)


def _lengthen(store: Store, event_id: uuid.UUID, now: dt.datetime, minutes: int, reader: Reader) -> None:
    with store.work("clock-minutes", live=True) as work:
        add_minutes(work, event_id=event_id, minutes=minutes, now=_at(now), reader=reader)


def _go_on(store: Store, event_id: uuid.UUID, now: dt.datetime, reader: Reader) -> dt.datetime:
    """To the next moment at which something begins; a step without any length is left by hand."""
    view = _view(store, event_id, _at(now), reader)
    place = view.place(_at(now))
    if endless(view.line[place.step]) and place.elapsed >= 0:
        then = now + dt.timedelta(minutes=_ASIDE)
        with store.work("clock-run", live=True) as work:
            run_clock(work, event_id=event_id, now=_at(then), reader=reader)
        return then
    then = next(clock.ahead(view.line, place, now)).at
    with store.work("clock-note", live=True) as work:
        note_parts(work, event_id=event_id, now=_at(then), reader=reader)
    return then


def _view(store: Store, event_id: uuid.UUID, now: Instant, reader: Reader) -> ClockView:
    with store.read() as session:
        return clock_view(session, event_id, now, reader)


def _at(moment: dt.datetime) -> Instant:
    """The instant on a clock of its own, which no sleep of the machine concerns."""
    return Instant(moment.astimezone(dt.UTC), moment.timestamp(), "rehearsal")


def _text(played: _Session, seed: int) -> str:
    lines = [
        tr("Répétition de «\u00a0{title}\u00a0», surprises n° {seed}").format(title=played.title, seed=seed)
    ]
    lines += [_absent(name) for name in played.absent]
    lines += [", ".join([_begun(one), *_surprise(one)]) for one in played.steps]
    lines.append(tr("{time}\u00a0: fin").format(time=_hour(played.over)))
    return "\n".join(lines)


def _begun(one: Played) -> str:
    said = tr("{time}\u00a0: {step}").format(time=_hour(one.begun), step=one.step.label)
    if one.step.due is None or (late := round((one.begun - one.step.due).total_seconds() / 60)) == 0:
        return said
    if late > 0:
        return f"{said}, " + tr("%n minute(s) de retard", "", late)
    return f"{said}, " + tr("%n minute(s) d’avance", "", -late)


def _surprise(one: Played) -> list[str]:
    if not one.minutes:
        return []
    code = "programme-overrun" if one.minutes > 0 else "programme-shortened"
    return [SENTENCES[code]({"minutes": abs(one.minutes)})]


def _absent(name: str) -> str:
    return SENTENCES["programme-absent"]({"name": name})


def _hour(moment: dt.datetime) -> str:
    return clock_time(moment.astimezone().time())


def _data(played: _Session, event_id: uuid.UUID, seed: int) -> dict[str, Any]:
    """The document: steps from 1, and every check with whether it holds."""
    return {
        "event": str(event_id),
        "title": played.title,
        "seed": seed,
        "events": [{"code": "absent", "text": _absent(name)} for name in played.absent],
        "steps": [
            {
                "step": place,
                "title": one.step.label,
                "planned": one.step.due.astimezone().strftime("%H:%M") if one.step.due else None,
                "begun": one.begun.astimezone().strftime("%H:%M"),
                "minutes": one.minutes,
                "fixed": one.step.locked,
            }
            for place, one in enumerate(played.steps, 1)
        ],
        "over": played.over.astimezone().strftime("%H:%M"),
        "checks": {code: code not in played.failed for code in CHECKS},
    }
