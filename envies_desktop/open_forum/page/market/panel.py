"""The tab "Marché": what the board is worth, topics as they are announced, the board itself."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import (
    FigureCard,
    button,
    card_row,
    column,
    empty_state,
    plain_label,
    scrolled,
    section_label,
)
from envies_desktop.events.queries.presence import presence_rows
from envies_desktop.i18n import tr
from envies_desktop.live.page.announcing import AnnouncingCard
from envies_desktop.live.page.board.carrying import Carrying
from envies_desktop.live.page.board.faces import Spot
from envies_desktop.live.page.board.grid import BoardGrid
from envies_desktop.live.page.board.plane import CardPlane
from envies_desktop.live.page.board.tray import Tray
from envies_desktop.live.page.stages import Stages
from envies_desktop.live.queries.announcing import announcing_queue
from envies_desktop.open_forum.actions.topics import Host
from envies_desktop.open_forum.dialogs.missed import MissedDialog, missed_lines
from envies_desktop.open_forum.page.market.entry import NewTopic, people_found
from envies_desktop.open_forum.page.market.faces import best_cell, board_face, card_face, prices_of
from envies_desktop.open_forum.page.market.figures import Followed, figures, followed, why_missed
from envies_desktop.open_forum.page.market.gestures import PARKED, TO_PLACE, Gestures
from envies_desktop.open_forum.page.market.menus import Menus
from envies_desktop.open_forum.page.market.papers import TypedPapers
from envies_desktop.open_forum.page.market.planning import GridPlanning, ProposalCard
from envies_desktop.open_forum.problem import Grid, GridProblem
from envies_desktop.open_forum.queries.board import ForumBoard
from envies_desktop.open_forum.queries.forum import forum_settings
from envies_desktop.open_forum.queries.grid import Market, market
from envies_desktop.open_forum.timetable import slots_begun
from envies_desktop.refused import Refused


class MarketPanel(Panel):
    """Topics to place at the left, the board at the right; Enter carries a card, arrows and Enter put it."""

    after = 40  # a card that was put is painted before the board is read again

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.market: Market | None = None
        self.found: Followed | None = None
        self._proposed: tuple[Grid, GridProblem] | None = None
        self._added: UUID | None = None
        self.carrying = Carrying(self)
        self.do = Gestures(desk, event_id, self.board, self.played)
        self.menus = Menus(self, self.do, self.carry)
        self.planning = GridPlanning(desk, event_id, self)
        self.cards = [FigureCard(opens=place == 0) for place in range(3)]
        self.proposal = ProposalCard(desk, self.planning)
        self.entry, self.papers = NewTopic(), TypedPapers(desk, event_id)
        self.announcing = AnnouncingCard(desk, event_id, self._people_found)
        self.to_place = Tray(TO_PLACE, tr("Aucun sujet à placer"), self.carrying)
        self.parked = Tray(PARKED, tr("Mettre de côté"), self.carrying)
        self.grid = BoardGrid(self.carrying)
        self.help = plain_label(role="muted", wrap=True)
        self._lay_out()
        self._listen()

    def board(self) -> ForumBoard:
        """The board that is shown."""
        return self.market.board if self.market else ForumBoard(self.event_id, (), (), (), ())

    def played(self) -> int:
        """How many slots have begun, by the clock of the session."""
        reading = self.desk.shared(Stages).of(self.event_id).clock.reading()
        if reading is None:
            return 0
        here = reading.view.place(reading.now)
        return slots_begun(reading.view.line, here.step - (here.elapsed < 0))

    def refresh(self) -> None:
        """Read the marketplace again; the keyboard and what is carried stay."""
        with self.desk.store.read() as session:
            self.market = market(session, self.event_id, played=self.played())
            people = presence_rows(session, self.event_id, self.market.people)
            queue = announcing_queue(session, self.event_id)
            seconds = forum_settings(session, self.event_id).announce_seconds
        self.entry.people = people
        self.announcing.show_queue(queue, seconds)
        board = self.market.board
        self.grid.show_board(board_face(board, self.desk.sentence))
        self.to_place.show_cards([card_face(topic, self.desk.sentence) for topic in board.to_place])
        self.parked.show_cards([card_face(topic, self.desk.sentence) for topic in board.parked])
        there = bool(board.slots and board.spaces)
        self.grid_area.setVisible(there)
        self.help.setVisible(there)
        self.empty.setVisible(not there)
        self._show_figures(self.market)
        self._say_carried()
        if self.carrying.card is not None:
            self._price(self.carrying.card.id)

    def create_new(self) -> bool:
        """Ctrl+N: a topic."""
        self.entry.begin()
        return True

    def carry(self, topic_id: UUID) -> None:
        """Lift a card by the keyboard, wherever it is."""
        for plane in (self.to_place, self.parked, self.grid):
            if plane.go_to_card(topic_id):
                plane.setFocus()
                plane.take_current()
                return

    def _lay_out(self) -> None:
        self.empty = empty_state(
            tr("Aucun espace pour le moment"),
            tr(
                "Le tableau croise les créneaux et les espaces\u00a0: ajoutez les espaces de la salle, "
                "avec leurs places. Les sujets, eux, se notent déjà."
            ),
            [button(tr("Ajouter un espace"), self.menus.new_space, icon="plus", kind="primary")],
            icon="grid-3x3",
        )
        waiting = section_label(tr("À placer · Entrée pour porter"))
        self.aside = section_label(tr("De côté"))
        parts = (self.entry, self.announcing, waiting, self.to_place, self.aside, self.parked, self.papers)
        left = QWidget()
        left.setLayout(column(*parts, None))
        side = scrolled(left)
        theme.sized(side, width=246)
        side.setMaximumWidth(theme.px(270))
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid_area = scrolled(self.grid)
        right = QVBoxLayout()
        theme.spaced(right, spacing=6)
        for shown, stretch in ((self.grid_area, 1), (self.help, 0), (self.empty, 1)):
            right.addWidget(shown, stretch)
        body = QHBoxLayout()
        theme.spaced(body, spacing=16)
        body.addWidget(side)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(card_row(*self.cards, self.proposal, least=170))
        layout.addLayout(body, 1)
        theme.sized(self.grid_area, height=300)
        self.empty.hide()

    def _listen(self) -> None:
        self.carrying.taken.connect(self._price)
        self.carrying.put.connect(self._put)
        self.carrying.left.connect(self._back)
        self.carrying.changed.connect(self._say_carried)
        self.entry.wanted.connect(self._add)
        self.entry.ticket_typed.connect(self._place_added)
        self.proposal.wanted.connect(lambda: self.planning.start(self.played()))
        self.planning.kept.connect(self._proposal_kept)
        self.cards[0].clicked.connect(self._show_missed)
        for tray in (self.to_place, self.parked):
            tray.beyond.connect(self._to_board)
        self.grid.beyond.connect(self._to_tray)
        self.grid.head_wanted.connect(self._head_menu)
        planes: Sequence[CardPlane] = (self.to_place, self.parked, self.grid)
        for plane in planes:
            plane.menu_wanted.connect(self.menus.topic)
            plane.spot_menu_wanted.connect(self._spot_menu)
            plane.opened.connect(self.menus.edit)
            plane.removed.connect(partial(self._remove, plane))
        self.to_place.setAccessibleName(tr("Sujets à placer"))
        self.parked.setAccessibleName(tr("Sujets de côté"))
        self.grid.setAccessibleName(tr("Tableau des sujets"))

    def _show_figures(self, shown: Market) -> None:
        self.found = followed(shown, self._bound(shown.problem))
        for made, figure in zip(self.cards, figures(shown, self.found), strict=True):
            made.show_figure(figure.figure, figure.text, figure.note, figure.tone)

    def _bound(self, problem: GridProblem) -> float | None:
        """What the last proposal proved, as long as it is about the same topics, wishes and held cards."""
        if self._proposed is None:
            return None
        grid, asked = self._proposed
        same = replace(problem, placed=asked.placed) == asked
        return grid.bound if same and set(asked.placed) <= set(problem.placed) else None

    def _proposal_kept(self, grid: Grid, asked: GridProblem) -> None:
        self._proposed = (grid, asked)
        self.ask_again()

    def _price(self, topic_id: UUID) -> None:
        if self.market is not None:
            self.carrying.show_prices(prices_of(self.market, topic_id))

    def _put(self, topic_id: UUID, spot: Spot) -> None:
        """The gesture, then the keyboard goes on with the next card to place, or stays where it is."""
        from_tray = self.to_place.go_to_card(topic_id)
        if self.do.put(topic_id, spot):
            self._move(topic_id, spot)
        if from_tray and self.to_place.faces and not isinstance(spot, str):
            self.to_place.setFocus()
        elif not isinstance(spot, str):
            self.grid.go_to(spot)
            self.grid.setFocus()

    def _move(self, topic_id: UUID, spot: Spot) -> None:
        """Show a card where it was put: what that means for the others is read a moment later."""
        board = self.board()
        face = card_face(board.by_id[topic_id], self.desk.sentence)
        cell = spot if not isinstance(spot, str) else None
        other = self.grid.board.cards.get(cell) if cell is not None else None
        source = self.grid.board.cell_of(topic_id)
        self.grid.show_board(self.grid.board.moved(face, cell))
        for tray in (self.to_place, self.parked):
            faces = [shown for shown in tray.faces if shown.id != topic_id]
            displaced = [other] if other is not None and source is None and tray is self.to_place else []
            arrived = [face] if spot == tray.name else []
            tray.show_cards([*faces, *displaced, *arrived])

    def _back(self, spot: Spot) -> None:
        """What is not put goes back where it was, and the keyboard with it."""
        for tray in (self.to_place, self.parked):
            if tray.name == spot:
                tray.setFocus()
        if not isinstance(spot, str):
            self.grid.go_to(spot)

    def _to_board(self) -> None:
        """An arrow or a card taken leads from a tray to the board: to where the card is best held."""
        card = self.carrying.card
        if card is not None and self.market is not None and (best := best_cell(self.market, card.id)):
            self.grid.go_to(best[0])
        elif card is not None:
            cells = sorted(self.board().open_cells - set(self.board().in_cell))
            self.grid.go_to(cells[0] if cells else self.grid.current)
        self.grid.setFocus()

    def _to_tray(self) -> None:
        """Left of the board are the topics to place: what is carried would leave the board."""
        if self.carrying.card is not None:
            tray = self.to_place if self.carrying.target != TO_PLACE else self.parked
            self.carrying.aim(tray.name)
            tray.show_current()
            return
        self.to_place.setFocus()

    def _add(self, title: str, host: object) -> None:
        hosts: list[Host] = [host] if isinstance(host, UUID) or (isinstance(host, str) and host) else []
        made = self.do.add(title, hosts)
        if made is None:
            return
        self._added = made
        self.refresh_now()
        self.entry.ask_ticket(self._offer(made))

    def _offer(self, topic_id: UUID) -> str:
        """The number of a new topic, and where it is best held."""
        number = self.board().by_id[topic_id].number
        best = best_cell(self.market, topic_id) if self.market else None
        if best is None:
            return tr("Sujet {number}\u00a0: plus de place libre.").format(number=number)
        said = tr("Sujet {number}\u00a0: au mieux en {ticket} ({price}).").format(
            number=number, ticket=best[1], price=best[2].figure
        )
        return f"{said} {best[2].note}".strip()

    def _place_added(self, text: str) -> None:
        if self._added is None or self._added not in self.board().by_id:
            self.entry.begin()
            return
        try:
            self.do.put_by_ticket(self._added, text)
        except Refused as refused:
            self.entry.say(self.desk.explain(refused))
            self.entry.ticket.selectAll()
            return
        number = self.board().by_id[self._added].number
        self.entry.say(
            tr("Sujet {number} placé en {ticket}.").format(number=number, ticket=text.strip().upper())
        )
        self.entry.begin()

    def _remove(self, plane: CardPlane, topic_id: UUID) -> None:
        """Del on the board takes a topic off it; beside the board it takes the topic away."""
        if plane is self.grid:
            self.do.put(topic_id, TO_PLACE)
        else:
            self.do.remove(topic_id)

    def _head_menu(self, kind: str, place: int, where: QPoint) -> None:
        (self.menus.column if kind == "column" else self.menus.row)(place, where)

    def _spot_menu(self, spot: Spot, where: QPoint) -> None:
        """The menu key on a free cell asks for what its space can be asked."""
        if not isinstance(spot, str):
            self.menus.column(spot[1], where)

    def _show_missed(self) -> None:
        if self.market is None or self.found is None:
            return
        lines = missed_lines(self.desk, self.market.board, why_missed(self.market, self.found))
        MissedDialog(self.desk, lines, self).exec()

    def _people_found(self, text: str) -> list[Choice]:
        return people_found(text, self.entry.people)

    def _say_carried(self) -> None:
        """What is carried, and what it would cost where it is held."""
        aside = bool(self.parked.faces) or self.carrying.card is not None
        self.aside.setVisible(aside)
        self.parked.setVisible(aside)
        card, target = self.carrying.card, self.carrying.target
        if card is None:
            self.help.setText(
                tr(
                    "Entrée prend une carte, les flèches la portent, Entrée la pose. F2 la modifie, "
                    "Suppr l’ôte du tableau. Un clic sur le nom d’un espace ou d’un créneau le change."
                )
            )
            return
        said = tr(
            "Porté\u00a0: {card}. Flèches pour choisir une place, Entrée pour poser, Échap pour reposer."
        ).format(card=f"{card.number} {card.title}")
        price = self.carrying.prices.get(target) if target is not None else None
        other = self.grid.board.cards.get(target) if isinstance(target, tuple) else None
        if isinstance(target, str) and target != self.carrying.source:
            where = tr("à placer") if target == TO_PLACE else tr("de côté")
            said = tr("{said} Ici\u00a0: {where}.").format(said=said, where=where)
        if other is not None and not self.carrying.carries(other.id):
            said = tr("{said} Ici, échange avec {number}.").format(said=said, number=other.number)
        if price is not None:
            said = f"{said} {price.figure} {price.note}".strip()
        self.help.setText(said)
