"""What the room sees of a vote: who comes first, a page at a time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from envies_desktop.desk.projector import Face, RankingFace, RankingRow
from envies_desktop.i18n import number, tr
from envies_desktop.live.cards import Board
from envies_desktop.live.page.faces import Faces
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.votes.columns import item_words
from envies_desktop.live.queries.votes import vote_of
from envies_desktop.live.votes import Standing, top

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session

RANKING = "ranking"
PLACES = 10
"""Ranks that the room sees; whoever ties with the last of them is seen too."""


class VoteFaces(Faces):
    """The faces of every event, and the ranking of a vote on `board`, which a subclass gives."""

    board: Board

    def modes(self) -> tuple[tuple[str, str], ...]:
        """The ranking, by hand."""
        return (*super().modes(), (RANKING, tr("Classement du vote")))

    def face(self, screen: str, found: Reading) -> Face:
        """The ranking where it is wanted and can be read."""
        ranking = self.read_once(RANKING, self._ranking) if screen == RANKING else None
        return ranking if ranking is not None else super().face(screen, found)

    def _ranking(self, session: "Session") -> RankingFace:
        cards = self.board.cards(session, self.event_id)
        vote = vote_of(session, self.event_id, self.board.name, cards)
        return ranking_face(vote.placed if vote else ())


def ranking_face(placed: Sequence[Standing]) -> RankingFace:
    """The first of a vote."""
    return RankingFace(
        title=tr("Ce qui compte le plus"),
        rows=tuple(
            RankingRow(number(one.rank), f"{one.item.code}. {item_words(one)}", number(one.dots), one.tied)
            for one in top(placed, PLACES)
        ),
        nothing=tr("Le vote commence\u00a0: placez vos points."),
    )
