"""The programme while it is run: when each step was planned, when it begins as things go."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.i18n import clock_time, tr
from envies_desktop.live import clock
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.words import lack_words, minutes_words
from envies_desktop.live.timetable import part

_MOST = 8
"""Steps that are seen at once."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the table shows it: `begins` as it did, or as it will if nobody touches the clock."""

    place: int
    title: str
    speaker: str
    planned: dt.time | None
    begins: dt.time | None
    length: float
    state: str


class ProgrammeCard(QFrame):
    """Follows the clock of a stage; says what the programme lacks.

    A kind of events may show other rows of it (`rows_of`), in columns of its own (`columns_of`).
    """

    @staticmethod
    def rows_of(found: Reading) -> tuple[StepRow, ...]:
        """The rows of a reading of the clock."""
        return step_rows(found)

    @staticmethod
    def columns_of() -> Sequence[Column]:
        """The columns of the table."""
        return step_columns()

    def __init__(self, desk: Desk, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._stage = desk, stage
        self.rows: tuple[StepRow, ...] = ()
        self.lacks = plain_label(role="accent", wrap=True)
        self.mend = button(tr("Ouvrir le déroulé"), self._open, icon="clock")
        self.table = RecordTable()
        columns = self.columns_of()
        self.table.feed(
            desk,
            "live-programme",
            columns,
            Listed(lambda session: self.rows, columns),
            key=lambda row: row.place,
            label=tr("Étapes du déroulé"),
        )
        self._unseen = QWidget(self)  # a programme is short: nothing to filter, nothing to count
        self._unseen.hide()
        for tool in (self.table.filter, self.table.said):
            tool.setParent(self._unseen)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 8)
        layout.addWidget(plain_label(tr("Le déroulé, heure par heure"), "strong"))
        layout.addWidget(self.lacks)
        layout.addWidget(Tools([self.mend], []))
        layout.addWidget(self.table)
        stage.clock.ticked.connect(self.show_reading)
        if found := stage.clock.reading():
            self.show_reading(found)

    def show_reading(self, found: Reading) -> None:
        """The rows, where a minute has changed them."""
        lacks = "\n".join(map(lack_words, found.view.timetable.lacks))
        if lacks != self.lacks.text():
            self.lacks.setText(lacks)
        self.lacks.setVisible(bool(lacks))
        self.mend.setVisible(bool(lacks))
        rows = self.rows_of(found)
        if rows != self.rows:
            self.rows = rows
            self.table.refresh()
            self.table.setFixedHeight(theme.px(40 * min(_MOST, max(2, len(rows))) + 52))
        self.table.setVisible(bool(rows))

    def _open(self) -> None:
        self._desk.open("events", event_id=self._stage.event_id, tab="schedule")


def step_rows(found: Reading, *, every: bool = False) -> tuple[StepRow, ...]:
    """The parts of the session (`every`: all its steps between the first bell and the end).

    Those that began come with their hour, those to come with the hour foreseen.
    """
    line, here = found.view.line, found.place.step
    hours = {one.step: one.at for one in clock.ahead(line, found.place, found.now.at)}
    hours |= {
        place: dt.datetime.fromisoformat(moment)
        for place, step in enumerate(line)
        if (moment := found.view.kept.begun.get(part(step))) and place <= here and step.opens
    }
    return tuple(
        StepRow(
            place,
            step.label,
            step.speaker,
            _time(step.due),
            None if found.before else _time(hours.get(place)),
            step.seconds,
            _state(found, place),
        )
        for place, step in enumerate(line)
        if step.opens or (every and 0 < place < len(line) - 1)
    )


def step_columns() -> Sequence[Column]:
    """Hours first, as on the paper."""

    def title(row: StepRow) -> str:
        return row.title

    def length(row: StepRow) -> str:
        return minutes_words(row.length) if row.length else tr("libre")

    def order(row: StepRow) -> Any:
        return row.place

    return (
        Column("planned", tr("Prévu"), lambda row: _hour(row.planned), sort=order, width=90),
        Column("begins", tr("Début"), lambda row: _hour(row.begins), sort=order, width=90),
        Column("title", tr("Étape"), title, stretch=True, tip=title),
        Column("length", tr("Durée"), length, width=90),
        Column("speaker", tr("Intervenant"), lambda row: row.speaker, width=200),
        Column("state", tr("État"), lambda row: row.state, width=120),
    )


def _state(found: Reading, place: int) -> str:
    step, here = found.view.line[place], found.place.step
    if place < here:
        return tr("terminée")
    if place == here and not found.early:
        return tr("en cours")
    return tr("à heure fixe") if step.locked else ""


def _time(moment: dt.datetime | None) -> dt.time | None:
    """To the minute, in the clock of the room."""
    return moment.astimezone().time().replace(second=0, microsecond=0) if moment is not None else None


def _hour(time: dt.time | None) -> str:
    return clock_time(time) if time is not None else ""
