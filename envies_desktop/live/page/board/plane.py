"""What a board and a tray have in common: cards taken by the mouse or by Enter, opened, asked for a menu."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from envies_desktop.live.page.board.carrying import Carrying
from envies_desktop.live.page.board.faces import CardFace, Spot

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardPlane(QWidget):
    """Cards on a ground. Enter or the mouse takes one, a double click or F2 opens it, Del takes it away.

    A subclass says where cards are (`spot_of`, `face_of`, `area_of`) and what its keys do (`pressed`).
    """

    opened = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    spot_menu_wanted = Signal(object, QPoint)

    def __init__(self, carrying: Carrying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carrying = carrying
        self._held_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        carrying.join(self)
        carrying.changed.connect(self.update)

    def spot_of(self, where: QPoint) -> Spot | None:
        """The spot at a point of this widget where a card can be put."""
        raise NotImplementedError

    def asked_at(self, where: QPoint) -> Spot | None:
        """The spot whose menu is asked for at a point, one where nothing can be put among them."""
        return self.spot_of(where)

    def face_at(self, where: QPoint) -> CardFace | None:
        """The card at a point of this widget."""
        raise NotImplementedError

    def current_face(self) -> CardFace | None:
        """The card at which the keyboard is."""
        raise NotImplementedError

    def current_area(self) -> QRect:
        """Where the keyboard is."""
        raise NotImplementedError

    def area_of(self, card: UUID) -> QRect:
        """Where a card is drawn."""
        raise NotImplementedError

    def go_to_card(self, card: UUID) -> bool:
        """Bring the keyboard to a card; False where it is not here."""
        raise NotImplementedError

    def take_current(self) -> None:
        """Carry the card at which the keyboard is."""
        raise NotImplementedError

    def pressed(self, key: int) -> bool:
        """Do what a key means here; False where it means nothing."""
        raise NotImplementedError

    def spot_at(self, where: QPoint) -> Spot | None:
        """The spot under a point of the screen where a card can be put."""
        here = self.mapFromGlobal(where)
        return self.spot_of(here) if self.isVisible() and self.visibleRegion().contains(here) else None

    def source_of(self, face: CardFace) -> Spot | None:
        """The spot of a card of this plane."""
        return self.spot_of(self.area_of(face.id).center())

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the card that is carried, not to the page around."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.carrying.card is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter takes and puts, Escape puts back; what else a card can be asked."""
        key, face = event.key(), self.current_face()
        if self.carrying.card is not None and key == Qt.Key.Key_Escape:
            self.carrying.leave()
        elif self.carrying.card is not None and key in ENTER:
            self.carrying.drop()
        elif self.carrying.card is None and face is not None and key in ENTER:
            self.take_current()
        elif self.carrying.card is None and face is not None and key == Qt.Key.Key_F2:
            self.opened.emit(face.id)
        elif self.carrying.card is None and face is not None and key == Qt.Key.Key_Delete:
            self.removed.emit(face.id)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.pressed(key):
            super().keyPressEvent(event)
            return
        self.show_current()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard comes to the card; it is carried once the mouse moves."""
        self._held_at = None
        where = event.position().toPoint()
        face = self.face_at(where)
        if self.carrying.card is not None and event.button() == Qt.MouseButton.LeftButton:
            self.carrying.aim(self.spot_at(event.globalPosition().toPoint()))
            self.carrying.drop()
        elif face is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held_at = where
            self.go_to_card(face.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """The card follows."""
        where = event.position().toPoint()
        if self._held_at is None:
            return
        face = self.carrying.card
        if face is None:
            if (where - self._held_at).manhattanLength() < QApplication.startDragDistance():
                return
            face = self.face_at(self._held_at)
            source = self.source_of(face) if face is not None else None
            if face is None or source is None:
                self._held_at = None
                return
            self.carrying.take(face, source, by_mouse=True)
        self.carrying.drag(self, event.globalPosition().toPoint(), self.area_of(face.id).size())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """The card is put where the mouse is."""
        if self._held_at is not None and self.carrying.by_mouse:
            self.carrying.drop()
        self._held_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A card opens."""
        face = self.face_at(event.position().toPoint())
        self._held_at = None
        if face is not None and self.carrying.card is None:
            self.opened.emit(face.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 -- Qt's name
        """The menu of the card, or of the spot, under the mouse or at the keyboard."""
        if self.carrying.card is not None:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.current_area().center() if by_key else event.pos()
        face = self.current_face() if by_key else self.face_at(where)
        if face is not None:
            self.go_to_card(face.id)
            self.menu_wanted.emit(face.id, self.mapToGlobal(where))
        elif (spot := self.asked_at(where)) is not None:
            self.spot_menu_wanted.emit(spot, self.mapToGlobal(where))

    def show_current(self) -> None:
        """Scroll to where the keyboard is."""
        area, around = self.current_area(), self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and (inner := around.widget()) is not None:
                for corner in (area.topLeft(), area.bottomRight()):
                    at = self.mapTo(inner, corner)
                    around.ensureVisible(at.x(), at.y(), 8, 8)
            around = around.parentWidget()
