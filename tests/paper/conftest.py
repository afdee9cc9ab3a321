"""A small evening in a store, to be printed."""

import datetime as dt

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.speed_dating import actions as plans
from envies_desktop.speed_dating.actions import add_speed_dating, register
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.store.engine import open_store
from tests.paper import samples


@pytest.fixture
def store(tmp_path):
    ACTIVITIES.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def evening(store):
    """Two associations and two companies in two rounds, no plan yet; the ids by name."""
    with store.work("event-add", name="Soirée") as work:
        event = add_speed_dating(
            work, title="Soirée", rounds=2, tables=2, start=dt.time(18), date=samples.DAY
        )
        ids = {"event": event.id}
        for name in ("A1", "A2", "B1", "B2"):
            kind = "association" if name.startswith("A") else "entreprise"
            ids[name] = register(
                work, event_id=event.id, organisation={"name": f"Maison {name}", "kind": kind},
                person={"last_name": f"Nom {name}", "first_name": "Léa"},
            ).id  # fmt: skip
    return ids


def make_plan(store, event):
    with store.read() as session:
        problem, people = problem_of(session, event)
    with store.work("plan-make", name="Soirée") as work:
        plans.save_plan(
            work, event_id=event, plan=plan(problem), ids=people, made_from=fingerprint(problem, people)
        )
