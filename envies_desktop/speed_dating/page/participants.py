"""What a speed dating adds to the list of its participants: wishes, figures, the lack of tables."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from envies_desktop.activity import Figure
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column
from envies_desktop.desk.widgets import Banner, button
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.queries.card import SpeedDatingCard
from envies_desktop.speed_dating.queries.people import SeatedRow


def columns(general: Sequence[Column], card: SpeedDatingCard) -> list[Column]:
    """How many people each one wants to meet, and how many want to meet them, after the presence."""

    def wishes(row: SeatedRow) -> str:
        return number(row.wishes) if row.wishes else tr("aucun")

    def wished_by(row: SeatedRow) -> str:
        return number(row.wished_by)

    own = [
        Column("wishes", tr("Vœux"), wishes, sort=lambda r: r.wishes, width=72, right=True),
        Column("wished_by", tr("Demandé"), wished_by, sort=lambda r: -r.wished_by, width=90, right=True),
    ]
    place = next(at for at, column in enumerate(general, 1) if column.name == "presence")
    return [*general[:place], *own, *general[place:]]


def figures(card: SpeedDatingCard) -> tuple[Figure, Figure]:
    """The wishes, and the meetings that there is room for."""
    lacking = card.counters.without_wish
    at_once, lost = min(_tables(card), card.table_need), lost_meetings(card)
    held = tr("%n rencontre(s) possible(s) au plus", "", card.rounds * at_once)
    return (
        Figure(
            number(card.counters.wishes),
            tr("vœux exprimés"),
            tr("%n personne(s) sans vœu", "", lacking) if lacking else tr("chacun a dit ses vœux"),
            "accent" if lacking else "good",
        ),
        Figure(
            f"{number(card.rounds)} × {number(at_once)}",
            tr("tours × rencontres à la fois"),
            tr("%n de moins, faute de tables", "", lost) if lost else held,
            "accent" if lost else "muted",
        ),
    )


def _tables(card: SpeedDatingCard) -> int:
    return card.table_count - len(card.closed_tables)


def lost_meetings(card: SpeedDatingCard) -> int:
    """Meetings that the list could fill, and that find no table."""
    counters = card.counters
    if not (counters.side_a and counters.side_b):
        return 0
    couples = counters.side_a * counters.side_b
    if card.pairing == "groups":
        people = counters.side_a + counters.side_b
        couples = people * (people - 1) // 2
    return max(0, min(card.rounds * card.table_need, couples) - card.rounds * _tables(card))


class FewTables(Banner):
    """Says above the list that tables are lacking; hidden while there are enough."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def show_card(self, card: SpeedDatingCard) -> None:
        """Count again."""
        lost = lost_meetings(card)
        if not lost:
            self.hide()
            return
        said = tr("{tables} pour {need} rencontres à la fois\u00a0: {lost} faute de tables.").format(
            tables=tr("%n table(s)", "", _tables(card)),
            need=number(card.table_need),
            lost=tr("%n rencontre(s) perdue(s)", "", lost),
        )
        follow = button(tr("Suivre la liste"), lambda: self._follow(card), kind="primary")
        self.say(said, "warn", [follow] if card.tables else [])

    def _follow(self, card: SpeedDatingCard) -> None:
        """As many tables as the list needs."""
        self._desk.write(
            "event-change", lambda work: change_setup(work, event_id=card.id, tables=0), name=card.title
        )
