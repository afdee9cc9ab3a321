"""An evening of six people with a plan, on stage, before the first bell."""

import pytest

from envies_desktop.live.page.stages import Stages
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.page.live.panel import LivePanel
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.people import seated_rows


@pytest.fixture
def planned(store, event_id):
    """The event with its plan, three rounds."""
    with store.work("event-change") as work:
        change_setup(work, event_id=event_id, rounds=3)
    with store.read() as session:
        problem, ids = problem_of(session, event_id)
    made = plan(problem)
    with store.work("plan-make") as work:
        mark = fingerprint(problem, ids)
        actions.save_plan(work, event_id=event_id, plan=made, ids=ids, made_from=mark)
    return event_id


@pytest.fixture
def people(store, planned):
    """Participants by their label."""
    with store.read() as session:
        return {row.label: row.id for row in seated_rows(session, planned)}


@pytest.fixture
def stages(desk):
    return desk.shared(Stages)


@pytest.fixture
def stage(desk, planned, stages):
    return stages.of(planned)


@pytest.fixture
def panel(qtbot, desk, planned, stage):
    made = LivePanel(desk, planned, stage)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.focusWidget() is made.clock.go)
    return made
