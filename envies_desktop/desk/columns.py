"""The columns of a table: their widths follow the zoom and fill the room, the choice is remembered."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QTableView

from envies_desktop.desk import theme
from envies_desktop.desk.sources import Column
from envies_desktop.desk.state import window_state

LEAST = 220
"""The column that takes the room that is left holds a name: never narrower than this."""


class Columns(QObject):
    """Looks after the header of `view`; `name` is what the choice is remembered under."""

    def __init__(self, view: QTableView, columns: Sequence[Column], name: str) -> None:
        super().__init__(view)
        self._view, self._columns, self._name = view, tuple(columns), name
        self._header = view.horizontalHeader()
        self._widths: dict[str, float] = {column.name: column.width for column in columns}
        self._chosen_away: set[str] = set()
        self._silent: frozenset[str] = frozenset()
        self._ours = False
        self._header.setMinimumSectionSize(theme.px(48))
        self._header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self.offer)
        self._restore()
        self.resize()
        self._remember = QTimer(self, singleShot=True, interval=400)
        self._remember.timeout.connect(self.keep)
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(lambda: self._remember.start())
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """The columns fill the width, whatever it becomes."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.fill)
        return False

    def resize(self) -> None:
        """Give each column its width at the zoom of the moment."""
        self._ours = True
        for place, column in enumerate(self._columns):
            self._header.resizeSection(place, theme.px(self._widths[column.name]))
        self._ours = False
        self.fill()

    def fill(self) -> None:
        """Room that is left goes to the column that stretches, or to the last one."""
        shown = [p for p in range(len(self._columns)) if not self._header.isSectionHidden(p)]
        wide = next((p for p in shown if self._columns[p].stretch), shown[-1])
        others = sum(self._header.sectionSize(p) for p in shown if p != wide)
        least = theme.px(max(LEAST, self._columns[wide].width))
        self._ours = True
        self._header.resizeSection(wide, max(least, self._view.viewport().width() - others))
        self._ours = False

    def offer(self, at: QPoint) -> None:
        """A menu of the columns; the first one always stays."""
        menu = QMenu(self._view)
        for place, column in enumerate(self._columns[1:], 1):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.name not in self._chosen_away)
            action.toggled.connect(lambda shown, at=place: self.show_column(at, shown))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(at))

    def show_column(self, place: int, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        name = self._columns[place].name
        self._chosen_away = self._chosen_away - {name} if shown else self._chosen_away | {name}
        self._apply()
        self.fill()
        self.keep()

    def silence(self, names: Collection[str]) -> None:
        """Take away columns that have nothing to say in these rows; what was chosen stays remembered."""
        self._silent = frozenset(names)
        self._apply()
        self.fill()

    def keep(self) -> None:
        """Remember what is shown, how wide, in which order."""
        order = [self._columns[self._header.logicalIndex(v)].name for v in range(len(self._columns))]
        hidden = [column.name for column in self._columns if column.name in self._chosen_away]
        kept = {"order": order, "hidden": hidden, "widths": self._widths}
        window_state().setValue(f"table/{self._name}", json.dumps(kept))

    def _resized(self, place: int, old: int, new: int) -> None:
        if not self._ours and new:
            self._widths[self._columns[place].name] = new / theme.zoom()
            self._remember.start()

    def _restore(self) -> None:
        kept = self._remembered()
        hidden = kept.get("hidden", [column.name for column in self._columns if column.hidden])
        places = {column.name: place for place, column in enumerate(self._columns)}
        for name, width in kept.get("widths", {}).items():
            if name in places:
                self._widths[name] = max(48.0, float(width))
        self._chosen_away = {column.name for column in self._columns[1:] if column.name in hidden}
        self._apply()
        known = [name for name in kept.get("order", []) if name in places]
        for visual, name in enumerate(known):
            self._header.moveSection(self._header.visualIndex(places[name]), visual)

    def _apply(self) -> None:
        self._ours = True  # a column that comes back has the width it had: nobody drew it
        for place, column in enumerate(self._columns):
            away = column.name in self._chosen_away or column.name in self._silent
            self._header.setSectionHidden(place, away)
        self._ours = False

    def _remembered(self) -> dict[str, Any]:
        try:
            kept = json.loads(str(window_state().value(f"table/{self._name}", "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}
