"""Planning again during the evening: the stable plan, beside it what a free one would win, then a choice.

Nothing changes before somebody accepts. Both are made in another process; keeping one is a short gesture.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from envies_desktop.desk.page import Desk, Store
from envies_desktop.desk.tasks import Task
from envies_desktop.i18n import tr
from envies_desktop.live.instants import Watch
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import save_replan
from envies_desktop.speed_dating.difference import Difference, difference
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Mode, Plan, named
from envies_desktop.speed_dating.queries.again import Again, replan_of
from envies_desktop.speed_dating.queries.facts import event_facts, names_of
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.timetable import rounds_played


@dataclass(frozen=True, slots=True)
class Asked:
    """Both problems of an event under way, and how sentences call its people."""

    stable: Again
    free: Again
    names: dict[UUID, str]
    wishes: dict[UUID, tuple[UUID, ...]]
    here: frozenset[UUID]
    mode: Mode


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan that can be taken, and what it would change."""

    again: Again
    plan: Plan
    change: Difference


def ask(store: Store, event_id: UUID, watch: Watch) -> Asked:
    """What is to be planned from the next round on; raises Refused as `replan_of` does."""
    with store.read() as session:
        played = rounds_played(session, event_id, watch.now())
        stable, free = (replan_of(session, event_id, played=played, replan=way) for way in ("stable", "free"))
        names = dict(zip(stable.ids, names_of(session, event_id, stable.ids), strict=True))
        facts, former = event_facts(session, event_id), current_plan(session, event_id)
    return Asked(
        stable=stable,
        free=free,
        names=names,
        wishes={p.id: p.wishes for p in facts.people},
        here=frozenset(p.id for p in facts.people),
        mode="score" if former is not None and former.mode == "score" else "fair",
    )


def proposal(asked: Asked, again: Again, made: Plan) -> Proposal:
    """A plan with what it changes for those who are here."""
    ids = again.ids
    before = [(r, t, ids[i], ids[j]) for r, t, i, j in again.former]
    after = [(r, t, ids[i], ids[j]) for r, t, i, j in again.seats(made)]
    order = sorted(ids, key=lambda key: (key not in asked.here, asked.names[key]))
    return Proposal(
        again, made, difference(before, after, since=again.played, wishes=asked.wishes, order=order)
    )


def keep(store: Store, chosen: Proposal) -> int:
    """Save the plan taken; returns its number. Raises Refused("plan-stale")."""
    with store.work("plan-replan", round=chosen.again.played + 1) as work:
        return save_replan(work, again=chosen.again, plan=chosen.plan).number


class Replanning(QObject):
    """One planning again at a time: `started`, `proposed(Asked, stable Proposal)`, `compared(free Proposal)`,
    `kept(Proposal, number)`, and `ended` whatever happened.
    """

    started = Signal()
    proposed = Signal(object, object)
    compared = Signal(object)
    kept = Signal(object, int)
    ended = Signal()

    def __init__(self, desk: Desk, event_id: UUID, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._watch = desk, event_id, watch
        self._task: Task | None = None
        self._asked: Asked | None = None
        self._chosen: Proposal | None = None

    @property
    def running(self) -> bool:
        """Whether something is being planned or saved."""
        return self._task is not None

    def start(self) -> None:
        """Plan from the next round on; a second click meanwhile changes nothing."""
        if self.running:
            return
        self._task = self._desk.tasks.short(
            ask,
            self._desk.store,
            self._event_id,
            self._watch,
            title=tr("Replanifier"),
            done=self._solve_stable,
            failed=self._failed,
        )
        self.started.emit()

    def stop(self) -> None:
        """Do without what is still being looked for."""
        if self._task:
            self._task.cancel()

    def accept(self, chosen: Proposal) -> None:
        """Keep a proposal; a comparison that is still being made is no longer waited for."""
        if self._chosen is not None:
            return
        self.stop()
        self._chosen = chosen
        self._task = self._desk.tasks.short(
            keep,
            self._desk.store,
            chosen,
            title=tr("Enregistrer le plan"),
            done=self._kept,
            failed=self._failed,
        )

    def _solve_stable(self, asked: Asked) -> None:
        self._asked = asked
        self._run(asked.stable, self._propose)

    def _run(self, again: Again, done: Callable[[Plan], None]) -> None:
        assert self._asked is not None
        self._task = self._desk.tasks.run(
            partial(plan, mode=self._asked.mode, replan=again.replan),  # light: the other process loads it
            again.problem,
            title=tr("Replanifier"),
            done=done,
            failed=self._failed,
        )

    def _propose(self, made: Plan) -> None:
        asked = self._asked
        assert asked is not None
        self.proposed.emit(asked, proposal(asked, asked.stable, made))
        self._run(asked.free, self._compare)

    def _compare(self, made: Plan) -> None:
        if self._chosen is not None:
            return
        asked = self._asked
        assert asked is not None
        self._end()
        self.compared.emit(proposal(asked, asked.free, made))

    def _kept(self, number: int) -> None:
        chosen, self._chosen = self._chosen, None
        self._end()
        self.kept.emit(chosen, number)

    def _failed(self, refused: Refused) -> None:
        if self._chosen is not None and refused.code == "task-stopped":
            return
        asked, self._chosen = self._asked, None
        self._end()
        names = [asked.names[key] for key in asked.stable.ids] if asked else []
        self._desk.warn(self._desk.explain(named(refused, names)))

    def _end(self) -> None:
        self._task = None
        self.ended.emit()
