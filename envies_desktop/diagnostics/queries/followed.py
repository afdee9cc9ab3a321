"""What is followed beside the answers of a diagnostic."""

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import IndicatorValue, PassedGate


def passed_gates(session: Session, diagnostic_id: uuid.UUID) -> dict[str, str]:
    """Why a step was passed although not all of it is done, by the id of its axis."""
    query = sa.select(PassedGate).where(PassedGate.diagnostic_id == diagnostic_id)
    return {row.axis: row.reason for row in session.scalars(query)}


def measured(session: Session, diagnostic_id: uuid.UUID) -> dict[tuple[str, str], str]:
    """What was written of each indicator, by its id and the code of the column; no empty texts."""
    query = sa.select(IndicatorValue).where(
        IndicatorValue.diagnostic_id == diagnostic_id, IndicatorValue.text != ""
    )
    return {(row.indicator, row.field): row.text for row in session.scalars(query)}
