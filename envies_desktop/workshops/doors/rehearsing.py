"""A workshop rehearsed on a copy: tables are made up, two come late and one leaves, then it is played."""

import datetime as dt
import random
import uuid

from envies_desktop.events.actions.presence import arrive, leave, mark_not_here
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import participant_rows
from envies_desktop.i18n import tr
from envies_desktop.live.doors.programme import rehearsal as session_rehearsal
from envies_desktop.live.rehearsal import Rehearsal
from envies_desktop.store.engine import Store
from envies_desktop.workshops.actions.plans import save_groups
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.queries.seats import to_plan
from envies_desktop.workshops.queries.timetable import workshop_timetable

_LATE = 2
_FEWEST = 6
"""People below whom nobody is late: no table would be left."""
_SECONDS = 2.0


def rehearsal() -> Rehearsal:
    """What is rehearsed of a workshop."""
    return session_rehearsal(workshop_timetable, _make_up)


def _make_up(store: Store, event_id: uuid.UUID, seed: int) -> None:
    """Tables for those who are there in time, then again for those who come and without who leaves."""
    chance = random.Random(seed)  # noqa: S311 -- a game, not a secret
    with store.read() as session:
        people = [row.id for row in participant_rows(session, event_id) if row.status not in AWAY]
    if len(people) < _FEWEST:
        return
    *late, leaver = chance.sample(people, _LATE + 1)
    now = dt.datetime.now(dt.UTC)
    with store.work("presence-missing", name=tr("Répétition")) as work:
        mark_not_here(work, participant_ids=late, status="absent")
    _plan(store, event_id, played=0)
    with store.work("presence-arrive", name=tr("Répétition"), count=_LATE) as work:
        arrive(work, participant_ids=late, at=now)
        leave(work, participant_ids=[leaver], at=now)
    _plan(store, event_id, played=1)


def _plan(store: Store, event_id: uuid.UUID, *, played: int) -> None:
    with store.read() as session:
        asked = to_plan(session, event_id, played)
    groups = plan_groups(asked.problem, _SECONDS)
    code = "seats-replan" if played else "seats-make"
    with store.work(code, name=asked.facts.title, round=played + 1) as work:
        save_groups(work, asked=asked, groups=groups)
