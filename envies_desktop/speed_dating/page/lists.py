"""A plan by person and by wish."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.tables import Column, Listed
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.speed_dating.queries.shown import MeetingView, PersonPlan, PersonView, PlanView, WishView

Sentence = Callable[[str, Mapping[str, Any]], str]


def listed(rows: Callable[[], Sequence[Any]], columns: Sequence[Column]) -> Listed:
    """Rows that the tab has read already: the table must not ask for the whole plan once more."""
    return Listed(lambda session: rows(), columns)


def called(person: PersonView) -> str:
    """A participant with their shape: the organisation and who goes."""
    return f"{shape_mark(person.shape)} {person.called}"


def person_columns(rounds: int) -> Sequence[Column]:
    """A row per person: wishes honoured, then where they are in each round."""
    return [
        Column(
            "label", tr("Participant"), lambda r: called(r.person), sort=lambda r: r.person.label, width=230
        ),
        Column(
            "honoured",
            tr("Vœux"),
            lambda r: f"{number(r.honoured)} / {number(r.wishes)}",
            sort=lambda r: r.honoured,
            width=80,
        ),
        Column(
            "meetings", tr("Rencontres"), lambda r: number(r.meetings), sort=lambda r: r.meetings, width=104
        ),
        *(
            Column(
                f"round{k}",
                tr("Tour {number}").format(number=k + 1),
                lambda r, k=k: slot_words(r, k),  # type: ignore[misc]  # mypy cannot infer a default's type
                width=180,
                tip=lambda r, k=k: slot_words(r, k),  # type: ignore[misc]  # as above
            )
            for k in range(rounds)
        ),
    ]


def slot_words(row: PersonPlan, place: int) -> str:
    """Where somebody is in a round: partner and table, pause, or not there."""
    person = row.person
    if place >= len(row.slots) or not person.first <= place <= person.last:
        return tr("absent")
    held = row.slots[place]
    if not held:
        return tr("pause utile")
    return ", ".join(
        tr("T{table} · {partner}").format(partner=partner(meeting, person).called, table=meeting.table + 1)
        for meeting in held
    )


def partner(meeting: MeetingView, person: PersonView) -> PersonView:
    """The other one."""
    return meeting.b if meeting.a.id == person.id else meeting.a


def wish_columns(view: Callable[[], PlanView | None], sentence: Sentence) -> Sequence[Column]:
    """A row per wish: where it is honoured, or the reason why it is not."""

    def answer(wish: WishView) -> str:
        return answer_words(wish, view(), sentence)

    return [
        Column(
            "wisher", tr("Souhaite"), lambda w: called(w.wisher), sort=lambda w: w.wisher.label, width=220
        ),
        Column("rank", tr("Vœu"), lambda w: number(w.rank), sort=lambda w: w.rank, width=64, right=True),
        Column(
            "wished", tr("Rencontrer"), lambda w: called(w.wished), sort=lambda w: w.wished.label, width=220
        ),
        Column("mutual", "♥", lambda w: "♥" if w.mutual else "", sort=lambda w: not w.mutual, width=48),
        Column(
            "answer",
            tr("Réponse du plan"),
            answer,
            sort=lambda w: (w.honoured, w.round or 0, w.table or 0),
            mark=lambda w: ("circle-check", "good") if w.honoured else ("circle-x", "accent"),
            tip=answer,
            stretch=True,
        ),
    ]


def answer_words(wish: WishView, view: PlanView | None, sentence: Sentence) -> str:
    """ "Tour 3, 18 h 03, table 2", or why not."""
    if wish.round is None or wish.table is None:
        return sentence(wish.code, wish.params)
    start = view.rounds[wish.round].start if view and wish.round < len(view.rounds) else None
    words = tr("Tour {round}, table {table}").format(round=wish.round + 1, table=wish.table + 1)
    return f"{words}, {clock_time(start)}" if start else words
