"""What the slips said: ratings, interests, wishes that came true."""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from envies_desktop.speed_dating.indicators.data import Answer, Attendee, EveningData, Planned
from envies_desktop.speed_dating.indicators.figures import Interests, Share
from envies_desktop.speed_dating.ratings import INTERESTED, contact_given, contacts_exchanged, mutual

Couple = frozenset[uuid.UUID]


def share(part: int, whole: int) -> Share | None:
    """A share of something; None where there is nothing to share."""
    return Share(part, whole) if whole else None


def counts(answers: Iterable[Answer]) -> tuple[int, int, int, int] | None:
    """How many ratings of 1, 2, 3 and 4; None where there is none."""
    found = Counter(answer.value for answer in answers)
    return (found[1], found[2], found[3], found[4]) if found else None


def high(answers: Sequence[Answer]) -> Share | None:
    """The ratings of 3 and 4 among all."""
    return share(sum(answer.value >= INTERESTED for answer in answers), len(answers))


def mutual_couples(answers: Iterable[Answer]) -> set[Couple]:
    """The couples where both want to go on."""
    return {
        frozenset((one.rater, one.rated))
        for one, other in _couples(answers)
        if mutual(one.value, other.value)
    }


def interests(answers: Sequence[Answer], people: Mapping[uuid.UUID, Attendee]) -> Interests | None:
    """What became of the couples who both answered; None where no couple did."""
    couples = _couples(answers)
    if not couples:
        return None
    both = keen = given = 0
    for one, other in couples:
        interest = mutual(one.value, other.value)
        both += interest
        keen += (one.value >= INTERESTED) != (other.value >= INTERESTED)
        gives = (contact_given(answer.share, people[answer.rater].shares) for answer in (one, other))
        given += contacts_exchanged(interest, *gives)
    return Interests(both, keen, len(couples) - both - keen, given)


def _couples(answers: Iterable[Answer]) -> list[tuple[Answer, Answer]]:
    """Both answers of each couple who answered on both sides."""
    known = {(answer.rater, answer.rated): answer for answer in answers}
    return [
        (answer, known[rated, rater])
        for (rater, rated), answer in known.items()
        if rater < rated and (rated, rater) in known
    ]


def wishes_met(data: EveningData, meetings: Sequence[Planned] | None) -> Share | None:
    """Wishes whose couple met in these meetings, among all wishes."""
    if meetings is None:
        return None
    met = {frozenset((meeting.a, meeting.b)) for meeting in meetings}
    return share(sum(frozenset(wish) in met for wish in data.wishes), len(data.wishes))


def mutual_wishes_met(data: EveningData, meetings: Sequence[Planned] | None) -> Share | None:
    """Couples who wished for each other and met, among all who wished for each other."""
    if meetings is None:
        return None
    wished = set(data.wishes)
    couples = {frozenset((one, other)) for one, other in wished if (other, one) in wished}
    met = {frozenset((meeting.a, meeting.b)) for meeting in meetings}
    return share(len(couples & met), len(couples))
