"""Who is in a partnership, for rooms below that are handed its names."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Group
from envies_desktop.directory.model import Organisation
from envies_desktop.i18n import fold, sort_key
from envies_desktop.partnerships.model import Partner
from envies_desktop.partnerships.queries.leads import lead_rows
from envies_desktop.store.reading import WITH_DELETED

Parties = tuple[tuple[uuid.UUID, str], ...]


def parties_of(session: Session, partnership_id: uuid.UUID) -> Parties:
    """The organisations of a partnership with their names, those of one that was removed too."""
    query = (
        sa.select(Organisation.id, Organisation.short_name, Organisation.name)
        .join(Partner, Partner.organisation_id == Organisation.id)
        .where(Partner.partnership_id == partnership_id)
        .order_by(Partner.place, Partner.id)
    )
    found = session.execute(query, execution_options=WITH_DELETED)
    return tuple((key, short or name) for key, short, name in found)


def found_partnerships(session: Session, text: str, limit: int) -> Sequence[tuple[uuid.UUID, Parties, str]]:
    """Those whose parties' names contain every word of `text`, with the title of their event; by name."""
    words = fold(text).split()
    rows = [row for row in lead_rows(session) if all(word in fold(row.name) for word in words)]
    rows.sort(key=lambda row: sort_key(row.name))
    return [
        (row.id, tuple((one.organisation_id, one.name) for one in row.partners), row.event)
        for row in rows[:limit]
    ]


def found_groups(session: Session, text: str, limit: int) -> list[Group]:
    """The same as groups of organisations, for who may not know what a partnership is."""
    return [Group(*found) for found in found_partnerships(session, text, limit)]
