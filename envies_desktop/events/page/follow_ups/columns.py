"""The columns of the follow-up actions of an event."""

from collections.abc import Callable
from functools import partial

from envies_desktop.desk.tables import Column
from envies_desktop.events.dialogs.follow_up import check_words
from envies_desktop.events.follow_ups import CHECKS, STATES, state_label
from envies_desktop.events.queries import FollowUpRow
from envies_desktop.i18n import short_date, sort_key, tr

_MARKS = {
    "late": ("circle-alert", "bad"),
    "week": ("clock", "accent"),
    "done": ("circle-check", "good"),
    "dropped": ("ban", "muted"),
}


def follow_up_columns(origin: Callable[[str], str]) -> list[Column]:
    """`origin` gives the sentence of the code of what an action came from."""

    def what(row: FollowUpRow) -> str:
        return row.what

    return [
        Column("state", tr("État"), state_words, sort=_urgent_first, mark=_mark, width=130),
        Column("what", tr("Action"), what, tip=what, stretch=True),
        Column("owner", tr("Qui"), lambda row: row.owner or "–", tip=lambda row: row.owner, width=170),
        Column(
            "due",
            tr("Pour le"),
            lambda row: short_date(row.due) if row.due else "–",
            sort=lambda row: row.due,
            width=100,
        ),
        *(
            Column(
                f"check{months}",
                tr("À %n mois", "", months),
                partial(_found, months),
                tip=partial(check_words, months),
                width=118,
            )
            for months in CHECKS
        ),
        Column("origin", tr("Vient de"), lambda row: origin(row.origin), width=124),
    ]


def state_words(row: FollowUpRow) -> str:
    """Its state; that it is late where it is."""
    return tr("En retard") if row.when == "late" else state_label(row.state)


def _found(months: int, row: FollowUpRow) -> str:
    check = row.check(months)
    if check is not None:
        return state_label(check.state)
    return tr("À faire maintenant") if row.to_check == months else ""


def _mark(row: FollowUpRow) -> tuple[str, str] | None:
    return _MARKS.get(row.state if row.when == "closed" else row.when)


def _urgent_first(row: FollowUpRow) -> tuple[bool, int, int, str]:
    """What is late, then by day; what is closed at the end."""
    closed = row.when == "closed"
    return closed, row.due.toordinal() if row.due else 10**7, STATES.index(row.state), sort_key(row.what)
