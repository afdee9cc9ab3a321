"""A real store with an evening in it."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.directory import actions as directory
from envies_desktop.events import actions as events
from envies_desktop.speed_dating import model  # noqa: F401 -- mapped before the store opens
from envies_desktop.speed_dating.actions import add_speed_dating, change_delegation, register, set_wishes
from envies_desktop.speed_dating.actions.participants import SEAT
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


class Evening:
    """Four associations (A1…A4), three companies (B1…B3), three rounds, three tables; ids by name."""

    def __init__(self, store):
        self.store = store
        self.ids = {}
        with store.work("event-add", name="Soirée") as work:
            event = add_speed_dating(
                work, title="Soirée", rounds=3, tables=3, round_minutes=10,
                change_minutes=5, start=dt.time(18), date=dt.date(2018, 3, 15),
            )  # fmt: skip
            self.event = event.id
            for name in ("A1", "A2", "A3", "A4", "B1", "B2", "B3"):
                kind = "association" if name.startswith("A") else "entreprise"
                participant = register(
                    work, event_id=event.id, organisation={"name": name, "kind": kind},
                    person={"last_name": f"Nom {name}", "first_name": "Léa"},
                )  # fmt: skip
                self.ids[name] = participant.id
                self.ids[f"org {name}"] = participant.organisation_id

    def __getitem__(self, name):
        return self.ids[name]

    def wish(self, **wishes):
        """`wish(A1=["B1", "B2"])`."""
        with self.store.work("wishes-set") as work:
            for wisher, wished in wishes.items():
                set_wishes(work, participant_id=self[wisher], wished=[self[name] for name in wished])

    def change(self, name, **fields):
        """Change a participant."""
        with self.store.work("participant-change") as work:
            seat = {field: fields.pop(field) for field in SEAT if field in fields}
            events.change_participant(work, participant_id=self[name], **fields)
            change_delegation(work, participant_id=self[name], **seat)

    def rule(self, one, other, rule):
        """Set a rule between two people."""
        with self.store.work("rule-set") as work:
            events.set_rule(work, a_id=self[one], b_id=self[other], rule=rule)

    def need(self, name, side, category, text=""):
        """A need or an offer of the organisation of somebody."""
        with self.store.work("need-add") as work:
            directory.add_need(
                work, organisation_id=self[f"org {name}"], side=side, category=category, text=text
            )


@pytest.fixture
def evening(store):
    """An evening ready to be planned."""
    return Evening(store)
