"""What has happened since the plan in force was made: who is missing, who has come, tables lost."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.speed_dating.model import Meeting
from envies_desktop.speed_dating.queries.facts import event_facts
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows


@dataclass(frozen=True, slots=True)
class Drift:
    """Names of those who still have meetings ahead but are gone, and of those here who have none.

    `not_seen` are people of the plan whom the welcome desk has not marked yet. `lost_tables` (from 1) are
    closed tables that the plan still uses.
    """

    plan: int
    gone: tuple[str, ...]
    idle: tuple[str, ...]
    not_seen: tuple[str, ...]
    lost_tables: tuple[int, ...]

    @property
    def any(self) -> bool:
        """Whether planning again would change something for somebody."""
        return bool(self.gone or self.idle or self.lost_tables)


def drift_of(session: Session, event_id: uuid.UUID, played: int) -> Drift | None:
    """What the plan in force does not know, for the rounds from `played` (from 0) on; None without a plan."""
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    query = sa.select(Meeting.table, Meeting.a_id, Meeting.b_id).where(
        Meeting.plan_id == plan.id, Meeting.round >= played
    )
    ahead = session.execute(query).all()
    held = {key for _, a, b in ahead for key in (a, b)}
    facts = event_facts(session, event_id)
    here = {p.id for p in facts.people if p.last >= played}
    rows = seated_rows(session, event_id, removed=True)
    return Drift(
        plan=plan.number,
        gone=_names(rows, held - here),
        idle=_names(rows, here - held),
        not_seen=tuple(r.label for r in rows if r.id in here and r.status == "inscrit" and not r.removed),
        lost_tables=tuple(sorted({t + 1 for t, _, _ in ahead} & {t + 1 for t in facts.closed})),
    )


def _names(rows: list[SeatedRow], keys: set[uuid.UUID]) -> tuple[str, ...]:
    return tuple(row.label for row in rows if row.id in keys)
