"""Who was there, and which meetings were held."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence

from envies_desktop.speed_dating.indicators.data import Attendee, EveningData, Planned
from envies_desktop.speed_dating.indicators.figures import Spread

NOT_REGISTERED = frozenset({"invite", "liste_attente", "excuse"})
_CAME = frozenset({"present", "parti"})
_NEVER = NOT_REGISTERED | {"absent"}


def came(person: Attendee) -> bool:
    """Somebody noted that the person came."""
    return person.status in _CAME or (person.arrived_at is not None and person.status not in _NEVER)


def presence_typed(people: Sequence[Attendee]) -> bool:
    """Whether presence was noted at all: without it nobody is said to have come, nor to have stayed away."""
    return any(came(person) for person in people)


def taking_part(people: Sequence[Attendee]) -> dict[uuid.UUID, Attendee]:
    """Those who sat in the rounds.

    Once presence is noted, only those who came: a name that nobody ticked at the door met no one.
    """
    typed = presence_typed(people)
    return {
        person.id: person
        for person in people
        if person.plays and person.status not in _NEVER and (came(person) or not typed)
    }


def held(data: EveningData) -> tuple[Planned, ...] | None:
    """The meetings of the plan whose round began with both there at the middle of it; None without clock."""
    if data.meetings is None or not data.begun:
        return None
    there = taking_part(data.people)
    middle = {
        number: begun + dt.timedelta(minutes=data.round_minutes / 2) for number, begun in data.begun.items()
    }
    return tuple(
        meeting
        for meeting in data.meetings
        if meeting.round in middle
        and all(_seated(there, key, middle[meeting.round]) for key in (meeting.a, meeting.b))
    )


def _seated(there: Mapping[uuid.UUID, Attendee], key: uuid.UUID, moment: dt.datetime) -> bool:
    person = there.get(key)
    if person is None:
        return False
    arrived = person.arrived_at is None or person.arrived_at <= moment
    return arrived and (person.left_at is None or person.left_at >= moment)


def per_person(data: EveningData, meetings: Sequence[Planned] | None) -> Spread | None:
    """How many of these meetings each person who took part had."""
    people = taking_part(data.people)
    if meetings is None or not people:
        return None
    had = Counter(key for meeting in meetings for key in (meeting.a, meeting.b))
    numbers = [had[key] for key in people]
    fewest, most = min(numbers), max(numbers)
    counts = Counter(numbers)
    return Spread(
        fewest,
        sum(numbers) / len(numbers),
        most,
        tuple((number, counts[number]) for number in range(fewest, most + 1)),
    )
