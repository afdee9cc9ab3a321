"""Making a plan from the tab: the problem is read, solved in another process, saved by a short gesture."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from envies_desktop.desk.page import Desk
from envies_desktop.desk.tasks import Task
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import save_plan
from envies_desktop.speed_dating.problem import Mode, Plan, Problem
from envies_desktop.speed_dating.queries import event_facts, fingerprint, problem_of
from envies_desktop.speed_dating.wording import named


def solve(
    problem: Problem, mode: Mode, *, progress: Callable[[float, str], None], stop: Callable[[], bool]
) -> Plan:
    """What the other process does; the solver is only ever imported there."""
    from envies_desktop.speed_dating.planner import plan

    return plan(problem, mode=mode, progress=progress, stop=stop)


class Planning(QObject):
    """One planning at a time for an event; `started`, then `ended` whatever happened."""

    started = Signal()
    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._task: Task | None = None
        self._name = ""
        self._names: list[str] = []

    @property
    def running(self) -> bool:
        """Whether a plan is being made."""
        return self._task is not None

    def start(self, mode: Mode) -> None:
        """Make a plan; a second click while one is under way changes nothing."""
        if self.running:
            return
        try:
            with self._desk.store.read() as session:
                problem, ids = problem_of(session, self._event_id)
                self._names = [person.label for person in event_facts(session, self._event_id).people]
        except Refused as refused:
            self._desk.warn(self._desk.explain(refused))
            return
        made_from, self._name = fingerprint(problem, ids), problem.name
        self._task = self._desk.tasks.run(
            solve,
            problem,
            mode,
            title=tr("Planifier les rencontres"),
            done=lambda made: self._save(made, ids, made_from),
            failed=self._failed,
            progress=self.progressed.emit,
        )
        self.started.emit()

    def stop(self) -> None:
        """Ask for the best plan so far."""
        if self._task:
            self._task.cancel()

    def _save(self, made: Plan, ids: tuple[UUID, ...], made_from: str) -> None:
        self._end()
        self._desk.write(
            "plan-make",
            lambda work: save_plan(work, event_id=self._event_id, plan=made, ids=ids, made_from=made_from),
        )

    def _failed(self, refused: Refused) -> None:
        self._end()
        self._desk.warn(self._desk.explain(named(refused, self._names)))

    def _end(self) -> None:
        self._task = None
        self.ended.emit()
