"""Evenings to assess: as many people as wanted, ratings and leads in proportion."""

import datetime as dt

from envies_desktop.speed_dating.assessment_data import Assessment
from envies_desktop.speed_dating.indicators import (
    Answer,
    Attendee,
    Call,
    EveningData,
    Planned,
    indicators,
)
from tests.paper import samples

BELL = dt.datetime(2018, 3, 15, 16, 45, tzinfo=dt.UTC)
TERRITORIES = ("Aix-en-Provence", "Venelles", "Pertuis", "Gardanne", "Meyreuil", "Le Tholonet", "Lambesc")
THEMES = ("Culture & Art", "Silver économie", "Économie circulaire", "Sport", "Numérique", "Alimentation")
GROUPS = ("associations", "entreprises", "pouvoirs_publics", "enseignement_recherche", "citoyens")
_STATUSES = ("present", "present", "present", "present", "parti", "absent")


def data(a=12, b=10, *, groups=False, rounds=7, **changes):
    """An evening of `a` associations and `b` companies where all was typed."""
    left, right = list(range(a)), list(range(a, a + b))
    meetings = tuple(
        Planned(r, samples.ident(left[(t + r) % max(a, b)]), samples.ident(right[t]))
        for r in range(rounds)
        for t in range(b)
        if (t + r) % max(a, b) < a
    )
    answers = []
    for place, meeting in enumerate(meetings):
        answers.append(Answer(meeting.a, meeting.b, place % 4 + 1, share=place % 3 > 0))
        answers.append(Answer(meeting.b, meeting.a, place * 3 % 4 + 1 if place % 5 else 4, share=True))
    people = tuple(_attendee(n, "A" if n < a else "B", groups=groups) for n in range(a + b))
    leads = {samples.ident(500 + n): "piste" for n in range((a + b) // 2)}
    calls = tuple(Call(key, months, dt.date(2018, 3 + months, 15)) for key in leads for months in (1, 3, 6))
    values = {
        "on": samples.DAY, "people": people, "meetings": meetings, "answers": tuple(answers),
        "wishes": tuple((m.a, m.b) for m in meetings[::2]) + tuple((m.b, m.a) for m in meetings[::4]),
        "begun": {n: BELL + dt.timedelta(minutes=9 * n) for n in range(rounds)},
        "leads": leads, "calls": calls,
    }  # fmt: skip
    return EveningData(**{**values, **changes})


def _attendee(n, side, *, groups):
    group = GROUPS[n % 5] if groups else {"A": "associations", "B": "entreprises"}[side]
    return Attendee(
        samples.ident(n), group if groups else side, _STATUSES[n % 6], group=group,
        territory=TERRITORIES[n % 7], themes=(THEMES[n % 6],), arrived_at=BELL, shares=n % 4 > 0,
    )  # fmt: skip


def assessment(a=12, b=10, *, header=None, groups=False, **changes):
    """The sheet of such an evening."""
    return Assessment(header or samples.header(), indicators(data(a, b, groups=groups, **changes)))


def untyped():
    """The sheet of an event that nobody has come to yet."""
    return Assessment(samples.header(), indicators(EveningData(on=samples.DAY)))
