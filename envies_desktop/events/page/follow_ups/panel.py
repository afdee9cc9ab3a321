"""The tab "Suivi" of an event: what people took on, changed, done, given up, checked, by keyboard."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.events.actions import add_follow_up, change_follow_up, remove_follow_up
from envies_desktop.events.dialogs.follow_up import NAMED, CheckFollowUp, EditFollowUp, check_title
from envies_desktop.events.follow_ups import CHECKS, state_label
from envies_desktop.events.page.follow_ups.adding import AddingLine
from envies_desktop.events.page.follow_ups.columns import follow_up_columns
from envies_desktop.events.queries import FollowUpRow, follow_ups_of, presence_rows
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

_STATES = {Qt.Key.Key_C: "started", Qt.Key.Key_F: "done", Qt.Key.Key_A: "dropped", Qt.Key.Key_R: "open"}
_CHECKS = {Qt.Key.Key_1: 1, Qt.Key.Key_Ampersand: 1, Qt.Key.Key_3: 3, Qt.Key.Key_QuoteDbl: 3}
"""The two keys, with Shift or without on a French keyboard."""
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class FollowUpsPanel(Panel):
    """Enter opens an action, Del removes it; letters say its state, 1 and 3 check it."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self._today = event_id, today
        self.adding = AddingLine()
        self.adding.wanted.connect(self.add)
        self.table = RecordTable()
        columns = follow_up_columns(lambda code: desk.sentence(f"follow-up-from-{code}", {}))
        rows = Listed(lambda session: follow_ups_of(session, event_id, today()), columns)
        self.table.feed(desk, "follow-ups", columns, rows, order="state", label=tr("Actions de suivi"))
        self.table.set_empty(
            tr("Aucune action pour l’instant"),
            tr(
                "Ce que quelqu’un s’engage à faire après l’événement\u00a0: écrivez quoi, qui et pour quand "
                "dans la ligne du dessus. Le programme rappelle de faire le point à 1 mois et à 3 mois."
            ),
            icon="list-checks",
        )
        self.table.opened.connect(self.open_action)
        self.table.removed.connect(self.remove)
        self.table.selection_changed.connect(lambda keys: self._judge())
        self.table.view.installEventFilter(self)
        self.tools = self._make_tools()
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.adding)
        bar = Tools([self.table.filter, *self.tools], [self.table.said])
        layout.addWidget(card(bar, self.table), 1)
        theme.sized(self.table, height=300)
        self._judge()

    def _make_tools(self) -> list[QPushButton]:
        said = {"started": tr("Commencée (C)"), "done": tr("Faite (F)"), "dropped": tr("Abandonnée (A)"),
                "open": tr("À faire (R)")}  # fmt: skip
        made = [button(said[state], partial(self.set_state, state)) for state in _STATES.values()]
        for months in CHECKS:
            key = tr("{check} ({key})").format(check=check_title(months), key=months)
            made.append(button(key, partial(self.check_action, months)))
        return made

    def refresh(self) -> None:
        """Read the actions again."""
        with self.desk.store.read() as session:
            self.adding.show_people(presence_rows(session, self.event_id))
        self.table.refresh()
        some = self.table.model.rowCount() > 0
        for tool in self.tools:
            tool.setVisible(some)
        self._judge()

    def create_new(self) -> bool:
        """Ctrl+N: the line that adds an action."""
        self.adding.begin()
        return True

    def add(self, fields: dict[str, Any]) -> None:
        """Somebody takes something on."""

        def gesture(work: "Work") -> bool:
            add_follow_up(work, event_id=self.event_id, **fields)
            return True

        if self.desk.write("follow-up-add", gesture, name=fields["what"][:NAMED]):
            self.adding.done()

    def open_action(self, action_id: UUID) -> None:
        """All of one action."""
        row: FollowUpRow | None = self.table.record(action_id)
        if row is not None:
            _ask(EditFollowUp(self.desk, row, self))

    def set_state(self, state: str) -> None:
        """How far the actions selected are."""
        rows = self._selected()
        name = rows[0].what[:NAMED] if len(rows) == 1 else tr("%n action(s)", "", len(rows))

        def gesture(work: "Work") -> bool:
            for row in rows:
                change_follow_up(work, action_id=row.id, state=state)
            return True

        if bool(rows) and bool(self.desk.write("follow-up-change", gesture, name=name)):
            self.desk.say(tr("{name}\u00a0: {state}").format(name=name, state=state_label(state).lower()))

    def check_action(self, months: int) -> None:
        """What became of the action selected."""
        for row in self._selected()[:1]:
            _ask(CheckFollowUp(self.desk, row, months, self._today(), self))

    def remove(self, keys: list[UUID]) -> None:
        """They were noted by mistake."""
        rows = self._selected()
        name = rows[0].what[:NAMED] if len(rows) == 1 else tr("%n action(s)", "", len(rows))
        remove_records(
            self.desk,
            "follow-up-remove",
            name,
            keys,
            lambda work, key: remove_follow_up(work, action_id=key),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """The letters of the buttons, where the keyboard is on an action."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(
                Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
            )
            key = Qt.Key(event.key())
            if self.table.has_selection() and not held and (key in _STATES or key in _CHECKS):
                QTimer.singleShot(0, self, lambda: self._pressed(key))
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> None:
        if key in _STATES:
            self.set_state(_STATES[key])
        else:
            self.check_action(_CHECKS[key])

    def _selected(self) -> list[FollowUpRow]:
        return [row for key in self.table.selection() if (row := self.table.record(key))]

    def _judge(self) -> None:
        chosen = len(self.table.selection())
        checks = len(CHECKS)
        for tool in self.tools[:-checks]:
            tool.setEnabled(chosen > 0)
        for tool in self.tools[-checks:]:
            tool.setEnabled(chosen == 1)


def _ask(dialog: EditFollowUp | CheckFollowUp) -> None:
    dialog.exec()
    dialog.deleteLater()
