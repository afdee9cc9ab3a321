"""The tab on a planned evening; badges are 1 to 6 in the order of the names of the event."""

import pytest

from envies_desktop.speed_dating.actions import save_plan
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.page.results.panel import ResultsPanel
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.ratings import mutual_interests
from envies_desktop.speed_dating.queries.slips import ratings_of_event


class Held:
    """What the store holds, by badge."""

    def __init__(self, store, event_id):
        self.store, self.event_id = store, event_id

    def slips(self):
        with self.store.read() as session:
            return ratings_of_event(session, self.event_id)

    def slip(self, badge):
        return next(slip for slip in self.slips().slips if slip.person.badge == badge)

    def said(self, badge):
        """Partner's badge → (rating, contact)."""
        lines = self.slip(badge).lines
        return {line.partner.badge: (line.value, line.share) for line in lines if line.value is not None}

    def couples(self):
        with self.store.read() as session:
            return mutual_interests(session, self.event_id).couples


@pytest.fixture
def held(store, event_id):
    with store.read() as session:
        problem, ids = problem_of(session, event_id)
    with store.work("plan-make") as work:
        save_plan(work, event_id=event_id, plan=plan(problem), ids=ids, made_from=fingerprint(problem, ids))
    return Held(store, event_id)


@pytest.fixture
def panel(qtbot, desk, event_id, held):
    made = ResultsPanel(desk, event_id)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made.entry.slips.slips))
    return made
