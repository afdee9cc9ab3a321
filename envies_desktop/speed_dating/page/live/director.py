"""A rehearsal in the window: surprises come between the rounds, and whoever rehearses answers them."""

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from envies_desktop.desk.page import Desk
from envies_desktop.events import actions as events
from envies_desktop.events.kinds import AWAY
from envies_desktop.i18n import tr
from envies_desktop.live.bells import Ring
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages
from envies_desktop.speed_dating.actions.rehearsal import answer_all, happen
from envies_desktop.speed_dating.queries.again import former_of
from envies_desktop.speed_dating.queries.card import event_rounds, speed_dating_card
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.rehearsal import Happening, Player, made_up, made_up_answers

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

SOON = 1500
"""Milliseconds after the start, or after a bell, at which surprises come."""


class Director(QObject):
    """Plays the room of a stage; its store is a copy."""

    def __init__(self, desk: Desk, stage: Stage, seed: int) -> None:
        super().__init__(stage)
        self._desk, self._stage, self._seed = desk, stage, seed
        with desk.store.read() as session:
            card = speed_dating_card(session, stage.event_id)
            rows = seated_rows(session, stage.event_id)
        people = [row for row in rows if row.side != "support" and row.status not in AWAY]
        sides = card.pairing == "sides"
        players = [Player(row.id, row.side if sides else row.group) for row in people]
        self._names = {row.id: row.label for row in rows}
        self.happenings = made_up(players, card.rounds, card.table_count, seed)
        self._expected = [row.id for row in people]
        stage.clock.rang.connect(self._rang)
        QTimer.singleShot(SOON, self, self._open_doors)

    def _open_doors(self) -> None:
        """Everybody comes but those who do not."""
        missing = {h.who for h in self.happenings if h.round == 0}
        here = [key for key in self._expected if key not in missing]
        now = self._stage.clock.watch.now().at
        self._desk.write(
            "presence-arrive",
            lambda work: events.arrive(work, participant_ids=here, at=now),
            count=len(here),
        )
        self._surprise(0)

    def _rang(self, ring: Ring) -> None:
        found = self._stage.clock.reading()
        if ring.code in ("over", "end") and found is not None:
            round_ = found.view.line[ring.step].round
            QTimer.singleShot(SOON, self, lambda: self._between(round_))

    def _between(self, round_: int) -> None:
        """Slips of the round that is over, then what happens before the next one."""
        with self._desk.store.read() as session:
            plan = current_plan(session, self._stage.event_id)
            held = former_of(session, plan.id) if plan else ()
        answers = made_up_answers([(a, b) for r, _, a, b in held if r == round_], self._seed * 1000 + round_)
        self._desk.write(
            "rehearsal-answers",
            lambda work: answer_all(work, event_id=self._stage.event_id, answers=answers),
        )
        self._surprise(round_ + 1)

    def _surprise(self, round_: int) -> None:
        said = [self._have(h) for h in self.happenings if h.round == round_]
        if said:
            self._desk.warn(tr("Répétition\u00a0: {news}.").format(news=" · ".join(said)), "warn")

    def _have(self, happening: Happening) -> str:
        """One surprise, in the store and in words."""
        with self._desk.store.read() as session:
            rounds = event_rounds(session, self._stage.event_id)
        start = rounds[min(happening.until, len(rounds) - 1)].start
        until, now = start or dt.time(23, 59), self._stage.clock.watch.now().at
        code = f"rehearsal-{happening.code}"
        params = {
            "name": self._names.get(happening.who, "") if happening.who else "",
            "until": happening.until + 1,
            "table": happening.table,
            "side": happening.side,
        }

        def act(work: "Work") -> UUID | None:
            return happen(work, event_id=self._stage.event_id, happening=happening, at=now, until=until)

        self._desk.write(code, act, **params)
        return self._desk.sentence(code, params)


def direct(desk: Desk, event_id: UUID, seed: int) -> None:
    """Rehearse an event in this window, whose title says so."""
    if desk.window is not None:
        desk.window.mark(tr("RÉPÉTITION"))
    desk.open("events", event_id=event_id, tab="live")
    Director(desk, desk.shared(Stages).of(event_id), seed)
