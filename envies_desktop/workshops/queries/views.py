"""The plan in force as it is shown: by table, by person, who has met whom, how good it is."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.events.queries import ParticipantRow, event_of, participant_rows
from envies_desktop.i18n import sort_key
from envies_desktop.workshops.encounters import Mix, by_table, changed, in_round, met, mix, movers
from envies_desktop.workshops.facts import Facts, Seat, fingerprint
from envies_desktop.workshops.model import GroupPlan
from envies_desktop.workshops.queries.seats import current_plan, plan_seats, planned, workshop_facts
from envies_desktop.workshops.queries.workshop import (
    Setup,
    TableRow,
    questions_of,
    settings_from,
    setup_of,
    stays_of,
    tables_of,
)
from envies_desktop.workshops.schedule import hours_of


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody at a table: `host` keeps it, `stays` cannot change; `moved` by the last planning.

    `by_last` is the name as lists are looked through ("Martin Claire"); `gone`: they are not to be seated
    any more.
    """

    id: uuid.UUID
    name: str
    by_last: str
    organisation: str
    group: str
    shape: str
    host: bool = False
    stays: bool = False
    moved: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class TableView:
    """A table in a round: its number and name, what is asked, who sits there, hosts first."""

    number: int
    name: str
    question: str
    people: tuple[Sitter, ...]


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round (from 0) with its hours, its question, its tables."""

    round: int
    start: dt.time | None
    end: dt.time | None
    question: str
    tables: tuple[TableView, ...]

    @property
    def moved(self) -> int:
        """How many people the last planning put elsewhere in this round."""
        return sum(one.moved for table in self.tables for one in table.people)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody's tables by round (None: not there), how many people they meet, and how many twice or more."""

    sitter: Sitter
    tables: tuple[int | None, ...]
    met: int
    again: int

    @property
    def id(self) -> uuid.UUID:
        """The participant."""
        return self.sitter.id


