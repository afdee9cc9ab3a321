"""The indicators of a speed dating: every figure from what was typed, none made up.

`indicators(data)` counts an EveningData (queries.evening_data fills it); a figure is None where nothing was
typed.
"""

from collections import Counter
from collections.abc import Sequence

from envies_desktop.partnerships.stages import AGREED
from envies_desktop.speed_dating.indicators import answers as said
from envies_desktop.speed_dating.indicators.data import Answer, Attendee, Call, EveningData, Planned
from envies_desktop.speed_dating.indicators.figures import (
    Camp,
    Indicators,
    Interests,
    Milestone,
    Part,
    Share,
    Spread,
)
from envies_desktop.speed_dating.indicators.parts import Room
from envies_desktop.speed_dating.indicators.presence import (
    NOT_REGISTERED,
    came,
    held,
    per_person,
    presence_typed,
)

__all__ = [
    "Answer",
    "Attendee",
    "Call",
    "Camp",
    "EveningData",
    "Indicators",
    "Interests",
    "Milestone",
    "Part",
    "Planned",
    "Share",
    "Spread",
    "indicators",
]

_AGREED_CALLS = frozenset({"accord", "convention"})


def indicators(data: EveningData) -> Indicators:
    """All figures of an evening."""
    people = [person for person in data.people if person.status not in NOT_REGISTERED]
    known = {person.id: person for person in data.people}
    answers = [a for a in data.answers if a.rater in known and a.rated in known]
    played = held(data)
    meetings = data.meetings if played is None else played
    both = said.interests(answers, known)
    room = Room(people, meetings, said.mutual_couples(answers) if both else None)
    return Indicators(
        registered=len(people) or None,
        present=Share(sum(map(came, people)), len(people)) if presence_typed(people) else None,
        camps=_camps(people, answers),
        planned=None if data.meetings is None else len(data.meetings),
        held=None if played is None else len(played),
        basis="held" if played is not None else "planned" if data.meetings is not None else "",
        each=per_person(data, meetings),
        wishes=said.wishes_met(data, meetings),
        mutual_wishes=said.mutual_wishes_met(data, meetings),
        answers=len(answers) or None,
        high=said.high(answers),
        interests=both,
        leads=len(data.leads) or None,
        agreements=_agreements(data),
        milestones=tuple(_milestone(data, months) for months in sorted({c.months for c in data.calls})),
        by_group=room.parts(lambda person: (person.group,)),
        by_territory=room.parts(lambda person: (person.territory,)),
        by_theme=room.parts(lambda person: person.themes),
    )


def _camps(people: Sequence[Attendee], answers: Sequence[Answer]) -> tuple[Camp, ...]:
    """The camps in the order of their people, with what they came to and said."""
    typed = presence_typed(people)
    found = []
    for code in dict.fromkeys(person.camp for person in people):
        members = {person.id: person for person in people if person.camp == code}
        present = sum(map(came, members.values())) if typed else None
        ratings = said.counts(answer for answer in answers if answer.rater in members)
        found.append(Camp(code, len(members), present, ratings))
    return tuple(found)


def _agreements(data: EveningData) -> int | None:
    """Leads that came to an agreement, by their stage or by a call; None where no lead was opened."""
    agreed = {lead for lead, stage in data.leads.items() if stage in AGREED}
    agreed |= {call.lead for call in data.calls if call.status in _AGREED_CALLS}
    return len(agreed) if data.leads else None


def _milestone(data: EveningData, months: int) -> Milestone:
    calls = [call for call in data.calls if call.months == months]
    outcomes = Counter(call.status for call in calls if call.done and call.status)
    return Milestone(
        months,
        min(call.due for call in calls),
        len(calls),
        sum(call.due <= data.on for call in calls),
        sum(call.done for call in calls),
        tuple(sorted(outcomes.items(), key=lambda pair: (-pair[1], pair[0]))),
    )
