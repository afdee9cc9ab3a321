"""Above the tables: which round, how they are looked at, what the shapes mean; and the card that plans."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.widgets import button, card, column, plain_label, relabel
from envies_desktop.directory.kinds import GROUP_SHAPES, GROUPS, group_label
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.page.planning import Planning


class RoundsBar(QWidget):
    """The rounds, with a sign on those played: `chosen(round from 0)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._layout = QVBoxLayout(self)
        theme.spaced(self._layout)
        self._titles: tuple[str, ...] = ()

    def show_rounds(self, rounds: int, played: int, current: int) -> None:
        """So many rounds, the first ones played."""
        titles = tuple(_title(place, place < played) for place in range(rounds))
        if len(titles) != len(self._titles):
            self._make(titles)
        for place, title in enumerate(titles):
            relabel(self.button(place), title)
        self._titles = titles
        if 0 <= current < rounds:
            self._group.blockSignals(True)
            self.button(current).setChecked(True)
            self._group.blockSignals(False)

    def button(self, round_: int) -> QPushButton:
        """The button of a round."""
        found = self._group.button(round_)
        assert isinstance(found, QPushButton)
        return found

    def _make(self, titles: Sequence[str]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for known in self._group.buttons():
            self._group.removeButton(known)
        made = []
        for place, title in enumerate(titles):
            one = button(title, kind="segment")
            one.setCheckable(True)
            self._group.addButton(one, place)
            made.append(one)
        self._layout.addWidget(Tools(made))

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.chosen.emit(place)


class Ways(QWidget):
    """By table, by person, who has met whom, the plans; and the search of the board."""

    chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Trouver une personne…"))
        self.search.setAccessibleName(tr("Trouver dans les tables"))
        self.search.setProperty("search", True)
        theme.sized(self.search, width=180, most_width=240)
        self.search.textChanged.connect(self.searched.emit)
        self._group = QButtonGroup(self)
        for place, title in enumerate(_ways()):
            made = button(title, kind="segment")
            made.setCheckable(True)
            self._group.addButton(made, place)
        self.setLayout(column(Tools([self.search, *self._group.buttons()])))
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def current(self) -> int:
        """The way shown, from 0."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Show a way."""
        self._group.button(place).setChecked(True)

    def say_found(self, count: int) -> None:
        """Whether the search found somebody; -1 without a search."""
        self.search.setToolTip(tr("Personne de ce nom à ce tour") if count == 0 else "")
        self.search.setProperty("wrong", count == 0)
        self.search.style().polish(self.search)

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.search.setVisible(place == 0)
            self.chosen.emit(place)


class PlanCard(QWidget):
    """The card with the button that makes groups, how far that is, and what has changed; `asked`."""

    asked = Signal()

    def __init__(self, planning: Planning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planning = planning
        self.go = button(tr("Composer les tables"), self.asked.emit, icon="shuffle", kind="primary")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(tr("Avancement"))
        self.end = button(tr("Garder le meilleur trouvé"), planning.stop, icon="square")
        self.note = plain_label(role="small", wrap=True)
        self.setLayout(column(card(self.go, self.progress, self.end, self.note, None, margin=12)))
        planning.started.connect(self._follow)
        planning.ended.connect(self._follow)
        planning.progressed.connect(lambda share, code: self.progress.setValue(round(100 * share)))
        self._fell: QWidget | None = None
        self._follow()

    def show_words(self, verb: str, note: str, *, can: bool) -> None:
        """What the button would do, and why one might press it."""
        relabel(self.go, verb)
        self.go.setEnabled(can)
        self.note.setText(note)

    def _follow(self) -> None:
        """Whoever pressed the button by keyboard finds it again, unless they went elsewhere meanwhile."""
        running, held = self._planning.running, self.go.hasFocus()
        elsewhere = QApplication.focusWidget() is not self._fell
        self.progress.setVisible(running)
        self.end.setVisible(running)
        self.go.setVisible(not running)
        self.progress.setValue(0)
        if not running and self._fell is not None and not elsewhere:
            self.go.setFocus()
        self._fell = QApplication.focusWidget() if held and running else None


def legend() -> str:
    """The shapes of the five stakeholder groups."""
    said = [f"{shape_mark(GROUP_SHAPES[group])} {group_label(group).lower()}" for group in GROUPS]
    return "   ".join([*said, tr("→ change de place")])


def _title(place: int, played: bool) -> str:
    title = tr("Tour {number}").format(number=number(place + 1))
    return f"{title} ✓" if played else title


def _ways() -> tuple[str, ...]:
    return tr("Par table"), tr("Par personne"), tr("Qui a vu qui"), tr("Historique")
