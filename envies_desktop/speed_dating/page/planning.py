"""Making a plan from the tab: read in a thread, solved in another process, saved by a short gesture."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from envies_desktop.desk.page import Desk, Store
from envies_desktop.desk.tasks import Task
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import save_plan
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Mode, Plan, Problem, named
from envies_desktop.speed_dating.queries.facts import names_of, problem_of

REPLAN = "replan"
"""What the Plan tab asks of the stage while the evening is under way."""
Ids = tuple[UUID, ...]
Asked = tuple[Problem, Ids, tuple[str, ...], str]


def ask(store: Store, event_id: UUID) -> Asked:
    """The problem of an event, its participants, their names, and its fingerprint."""
    with store.read() as session:
        problem, ids = problem_of(session, event_id)
        return problem, ids, names_of(session, event_id, ids), fingerprint(problem, ids)


def keep(store: Store, event_id: UUID, made: Plan, asked: Asked) -> None:
    """Save the plan; raises Refused("plan-stale") where the event changed meanwhile."""
    problem, ids, _, made_from = asked
    with store.work("plan-make", name=problem.name) as work:
        save_plan(work, event_id=event_id, plan=made, ids=ids, made_from=made_from)


class Planning(QObject):
    """One planning at a time for an event; `started`, then `ended` whatever happened.

    The callbacks are methods of this object: Qt lets go of them when the tab is closed meanwhile.
    """

    started = Signal()
    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._task: Task | None = None
        self._asked: Asked | None = None
        self._mode: Mode = "fair"

    @property
    def running(self) -> bool:
        """Whether a plan is being made."""
        return self._task is not None

    def start(self, mode: Mode) -> None:
        """Make a plan; a second click while one is under way changes nothing."""
        if self.running:
            return
        self._mode = mode
        self._task = self._desk.tasks.short(
            ask,
            self._desk.store,
            self._event_id,
            title=tr("Planifier les rencontres"),
            done=self._solve,
            failed=self._failed,
        )
        self.started.emit()

    def stop(self) -> None:
        """Ask for the best plan so far."""
        if self._task:
            self._task.cancel()

    def _solve(self, asked: Asked) -> None:
        self._asked = asked
        self._task = self._desk.tasks.run(
            partial(plan, mode=self._mode),  # light: the other process loads it, and the solver is only there
            asked[0],
            title=tr("Planifier les rencontres"),
            done=self._keep,
            failed=self._failed,
            progress=self.progressed.emit,
        )

    def _keep(self, made: Plan) -> None:
        self._task = self._desk.tasks.short(
            keep,
            self._desk.store,
            self._event_id,
            made,
            self._asked,
            title=tr("Enregistrer le plan"),
            done=self._kept,
            failed=self._failed,
        )

    def _failed(self, refused: Refused) -> None:
        self._end()
        names = self._asked[2] if self._asked else ()
        self._desk.warn(self._desk.explain(named(refused, names)))

    def _kept(self, nothing: None) -> None:
        self._end()

    def _end(self) -> None:
        self._task = None
        self.ended.emit()
