"""The buttons of the welcome desk: each state with its key, and what can be printed again."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button
from envies_desktop.events.page.reception.gestures import STATES
from envies_desktop.i18n import number, tr

BADGE, AGENDA = "badges", "agendas"
PRINTED = {BADGE: "Ctrl+B", AGENDA: "Ctrl+G"}
LISTS = ("awaited", "present", "all")


class StateBar(QWidget):
    """`state_wanted(name)` and `print_wanted(document)`, by a click or by the key written on the button.

    `agendas` says whether the event has any. Buttons are reached by Tab, but a click leaves the cursor in
    the field.
    """

    state_wanted = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, panel: QWidget, *, agendas: bool) -> None:
        super().__init__()
        self.keys = {QKeySequence(keys) for keys in PRINTED.values()}
        self.states = {
            state.name: self._button(
                panel, state.title(), state.keys, state.icon, partial(self.state_wanted.emit, state.name)
            )
            for state in STATES
        }
        self.prints = {
            name: self._button(panel, title, PRINTED[name], icon, partial(self.print_wanted.emit, name))
            for name, title, icon in ((BADGE, tr("Badge"), "badge"), (AGENDA, tr("Agenda"), "calendar-days"))
            if name == BADGE or agendas
        }
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(Tools([*self.states.values()], [*self.prints.values()]))

    def choose(self, some: bool, *, printable: bool) -> None:
        """Whether somebody is chosen, and whether there is somebody to print for."""
        for made in self.states.values():
            made.setEnabled(some)
        for made in self.prints.values():
            made.setEnabled(printable)

    def _button(
        self, panel: QWidget, title: str, keys: str, icon: str, asked: "partial[None]"
    ) -> QPushButton:
        made = button(f"{title}  {keys or tr('Entrée')}", asked, icon=icon, name=title)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if keys:
            self.keys.add(QKeySequence(keys))
            shortcut = QShortcut(QKeySequence(keys), panel, asked)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made


class ListBar(QWidget):
    """Which list is shown (`chosen(name)`), and the gesture for those who did not come."""

    chosen = Signal(str)
    missing_wanted = Signal()

    def __init__(self) -> None:
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
        layout.addWidget(Tools(self._group.buttons(), [self.missing]))

    def show_counts(self, counts: Mapping[str, int], missing: int) -> None:
        """How many are in each list, and how many should be here."""
        titles = (tr("Pas encore arrivés"), tr("Présents"), tr("Tous"))
        for made, title, name in zip(self._group.buttons(), titles, LISTS, strict=True):
            made.setText(f"{title}  {number(counts[name])}")
            made.setAccessibleName(made.text())
        said = tr("Marquer absents ceux qui ne sont pas arrivés ({count})")
        self.missing.setText(said.format(count=number(missing)))
        self.missing.setAccessibleName(self.missing.text())
        self.missing.setEnabled(bool(missing))

    def choose(self, name: str) -> None:
        """Show a list."""
        self._group.button(LISTS.index(name)).setChecked(True)
