"""Typing what people said of those they met, and opening a lead where the interest is mutual."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable

import sqlalchemy as sa

from envies_desktop.events.model import Participant
from envies_desktop.events.queries import event_of
from envies_desktop.partnerships.actions import open_partnership
from envies_desktop.partnerships.model import Partnership
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import Rating
from envies_desktop.speed_dating.queries.ratings import mutual_interests
from envies_desktop.speed_dating.queries.slips import Slips, ratings_of_event
from envies_desktop.speed_dating.ratings import VALUES, Entry
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work


def set_ratings(
    work: Work,
    *,
    event_id: uuid.UUID,
    rater_id: uuid.UUID,
    entries: Iterable[Entry],
    sure: Collection[int] = (),
) -> list[Rating]:
    """Keep what somebody's slip says; returns what changed. The partners left out keep what they had.

    A rating typed again overwrites the former one; a slip that says nothing of contacts leaves what was said
    of them. `sure` are badges about which it was asked already. Raises Refused("rating-unknown"),
    ("rating-oneself"), ("rating-value"), and ("rating-own-side") or ("rating-not-met") for the others.
    """
    slips = ratings_of_event(work.session, event_id)
    query = sa.select(Participant.badge, Participant.id).where(Participant.event_id == event_id)
    badges = {badge: key for badge, key in work.session.execute(query) if badge}
    changed = []
    for entry in entries:
        word = f"{entry.badge} {entry.value}"
        if entry.badge not in badges:
            raise Refused("rating-unknown", word=word)
        rated_id = badges[entry.badge]
        if rated_id == rater_id:
            raise Refused("rating-oneself", word=word)
        if entry.badge not in sure:
            _refuse_odd(slips, rater_id, rated_id, word)
        rating = _rating(work, event_id, rater_id, rated_id)
        share = entry.share if entry.share is not None or rating is None else rating.share
        if rating is None or (rating.value, rating.share) != (entry.value, share):
            changed.append(_keep(work, rating, event_id, rater_id, rated_id, entry.value, share))
    return changed


def set_rating(
    work: Work,
    *,
    event_id: uuid.UUID,
    rater_id: uuid.UUID,
    rated_id: uuid.UUID,
    value: int | None,
    sure: bool = False,
) -> None:
    """One rating by hand; None takes it away. Raises as `set_ratings` does; `sure`: it was asked."""
    if rated_id == rater_id:
        raise Refused("rating-oneself", word="")
    rating = _rating(work, event_id, rater_id, rated_id)
    if rating is None and value is not None and not sure:
        _refuse_odd(ratings_of_event(work.session, event_id), rater_id, rated_id, str(value))
    if value is None:
        if rating is not None:
            work.remove(rating)
    elif rating is None or rating.value != value:
        share = rating.share if rating else None
        _keep(work, rating, event_id, rater_id, rated_id, value, share)


def set_share(
    work: Work, *, event_id: uuid.UUID, rater_id: uuid.UUID, rated_id: uuid.UUID, share: bool | None
) -> None:
    """Whether a rater agrees that their contact be given to that person; None where the slip says nothing.

    Raises Refused("rating-first") where that person is not rated yet.
    """
    rating = _rating(work, event_id, rater_id, rated_id)
    if rating is None:
        raise Refused("rating-first")
    if rating.share != share:
        rating.share = share


def open_leads(work: Work, *, event_id: uuid.UUID, today: dt.date | None = None) -> list[Partnership]:
    """A lead for each mutual interest of two organisations that has none in this event; returns the new ones.

    Calls are due 1, 3 and 6 months after the event, after `today` (by default the real one) without a date.
    """
    event = event_of(work.session, event_id)
    since = event.date or today or dt.date.today()
    made = []
    for couple in mutual_interests(work.session, event_id).to_open():
        partners = [(row.organisation_id, row.person_id) for row in (couple.a, couple.b)]
        known = [(organisation, person) for organisation, person in partners if organisation is not None]
        made.append(
            open_partnership(
                work,
                partners=known,
                since=since,
                event_id=event_id,
                reason="mutual-interest",
                params={"event": event.title},
                key=link_id(event_id, *sorted(organisation for organisation, _ in known)),
            )
        )
    return made


def _refuse_odd(slips: Slips, rater_id: uuid.UUID, rated_id: uuid.UUID, word: str) -> None:
    code, names = slips.doubt(slips.of(rater_id), slips.of(rated_id))
    if code:
        raise Refused(code, word=word, **names)


def _rating(work: Work, event_id: uuid.UUID, rater_id: uuid.UUID, rated_id: uuid.UUID) -> Rating | None:
    found = alive_or_gone(work.session, Rating, link_id(event_id, rater_id, rated_id))
    return found if found is not None and found.deleted_at is None else None


def _keep(
    work: Work,
    rating: Rating | None,
    event_id: uuid.UUID,
    rater_id: uuid.UUID,
    rated_id: uuid.UUID,
    value: int,
    share: bool | None,
) -> Rating:
    if value not in VALUES:
        raise Refused("rating-value", word=str(value))
    if rating is None:
        return work.add(
            Rating(
                id=link_id(event_id, rater_id, rated_id),
                event_id=event_id,
                rater_id=rater_id,
                rated_id=rated_id,
                value=value,
                share=share,
            )
        )
    rating.value, rating.share = value, share
    return rating
