"""What workshops know of somebody: where they sat, that they could not move, what they said."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part
from envies_desktop.events.queries.personal import registrations
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.workshops.model import GroupPlan, GroupSeat, Issue, Stay, TableLine, WorkshopTable

_UNSAID = {"speaker_id": None, "speaker": ""}


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """Who could not change table, who hosted and who said a line goes; what was said stays, without a name.

    Their seats stay as a place at a table: what was planned and printed stays true.
    """
    here, _, _ = registrations(session, people, at)
    stays = _keys(session, Stay.id, Stay.id.in_(here))
    hosted = _keys(session, WorkshopTable.id, WorkshopTable.host_id.in_(here))
    lines = _keys(session, TableLine.id, TableLine.speaker_id.in_(here))
    issues = _keys(session, Issue.id, Issue.participant_id.in_(here))
    seats = (
        sa.select(sa.func.count(GroupSeat.id))
        .join(GroupPlan, GroupSeat.plan_id == GroupPlan.id)
        .where(GroupPlan.current.is_(True), GroupSeat.participant_id.in_(here))
    )
    return Part(
        (
            *(Erasure("workshop_stay", key, {"table": None, "deleted_at": at}) for key in stays),
            *(Erasure("workshop_table", key, {"host_id": None}) for key in hosted),
            *(Erasure("table_line", key, dict(_UNSAID)) for key in lines),
            *(Erasure("issue", key, {"participant_id": None, "said_by": ""}) for key in issues),
        ),
        {"erase-stays": len(stays) + len(hosted), "erase-spoken": len(lines) + len(issues)},
        {"stay-seats": session.scalar(seats) or 0},
    )


def _keys(session: Session, key: Any, condition: sa.ColumnElement[bool]) -> list[uuid.UUID]:
    """The keys of rows, removed ones too: their cells are still there."""
    return list(session.scalars(sa.select(key).where(condition), execution_options=WITH_DELETED))
