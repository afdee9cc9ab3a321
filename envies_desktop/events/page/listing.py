"""The list of events."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import PageHeader, button, card
from envies_desktop.events.actions import remove_event
from envies_desktop.events.dialogs.event import CopyEvent, NewEvent
from envies_desktop.events.queries import EventRow, event_card, event_rows
from envies_desktop.events.tables import event_columns
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session


class EventList(Panel):
    """Find, create, copy, remove events; `opened(id)` on Enter or a double click."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(tr("Événements"), "", [self._new_button(tr("Nouvel événement"))])
        self.kind, self.when = QComboBox(), QComboBox()
        self.kind.setAccessibleName(tr("Type d’événement"))
        self.when.setAccessibleName(tr("Période"))
        offer(
            self.kind,
            {kind.code: kind.label() for kind in desk.activities.kinds()},
            none=tr("Tous les types"),
        )
        offer(self.when, {"coming": tr("À venir"), "past": tr("Passés")}, none=tr("Toutes les dates"))
        self.copy = button(tr("Dupliquer…"), self.duplicate, icon="copy")
        self.drop = button(tr("Supprimer"), lambda: self.remove(self.table.selection()), icon="trash-2")
        self.table = RecordTable()
        columns = event_columns(desk.activities)
        self.table.feed(
            desk, "events", columns, Listed(self._rows, columns), order="date", label=tr("Événements")
        )
        self.table.filter.setPlaceholderText(tr("Chercher un titre, un lieu…"))
        self._say_empty()
        for box in (self.kind, self.when):
            theme.sized(box, width=150, most_width=230)
            box.activated.connect(self.refresh_now)
        self.table.opened.connect(self.opened)
        self.table.removed.connect(self.remove)
        self.table.selection_changed.connect(self._judge)
        theme.sized(self.table, height=320)
        self.tools = Tools([self.table.filter, self.kind, self.when], [self.table.said, self.copy, self.drop])
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=16)
        layout.addWidget(self.header)
        layout.addWidget(card(self.tools, self.table), 1)

    def _say_empty(self) -> None:
        self.table.set_empty(
            tr("Aucun événement pour l’instant"),
            tr(
                "Réunions de lancement, speed datings, forums ouverts, ateliers\u00a0: chaque événement "
                "garde ici ses participants, son déroulé, son plan et ses documents."
            ),
            [self._new_button(tr("Créer le premier événement"))],
            icon="calendar-plus",
        )

    def refresh(self) -> None:
        """Ask for the rows again."""
        self.table.refresh()
        with self.desk.store.read() as session:
            rows = event_rows(session)
        coming = sum(1 for row in rows if _is_coming(row))
        said = f"{tr('%n événement(s)', '', len(rows))} · {tr('%n à venir', '', coming)}"
        self.header.show_text(tr("Événements"), said if rows else "")
        for tool in (self.kind, self.when, self.copy, self.drop):
            tool.setVisible(bool(rows))
        self._judge()

    def create_event(self) -> None:
        """Ask for a kind and a title, then open the event."""
        dialog = NewEvent(self.desk, parent=self)
        if dialog.exec() and dialog.made:
            self.opened.emit(dialog.made)

    def duplicate(self) -> None:
        """Copy the event selected, then open the copy."""
        chosen = self.table.selection()
        if not chosen:
            return
        try:
            with self.desk.store.read() as session:
                card = event_card(session, chosen[0])
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused))
            return
        dialog = CopyEvent(self.desk, card, self)
        if dialog.exec() and dialog.made:
            self.opened.emit(dialog.made)

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take events away, in one gesture that undo brings back."""
        if not keys:
            return
        first: EventRow | None = self.table.record(keys[0])
        name = first.title if first and len(keys) == 1 else tr("%n événement(s)", "", len(keys))

        remove_records(
            self.desk, "event-remove", name, keys, lambda work, key: remove_event(work, event_id=key)
        )

    def focus_search(self) -> bool:
        """Ctrl+F goes to the search."""
        self.table.filter.setFocus()
        self.table.filter.selectAll()
        return True

    def _new_button(self, text: str) -> QWidget:
        return button(text, self.create_event, icon="plus", kind="primary", tip=tr("Ctrl+N"))

    def _judge(self) -> None:
        chosen = len(self.table.selection())
        self.copy.setEnabled(chosen == 1)
        self.drop.setEnabled(chosen > 0)

    def _rows(self, session: "Session") -> list[EventRow]:
        rows = event_rows(session, kind=self.kind.currentData() or "")
        when = self.when.currentData()
        return [row for row in rows if not when or _is_coming(row) == (when == "coming")]


def _is_coming(row: EventRow) -> bool:
    if row.date is None:
        return row.status not in ("termine", "archive")
    return row.date >= dt.date.today()
