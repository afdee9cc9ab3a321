"""The vote on a board: opened, typed from paper or one by one, closed, projected."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import Banner, button, card
from envies_desktop.events.queries import presence_rows
from envies_desktop.i18n import tr
from envies_desktop.live.actions.votes import add_dot, give_dots, set_totals
from envies_desktop.live.cards import Board, Card
from envies_desktop.live.page.stages import Stages
from envies_desktop.live.page.votes.columns import item_words, standing_columns
from envies_desktop.live.page.votes.faces import RANKING
from envies_desktop.live.page.votes.rules import RulesCard
from envies_desktop.live.page.votes.typing import TypingLine
from envies_desktop.live.queries.votes import VoteView, dots_of, vote_of
from envies_desktop.live.votes import IMPOSSIBLE, Standing, read_dots, read_totals
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class VotePanel(Panel):
    """Dots on the cards of `board` and on its clusters; + and − on the line at hand note them one by one."""

    def __init__(self, desk: Desk, event_id: UUID, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id, self.board = event_id, board
        self.vote: VoteView | None = None
        self.cards: tuple[Card, ...] = ()
        self.rules = RulesCard(desk, event_id, board)
        self.typing, self.doubts = TypingLine(), Banner()
        self.typing.typed.connect(self._typed)
        self.typing.chosen.connect(self._voter)
        self.table = RecordTable()
        columns = standing_columns()
        self.table.feed(
            desk,
            "votes",
            columns,
            Listed(self._rows, columns),
            key=lambda row: row.item.id,
            order="rank",
            label=tr("Résultat du vote"),
        )
        self.table.set_empty(
            tr("Aucun vote ouvert"),
            tr(
                "Chacun a quelques points à placer sur ce qui compte le plus pour lui. Choisissez combien, "
                "puis ouvrez le vote\u00a0; les totaux se saisissent depuis le papier."
            ),
            icon="list-checks",
        )
        self.table.view.installEventFilter(self)
        self.more = button("", partial(self._dot, 1), icon="plus", tip=tr("Un point de plus (+)"))
        self.less = button("−", partial(self._dot, -1), tip=tr("Un point de moins (−)"))
        self.project = button(tr("Projeter le classement"), self._project, icon="presentation")
        theme.sized(self.table, height=320)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for part in (self.rules, self.typing, self.doubts):
            layout.addWidget(part)
        tools = Tools([self.table.filter], [self.table.said, self.less, self.more, self.project])
        layout.addWidget(card(tools, self.table), 1)

    def refresh(self) -> None:
        """Read the vote again; what is being typed stays."""
        with self.desk.store.read() as session:
            self.cards = tuple(self.board.cards(session, self.event_id))
            self.vote = vote_of(session, self.event_id, self.board.name, self.cards)
            people = presence_rows(session, self.event_id)
            proposed = self.board.dots(session, self.event_id, len(self.cards))
        self.rules.show_vote(self.vote, self.cards, proposed)
        self.table.refresh()
        some = self.vote is not None
        for part in (self.typing, self.less, self.more, self.project):
            part.setVisible(some)
        for tool in (self.less, self.more):
            tool.setDisabled(self.vote is None or self.vote.closed)
        self._say_doubts()
        if self.vote is not None:
            self.typing.show_vote(self.vote, people)

    def create_new(self) -> bool:
        """Ctrl+N: the line where votes are typed."""
        self.typing.begin()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """+ and − on the line at hand."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self.table.has_selection():
                QTimer.singleShot(0, self, partial(self._dot, step))
                return True
        return super().eventFilter(watched, event)

    def _rows(self, session: Any) -> list[Standing]:
        return list(self.vote.placed) if self.vote else []

    def _say_doubts(self) -> None:
        found = self.vote.doubts if self.vote else ()
        if not found:
            self.doubts.hide()
            return
        text = "\n".join(self.desk.sentence(doubt.code, doubt.params) for doubt in found)
        bad = any(doubt.code in IMPOSSIBLE for doubt in found)
        self.doubts.say(text, "bad" if bad else "warn")

    def _typed(self, text: str) -> None:
        """Read all of it, then keep all of it; where that cannot be, it stays in its line with the reason."""
        vote = self.vote
        if vote is None:
            return
        person = self.typing.voter_id()
        try:
            if vote.anonymous:
                totals = read_totals(text, vote.items)
                with self.desk.store.work("ballot-count", name=" ".join(text.split())) as work:
                    set_totals(work, ballot_id=vote.id, totals=totals)
            else:
                if person is None:
                    raise Refused("ballot-voter")
                given = read_dots(text, vote.items)
                with self.desk.store.work("ballot-give", name=self.typing.voter.text()) as work:
                    give_dots(work, ballot_id=vote.id, participant_id=person, dots=given)
        except Refused as refused:
            self.typing.complain(self.desk.explain(refused))
            return
        self.typing.done()

    def _voter(self, person: UUID | None) -> None:
        vote = self.vote
        if vote is None or person is None:
            return
        with self.desk.store.read() as session:
            known = dots_of(session, vote.id, person)
        codes = {item.id: item.code for item in vote.items}
        self.typing.show_dots({codes[key]: dots for key, dots in known.items() if key in codes})

    def _dot(self, step: int) -> None:
        vote, keys = self.vote, self.table.selection()
        row: Standing | None = self.table.record(keys[0]) if keys else None
        if vote is None or row is None:
            self.desk.say(tr("Choisissez d’abord une ligne du vote."))
            return
        item, person = row.item.id, self.typing.voter_id() if not vote.anonymous else None

        def gesture(work: "Work") -> None:
            add_dot(work, ballot_id=vote.id, item_id=item, step=step, participant_id=person)

        try:
            with self.desk.store.work("ballot-count", name=item_words(row)) as work:
                gesture(work)
        except Refused as refused:
            self.typing.complain(self.desk.explain(refused))
            return
        self.typing.complain("")
        if person is not None:
            self._voter(person)

    def _project(self) -> None:
        stage = self.desk.shared(Stages).of(self.event_id)
        stage.project(RANKING)
        stage.show(self.window())
