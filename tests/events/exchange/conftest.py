"""Sheets as people fill them, and an event to import them into."""

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.events.exchange import apply_import, preview_participants
from envies_desktop.intake.sheet import Row, Sheet
from envies_desktop.speed_dating.actions import add_speed_dating

HEADER = ("Structure", "Type", "Prénom", "Nom", "Mail", "Vœu 1", "Vœu 2")


def sheet_of(*rows, header=HEADER):
    """A sheet with its header on line 1."""
    lines = [Row(1, tuple(header))]
    lines += [Row(n, tuple(map(str, row))) for n, row in enumerate(rows, 2) if any(row)]
    return Sheet("liste.xlsx", "Feuil1", tuple(lines))


@pytest.fixture
def event(store):
    """A speed dating between two sides."""
    with store.work("event-add", name="Soirée") as work:
        return add_speed_dating(work, title="Soirée").id


@pytest.fixture
def preview(store, event):
    """preview(*rows, header=…, **options) → ImportPreview."""

    def look(*rows, header=HEADER, **options):
        with store.read() as session:
            return preview_participants(session, event, sheet_of(*rows, header=header), ACTIVITIES, **options)

    return look


@pytest.fixture
def bring(store, preview):
    """bring(*rows, confirmed=…, …) → ImportResult, once it is in the store."""

    def write(*rows, confirmed=(), **options):
        looked = preview(*rows, **options)
        with store.work("import-participants", name="liste.xlsx") as work:
            return apply_import(work, looked, ACTIVITIES, confirmed)

    return write
