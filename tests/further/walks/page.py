"""What is shown of walks: their page, the way of one, the long ones on the first page."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk.page import Desk, Page, Panel
from envies_desktop.desk.pending import Pending
from envies_desktop.i18n import tr
from walks.actions import set_way
from walks.queries import walk_of, walks

LONG = 3000
"""Metres."""


class WalksPage(Page):
    """All walks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = QListWidget()
        QVBoxLayout(self).addWidget(self.list)

    def refresh(self) -> None:
        """Ask for them again."""
        with self.desk.store.read() as session:
            rows = walks(session)
        self.list.clear()
        self.list.addItems([f"{row.name}, {row.metres} m" for row in rows])


class WalkSettings(Panel):
    """Beside the settings of every event: how long it is, saved as soon as it is said."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.metres = QSpinBox(maximum=100_000)
        self.metres.editingFinished.connect(self.flush)
        QVBoxLayout(self).addWidget(self.metres)

    def refresh(self) -> None:
        """Show what is written."""
        with self.desk.store.read() as session:
            walk = walk_of(session, self.event_id)
        self.metres.setValue(walk.metres if walk else 0)

    def flush(self) -> None:
        """Save what is typed."""
        metres = self.metres.value()
        self.desk.write(
            "walk-set", partial(set_way, event_id=self.event_id, metres=metres), name=f"{metres} m"
        )

    def event_typed(self, values: Mapping[str, Any]) -> None:
        """What stands in the event's own fields says nothing of the way."""


class WayPanel(Panel):
    """The tab of an event that is a walk: what its way is called."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.name, self.go = QLineEdit(), QPushButton(tr("Écrire le parcours"))
        self.go.clicked.connect(self.write)
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(self.go)

    def refresh(self) -> None:
        """Show what is written."""
        with self.desk.store.read() as session:
            walk = walk_of(session, self.event_id)
        self.name.setText(walk.name if walk else "")

    def write(self) -> None:
        """Keep what was typed."""
        name = self.name.text()
        self.desk.write("walk-set", partial(set_way, event_id=self.event_id, name=name), name=name)


class LongWalks(Pending):
    """The first page says which walks need good shoes."""

    def read(self) -> None:
        """Show those that are long."""
        with self.desk.store.read() as session:
            found = [row for row in walks(session) if row.metres > LONG]
        lines = [(row.name, partial(self.desk.open, "events", event_id=row.id, tab="way")) for row in found]
        self.show_lines(tr("De bonnes chaussures"), lines)
