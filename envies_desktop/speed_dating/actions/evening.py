"""An evening played round by round on a store, without waiting: what the `rehearse` door does on its copy."""

import datetime as dt
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

from envies_desktop.events import actions as events
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import event_of
from envies_desktop.live import clock
from envies_desktop.live.actions.clock import note_parts, run_clock
from envies_desktop.live.instants import Instant
from envies_desktop.live.timetable import Step
from envies_desktop.refused import Refused
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.actions.rehearsal import answer_all, happen
from envies_desktop.speed_dating.indicators import Indicators
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Mode
from envies_desktop.speed_dating.queries.again import former_of, replan_of
from envies_desktop.speed_dating.queries.card import settings_of, speed_dating_card
from envies_desktop.speed_dating.queries.facts import event_facts
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.indicators import evening_indicators
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.ratings import mutual_interests
from envies_desktop.speed_dating.queries.timetable import evening_timetable
from envies_desktop.speed_dating.rehearsal import (
    Happening,
    Held,
    Player,
    faults,
    keepable,
    made_up,
    made_up_answers,
    told,
)
from envies_desktop.speed_dating.timetable import steps
from envies_desktop.store.engine import Store

_DAY, _START = dt.date(2030, 1, 1), dt.time(18)


@dataclass(frozen=True, slots=True)
class Again:
    """A plan made again before a round: `kept` meetings of the `possible` ones ahead stayed in their round.

    `seconds` go from reading the event to the plan saved.
    """

    number: int
    kept: int
    possible: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Played:
    """A round (from 0): what happened before it, the plan made again if one was, and what it came to."""

    round: int
    happenings: tuple[Happening, ...]
    again: Again | None
    meetings: int
    answers: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A whole evening: `names` of its people, `failed` the checks that do not hold (none, hopefully)."""

    title: str
    rounds: tuple[Played, ...]
    names: dict[uuid.UUID, str]
    leads: int
    figures: Indicators
    failed: tuple[str, ...]


@dataclass
class _Room:
    """An evening under way: when rounds begin, who is away, what was held."""

    event_id: uuid.UUID
    title: str
    line: tuple[Step, ...]
    start: dt.datetime
    mode: Mode
    away: dict[uuid.UUID, int] = field(default_factory=dict)
    """Who is not there, and from which round they are."""
    arrived: set[uuid.UUID] = field(default_factory=set)
    here: dict[int, set[uuid.UUID]] = field(default_factory=dict)
    closed: dict[int, set[int]] = field(default_factory=dict)
    held: list[Held] = field(default_factory=list)

    def at(self, round_: int) -> dt.datetime:
        """When a round begins (UTC)."""
        return self.start + dt.timedelta(seconds=clock.begins(self.line, round_) or 0.0)


def play(store: Store, event_id: uuid.UUID, seed: int) -> Rehearsal:
    """Play the evening of a planned event on this store, which is changed for good: give it a copy.

    Raises Refused("plan-none") without a plan, and whatever planning again refuses.
    """
    room = _prepared(store, event_id)
    with store.read() as session:
        card, rows = speed_dating_card(session, event_id), seated_rows(session, event_id)
    people = [row for row in rows if row.side != "support" and row.status not in AWAY]
    sides = card.pairing == "sides"
    players = [Player(row.id, row.side if sides else row.group) for row in people]
    happenings = made_up(players, card.rounds, card.table_count, seed)
    rounds = tuple(
        _round(store, room, number, [h for h in happenings if h.round == number], seed)
        for number in range(card.rounds)
    )
    with store.read() as session:
        leads = len(mutual_interests(session, event_id).to_open())
    with store.work("leads-open", count=leads) as work:
        actions.open_leads(work, event_id=event_id, today=room.start.date())
    with store.read() as session:
        current = current_plan(session, event_id)
        assert current is not None
        rows = seated_rows(session, event_id)
        failed = faults(
            former_of(session, current.id),
            reps={row.id: row.representatives for row in rows},
            here=room.here,
            closed=room.closed,
            played=room.held,
        )
        figures = evening_indicators(session, event_id, on=room.start.date())
    return Rehearsal(card.title, rounds, {row.id: row.label for row in rows}, leads, figures, failed)


def _prepared(store: Store, event_id: uuid.UUID) -> _Room:
    """The room before the first bell: an event without an hour is given one, so that people can be late."""
    with store.read() as session:
        event, current = event_of(session, event_id), current_plan(session, event_id)
        title, day, start = event.title, event.date or _DAY, settings_of(session, event).start
    if current is None:
        raise Refused("plan-none")
    if start is None:
        start = _START
        with store.work("event-change", name=title) as work:
            change_setup(work, event_id=event_id, rounds_start=start)
    with store.read() as session:
        line = steps(settings_of(session, event_of(session, event_id)))
    begins = dt.datetime.combine(day, start).astimezone(dt.UTC)
    return _Room(event_id, title, line, begins, "score" if current.mode == "score" else "fair")


def _round(store: Store, room: _Room, number: int, happenings: Sequence[Happening], seed: int) -> Played:
    for happening in happenings:
        _surprise(store, room, happening)
    again = _plan_again(store, room, number) if happenings else None
    with store.read() as session:
        facts = event_facts(session, room.event_id)
        current = current_plan(session, room.event_id)
        assert current is not None
        seats = [seat for seat in former_of(session, current.id) if seat[0] == number]
    there = {p.id for p in facts.people if p.first <= number <= p.last}
    room.here[number] = {key for key in there if room.away.get(key, 0) <= number}
    room.closed[number] = set(facts.closed)
    _begin(store, room, number)
    room.held += seats
    answers = made_up_answers([(a, b) for _, _, a, b in seats], seed * 1000 + number)
    with store.work("rehearsal-answers") as work:
        answer_all(work, event_id=room.event_id, answers=answers)
    return Played(number, tuple(happenings), again, len(seats), len(answers))


def _surprise(store: Store, room: _Room, happening: Happening) -> None:
    until = room.at(happening.until).astimezone().time()
    with store.work(f"rehearsal-{happening.code}", **told(happening, {})) as work:
        happen(work, event_id=room.event_id, happening=happening, at=room.at(happening.round), until=until)
    if happening.who is not None:
        back = happening.until if happening.code == "late" else len(room.line)
        room.away[happening.who] = back


def _plan_again(store: Store, room: _Room, number: int) -> Again:
    since = time.perf_counter()
    with store.read() as session:
        again = replan_of(session, room.event_id, played=number, replan="stable")
    made = plan(again.problem, mode=room.mode, replan="stable")
    with store.work("plan-replan", round=number + 1) as work:
        saved = actions.save_replan(work, again=again, plan=made).number
    seconds = time.perf_counter() - since
    return Again(saved, made.kept or 0, keepable(again.problem), seconds)


def _begin(store: Store, room: _Room, number: int) -> None:
    """Who is there has arrived, and the bell rings."""
    at = room.at(number)
    new = room.here[number] - room.arrived
    room.arrived |= new
    with store.work("presence-arrive", count=len(new)) as work:
        events.arrive(work, participant_ids=new, at=at)
    now = Instant(at, (at - room.start).total_seconds(), "rehearsal")
    with store.work("clock-run", live=True) as work:
        gesture = note_parts if number else run_clock
        gesture(work, event_id=room.event_id, now=now, reader=evening_timetable)
