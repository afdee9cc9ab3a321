"""What erasing somebody means, and for whom the time has come: all activities are asked."""

import datetime as dt
import re
import uuid
from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.queries.personal import (
    Erasing,
    Known,
    Part,
    known_people,
    noted_people,
    records_of,
)
from envies_desktop.directory.retention import Due, due_people
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store.erase import mentions_of

_FEWEST = 4  # characters of an id that may mean it


def chosen_person(session: Session, activities: Activities, wanted: str) -> uuid.UUID:
    """Who is meant by an id (of the person, or of what is about them), its beginning, or the exact name.

    Raises Refused("person-unknown") or Refused("person-ambiguous").
    """
    people = {one.id: one for one in known_people(session)}
    plain, folded = wanted.replace("-", "").strip().lower(), fold(wanted)
    found = {one.id for one in people.values() if folded and fold(one.name) == folded}
    if not found and len(plain) >= _FEWEST and re.fullmatch(r"[0-9a-f]+", plain):
        found = {key for key in people if key.hex.startswith(plain)}
        for whose in activities.named("whose"):
            found |= whose(session, plain) & people.keys()
    if not found:
        raise Refused("person-unknown", wanted=wanted)
    if len(found) > 1:
        raise Refused(
            "person-ambiguous", wanted=wanted, found=[_candidate(people[key]) for key in sorted(found)]
        )
    return found.pop()


def _candidate(one: Known) -> str:
    said = f"{one.name} ({one.organisation})" if one.organisation else one.name
    return f"{one.id} {said}"


def erasing(
    session: Session, activities: Activities, people: Sequence[uuid.UUID], at: dt.datetime, backups: int
) -> Erasing:
    """What erasing them means; raises Refused("person-unknown") where nothing is known of one (any more)."""
    known = {one.id: one.name for one in known_people(session)}
    for person_id in people:
        if person_id not in known:
            raise Refused("person-unknown", wanted=str(person_id))
    records = frozenset().union(*(records_of(session, person_id) for person_id in people))
    parts = [part(session, records, at) for part in activities.named("erasure")]
    rows = tuple(row for part in parts for row in part.rows)
    named = mentions_of(session.connection(), rows)
    names = tuple(known[person_id] for person_id in people)
    goes, stays = _counted(parts, "goes"), _counted(parts, "stays")
    return Erasing(tuple(people), names, rows, goes, stays, tuple(named), backups)


def _counted(parts: Sequence[Part], which: str) -> tuple[tuple[str, int], ...]:
    total: Counter[str] = Counter()
    for part in parts:
        total.update(getattr(part, which))
    return tuple((code, count) for code, count in total.items() if count)


def due_for_erasure(session: Session, activities: Activities, today: dt.date) -> list[Due]:
    """Who was last heard of more than three years ago, and what that contact was; the longest due first."""
    # Of two contacts of one day the higher activity tells more: it comes first.
    asked = reversed(activities.named("traces"))
    traces = [trace for of_activity in asked for trace in of_activity(session)]
    return due_people(noted_people(session), traces, today)
