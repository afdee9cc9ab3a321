"""The tab "Animation" of a workshop: with the clock, who has come or left, and each step with its hour."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column
from envies_desktop.desk.widgets import button, card, plain_label, row
from envies_desktop.i18n import tr
from envies_desktop.live.page.panel import SessionPanel
from envies_desktop.live.page.programme_card import ProgrammeCard, StepRow, step_columns, step_rows
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages
from envies_desktop.workshops.page import figures
from envies_desktop.workshops.queries.drift import drift_of
from envies_desktop.workshops.queries.views import plan_view


class StepsCard(ProgrammeCard):
    """Every step of the workshop, under the round that it belongs to."""

    @staticmethod
    def rows_of(found: Reading) -> tuple[StepRow, ...]:
        """All steps; their round stands where a programme names who speaks."""
        line = found.view.line
        return tuple(replace(row, speaker=line[row.place].heading) for row in step_rows(found, every=True))

    @staticmethod
    def columns_of() -> Sequence[Column]:
        """The hours, the round, the step."""
        known = {column.name: column for column in step_columns()}
        round_ = replace(known["speaker"], name="round", title=tr("Tour"), width=150)
        return (
            known["planned"], known["begins"], round_, known["title"], known["length"], known["state"],
        )  # fmt: skip


class TablesCard(Panel):
    """What the tables in force do not know of, and the way to them."""

    def __init__(self, desk: Desk, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stage, self._played = stage, -1
        self.said = plain_label(wrap=True)
        self.go = button(tr("Ouvrir les tables"), self._open, icon="users")
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        title = plain_label(tr("Les tables"), "strong")
        layout.addWidget(card(title, self.said, row(self.go, None), None, margin=16))
        stage.clock.ticked.connect(self._tick)

    def refresh(self) -> None:
        """Ask who has come and who has left."""
        found = self._stage.clock.reading()
        self._played = found.view.played(found.now) if found is not None else 0
        with self.desk.store.read() as session:
            view = plan_view(session, self._stage.event_id)
            since = max(self._played, view.played if view else 0)
            drift = drift_of(session, self._stage.event_id, since)
        if view is None:
            self.said.setText(tr("Personne n’est encore à table\u00a0: composez les tables."))
        else:
            self.said.setText(figures.changes(view, drift))

    def _tick(self, found: Reading) -> None:
        if self.isVisible() and found.view.played(found.now) != self._played:
            self.ask_again()

    def _open(self) -> None:
        self.desk.open("events", event_id=self._stage.event_id, tab="tables")


def live_panel(desk: Desk, event_id: UUID, parent: QWidget | None = None) -> SessionPanel:
    """The tab, on the one stage of this event."""
    stage = desk.shared(Stages).of(event_id)
    made = SessionPanel(desk, event_id, stage, parent)
    made.add((StepsCard(desk, stage), 3), (TablesCard(desk, stage), 2))
    return made
