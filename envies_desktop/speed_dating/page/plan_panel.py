"""The Plan tab: how good the plan is, the plan three ways, its history, and changes by hand."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel, Store
from envies_desktop.desk.reads import noted
from envies_desktop.desk.tables import RecordTable
from envies_desktop.desk.widgets import Banner, FigureCard, button, card, card_row, plain_label
from envies_desktop.i18n import tr
from envies_desktop.live.page.stages import Stages
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.page import boards, changing, lists
from envies_desktop.speed_dating.page.board import BoardView, Grip
from envies_desktop.speed_dating.page.board_model import Board, Cell
from envies_desktop.speed_dating.page.history import HistoryTable
from envies_desktop.speed_dating.page.planning import REPLAN, Planning
from envies_desktop.speed_dating.page.proposal import ProposalBar
from envies_desktop.speed_dating.page.toolbar import PlanBar, Ways
from envies_desktop.speed_dating.problem import Mode
from envies_desktop.speed_dating.queries.hand import Hand
from envies_desktop.speed_dating.queries.shown import PlanView
from envies_desktop.speed_dating.queries.views import plan_view_with_hand

Found = tuple[int, set[str], PlanView | None, Hand | None, Board]


def _read(store: Store, event_id: UUID, reading: int) -> Found:
    with noted() as kinds, store.read() as session:
        found = plan_view_with_hand(session, event_id)
    if found is None:
        return reading, kinds, None, None, Board()
    view, hand = found
    return reading, kinds, view, hand, boards.board(view)


class PlanPanel(Panel):
    """Shows the current plan of an event and lets it be made, changed and taken back; `shown` after each."""

    shown = Signal()

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self._reading = 0
        self.view: PlanView | None = None
        self.hand: Hand | None = None
        self.planning = Planning(desk, event_id, self)
        self.bar = PlanBar(self.planning)
        self.cards = [FigureCard(opens=place == 3) for place in range(4)]
        self.stale, self.proposal = Banner(), ProposalBar()
        self.board, self.people, self.wishes = BoardView(), RecordTable(), RecordTable()
        self.history = HistoryTable(desk, event_id)
        self.ways = Ways()
        self.cost = plain_label(role="strong")
        self.cost.hide()
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for way in (self.board, self.people, self.wishes, self.history):
            self.stack.addWidget(way)
        self.figures = card_row(*self.cards)
        self.cost.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.plan = card(self.ways, self.proposal, self.cost, self.stack)
        self.empty = self.bar.empty_state()
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for item in (self.bar, self.stale, self.figures):
            layout.addWidget(item)
        layout.addWidget(self.plan, 1)
        layout.addWidget(self.empty, 1)
        theme.sized(self.stack, height=260)
        for unread in (self.bar, self.figures, self.plan, self.empty):
            unread.hide()

    def _listen(self) -> None:
        self.wishes.feed(
            self.desk,
            "plan-wishes",
            wishes := lists.wish_columns(lambda: self.view, self.desk.sentence),
            lists.listed(lambda: self.view.wishes if self.view else (), wishes),
            key=lambda wish: (wish.wisher.id, wish.wished.id),
            order="answer",
            label=tr("Plan par vœu"),
        )
        self.ways.chosen.connect(lambda way: self.attempt(partial(self._show_way, way)))
        self.ways.searched.connect(self._search)
        self.cards[3].clicked.connect(lambda: self.ways.choose(2))
        self.board.offered.connect(self._offer_exchange)
        self.board.hovered.connect(self._say_cost)
        self.board.lock_wanted.connect(self._lock)
        self.board.menu_wanted.connect(self._menu)
        self.bar.plan_wanted.connect(self._plan)
        self.planning.started.connect(partial(self.empty.setEnabled, False))
        self.planning.ended.connect(partial(self.empty.setEnabled, True))

    def refresh(self) -> None:
        """Read the plan again in a thread, then show it: a plan of hundreds takes a second to read."""
        self._reading += 1
        self.desk.tasks.short(
            _read,
            self.desk.store,
            self.event_id,
            self._reading,
            done=lambda found: self.attempt(partial(self._take, found)),
            failed=self.tell,
        )

    def _take(self, found: Found) -> None:
        """Show what was read last; the place on the board, the search and the way stay."""
        reading, kinds, view, hand, board = found
        self.also_read(kinds)
        if reading != self._reading:
            return
        self.view, self.hand = view, hand
        self.board.show_board(board)
        there = self.view is not None
        for shown in (self.figures, self.plan):
            shown.setVisible(there)
        self.empty.setVisible(not there)
        self.bar.show_plan(self.view)
        self._say_stale()
        self.proposal.leave()
        if self.view is not None:
            self._show(self.view)
        self.shown.emit()

    def _show(self, view: PlanView) -> None:
        for shown, figure in zip(self.cards, boards.figures(view), strict=True):
            shown.show_figure(figure.figure, figure.text, figure.note, figure.tone)
        self._show_way(self.ways.current())
        self._search(self.ways.search.text())

    def _show_way(self, place: int) -> None:
        """Only the way that is looked at is filled: thousands of wishes take their time."""
        if place == 1 and self.view is not None:
            self._show_people(self.view)
        elif place == 2:
            self.wishes.refresh()
        elif place == 3:
            self.history.refresh()
        self.stack.setCurrentIndex(place)

    def _show_people(self, view: PlanView) -> None:
        """The columns follow the number of rounds: another number makes another table."""
        if self.people.objectName() != f"plan-people-{len(view.rounds)}":
            fresh = RecordTable()
            self.stack.insertWidget(1, fresh)
            self.stack.removeWidget(self.people)
            self.people.deleteLater()
            self.people = fresh
            columns = lists.person_columns(len(view.rounds))
            self.people.feed(
                self.desk,
                f"plan-people-{len(view.rounds)}",
                columns,
                lists.listed(lambda: self.view.people if self.view else (), columns),
                key=lambda line: line.person.id,
                label=tr("Plan par personne"),
            )
        self.people.refresh()

    def _say_stale(self) -> None:
        """What the plan does not know of: changes since it was made, people it had to leave out."""
        said = []
        if self.view is not None and self.view.changed:
            said.append(tr("Les participants, les vœux ou les réglages ont changé depuis ce plan."))
        if self.view is not None and self.view.left_out:
            names = ", ".join(person.label for person in self.view.left_out)
            said.append(tr("Aucun tour complet pendant leur présence\u00a0: {names}.").format(names=names))
        lost = self.view.quality.lost if self.view is not None else 0
        if lost:
            said.append(tr("%n rencontre(s) perdue(s) faute de tables.", "", lost))
        if not said:
            self.stale.hide()
            return
        again = button(tr("Replanifier"), lambda: self._plan(self.bar.mode()), kind="primary")
        follow = button(tr("Suivre la liste"), self._follow_list)
        changed = self.view is not None and self.view.changed
        typed = self.hand is not None and not self.hand.facts.follow
        self.stale.say(" ".join(said), "warn", [again] * changed + [follow] * bool(lost and typed))

    def _follow_list(self) -> None:
        """As many tables as the list needs, from the next plan on."""
        self.desk.write(
            "event-change",
            lambda work: change_setup(work, event_id=self.event_id, tables=0),
            name=self.hand.facts.title if self.hand else "",
        )

    def _plan(self, mode: Mode) -> None:
        """Once rounds are played, only those ahead are planned again, and nothing before it is accepted."""
        if self.view is None or not self._begun():
            self.planning.start(mode)
            return
        self.desk.open("events", event_id=self.event_id, tab="live")
        self.desk.shared(Stages).of(self.event_id).wanted.emit(REPLAN)

    def _begun(self) -> bool:
        found = self.desk.shared(Stages).of(self.event_id).clock.reading()
        return found is not None and found.view.played(found.now) > 0

    def _search(self, text: str) -> None:
        self.ways.say_found(self.board.search(text))

    def _say_cost(self, source: Grip | None, target: Grip | None) -> None:
        """While a meeting is carried over the board, the price of letting it go there."""
        if source is None or target is None or self.hand is None:
            self.cost.hide()
            return
        offers = changing.exchanges(self, source, target)
        self.cost.show()
        self.cost.setText(f"{offers[0].text} – {changing.words(self, offers[0].price)}" if offers else "")

    def _offer_exchange(self, source: Grip, target: Grip) -> None:
        if offers := changing.exchanges(self, source, target):
            self.proposal.offer(offers, lambda price: changing.words(self, price))

    def _lock(self, cell: Cell) -> None:
        changing.lock(self, cell)

    def _menu(self, cell: Cell, where: QPoint) -> None:
        menu = QMenu(self)
        for text, does in changing.menu(self, cell):
            menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _=False, does=does: does())
        if not menu.isEmpty():
            menu.exec(where)
