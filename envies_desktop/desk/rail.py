"""The navigation rail: pages in three groups, folded to icons when the window is narrow."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from envies_desktop.activity import Entry
from envies_desktop.desk import theme
from envies_desktop.desk.widgets import button, plain_label, scrolled, section_label, set_role
from envies_desktop.i18n import tr

WIDE, NARROW = 204, 64
GROUPS: dict[str, Callable[[], str]] = {
    "": lambda: "",
    "animer": lambda: tr("Animer"),
    "accompagner": lambda: tr("Accompagner"),
    "piloter": lambda: tr("Piloter"),
}


class Rail(QFrame):
    """One button per page; `asked` when one is chosen."""

    asked = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self.setAccessibleName(tr("Navigation"))
        self._buttons: dict[str, tuple[QPushButton, str]] = {}
        self._labels: list[QLabel] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.folded = False
        self._brand = plain_label(tr("Envies d’Alliances"), "brand")
        self._brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 0, 0, 8), 0)
        groups = scrolled(self._groups(entries))
        groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # icons need no more room
        layout.addWidget(groups, 1)
        foot = QWidget()
        below = QVBoxLayout(foot)
        theme.spaced(below, (12, 4, 12, 0), 2)
        for entry in (entry for entry in entries if entry.group == "foot"):
            below.addWidget(self._button(entry))
        layout.addWidget(foot)
        self._resize()

    def show_current(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self._buttons:
            self._buttons[name][0].setChecked(True)

    def fold(self, folded: bool) -> None:
        """Icons only, or icons and words."""
        if folded == self.folded:
            return
        self.folded = folded
        self._brand.setVisible(not folded)
        for label in self._labels:
            label.setVisible(not folded)
        for made, text in self._buttons.values():
            made.setText("" if folded else text)
            set_role(made, "folded", folded)
            theme.set_icon(made, *made.property("icon-name"))
        self._resize()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The width follows the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._resize()

    def _resize(self) -> None:
        self.setFixedWidth(theme.px(NARROW if self.folded else WIDE))
        self._brand.setContentsMargins(0, 0, 0, theme.px(8))
        for label in self._labels:
            label.setContentsMargins(theme.px(12), theme.px(12), 0, theme.px(2))

    def _groups(self, entries: Sequence[Entry]) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(1)  # as wide as the rail: icons stand under one another in all groups
        layout = QVBoxLayout(holder)
        theme.spaced(layout, (12, 16, 12, 8), 4)
        layout.addWidget(self._brand)
        for group, title in GROUPS.items():
            members = [entry for entry in entries if entry.group == group]
            if members and group:
                label = section_label(title())
                self._labels.append(label)
                layout.addWidget(label)
            for entry in members:
                layout.addWidget(self._button(entry))
        layout.addStretch(1)
        return holder

    def _button(self, entry: Entry) -> QPushButton:
        text = entry.label()
        tip = f"{text} ({entry.shortcut})" if entry.shortcut else text
        made = button(
            text, lambda: self.asked.emit(entry.name), icon=entry.icon, kind="rail", tip=tip, name=text
        )
        theme.set_icon(made, entry.icon, "muted")
        made.setCheckable(True)
        self._group.addButton(made)
        made.toggled.connect(lambda on: theme.set_icon(made, entry.icon, "primary" if on else "muted"))
        self._buttons[entry.name] = (made, text)
        return made
