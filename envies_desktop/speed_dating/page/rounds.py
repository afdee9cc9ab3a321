"""The card "Les tours" of the tab "Déroulé": how many, how long, at how many tables; saved as one types."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, Typing, offer
from envies_desktop.desk.folding import dress_sections
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.events.dialogs.moments import TIME
from envies_desktop.events.kinds import side_label
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.kinds import PAIRINGS, pairing_label
from envies_desktop.speed_dating.page.rounds_words import (
    read_breaks,
    rounds_sentence,
    schedule_settings,
    schedule_warnings,
    shown_breaks,
)
from envies_desktop.speed_dating.queries.card import SpeedDatingCard, speed_dating_card

ROUNDS = (
    "pairing", "rounds", "round_minutes", "change_minutes", "rounds_start", "breaks", "tables", "seated_side",
)  # fmt: skip
BREAKS = Typing(
    read=read_breaks,
    shown=shown_breaks,
    problem=lambda: tr(
        "Pause non comprise\u00a0: écrivez par exemple «\u00a0après le tour 4\u00a0: 10 min\u00a0»."
    ),
)
TYPED = {"rounds_start": TIME, "breaks": BREAKS}


class RoundsForm(QFrame):
    """The settings of the rounds."""

    pairing: QComboBox
    seated_side: QComboBox
    rounds: QSpinBox
    tables: QSpinBox
    follow: QPushButton
    sentence: QLabel
    warning: QLabel
    problem: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("rounds", self)
        dress_sections(self)
        offer(self.pairing, {pairing: pairing_label(pairing) for pairing in PAIRINGS})
        offer(self.seated_side, {"B": side_label("B"), "A": side_label("A"), "": tr("personne")})
        widgets = {name: self._widget(name) for name in ROUNDS}
        self.fields = Fields(self, widgets, typed=TYPED, note=self.problem)
        self.problem.hide()
        for box in (self.pairing, self.seated_side):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found


class RoundsPanel(Panel):
    """The times of the rounds and their warnings follow what is typed, here and of the event itself."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card: SpeedDatingCard = speed_dating_card(session, event_id)
        self._typed: dict[str, Any] = {}
        self.form = RoundsForm()
        self.form.fields.edited.connect(self._save)
        self.form.fields.touched.connect(lambda name: self._say())
        self.form.follow.clicked.connect(self._follow)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.form)

    def refresh(self) -> None:
        """Show what the store holds, but not over what is being typed."""
        with self.desk.store.read() as session:
            self.card = speed_dating_card(session, self.event_id)
        self.form.fields.show({name: getattr(self.card, name) for name in ROUNDS})
        # 0 reads as what it means: as many tables as the list needs.
        need = number(self.card.table_need)
        self.form.tables.setSpecialValueText(tr("suit la liste ({count})").format(count=need))
        self.form.follow.setVisible(self.card.tables > 0)
        self._say()

    def event_typed(self, values: Mapping[str, Any]) -> None:
        """What stands in the fields of the event beside this card: its hours count for the rounds."""
        self._typed = {name: values[name] for name in ("date", "start", "end")}
        self._say()

    def flush(self) -> None:
        """Save what is being typed."""
        self.form.fields.flush()

    def _follow(self) -> None:
        """Forget the number of tables that was typed."""
        self.flush()
        self.desk.write(
            "event-change",
            lambda work: change_setup(work, event_id=self.event_id, tables=0),
            name=self.card.title,
        )

    def _save(self, name: str, value: Any, visit: str) -> None:
        try:
            with self.desk.store.work("event-change", name=self.card.title, typing=visit) as work:
                change_setup(work, event_id=self.event_id, **{name: value})
        except Refused as refused:
            self.form.fields.complain(name, self.desk.explain(refused))

    def _say(self) -> None:
        """The times of the rounds and what will not work, from what stands in the form."""
        values = {name: getattr(self.card, name) for name in ("date", "start", "end")} | self._typed
        for name in ROUNDS:
            try:
                values[name] = self.form.fields.value(name)
            except ValueError:
                values[name] = getattr(self.card, name)
        settings = schedule_settings(values)
        warnings = schedule_warnings(
            settings,
            end=values["end"],
            tables=values["tables"] or self.card.table_need,
            pairing=values["pairing"],
            counters=self.card.counters,
        )
        self.form.sentence.setText(rounds_sentence(settings))
        self.form.warning.setText("\n".join(warnings))
        self.form.warning.setVisible(bool(warnings))
