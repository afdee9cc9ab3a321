"""The rules of a vote: how many dots, how they are noted; opened, closed, begun again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFrame, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, column, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.live.actions.votes import (
    change_ballot,
    close_ballot,
    open_ballot,
    remove_ballot,
    reopen_ballot,
)
from envies_desktop.live.cards import Board, Card
from envies_desktop.live.queries.votes import VoteView

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

MOST_DOTS = 99
MOST_SLIPS = 9999


class RulesCard(QFrame):
    """Changes the vote that is shown; before there is one, what is chosen here is what it begins with."""

    def __init__(self, desk: Desk, event_id: UUID, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event, self._board = desk, event_id, board
        self._vote: VoteView | None = None
        self._cards: Sequence[Card] = ()
        self.said = plain_label(role="strong", wrap=True)
        self.dots, self.most, self.slips = QSpinBox(), QSpinBox(), QSpinBox()
        self.way = QComboBox()
        for box, least, most in (
            (self.dots, 1, MOST_DOTS),
            (self.most, 1, MOST_DOTS),
            (self.slips, 0, MOST_SLIPS),
        ):
            box.setRange(least, most)
            theme.roomy(box)
        self.slips.setSpecialValueText(tr("non comptés"))
        offer(self.way, {True: tr("Totaux anonymes"), False: tr("Personne par personne")})
        self.fields = Fields(
            self, {"dots": self.dots, "most": self.most, "anonymous": self.way, "slips": self.slips}
        )
        self.fields.edited.connect(self._changed)
        self.opener = button(tr("Ouvrir le vote"), self._open, icon="play", kind="primary")
        self.closer = button(tr("Clore le vote"), self._close, icon="lock")
        self.again = button(tr("Rouvrir"), self._reopen, icon="lock-open")
        self.erase = button(tr("Effacer ce vote"), self._remove, icon="trash-2", kind="danger")
        self.slips_box = _labelled(tr("Bulletins comptés"), self.slips)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 12, 16, 12), 8)
        layout.addWidget(self.said)
        layout.addWidget(
            Tools(
                [
                    _labelled(tr("Points par personne"), self.dots),
                    _labelled(tr("Au plus sur un sujet"), self.most),
                    _labelled(tr("Comment les noter"), self.way),
                    self.slips_box,
                ],
                [self.opener, self.closer, self.again, self.erase],
            )
        )

    def show_vote(self, vote: VoteView | None, cards: Sequence[Card], proposed: tuple[int, int]) -> None:
        """Show the rules of this vote, or those that are `proposed` (dots, most) for one."""
        before, self._vote, self._cards = self._vote, vote, cards
        if vote is not None:
            self.fields.show(
                {"dots": vote.dots, "most": vote.most, "anonymous": vote.anonymous, "slips": vote.slips or 0}
            )
        elif before is not None or not self.dots.property("proposed"):
            self.fields.show({"dots": proposed[0], "most": proposed[1], "anonymous": True})
        self.dots.setProperty("proposed", True)
        open_ = vote is not None and not vote.closed
        self.opener.setVisible(vote is None)
        self.opener.setEnabled(bool(cards))
        self.closer.setVisible(open_)
        self.again.setVisible(vote is not None and vote.closed)
        self.erase.setVisible(vote is not None)
        self.slips_box.setVisible(vote is not None and vote.anonymous)
        for field in self.fields.widgets.values():
            field.setDisabled(vote is not None and vote.closed)
        self.said.setText(vote_words(vote))

    def _open(self) -> None:
        values = self.fields.values() or {}
        kept = {name: values[name] for name in ("dots", "most", "anonymous")}

        def gesture(work: "Work") -> None:
            open_ballot(work, event_id=self._event, board=self._board.name, **kept)

        self._desk.write("ballot-add", gesture)

    def _changed(self, name: str, value: Any, visit: str) -> None:
        vote = self._vote
        if vote is None:
            return
        kept = (value or None) if name == "slips" else value

        def gesture(work: "Work") -> bool:
            change_ballot(work, ballot_id=vote.id, **{name: kept})
            return True

        if not self._desk.write("ballot-change", gesture, typing=visit):
            self.fields.show({"anonymous": vote.anonymous})

    def _close(self) -> None:
        if vote := self._vote:
            self._desk.write(
                "ballot-close", lambda work: close_ballot(work, ballot_id=vote.id, cards=self._cards)
            )

    def _reopen(self) -> None:
        if vote := self._vote:
            self._desk.write("ballot-reopen", lambda work: reopen_ballot(work, ballot_id=vote.id))

    def _remove(self) -> None:
        if vote := self._vote:
            self._desk.write("ballot-remove", lambda work: remove_ballot(work, ballot_id=vote.id))
            self._desk.say(tr("Vote effacé, Ctrl+Z le ramène."))


def vote_words(vote: VoteView | None) -> str:
    """Where the vote is: how many dots are noted, of how many that people have."""
    if vote is None:
        return tr("Pas encore de vote.")
    voters = vote.slips if vote.slips is not None else vote.people
    noted = tr("%n point(s) noté(s) sur {most}", "", vote.given).format(most=number(voters * vote.dots))
    parts = [tr("Vote clos") if vote.closed else tr("Vote ouvert"), noted]
    if not vote.anonymous:
        said = tr("%n votant(s) sur {people}", "", vote.voters)
        parts.append(said.format(people=number(vote.people)))
    return " · ".join(parts)


def _labelled(text: str, field: QWidget) -> QWidget:
    name, box = plain_label(text, "small"), QWidget()
    name.setBuddy(field)
    field.setAccessibleName(text)
    box.setLayout(column(name, field, spacing=2))
    return box
