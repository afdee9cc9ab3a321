"""Making groups from the tab: read in a thread, thought out in another process, saved by a short gesture."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from envies_desktop.desk.page import Desk, Store
from envies_desktop.desk.tasks import Task
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.workshops.actions.plans import save_groups
from envies_desktop.workshops.again import plan_again
from envies_desktop.workshops.facts import fixed_tables, former_rounds
from envies_desktop.workshops.problem import Groups, named
from envies_desktop.workshops.queries.seats import ToPlan, to_plan

SECONDS = 10.0
"""How long groups are looked for, unless somebody stops it or nothing better can be found."""


def ask(store: Store, event_id: UUID, played: int) -> ToPlan:
    """What is to be planned, of a workshop whose first rounds stay."""
    with store.read() as session:
        return to_plan(session, event_id, played)


def keep(store: Store, asked: ToPlan, made: Groups) -> None:
    """Save the groups; raises Refused("seats-stale") where the workshop changed meanwhile."""
    code = "seats-replan" if asked.played else "seats-make"
    with store.work(code, name=asked.facts.title, round=asked.played + 1) as work:
        save_groups(work, asked=asked, groups=made)


class Planning(QObject):
    """One planning at a time for a workshop; `started`, then `ended` whatever happened.

    The callbacks are methods of this object: Qt lets go of them when the tab is closed meanwhile.
    """

    started = Signal()
    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._task: Task | None = None
        self._asked: ToPlan | None = None

    @property
    def running(self) -> bool:
        """Whether groups are being made."""
        return self._task is not None

    def start(self, played: int) -> None:
        """Make groups for the rounds from `played` (from 0) on; a second click meanwhile changes nothing."""
        if self.running:
            return
        self._asked = None
        self._task = self._desk.tasks.short(
            ask,
            self._desk.store,
            self._event_id,
            played,
            title=tr("Composer les tables"),
            done=self._solve,
            failed=self._failed,
        )
        self.started.emit()

    def stop(self) -> None:
        """Ask for the best groups so far."""
        if self._task:
            self._task.cancel()

    def _solve(self, asked: ToPlan) -> None:
        self._asked = asked
        self._task = self._desk.tasks.run(
            partial(plan_again, seconds=SECONDS),
            asked.problem,
            former_rounds(asked.problem, asked.former, asked.played),
            fixed_tables(asked.facts, asked.former, asked.played),
            title=tr("Composer les tables"),
            done=self._keep,
            failed=self._failed,
            progress=self.progressed.emit,
        )

    def _keep(self, made: Groups) -> None:
        self._task = self._desk.tasks.short(
            keep,
            self._desk.store,
            self._asked,
            made,
            title=tr("Enregistrer les tables"),
            done=self._kept,
            failed=self._failed,
        )

    def _failed(self, refused: Refused) -> None:
        self._end()
        names = self._asked.names if self._asked else {}
        told = named(refused, names) if refused.code.startswith("groups-") else refused
        self._desk.warn(self._desk.explain(told))

    def _kept(self, nothing: None) -> None:
        self._end()

    def _end(self) -> None:
        self._task = None
        self.ended.emit()
