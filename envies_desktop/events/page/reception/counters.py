"""The counters of the door, always in sight: who came of each side, who is still awaited."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import mark, shape_mark
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory.kinds import GROUP_SHAPES, GROUPS, group_label
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.events.presence import Came, PresenceCounts
from envies_desktop.i18n import number, tr


class SideCount(QFrame):
    """ "● Associations 18 / 22", and the share as a bar."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.setProperty("panel", "card")
        self.figure = plain_label(role="subtitle")
        self.bar = QProgressBar(textVisible=False)
        theme.sized(self.bar, width=72, most_width=110)
        layout = QHBoxLayout(self)
        theme.spaced(layout, (12, 6, 12, 6), 12)
        for item in (plain_label(title), self.figure, self.bar):
            layout.addWidget(item)

    def show_count(self, came: Came) -> None:
        """How many came, of how many."""
        self.figure.setText(f"{number(came.here)}\u00a0/\u00a0{number(came.expected)}")
        self.bar.setRange(0, max(1, came.expected))
        self.bar.setValue(came.here)
        said = tr("{side}\u00a0: {here} sur {expected}")
        said = said.format(side=self.title, here=number(came.here), expected=number(came.expected))
        for spoken in (self, self.bar):
            spoken.setAccessibleName(said)


class DoorCounters(QWidget):
    """A card for each side (`by_group`: each stakeholder group), and a line for those not here."""

    def __init__(self, *, by_group: bool) -> None:
        super().__init__()
        self.cards: Mapping[str, SideCount] = {
            code: SideCount(title) for code, title in _titles(by_group=by_group)
        }
        self.others = plain_label(role="strong", wrap=True)
        theme.sized(self.others, width=240)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(Tools([*self.cards.values(), self.others]))

    def show_counts(self, counts: PresenceCounts) -> None:
        """The figures of the moment."""
        told = {came.code: came for came in counts.came}
        for code, made in self.cards.items():
            made.setVisible(code in told)
            if code in told:
                made.show_count(told[code])
        self.others.setText(not_here(counts))


def not_here(counts: PresenceCounts) -> str:
    """ "Attendus : 8 · excusés : 2 · absents : 1 · partis : 1"; only the first is told when it is nobody."""
    said = [tr("attendus\u00a0: {count}").format(count=number(counts.awaited))]
    for text, count in (
        (tr("excusés\u00a0: {count}"), counts.excused),
        (tr("absents\u00a0: {count}"), counts.absent),
        (tr("partis\u00a0: {count}"), counts.gone),
    ):
        if count:
            said.append(text.format(count=number(count)))
    return " · ".join(said)


def _titles(*, by_group: bool) -> list[tuple[str, str]]:
    if by_group:
        return [(group, f"{shape_mark(GROUP_SHAPES[group])} {group_label(group)}") for group in GROUPS]
    return [(side, f"{mark(side)} {side_label(side)}") for side in SIDES]
