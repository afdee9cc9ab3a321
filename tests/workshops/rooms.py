"""A real store with a workshop in it, and its people by name."""

import datetime as dt

from envies_desktop.events import actions as events
from envies_desktop.workshops.actions import plans, setup, tables
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.queries.seats import plan_seats, to_plan

KINDS = ("association", "entreprise", "collectivite", "enseignement_superieur", "citoyen_collectif")


class Room:
    """A workshop at 14 h: `people` called P1, P2… each of an organisation, three rounds, tables of four."""

    def __init__(self, store, people=12, *, kind="atelier", **fields):
        self.store, self.ids = store, {}
        with store.work("event-add", name="Café") as work:
            event = events.add_event(
                work, kind=kind, title="Café", date=dt.date(2027, 2, 2), start=dt.time(14), end=dt.time(17)
            )
            self.event = event.id
            setup.begin(work, event.id)
            values = {"size": 4, "rounds": 3, "question": "Que faire ensemble ?"} | fields
            setup.change_setup(work, event_id=event.id, **values)
        for number in range(1, people + 1):
            self.add(f"P{number}", KINDS[number % 5])

    def __getitem__(self, name):
        return self.ids[name]

    def add(self, name, kind="association", organisation=None, **fields):
        """Somebody more."""
        with self.store.work("participant-add", name=name) as work:
            added = events.add_participant(
                work, event_id=self.event, person={"first_name": "Léa", "last_name": name},
                organisation={"name": organisation or f"Org {name}", "kind": kind}, **fields,
            )  # fmt: skip
            self.ids[name] = added.id
        return added.id

    def change(self, name, **fields):
        """Change a participant."""
        with self.store.work("participant-change") as work:
            events.change_participant(work, participant_id=self[name], **fields)

    def rule(self, one, other, rule):
        """Set a rule between two people."""
        with self.store.work("rule-set") as work:
            events.set_rule(work, a_id=self[one], b_id=self[other], rule=rule)

    def setup(self, **fields):
        """Change how it is set."""
        with self.store.work("event-change") as work:
            setup.change_setup(work, event_id=self.event, **fields)

    def ask(self, text, **where):
        """A question of a round, of a table."""
        with self.store.work("question-set") as work:
            setup.set_question(work, event_id=self.event, text=text, **where)

    def host(self, table, name, **since):
        """Somebody hosts a table; None: nobody does."""
        with self.store.work("host-set", table=table) as work:
            who = self[name] if name else None
            tables.set_host(work, event_id=self.event, table=table, participant_id=who, **since)

    def stay(self, name, table=None, *, stays=True):
        """Somebody cannot change table, or can again."""
        with self.store.work("stay-set") as work:
            tables.set_stay(work, participant_id=self[name], stays=stays, table=table)

    def call(self, table, name):
        """Give a table a name."""
        with self.store.work("table-change") as work:
            tables.name_table(work, event_id=self.event, table=table, name=name)

    def asked(self, played=0):
        """What is to be planned."""
        with self.store.read() as session:
            return to_plan(session, self.event, played)

    def plan(self, played=0):
        """Make groups from a round on and keep them; their seats."""
        asked = self.asked(played)
        made = plan_groups(asked.problem, 1.0)
        with self.store.work("seats-make") as work:
            kept = plans.save_groups(work, asked=asked, groups=made)
            return kept.id

    def seats(self, plan_id):
        """(round from 0, table, name) of a plan."""
        names = {key: name for name, key in self.ids.items()}
        with self.store.read() as session:
            return {(round_, table, names[who]) for round_, table, who in plan_seats(session, plan_id)}

    def read(self, query, *more):
        """What a query gives."""
        with self.store.read() as session:
            return query(session, self.event, *more)
