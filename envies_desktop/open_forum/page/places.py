"""The slots and spaces of a forum as lines to type in."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, clear, plain_label, row, section_label
from envies_desktop.events.dialogs.moments import TIME
from envies_desktop.i18n import clock_time, tr
from envies_desktop.open_forum.actions.slots import MINUTES, add_slot, change_slot, remove_slot
from envies_desktop.open_forum.actions.spaces import CAPACITY, add_space, change_space, lose_space
from envies_desktop.open_forum.queries.forum import SlotRow, SpaceRow
from envies_desktop.open_forum.shapes import space_shape
from envies_desktop.refused import Refused

Place = SlotRow | SpaceRow


class PlacesForm(QFrame):
    """A line for each slot (beginning, minutes) and each space (name, seats); saved as one types."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event_id = desk, event_id
        self._known: tuple[UUID, ...] | None = None
        self._rows: dict[UUID, Place] = {}
        self.fields: Fields | None = None
        self.problem = plain_label(role="bad", wrap=True)
        self.problem.hide()
        self._grid = QGridLayout()
        theme.spaced(self._grid, spacing=6)
        self._grid.setColumnStretch(1, 1)
        self._layout = QVBoxLayout(self)
        theme.spaced(self._layout, (16, 12, 16, 16), 8)
        self._layout.addWidget(section_label(tr("Créneaux et espaces")))
        self._layout.addLayout(self._grid)
        self._layout.addWidget(self.problem)
        add_a_slot = button(tr("Ajouter un créneau"), self._add_slot, icon="plus")
        add_a_space = button(tr("Ajouter un espace"), self._add_space, icon="plus")
        self._layout.addLayout(row(add_a_slot, add_a_space, None))

    def lead(self, widget: QWidget) -> None:
        """Put something under the title."""
        self._layout.insertWidget(1, widget)

    def show_places(self, slots: Sequence[SlotRow], spaces: Sequence[SpaceRow]) -> None:
        """Show them; lines are made anew only where there are others than before."""
        shown: list[Place] = [*slots, *spaces]
        self._rows = {place.id: place for place in shown}
        known = tuple(self._rows)
        if known != self._known or self.fields is None:
            self.flush()
            self._known = known
            self._make()
        values: dict[str, Any] = {}
        for slot in slots:
            values |= {f"{slot.id.hex}:start": slot.start, f"{slot.id.hex}:minutes": slot.minutes}
            line = self.fields.widgets[f"{slot.id.hex}:start"] if self.fields else None
            if isinstance(line, QLineEdit):
                line.setPlaceholderText(clock_time(slot.begins) if slot.begins else tr("heure"))
        for space in spaces:
            values |= {f"{space.id.hex}:name": space.typed, f"{space.id.hex}:capacity": space.capacity}
        if self.fields is not None:
            self.fields.show(values)

    def flush(self) -> None:
        """Save what is being typed."""
        if self.fields is not None:
            self.fields.flush()

    def _make(self) -> None:
        clear(self._grid)
        widgets: dict[str, QWidget] = {}
        typed = {}
        for line, place in enumerate(self._rows.values()):
            if isinstance(place, SlotRow):
                name, first, last, bounds, suffix = place.name, "start", "minutes", MINUTES, tr(" min")
                typed[f"{place.id.hex}:start"] = TIME
                drop = self._drop(place.name, partial(self._remove_slot, place.id))
            else:
                name = f"{place.letter} {space_shape(place.number)}"
                first, last, bounds, suffix = "name", "capacity", CAPACITY, tr(" places")
                drop = self._drop(place.name, partial(self._remove_space, place.id))
            text, count = QLineEdit(), QSpinBox()
            count.setRange(*bounds)
            count.setSuffix(suffix)
            theme.roomy(count)
            text.setAccessibleName(f"{place.name} – {tr('début') if first == 'start' else tr('nom')}")
            count.setAccessibleName(place.name)
            if isinstance(place, SpaceRow):
                text.setPlaceholderText(place.name)
            widgets |= {f"{place.id.hex}:{first}": text, f"{place.id.hex}:{last}": count}
            for column, shown in enumerate((plain_label(name, "strong"), text, count, drop)):
                self._grid.addWidget(shown, line, column)
        if self.fields is not None:
            self.fields.deleteLater()
        self.fields = Fields(self, widgets, typed=typed, note=self.problem)
        self.fields.edited.connect(self._save)

    def _drop(self, name: str, does: Callable[[], object]) -> QWidget:
        return button("", does, icon="x", kind="quiet", tip=tr("Supprimer {name}").format(name=name))

    def _save(self, field: str, value: Any, visit: str) -> None:
        key, _, name = field.partition(":")
        place = self._rows.get(UUID(key))
        if place is None or self.fields is None:
            return
        slot = isinstance(place, SlotRow)
        code = "slot-change" if slot else "space-change"
        params = {"slot": place.position} if isinstance(place, SlotRow) else {"name": place.name}
        try:
            with self._desk.store.work(code, typing=visit, **params) as work:
                if slot:
                    change_slot(work, slot_id=place.id, **{name: value})
                else:
                    change_space(work, space_id=place.id, **{name: value})
        except Refused as refused:
            self.fields.complain(field, self._desk.explain(refused))

    def _add_slot(self) -> None:
        self.flush()
        self._desk.write("slot-add", lambda work: add_slot(work, event_id=self._event_id))

    def _add_space(self) -> None:
        self.flush()
        self._desk.write("space-add", lambda work: add_space(work, event_id=self._event_id))

    def _remove_slot(self, key: UUID) -> None:
        slot = self._rows[key]
        assert isinstance(slot, SlotRow)
        self._desk.write("slot-remove", lambda work: remove_slot(work, slot_id=key), slot=slot.position)

    def _remove_space(self, key: UUID) -> None:
        self._desk.write(
            "space-lose", lambda work: lose_space(work, space_id=key, slot=0), name=self._rows[key].name
        )
