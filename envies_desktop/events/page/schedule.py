"""The tab "Déroulé": what the event is, its rounds with their times, its programme."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding, dress_sections
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import button, section_label
from envies_desktop.directory.dialogs.adding import offer_new_territory, offer_new_theme
from envies_desktop.directory.queries import territory_choices, theme_choices
from envies_desktop.events.actions import change_event, remove_programme_item
from envies_desktop.events.dialogs.event import ProgrammeDialog
from envies_desktop.events.dialogs.facts import rounds_sentence, schedule_settings, schedule_warnings
from envies_desktop.events.dialogs.moments import BREAKS, DATE, TIME
from envies_desktop.events.kinds import (
    EVENT_STATUSES,
    PAIRINGS,
    event_status_label,
    pairing_label,
    side_label,
)
from envies_desktop.events.queries import EventCard, ProgrammeRow, event_card
from envies_desktop.events.tables import programme_columns
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

EVENT = (
    "title", "subtitle", "public_name", "date", "start", "end", "place", "territory_id", "theme_id",
    "hosts", "status", "notes",
)  # fmt: skip
ROUNDS = (
    "pairing", "rounds", "round_minutes", "change_minutes", "rounds_start", "breaks", "tables", "seated_side",
)  # fmt: skip
TYPED = {"date": DATE, "start": TIME, "end": TIME, "rounds_start": TIME, "breaks": BREAKS}


class ScheduleForm(Folding):
    """The settings of an event; `kind` decides whether it has rounds."""

    territory_id: QComboBox
    theme_id: QComboBox
    status: QComboBox
    pairing: QComboBox
    seated_side: QComboBox
    rounds: QSpinBox
    tables: QSpinBox
    follow: QPushButton
    hosts: QPlainTextEdit
    notes: QPlainTextEdit
    sentence: QLabel
    warning: QLabel
    problem: QLabel
    event_card: QFrame
    rounds_card: QFrame

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("schedule", self)
        offer_new_territory(desk, self.territory_id)
        offer_new_theme(desk, self.theme_id)
        dress_sections(self)
        self.with_rounds = kind == "speed_dating"
        self.rounds_card.setVisible(self.with_rounds)
        offer(self.status, {status: event_status_label(status) for status in EVENT_STATUSES})
        offer(self.pairing, {pairing: pairing_label(pairing) for pairing in PAIRINGS})
        offer(self.seated_side, {"B": side_label("B"), "A": side_label("A"), "": tr("personne")})
        names = EVENT + (ROUNDS if self.with_rounds else ())
        widgets = {name: self._widget(name) for name in names}
        self.fields = Fields(self, widgets, typed=TYPED, note=self.problem)
        self.problem.hide()
        for text, lines in ((self.hosts, 2), (self.notes, 3)):
            theme.sized(text, height=24 * lines + 24)
            text.setMaximumHeight(theme.px(24 * lines + 24))
        for box in self.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found


class SchedulePanel(Panel):
    """Saved as one types; the times of the rounds and their warnings follow at once."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card: EventCard = event_card(session, event_id)
        self.form = ScheduleForm(desk, self.card.kind)
        self.form.fields.edited.connect(self._save)
        self.form.fields.touched.connect(lambda name: self._say())
        self.form.follow.clicked.connect(self._follow)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.form)
        layout.addWidget(self._programme_card())
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show what the store holds, but not over what is being typed."""
        with self.desk.store.read() as session:
            self.card = event_card(session, self.event_id)
            territories = {c.id: c.label for c in territory_choices(session)}
            themes = {c.id: c.label for c in theme_choices(session)}
        offer(self.form.territory_id, territories, none=tr("non précisé"))
        offer(self.form.theme_id, themes, none=tr("non précisé"))
        self.form.fields.show({name: getattr(self.card, name) for name in self.form.fields.widgets})
        self._show_tables()
        self.programme.refresh()
        lines = max(4, min(14, len(self.card.programme)))
        self.programme.setFixedHeight(theme.px(40 * lines + 52))
        self._say()

    def _show_tables(self) -> None:
        """0 reads as what it means: as many tables as the list needs."""
        if self.form.with_rounds:
            need = number(self.card.table_need)
            self.form.tables.setSpecialValueText(tr("suit la liste ({count})").format(count=need))
            self.form.follow.setVisible(self.card.tables > 0)

    def _follow(self) -> None:
        """Forget the number of tables that was typed."""
        self.form.fields.flush()
        self.desk.write(
            "event-change",
            lambda work: change_event(work, event_id=self.event_id, tables=0),
            name=self.card.title,
        )

    def create_new(self) -> bool:
        """Ctrl+N adds a line of the programme."""
        self._add_item()
        return True

    def _save(self, name: str, value: Any, visit: str) -> None:
        try:
            with self.desk.store.work("event-change", name=self.card.title, typing=visit) as work:
                change_event(work, event_id=self.event_id, **{name: value})
        except Refused as refused:
            self.form.fields.complain(name, self.desk.explain(refused))

    def _say(self) -> None:
        """The times of the rounds and what will not work, from what stands in the form."""
        if not self.form.with_rounds:
            return
        values: dict[str, Any] = {}
        for name in self.form.fields.widgets:
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

    def _programme_card(self) -> QFrame:
        self.programme = RecordTable()
        columns = programme_columns()
        self.programme.feed(
            self.desk,
            "programme",
            columns,
            Listed(lambda session: event_card(session, self.event_id).programme, columns),
            label=tr("Étapes du déroulé"),
        )
        self.programme.set_empty(
            tr("Le déroulé est vide"),
            tr(
                "Accueil, interventions, rencontres, pot\u00a0: ses étapes s’impriment "
                "au dos de l’invitation."
            ),
            [button(tr("Ajouter la première étape"), self._add_item, icon="plus")],
        )
        self.programme.opened.connect(self._edit_item)
        self.programme.removed.connect(self._remove_items)
        self._unseen = QWidget(self)  # a déroulé is short: nothing to filter, nothing to count
        self._unseen.hide()
        for tool in (self.programme.filter, self.programme.said):
            tool.setParent(self._unseen)
        add = button(tr("Ajouter une étape"), self._add_item, icon="plus")
        frame = QFrame()
        frame.setProperty("panel", "card")
        layout = QVBoxLayout(frame)
        theme.spaced(layout, (16, 12, 16, 16), 8)
        layout.addWidget(section_label(tr("Déroulé imprimé")))
        layout.addWidget(self.programme)
        layout.addWidget(Tools([add]))
        return frame

    def _add_item(self) -> None:
        ProgrammeDialog(self.desk, self.event_id, None, self).exec()

    def _edit_item(self, item_id: UUID) -> None:
        row: ProgrammeRow | None = self.programme.record(item_id)
        if row:
            ProgrammeDialog(self.desk, self.event_id, row, self).exec()

    def _remove_items(self, keys: Sequence[UUID]) -> None:
        rows = [row for row in (self.programme.record(key) for key in keys) if row]
        name = ", ".join(row.title for row in rows[:3])

        def gesture(work: "Work") -> None:
            for key in keys:
                remove_programme_item(work, item_id=key)

        self.desk.write("programme-remove", gesture, name=name)
