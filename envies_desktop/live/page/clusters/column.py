"""One column of cards: a cluster under its name, or the cards that stand alone."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import as_plain_tip, button, plain_label, row
from envies_desktop.i18n import number, tr
from envies_desktop.live.cards import Card
from envies_desktop.live.queries.clusters import ClusterRow

CARD = Qt.ItemDataRole.UserRole
_KEYS = {
    Qt.Key.Key_Left: "look-back",
    Qt.Key.Key_Right: "look-forth",
    Qt.Key.Key_Delete: "out",
    Qt.Key.Key_G: "new",
    Qt.Key.Key_F2: "name",
    Qt.Key.Key_Return: "name",
    Qt.Key.Key_Enter: "name",
}
_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Right: "forth",
}


class CardList(QListWidget):
    """`wanted(gesture)` by a key; `dropped(card, place)` when a card is dropped here before that place."""

    wanted = Signal(str)
    dropped = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        theme.sized(self, height=200)

    @property
    def card(self) -> Card | None:
        """The card at hand."""
        item = self.currentItem()
        return item.data(CARD) if item else None

    def cards(self) -> list[Card]:
        """All of them, in their order."""
        return [self.item(place).data(CARD) for place in range(self.count())]

    def show_cards(self, cards: Sequence[Card], here: UUID | None) -> bool:
        """Show these; the one of that key is at hand where it is among them (True)."""
        self.blockSignals(True)
        if self.cards() != list(cards):
            self.clear()
            for card in cards:
                item = QListWidgetItem(card_words(card))
                item.setData(CARD, card)
                item.setToolTip(as_plain_tip(card_words(card)))
                self.addItem(item)
        found = next((place for place, card in enumerate(cards) if card.id == here), -1)
        self.setCurrentRow(found)
        self.blockSignals(False)
        return found >= 0

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """The board moves the card; nothing changes here before the store says so."""
        source = event.source()
        if not isinstance(source, CardList) or source.card is None:
            event.ignore()
            return
        at = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        place = at.row() + int(below) if at.isValid() else self.count()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(source.card, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrows go from card to card and from column to column; with Alt they carry the card."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = _MOVES if held == Qt.KeyboardModifier.AltModifier else {} if held else _KEYS
        gesture = known.get(Qt.Key(event.key()))
        if gesture:
            self.wanted.emit(gesture)
        else:
            super().keyPressEvent(event)


class Column(QFrame):
    """`renamed(title)` and `undone` of a cluster; without one it has the cards that stand alone."""

    renamed = Signal(str)
    undone = Signal()

    def __init__(self, cluster: ClusterRow | None, alone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cluster = cluster
        self._alone = alone
        self.setProperty("panel", "card")
        self.list = CardList()
        self.count = plain_label(role="muted")
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 10, 12, 10), 6)
        self.title: QLineEdit | None = None
        if cluster is None:
            layout.addLayout(row(plain_label(alone, "strong", wrap=True), None, self.count))
        else:
            self.title = self._title(cluster)
            self._drop = drop = button("", self.undone.emit, icon="x", kind="quiet",
                          tip=tr("Défaire ce groupe\u00a0: ses cartes restent"))  # fmt: skip
            head = row(plain_label(cluster.code, "subtitle"), self.title, self.count, drop)
            head.setStretch(1, 1)
            layout.addLayout(head)
        layout.addWidget(self.list)

    def reached(self) -> list[QWidget]:
        """What the keyboard reaches one after the other."""
        return [self.list] if self.title is None else [self.title, self._drop, self.list]

    def show_cards(self, cluster: ClusterRow | None, cards: Sequence[Card], here: UUID | None) -> bool:
        """Show what stands in it now; True where the card of that key is here."""
        self.cluster = cluster
        if cluster is not None and self.title is not None and not self.title.hasFocus():
            self.title.setText(cluster.title)
            self.title.setCursorPosition(0)
        self.count.setText(number(len(cards)))
        self.list.setAccessibleName(cluster_words(cluster) if cluster else self._alone)
        return self.list.show_cards(cards, here)

    def _title(self, cluster: ClusterRow) -> QLineEdit:
        field = QLineEdit(cluster.title)
        field.setPlaceholderText(tr("Nom du groupe"))
        field.setAccessibleName(tr("Nom du groupe {letter}").format(letter=cluster.code))
        field.editingFinished.connect(self._named)
        return field

    def _named(self) -> None:
        assert self.title is not None
        assert self.cluster is not None
        text = " ".join(self.title.text().split())
        if text != self.cluster.title:
            self.renamed.emit(text)


def card_words(card: Card) -> str:
    """ "12. Les horaires"."""
    return f"{card.code}. {card.text}" if card.code else card.text


def cluster_words(cluster: Any) -> str:
    """ "Groupe B : transports"."""
    said = tr("Groupe {letter}").format(letter=cluster.code)
    return f"{said}\u00a0: {cluster.title}" if cluster.title else said
