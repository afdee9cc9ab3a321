"""The board of clusters: a column for each, one for the cards that stand alone."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, card_row, clear, column, plain_label
from envies_desktop.i18n import tr
from envies_desktop.live.actions.clusters import add_cluster, put_card, remove_cluster, rename_cluster
from envies_desktop.live.cards import Board, Card
from envies_desktop.live.page.clusters.column import Column, card_words, cluster_words
from envies_desktop.live.queries.clusters import Clustered, ClusterRow, clusters_of

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

NAMED = 60
"""Letters of a card that stand for it in the history."""


class ClusterBoard(Panel):
    """Cards of `board` put together. Arrows go about, Alt with an arrow carries the card at hand, G begins a
    cluster with it, Enter names its cluster, Del takes it out."""

    def __init__(
        self, desk: Desk, event_id: UUID, board: Board, *, alone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self.board, self._alone = event_id, board, alone
        self.columns: list[Column] = []
        self._shown = Clustered((), ())
        self._here: UUID | None = None
        self._followed = self._naming = False
        self.new = QLineEdit()
        self.new.setPlaceholderText(tr("Nouveau groupe, puis Entrée"))
        self.new.setAccessibleName(tr("Nouveau groupe"))
        self.new.returnPressed.connect(self._add_typed)
        theme.sized(self.new, width=260)
        gestures = self._make_tools()
        self._before = gestures[-1]
        self.tools = Tools([self.new, *gestures])
        self.help = plain_label(
            tr(
                "Glissez une carte d’une colonne à l’autre, ou prenez-la au clavier\u00a0: Alt et une flèche "
                "la déplacent, G commence un groupe avec elle, Suppr la sort de son groupe."
            ),
            "small",
            wrap=True,
        )
        self._holder = column()
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(self.tools)
        layout.addWidget(self.help)
        layout.addLayout(self._holder, 1)

    def _make_tools(self) -> list[QWidget]:
        def tool(text: str, gesture: str, icon: str, tip: str) -> QWidget:
            return button(text, lambda: self.do(gesture), icon=icon, tip=tip, name=tip)

        return [
            tool(tr("Grouper (G)"), "new", "plus", tr("Commencer un groupe avec la carte (G)")),
            tool("", "back", "arrow-left", tr("Passer la carte dans la colonne précédente (Alt+←)")),
            tool("", "forth", "arrow-right", tr("Passer la carte dans la colonne suivante (Alt+→)")),
            tool("", "up", "arrow-up", tr("Monter la carte (Alt+↑)")),
            tool("", "down", "arrow-down", tr("Descendre la carte (Alt+↓)")),
            tool("", "out", "unlink", tr("Sortir la carte de son groupe (Suppr)")),
        ]

    def refresh(self) -> None:
        """Read the cards and their clusters again; the card at hand stays so."""
        with self.desk.store.read() as session:
            cards = self.board.cards(session, self.event_id)
            shown = clusters_of(session, self.event_id, self.board.name, cards)
        before = [row.id for row in self._shown.clusters]
        self._shown = shown
        if not self.columns or before != [row.id for row in shown.clusters]:
            self._rebuild()
        self._show()

    def create_new(self) -> bool:
        """Ctrl+N: the field that names a new cluster."""
        self.new.setFocus()
        return True

    def do(self, gesture: str) -> None:
        """Something with the card at hand."""
        at = self._at()
        if at is None:
            self.desk.say(tr("Choisissez d’abord une carte."))
            return
        place, row = at
        card = self._cards(place)[row]
        if gesture == "new":
            self._add("", [card])
        elif gesture == "out":
            self._put(card, 0)
        elif gesture == "name":
            self._name(place)
        elif gesture in ("look-back", "look-forth"):
            self._look(place, row, 1 if gesture == "look-forth" else -1)
        elif gesture in ("up", "down"):
            self._put(card, place, max(0, row - 1) if gesture == "up" else row + 2)
        else:
            self._put(card, (place + (1 if gesture == "forth" else -1)) % len(self.columns))

    def drop(self, card: Card, place: int, row: int | None) -> None:
        """Put a card into the column at `place`, before the one that is at `row` (None: last)."""
        self._put(card, place, row)

    def _put(self, card: Card, place: int, row: int | None = None) -> None:
        cluster = self._shown.clusters[place - 1].id if place else None

        def gesture(work: "Work") -> None:
            put_card(
                work,
                event_id=self.event_id,
                board=self.board.name,
                card_id=card.id,
                cluster_id=cluster,
                place=row,
            )

        self._here, self._followed = card.id, True
        self.desk.write("cluster-put", gesture, name=card_words(card)[:NAMED])

    def _add(self, title: str, cards: list[Card]) -> None:
        def gesture(work: "Work") -> bool:
            add_cluster(
                work,
                event_id=self.event_id,
                board=self.board.name,
                title=title,
                cards=[card.id for card in cards],
            )
            return True

        if cards:
            self._here, self._naming = cards[0].id, True  # its name is asked at once
        self.desk.write("cluster-add", gesture, name=title or (card_words(cards[0]) if cards else ""))

    def _add_typed(self) -> None:
        if title := self.new.text().strip():
            self.new.clear()
            self._add(title, [])

    def _rename(self, place: int, title: str) -> None:
        cluster = self._shown.clusters[place - 1]
        self.desk.write(
            "cluster-rename",
            lambda work: rename_cluster(work, cluster_id=cluster.id, title=title),
            name=title,
        )

    def _undo_cluster(self, place: int) -> None:
        cluster = self._shown.clusters[place - 1]
        self.desk.write(
            "cluster-remove",
            lambda work: remove_cluster(work, cluster_id=cluster.id),
            name=cluster_words(cluster),
        )

    def _name(self, place: int) -> None:
        field = self.columns[place].title
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _look(self, place: int, row: int, step: int) -> None:
        """The next column that has cards."""
        for other in range(1, len(self.columns)):
            beside = (place + step * other) % len(self.columns)
            if cards := self._cards(beside):
                self._here = cards[min(row, len(cards) - 1)].id
                self._followed = True
                self._show()
                return

    def _cards(self, place: int) -> tuple[Card, ...]:
        return self._shown.clusters[place - 1].cards if place else self._shown.alone

    def _at(self) -> tuple[int, int] | None:
        """Column and row of the card at hand."""
        found = (
            (place, row)
            for place in range(len(self.columns))
            for row, card in enumerate(self._cards(place))
            if card.id == self._here
        )
        return next(found, None)

    def _rebuild(self) -> None:
        clear(self._holder)
        clusters: list[ClusterRow | None] = [None, *self._shown.clusters]
        self.columns = [Column(cluster, self._alone) for cluster in clusters]
        for place, made in enumerate(self.columns):
            made.list.wanted.connect(self.do)
            made.list.dropped.connect(lambda card, row, at=place: self.drop(card, at, row))
            made.list.currentItemChanged.connect(lambda *_, at=place: self._at_hand(at))
            made.list.itemClicked.connect(lambda *_, at=place: self._at_hand(at))
            made.renamed.connect(partial(self._rename, place))
            made.undone.connect(partial(self._undo_cluster, place))
        self._holder.addWidget(card_row(*self.columns, least=250))
        before = self._before
        for field in (field for made in self.columns for field in made.reached()):
            QWidget.setTabOrder(before, field)
            before = field

    def _show(self) -> None:
        for place, made in enumerate(self.columns):
            cluster = self._shown.clusters[place - 1] if place else None
            here = made.show_cards(cluster, self._cards(place), self._here)
            if here and self._naming and made.title is not None:
                QTimer.singleShot(0, made.title, made.title.setFocus)
            elif here and self._followed:
                # once it is laid out: the keyboard goes along with the card that was carried
                QTimer.singleShot(0, made.list, made.list.setFocus)
        self._followed = self._naming = False

    def _at_hand(self, place: int) -> None:
        """Only one card of the board is at hand."""
        card = self.columns[place].list.card
        if card is None:
            return
        self._here = card.id
        for other, made in enumerate(self.columns):
            if other != place:
                made.list.blockSignals(True)
                made.list.setCurrentRow(-1)
                made.list.blockSignals(False)
