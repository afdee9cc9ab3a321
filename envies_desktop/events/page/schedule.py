"""The tab "Déroulé": what the event is, what its kind sets, its programme."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.activity import EventKind, load
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
from envies_desktop.events.dialogs.moments import DATE, TIME
from envies_desktop.events.kinds import EVENT_STATUSES, event_status_label
from envies_desktop.events.printed import words_of
from envies_desktop.events.queries import EventCard, ProgrammeRow, event_card
from envies_desktop.events.tables import programme_columns
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

EVENT = (
    "title", "subtitle", "public_name", "date", "start", "end", "place", "territory_id", "theme_id",
    "hosts", "status", "notes",
)  # fmt: skip
TYPED = {"date": DATE, "start": TIME, "end": TIME}


class ScheduleForm(Folding):
    """What every event says of itself; what its kind sets stands beside it."""

    territory_id: QComboBox
    public_name: QLineEdit
    theme_id: QComboBox
    status: QComboBox
    hosts: QPlainTextEdit
    notes: QPlainTextEdit
    problem: QLabel
    event_card: QFrame

    def __init__(self, desk: Desk, beside: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("schedule", self)
        offer_new_territory(desk, self.territory_id)
        offer_new_theme(desk, self.theme_id)
        dress_sections(self)
        offer(self.status, {status: event_status_label(status) for status in EVENT_STATUSES})
        widgets = {name: self._widget(name) for name in EVENT}
        self.fields = Fields(self, widgets, typed=TYPED, note=self.problem)
        self.problem.hide()
        for text, lines in ((self.hosts, 2), (self.notes, 3)):
            theme.sized(text, height=24 * lines + 24)
            text.setMaximumHeight(theme.px(24 * lines + 24))
        for box in self.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        if beside is not None:
            layout.addWidget(beside, 1)

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found


class SchedulePanel(Panel):
    """Saved as one types; `beside` is what its kind sets, told at once what is typed here."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card: EventCard = event_card(session, event_id)
        kind = desk.activities.kind(self.card.kind)
        self.beside = load(kind.settings)(desk, event_id) if kind.settings else None
        self.form = ScheduleForm(desk, self.beside)
        self.form.public_name.setPlaceholderText(words_of(kind).name)
        self.form.fields.edited.connect(self._save)
        self.form.fields.touched.connect(lambda name: self._say())
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.form)
        layout.addWidget(self._programme_card(kind))
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
        self.programme.refresh()
        lines = max(4, min(14, len(self.card.programme)))
        self.programme.setFixedHeight(theme.px(40 * lines + 52))
        self._say()

    def flush(self) -> None:
        """Save what is being typed."""
        self.form.fields.flush()
        if self.beside is not None:
            self.beside.flush()

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
        """Tell what stands in the form."""
        if self.beside is None:
            return
        values: dict[str, Any] = {}
        for name in self.form.fields.widgets:
            try:
                values[name] = self.form.fields.value(name)
            except ValueError:
                values[name] = getattr(self.card, name)
        self.beside.event_typed(values)

    def _programme_card(self, kind: EventKind) -> QFrame:
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
            what_for(kind),
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


def what_for(kind: EventKind) -> str:
    """What the programme of an event serves; a kind with a timetable of its own has another clock."""
    if kind.timetable:
        return tr(
            "Accueil, interventions, rencontres, pot\u00a0: ses étapes s’impriment au dos de l’invitation."
        )
    return tr(
        "Accueil, interventions, pot\u00a0: ses étapes s’impriment au dos de l’invitation, et l’horloge de "
        "l’onglet Animation les conduit l’une après l’autre."
    )
