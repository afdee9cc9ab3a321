"""What a change would cost, said before it is made; one click makes it, one leaves everything as it was."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import button, clear, plain_label, row
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.prices import Conflict, Price

MOST_NAMED = 3


@dataclass(frozen=True)
class Offer:
    """A change that can be made: what the button says, its price, and the gesture that makes it."""

    text: str
    price: Price
    make: Callable[[], object]


class ProposalBar(QFrame):
    """The changes that a gesture may mean, each with its price; empty and hidden most of the time."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "banner-info")
        self._lines = QVBoxLayout(self)
        theme.spaced(self._lines, (12, 8, 12, 8), 6)
        self.hide()

    def offer(self, offers: Sequence[Offer], words: Callable[[Price], str]) -> None:
        """Show the offers; the first one that is allowed takes the focus."""
        clear(self._lines)
        allowed = [offer for offer in offers if offer.price.allowed]
        for offer in offers:
            said = plain_label(words(offer.price), wrap=True)
            does = button(offer.text, self._then(offer.make), kind="primary" if offer in allowed[:1] else "")
            does.setEnabled(offer.price.allowed)
            line = row(does, spacing=12)
            line.addWidget(said, 1)
            self._lines.addLayout(line)
            if offer in allowed[:1]:
                does.setFocus()
        self._lines.addLayout(row(None, button(tr("Ne rien changer"), self.leave, kind="quiet")))
        self.show()

    def leave(self) -> None:
        """Close without changing anything."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _then(self, make: Callable[[], object]) -> Callable[[], None]:
        def made() -> None:
            self.leave()
            make()

        return made


def price_words(price: Price, names: Sequence[str], sentence: Callable[[Conflict], str]) -> str:
    """The price in one or two sentences: what forbids it, or points and wishes gained and lost."""
    if price.conflicts:
        return " ".join(sentence(conflict) for conflict in price.conflicts[:MOST_NAMED])
    words = [_points(price.score)]
    if price.gained:
        words.append(tr("gagne {wishes}").format(wishes=_wishes(price.gained, names)))
    if price.lost:
        words.append(tr("perd {wishes}").format(wishes=_wishes(price.lost, names)))
    words += [sentence(warning) for warning in price.warnings[:MOST_NAMED]]
    words.append(tr("%n personne(s) à prévenir", "", len(price.touched)))
    return " · ".join(words)


def _points(score: int) -> str:
    if score == 0:
        return tr("Même score")
    signed = f"+{number(score)}" if score > 0 else f"−{number(-score)}"
    return tr("{signed} points").format(signed=signed)


def _wishes(pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> str:
    named = [
        tr("le vœu de {wisher} pour {wished}").format(wisher=names[i], wished=names[j])
        for i, j in pairs[:MOST_NAMED]
    ]
    if len(pairs) > MOST_NAMED:
        named.append(tr("%n autre(s)", "", len(pairs) - MOST_NAMED))
    return ", ".join(named)
