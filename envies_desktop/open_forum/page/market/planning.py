"""Proposing a grid: read in a thread, planned in another process, kept by a short gesture."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Store
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.i18n import tr
from envies_desktop.open_forum.actions.grid import save_grid
from envies_desktop.open_forum.problem import Grid, GridProblem
from envies_desktop.open_forum.proposing import propose_grid
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.refused import Refused


def ask(store: Store, event_id: UUID, played: int) -> GridProblem:
    """The problem of a forum; raises Refused("grid-no-topic"), ("grid-no-slot") or ("grid-no-space")."""
    with store.read() as session:
        problem = grid_problem(session, event_id, played=played)
    for lacks, code in (
        (not problem.topics, "grid-no-topic"),
        (not problem.slots, "grid-no-slot"),
        (not problem.spaces, "grid-no-space"),
    ):
        if lacks:
            raise Refused(code, where=tr("Créneaux et espaces"))
    return problem


def keep(store: Store, event_id: UUID, made: Grid, asked: GridProblem) -> None:
    """Save the grid; raises Refused("grid-stale") where the forum changed meanwhile."""
    with store.work("grid-save") as work:
        save_grid(work, event_id=event_id, grid=made, made_from=asked)


class GridPlanning(QObject):
    """One proposal at a time for a forum; `started`, then `ended` whatever happened.

    `kept(grid, problem)` once it stands on the board. The callbacks are methods of this object: Qt lets go of
    them when the tab is closed meanwhile.
    """

    started = Signal()
    progressed = Signal(float, str)
    ended = Signal()
    kept = Signal(object, object)

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._task: Task | None = None
        self._asked: GridProblem | None = None
        self._made: Grid | None = None

    @property
    def running(self) -> bool:
        """Whether a grid is being looked for."""
        return self._task is not None

    def start(self, played: int) -> None:
        """Look for a grid; a second click meanwhile changes nothing."""
        if self.running:
            return
        self._task = self._desk.tasks.short(
            ask,
            self._desk.store,
            self._event_id,
            played,
            title=tr("Proposer une grille"),
            done=self._plan,
            failed=self._failed,
        )
        self.started.emit()

    def stop(self) -> None:
        """Ask for the best grid so far."""
        if self._task:
            self._task.cancel()

    def _plan(self, asked: GridProblem) -> None:
        self._asked = asked
        self._task = self._desk.tasks.run(
            propose_grid,
            asked,
            title=tr("Proposer une grille"),
            done=self._keep,
            failed=self._failed,
            progress=self.progressed.emit,
        )

    def _keep(self, made: Grid) -> None:
        self._made = made
        self._task = self._desk.tasks.short(
            keep,
            self._desk.store,
            self._event_id,
            made,
            self._asked,
            title=tr("Enregistrer la grille"),
            done=self._kept,
            failed=self._failed,
        )

    def _failed(self, refused: Refused) -> None:
        self._end()
        self._desk.warn(self._desk.explain(refused))

    def _kept(self, nothing: None) -> None:
        self.kept.emit(self._made, self._asked)
        self._end()

    def _end(self) -> None:
        self._task = None
        self.ended.emit()


class ProposalCard(QFrame):
    """The button that proposes, and how far it is; `wanted` when it is pressed."""

    wanted = Signal()

    def __init__(self, desk: Desk, planning: GridPlanning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._planning = desk, planning
        self.go = button(tr("Proposer une grille"), self.wanted.emit, icon="wand-sparkles", kind="primary")
        self.end = button(
            tr("Garder la meilleure"), planning.stop, icon="square", tip=tr("Arrête la recherche")
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.said = plain_label(role="small", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 10, 16, 10), 6)
        for shown in (self.go, self.end, self.progress, self.said):
            layout.addWidget(shown)
        layout.addStretch(1)
        planning.started.connect(self._follow)
        planning.ended.connect(self._follow)
        planning.progressed.connect(self._step)
        self._follow()

    def _follow(self) -> None:
        running = self._planning.running
        self.go.setVisible(not running)
        self.end.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.said.setText(
            tr("Recherche d’une grille…") if running else tr("Ce qui est placé à la main reste.")
        )

    def _step(self, share: float, code: str) -> None:
        self.progress.setValue(round(100 * share))
        self.said.setText(self._desk.sentence(code, {}))
