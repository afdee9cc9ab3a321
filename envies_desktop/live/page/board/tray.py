"""A tray: cards one under the other that wait beside a board."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.live.page.board.carrying import Carrying
from envies_desktop.live.page.board.drawing import draw_card, draw_cell
from envies_desktop.live.page.board.faces import CardFace, Price, Spot
from envies_desktop.live.page.board.plane import CardPlane

CARD = 66
GAP = 8


class Tray(CardPlane):
    """Cards that wait. Up and Down go through them; `beyond` when an arrow leads to the board."""

    beyond = Signal()

    def __init__(self, name: str, empty: str, carrying: Carrying, parent: QWidget | None = None) -> None:
        super().__init__(carrying, parent)
        self.name, self._empty = name, empty
        self.faces: tuple[CardFace, ...] = ()
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_cards(self, faces: Sequence[CardFace]) -> None:
        """Show these cards; the keyboard stays at its card, or at its place."""
        known = self.current_face()
        self.faces = tuple(faces)
        places = [place for place, face in enumerate(self.faces) if known and face.id == known.id]
        self.current = places[0] if places else min(self.current, max(0, len(self.faces) - 1))
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as its cards; an empty one has room for one."""
        count = max(1, len(self.faces))
        return QSize(theme.px(200), count * theme.px(CARD + GAP))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All of them: the page scrolls."""
        return QSize(theme.px(150), self.sizeHint().height())

    def spot_of(self, where: QPoint) -> Spot | None:
        """Anywhere in it."""
        return self.name if self.rect().contains(where) else None

    def face_at(self, where: QPoint) -> CardFace | None:
        """The card at a point."""
        return next(
            (face for place, face in enumerate(self.faces) if self._area(place).contains(where)), None
        )

    def area_of(self, card: UUID) -> QRect:
        """Where a card is drawn."""
        places = [place for place, face in enumerate(self.faces) if face.id == card]
        return self._area(places[0] if places else 0)

    def current_face(self) -> CardFace | None:
        """The card at which the keyboard is."""
        return self.faces[self.current] if self.current < len(self.faces) else None

    def current_area(self) -> QRect:
        """Where the keyboard is."""
        return self._area(self.current)

    def go_to_card(self, card: UUID) -> bool:
        """Bring the keyboard to a card."""
        places = [place for place, face in enumerate(self.faces) if face.id == card]
        if places:
            self.current = places[0]
            self._say()
            self.update()
        return bool(places)

    def take_current(self) -> None:
        """Carry the card at which the keyboard is: the arrows go on over the board."""
        face = self.current_face()
        if face is not None:
            self.carrying.take(face, self.name)
            self.beyond.emit()

    def pressed(self, key: int) -> bool:
        """Up and Down; Left and Right lead to the board."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.current = max(0, min(len(self.faces) - 1, self.current + step))
            self._say()
            return True
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.beyond.emit()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The cards, or what an empty tray says."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        aimed = self.carrying.card is not None and self.carrying.target == self.name
        for place, face in enumerate(self.faces):
            if self._area(place).intersects(event.rect()):
                here = self.hasFocus() and place == self.current
                draw_card(
                    painter, self._area(place), face, current=here, lifted=self.carrying.carries(face.id)
                )
        away = aimed and self.carrying.source != self.name
        if not self.faces or away:
            price = Price(self._empty) if away else None
            area = self._area(0)
            draw_cell(
                painter, area, self._empty, price, current=self.hasFocus(), target=away, busy=bool(away)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Cards are as wide as the tray."""
        super().resizeEvent(event)
        self.update()

    def _area(self, place: int) -> QRect:
        return QRect(0, place * theme.px(CARD + GAP), self.width() - 1, theme.px(CARD))

    def _say(self) -> None:
        face = self.current_face()
        self.setAccessibleDescription(face.spoken if face else self._empty)