@dataclass(frozen=True, slots=True)
class GroupsView:
    """A plan: `repeats` are encounters that are not the first (`bound`: fewer cannot be), of `encounters`.

    `stale`: people or settings have changed since. One made again kept `played` rounds, and `moved` so many
    people in those ahead.
    """

    id: uuid.UUID
    number: int
    played: int
    moved: int
    repeats: int
    bound: int
    encounters: int
    mix: Mix
    hosts: int
    seconds: float
    stale: bool
    rounds: tuple[RoundView, ...]
    people: tuple[PersonLine, ...]
    met: Mapping[uuid.UUID, Mapping[uuid.UUID, int]]

    @property
    def made_again(self) -> bool:
        """Whether rounds played before it were kept."""
        return self.played > 0

    @property
    def proven(self) -> bool:
        """Whether fewer repeated encounters cannot be."""
        return self.repeats <= self.bound


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tab shows: how the workshop is set, its tables, its plan (None: there is none yet).

    `expected` are the people to be seated.
    """

    title: str
    setup: Setup
    tables: Mapping[int, TableRow]
    expected: int
    plan: GroupsView | None


def shown(session: Session, event_id: uuid.UUID) -> Shown:
    """All that the tab shows; raises Refused("store-gone")."""
    rows = participant_rows(session, event_id, removed=True)
    facts, plan = workshop_facts(session, event_id, rows), current_plan(session, event_id)
    return Shown(
        title=facts.title,
        setup=setup_of(session, event_id),
        tables=tables_of(session, event_id),
        expected=len(facts.people),
        plan=_view(session, event_id, plan, rows, facts) if plan else None,
    )


def plan_view(session: Session, event_id: uuid.UUID) -> GroupsView | None:
    """The plan in force; None where there is none."""
    return shown(session, event_id).plan


def sitters(
    rows: Iterable[ParticipantRow], hosts: Iterable[uuid.UUID], stays: Iterable[uuid.UUID]
) -> dict[uuid.UUID, Sitter]:
    """Everybody, by participant."""
    hosting, staying = frozenset(hosts), frozenset(stays)
    return {
        row.id: Sitter(
            id=row.id,
            name=row.name,
            by_last=f"{row.last_name} {row.first_name}".strip() or row.name,
            organisation=row.organisation,
            group=row.group,
            shape=GROUP_SHAPES.get(row.group, ""),
            host=row.id in hosting,
            stays=row.id in staying,
            gone=not planned(row),
        )
        for row in rows
    }


def former_seats(session: Session, plan: GroupPlan) -> tuple[Seat, ...]:
    """The seats of the plan before one that was made in the middle of a workshop; else those of the plan."""
    query = sa.select(GroupPlan.id).where(
        GroupPlan.event_id == plan.event_id, GroupPlan.number < plan.number, GroupPlan.deleted_at.is_(None)
    )
    before = session.scalar(query.order_by(GroupPlan.number.desc()).limit(1)) if plan.played else None
    return plan_seats(session, before or plan.id)


def _view(
    session: Session, event_id: uuid.UUID, plan: GroupPlan, rows: Sequence[ParticipantRow], facts: Facts
) -> GroupsView:
    seats, former = plan_seats(session, plan.id), former_seats(session, plan)
    tables, setup = tables_of(session, event_id), setup_of(session, event_id)
    hosts = {row.host_id for row in tables.values() if row.host_id} if setup.hosts_from is not None else set()
    known = sitters(rows, hosts, stays_of(session, event_id))
    meetings = met(seats)
    sat, sat_at_all = by_table(seats), {person for _, _, person in seats}
    return GroupsView(
        id=plan.id,
        number=plan.number,
        played=plan.played,
        moved=len(changed(former, seats, plan.played)),
        repeats=plan.repeats,
        bound=plan.bound,
        encounters=sum(sum(counts.values()) for counts in meetings.values()) // 2,
        mix=mix(
            sat,
            {row.id: row.group for row in rows},
            {row.id: row.organisation_id.hex if row.organisation_id else None for row in rows},
        ),
        hosts=len({one.id for one in known.values() if one.host and not one.gone} & sat_at_all),
        seconds=plan.seconds,
        stale=plan.made_from != fingerprint(facts),
        rounds=_rounds(session, event_id, sat, known, former, seats),
        people=_people(seats, known, meetings),
        met=meetings,
    )


def _rounds(
    session: Session,
    event_id: uuid.UUID,
    sat: Mapping[tuple[int, int], Sequence[uuid.UUID]],
    known: Mapping[uuid.UUID, Sitter],
    former: Sequence[Seat],
    seats: Sequence[Seat],
) -> tuple[RoundView, ...]:
    event, setup = event_of(session, event_id), setup_of(session, event_id)
    hours = {found.round: found for found in hours_of(settings_from(setup, event.start, event.date))}
    questions, tables = questions_of(session, event_id), tables_of(session, event_id)
    found = []
    for round_ in sorted({at for at, _ in sat}):
        elsewhere = movers(in_round(former, round_), in_round(seats, round_))
        found.append(
            RoundView(
                round=round_,
                start=hours[round_].start if round_ in hours else None,
                end=hours[round_].end if round_ in hours else None,
                question=questions.of_round(round_),
                tables=tuple(
                    TableView(
                        number=table,
                        name=tables[table].name if table in tables else "",
                        question=questions.of_table(round_, table),
                        people=_sitting(people, known, elsewhere),
                    )
                    for (at, table), people in sorted(sat.items())
                    if at == round_
                ),
            )
        )
    return tuple(found)


def _sitting(
    people: Iterable[uuid.UUID], known: Mapping[uuid.UUID, Sitter], moved: frozenset[uuid.UUID]
) -> tuple[Sitter, ...]:
    found = [replace(known[person], moved=person in moved) for person in people if person in known]
    return tuple(sorted(found, key=lambda one: (not one.host, sort_key(one.name), one.id)))


def _people(
    seats: Iterable[Seat],
    known: Mapping[uuid.UUID, Sitter],
    meetings: Mapping[uuid.UUID, Mapping[uuid.UUID, int]],
) -> tuple[PersonLine, ...]:
    tables: dict[uuid.UUID, dict[int, int]] = {}
    for round_, table, person in seats:
        tables.setdefault(person, {})[round_] = table
    rounds = max((round_ for at in tables.values() for round_ in at), default=-1) + 1
    lines = [
        PersonLine(
            sitter=known[person],
            tables=tuple(at.get(round_) for round_ in range(rounds)),
            met=len(meetings.get(person, {})),
            again=sum(count > 1 for count in meetings.get(person, {}).values()),
        )
        for person, at in tables.items()
        if person in known
    ]
    return tuple(sorted(lines, key=lambda line: (sort_key(line.sitter.by_last), line.id)))
