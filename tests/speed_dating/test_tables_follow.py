"""The number of tables follows the list until somebody types one."""

import datetime as dt

import pytest

from envies_desktop.events import actions as events
from envies_desktop.speed_dating.actions import (
    add_speed_dating,
    change_setup,
    lock_meetings,
    register,
    save_plan,
)
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.again import replan_of
from envies_desktop.speed_dating.queries.card import speed_dating_card
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.views import plan_view

SIDES = {"A": "association", "B": "entreprise"}


@pytest.fixture
def evening(store):
    """An event whose tables nobody typed; `more(side, count)` registers people of their own organisation."""
    with store.work("event-add", title="Soirée") as work:
        made = add_speed_dating(work, title="Soirée", start=dt.time(18), rounds=4).id
    return Evening(store, made)


class Evening:
    """What the tests do with it."""

    def __init__(self, store, event_id):
        self.store, self.id, self.count = store, event_id, 0

    def more(self, side, count, **values):
        for _ in range(count):
            self.count += 1
            name = f"N{self.count}"
            with self.store.work("participant-add", name=name) as work:
                register(
                    work, event_id=self.id, side=side, person={"last_name": name},
                    organisation={"name": f"Org {name}", "kind": SIDES[side]}, **values,
                )  # fmt: skip

    def card(self):
        with self.store.read() as session:
            return speed_dating_card(session, self.id)

    def plan(self):
        with self.store.read() as session:
            problem, ids = problem_of(session, self.id)
        made = plan(problem)
        with self.store.work("plan-make") as work:
            save_plan(work, event_id=self.id, plan=made, ids=ids, made_from=fingerprint(problem, ids))
        return problem, made

    def view(self):
        with self.store.read() as session:
            return plan_view(session, self.id)

    def type_tables(self, tables):
        with self.store.work("event-change", name="x") as work:
            change_setup(work, event_id=self.id, tables=tables)

    def mark(self, status, count):
        with self.store.read() as session:
            rows = seated_rows(session, self.id)
        with self.store.work("participant-status", name="x") as work:
            events.set_status(work, participant_ids=[r.id for r in rows[:count]], status=status)


def test_tables_follow_the_list_until_somebody_types_one(evening):
    assert (evening.card().tables, evening.card().table_count) == (0, 1)
    evening.more("A", 14)
    evening.more("B", 13)
    evening.more("B", 2, representatives=2)
    assert evening.card().table_count == 14
    problem, made = evening.plan()
    assert (problem.tables, len(made.meetings)) == (14, 14 * 4)
    evening.type_tables(5)
    assert (evening.card().table_need, evening.card().table_count) == (14, 5)
    evening.type_tables(0)
    assert evening.card().table_count == 14


def test_too_few_tables_are_counted_in_the_plan(evening):
    evening.more("A", 14)
    evening.more("B", 14)
    evening.type_tables(5)
    evening.plan()
    quality = evening.view().quality
    assert (quality.proven, quality.meetings, quality.lost) == (True, 20, 36)
    evening.type_tables(0)
    evening.plan()
    assert (evening.view().quality.meetings, evening.view().quality.lost) == (56, 0)


def test_a_plan_that_follows_the_list_is_not_stale_after_it_was_made(evening):
    evening.more("A", 6)
    evening.more("B", 6)
    evening.plan()
    evening.mark("excuse", 2)
    evening.plan()
    assert evening.view().changed is False
    with evening.store.read() as session:
        locked = plan_view(session, evening.id).meetings[-1].id
    with evening.store.work("meeting-lock", name="x") as work:
        lock_meetings(work, meeting_ids=[locked])
    assert evening.view().changed is False


def test_tables_are_not_carried_away_during_the_evening(evening):
    evening.more("A", 6)
    evening.more("B", 6)
    evening.plan()
    evening.mark("absent", 2)
    assert evening.card().table_count == 6
    evening.mark("excuse", 3)
    assert evening.card().table_count == 3
    with evening.store.read() as session:
        again = replan_of(session, evening.id, played=1, replan="stable")
    assert again.problem.tables == 6
    kept = plan(again.problem, replan="stable")
    ahead = {seat for seat in again.former if seat[0] >= 1 and not {*again.problem.absent} & {*seat[2:]}}
    assert ahead <= set(again.seats(kept))


def test_a_table_that_somebody_asked_for_is_there(evening):
    evening.more("A", 2)
    evening.more("B", 2, fixed_table=7)
    assert evening.card().table_count == 7
