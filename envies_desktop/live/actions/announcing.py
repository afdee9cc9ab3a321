"""Gestures on the queue of those who announce something, one after the other."""

import uuid
from datetime import datetime

import sqlalchemy as sa

from envies_desktop.events.model import Event, Participant
from envies_desktop.live.model import Announcement
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def queue_announcer(
    work: Work, *, event_id: uuid.UUID, participant_id: uuid.UUID | None = None, name: str = ""
) -> Announcement:
    """Put somebody at the end of the queue: a participant, or somebody by name.

    Who waits already is not put there twice: Refused("announce-twice", name). Raises
    Refused("announce-nobody") where nobody is named, Refused("store-gone") for somebody of another event.
    """
    work.get(Event, event_id)
    called = name.strip()
    if participant_id is None and not called:
        raise Refused("announce-nobody")
    if participant_id is not None and work.get(Participant, participant_id).event_id != event_id:
        raise Refused("store-gone", kind="participant")
    waiting = _waiting(work, event_id)
    for one in waiting:
        if (one.participant_id, one.name) == (participant_id, "" if participant_id else called):
            raise Refused("announce-twice", name=called)
    last = max((one.position for one in waiting), default=-1)
    return work.add(
        Announcement(
            event_id=event_id,
            participant_id=participant_id,
            name="" if participant_id else called,
            position=last + 1,
        )
    )


def announced(work: Work, *, announcement_id: uuid.UUID, at: datetime) -> None:
    """Somebody has announced: the next one is at hand."""
    work.get(Announcement, announcement_id).done_at = at


def announce_last(work: Work, *, announcement_id: uuid.UUID) -> None:
    """Somebody is not ready: they come after all the others."""
    one = work.get(Announcement, announcement_id)
    last = max(other.position for other in _waiting(work, one.event_id))
    if one.position != last:
        one.position = last + 1


def leave_queue(work: Work, *, announcement_id: uuid.UUID) -> None:
    """Somebody does not announce after all."""
    work.remove(work.get(Announcement, announcement_id))


def _waiting(work: Work, event_id: uuid.UUID) -> list[Announcement]:
    query = sa.select(Announcement).where(Announcement.event_id == event_id, Announcement.done_at.is_(None))
    return list(work.session.scalars(query))
