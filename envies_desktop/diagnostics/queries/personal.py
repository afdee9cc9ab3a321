"""What diagnostics know of somebody: they are only named, as who answered, agreed or promised something."""

import datetime as dt
import uuid
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Diagnostic, PlannedAction, Respondent, SharingConsent
from envies_desktop.directory.model import Person, Role
from envies_desktop.directory.queries.personal import Part
from envies_desktop.i18n import fold
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """Their name leaves the diagnostics of their organisations; the answers stay the organisation's."""
    named = {name for one in _people(session, people) for name in _called(one)}
    places = sa.select(Role.organisation_id).where(Role.person_id.in_(people))
    theirs = list(session.scalars(places, execution_options=WITH_DELETED))
    rows, goes = [], {}
    for cls, column, code in (
        (Respondent, Respondent.name, "erase-respondents"),
        (SharingConsent, SharingConsent.name, "erase-agreements"),
        (PlannedAction, PlannedAction.owner, "erase-promises"),
    ):
        query = (
            sa.select(cls.id, column)
            .join(Diagnostic, cls.diagnostic_id == Diagnostic.id)
            .where(Diagnostic.organisation_id.in_(theirs), column != "")
        )
        found = session.execute(query, execution_options=WITH_DELETED).all()
        mine = [key for key, name in found if fold(name) in named]
        rows += [Erasure(cls.__tablename__, key, {column.key: ""}) for key in mine]
        goes[code] = len(mine)
    return Part(tuple(rows), goes, {"stay-answers": goes["erase-respondents"]})


def _people(session: Session, people: Collection[uuid.UUID]) -> list[Person]:
    query = sa.select(Person).where(Person.id.in_(people))
    return list(session.scalars(query, execution_options=WITH_DELETED))


def _called(person: Person) -> set[str]:
    pair = person.first_name, person.last_name
    return {fold(" ".join(pair)), fold(" ".join(pair[::-1]))} - {""}
