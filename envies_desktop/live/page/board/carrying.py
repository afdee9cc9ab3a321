"""The card that the hand or the keyboard carries, and where it could be put: one of a board and its trays."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from envies_desktop.live.page.board.drawing import draw_card
from envies_desktop.live.page.board.faces import CardFace, Price, Spot


class Plane(Protocol):
    """Where cards stand: a board, a tray."""

    def spot_at(self, where: QPoint) -> Spot | None:
        """The spot under a point of the screen where a card can be put; None where there is none."""


class Carrying(QObject):
    """One card at a time.

    `taken(id)` asks for prices (`show_prices`), `put(id, spot)` for the gesture itself, `left(spot)` that it
    goes back to its spot; `changed` comes after each of them and after each step.
    """

    taken = Signal(object)
    put = Signal(object, object)
    left = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.card: CardFace | None = None
        self.source: Spot | None = None
        self.target: Spot | None = None
        self.by_mouse = False
        self.prices: Mapping[Spot, Price] = {}
        self._planes: list[Plane] = []
        self._ghost: QLabel | None = None

    def join(self, plane: Plane) -> None:
        """One more place for cards."""
        self._planes.append(plane)

    def carries(self, card: UUID) -> bool:
        """Whether it is this card that is carried."""
        return self.card is not None and self.card.id == card

    def take(self, card: CardFace, source: Spot, *, by_mouse: bool = False) -> None:
        """Lift a card from its spot."""
        self.card, self.source, self.target, self.by_mouse = card, source, source, by_mouse
        self.prices = {}
        self.taken.emit(card.id)
        self.changed.emit()

    def show_prices(self, prices: Mapping[Spot, Price]) -> None:
        """What each spot would cost the card that is carried."""
        self.prices = prices
        self.changed.emit()

    def aim(self, target: Spot | None) -> None:
        """Hold the card over a spot."""
        if target != self.target:
            self.target = target
            self.changed.emit()

    def drop(self) -> None:
        """Put the card where it is held; over nothing, or where it came from, it goes back."""
        card, source, target = self.card, self.source, self.target
        if card is None:
            return
        if target is None or target == source:
            self.leave()
            return
        self._forget()
        self.put.emit(card.id, target)

    def leave(self) -> None:
        """Put the card back where it came from."""
        if self.card is not None:
            source = self.source
            self._forget()
            self.left.emit(source)

    def drag(self, plane: QWidget, where: QPoint, size: QSize) -> None:
        """Let the card follow the mouse, at a point of the screen."""
        if self._ghost is None and self.card is not None:
            self._ghost = _ghost(plane.window(), self.card, size)
        if self._ghost is not None:
            held = plane.window().mapFromGlobal(where) - QPoint(size.width() // 4, size.height() // 3)
            self._ghost.move(held)
        self.aim(next((spot for one in self._planes if (spot := one.spot_at(where)) is not None), None))

    def _forget(self) -> None:
        self.card = self.source = self.target = None
        self.prices = {}
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self.changed.emit()


def _ghost(window: QWidget, card: CardFace, size: QSize) -> QLabel:
    """The picture of a card under the mouse; only it moves, nothing below is drawn again."""
    ratio = window.devicePixelRatioF()
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_card(painter, QRect(QPoint(), size), card, current=True, lifted=False)
    painter.end()
    ghost = QLabel(window)
    ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    ghost.setPixmap(drawn)
    ghost.resize(size)
    ghost.show()
    ghost.raise_()
    return ghost
