"""Reading walks."""

import datetime as dt
import uuid
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities, Asked, Head, Place
from envies_desktop.directory.queries.personal import Part
from envies_desktop.i18n import tr
from envies_desktop.live.timetable import Step, Timetable, Words
from envies_desktop.refused import Refused
from envies_desktop.store.demo import Keys, used_by
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.search import find
from walks.model import Walk
from walks.pace import minutes


@dataclass(frozen=True, slots=True)
class WalkRow:
    """A walk to show."""

    id: uuid.UUID
    name: str
    metres: int


def walks(session: Session) -> list[WalkRow]:
    """All of them, by name."""
    rows = session.scalars(sa.select(Walk).order_by(Walk.sort_key, Walk.id))
    return [WalkRow(row.id, row.name, row.metres) for row in rows]


def walk_of(session: Session, event_id: uuid.UUID) -> WalkRow | None:
    """That of an event, once its way was written."""
    row = session.get(Walk, event_id)
    return None if row is None else WalkRow(row.id, row.name, row.metres)


def known_walks(session: Session) -> list[tuple[uuid.UUID, str]]:
    """All of them under their names."""
    return [(row.id, row.name) for row in walks(session)]


def walk_head(session: Session, walk_id: uuid.UUID, activities: Activities) -> Head:
    """What its papers begin with."""
    walk = walk_of(session, walk_id)
    if walk is None:
        raise Refused("store-gone")
    return Head(walk.name)


def way_sheet(session: Session, event_id: uuid.UUID, asked: Asked) -> WalkRow | None:
    """What its sheet is made from: nothing before its way was written."""
    return walk_of(session, event_id)


def walk_timetable(session: Session, event_id: uuid.UUID) -> Timetable:
    """There, a rest, and back."""
    walk = walk_of(session, event_id)
    half = 60.0 * minutes(walk.metres if walk else 0) / 2
    steps = (
        Step(0, "before", 0, label=tr("Rendez-vous")),
        Step(0, "there", half, label=tr("Aller"), bell="long", opens=True),
        Step(0, "back", half, label=tr("Retour"), bell="short"),
        Step(0, "after", 0, label=tr("Merci")),
    )
    words = Words(begin=tr("En route"), rehearse="", paused=tr("La promenade est en pause."), runs="")
    return Timetable(steps, words)


def places(session: Session, text: str) -> list[Place]:
    """Where Ctrl+K goes."""
    found = find(session, Walk, text, 5)
    return [
        Place(walk.name, tr("Promenade"), "events", {"event_id": walk.id, "tab": "way"}) for walk in found
    ]


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """They guide no walk any more."""
    query = sa.select(Walk.id).where(Walk.guide_id.in_(people))
    guided = list(session.scalars(query, execution_options=WITH_DELETED))
    return Part(
        tuple(Erasure("walk", key, {"guide_id": None}) for key in guided), {"erase-walks": len(guided)}
    )


def used(session: Session, table: str) -> Keys:
    """Guides of walks stay when the demonstration goes."""
    return used_by(session, Walk.guide_id) if table == "person" else set()
