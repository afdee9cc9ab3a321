"""The buttons of the welcome desk: each state with its key, what can be printed again, the three lists."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, relabel
from envies_desktop.events.page.reception.gestures import STATES
from envies_desktop.i18n import number, tr

BADGE, AGENDA = "badges", "agendas"
PRINTED = {BADGE: "Ctrl+B", AGENDA: "Ctrl+G"}
LISTS = ("awaited", "present", "all")
KEYS = frozenset(filter(None, [*(state.keys for state in STATES), *PRINTED.values()]))
"""The shortcuts of this page."""


class StateBar(QWidget):
    """The states of one who is chosen: `wanted(name)` by a click, or by the key written on the button."""

    wanted = Signal(str)

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.buttons = {
            state.name: _keyed(
                panel, state.title(), state.keys, state.icon, partial(self.wanted.emit, state.name)
            )
            for state in STATES
        }
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(Tools([*self.buttons.values()]))


class PrintBar(QWidget):
    """What can be printed again on the spot: `wanted(document)`; `agendas` where the event has any."""

    wanted = Signal(str)

    def __init__(self, panel: QWidget, *, agendas: bool) -> None:
        super().__init__()
        offered = [(BADGE, tr("Badge"), "badge")] + [(AGENDA, tr("Agenda"), "calendar-days")] * agendas
        self.buttons = {
            name: _keyed(panel, title, PRINTED[name], icon, partial(self.wanted.emit, name))
            for name, title, icon in offered
        }
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(Tools([*self.buttons.values()]))


class ListBar(QWidget):
    """Which list is shown (`chosen(name)`), how long it is, and the gesture for those who did not come."""

    chosen = Signal(str)
    missing_wanted = Signal()

    def __init__(self, count: QWidget) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        for place, name in enumerate(LISTS):
            made = button(name, kind="segment")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(made, place)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(lambda place, on: self.chosen.emit(LISTS[place]) if on else None)
        self.missing = button("", self.missing_wanted.emit, icon="user-x")
        self.missing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(Tools(self._group.buttons(), [count, self.missing]))

    def show_counts(self, counts: Mapping[str, int], missing: int) -> None:
        """How many are in each list, and how many should be here."""
        titles = (tr("Pas encore arrivés"), tr("Présents"), tr("Tous"))
        for made, title, name in zip(self._group.buttons(), titles, LISTS, strict=True):
            made.setText(f"{title}  {number(counts[name])}")
            made.setAccessibleName(made.text())
        said = tr("Marquer absents ceux qui ne sont pas arrivés ({count})")
        relabel(self.missing, said.format(count=number(missing)))
        self.missing.setEnabled(bool(missing))

    def choose(self, name: str) -> None:
        """Show a list."""
        self._group.button(LISTS.index(name)).setChecked(True)


def _keyed(panel: QWidget, title: str, keys: str, icon: str, asked: Callable[[], object]) -> QPushButton:
    """A button with its key; it is reached by Tab, but a click leaves the cursor in the field."""
    made = button(f"{title}  {keys or tr('Entrée')}", asked, icon=icon, name=title)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if keys:
        shortcut = QShortcut(QKeySequence(keys), panel, asked)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return made
