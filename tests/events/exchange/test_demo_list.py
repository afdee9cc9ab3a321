"""The demo's list, as a person typed it: into its own event, into a new one, and as an old CSV."""

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.assets import resource_path
from envies_desktop.directory.model import Organisation
from envies_desktop.events.exchange import apply_import, preview_participants
from envies_desktop.events.model import Participant
from envies_desktop.intake.reader import read_table
from envies_desktop.speed_dating.model import Wish
from tests.demo import bring_demo


@pytest.fixture(scope="module", params=["participants.xlsx", "participants.csv"])
def sheet(request):
    return read_table(resource_path("demo", request.param))


def _imported(store, event_id, sheet, confirm):
    with store.read() as session:
        looked = preview_participants(session, event_id, sheet, ACTIVITIES)
    with store.work("import-participants", name=sheet.file) as work:
        apply_import(
            work, looked, ACTIVITIES, [naming.key for _, naming in looked.doubtful] if confirm else ()
        )
    return looked


def _count(store, cls, *conditions):
    with store.read() as session:
        return session.scalar(
            sa.select(sa.func.count()).select_from(cls).where(cls.deleted_at.is_(None), *conditions)
        )


def test_into_a_new_event(store, event, sheet):
    looked = _imported(store, event, sheet, confirm=True)
    assert {fate: looked.count(fate) for fate in ("add", "change", "same", "refuse")} == {
        "add": 22, "change": 0, "same": 0, "refuse": 1,
    }  # fmt: skip
    assert [line.side for line in looked.lines if line.fate == "add"] == ["A"] * 12 + ["B"] * 10
    assert sorted({p.code for p in looked.all_problems} - {"import-other-sheets"}) == [
        "import-email-several", "import-line-duplicate", "import-name-doubtful", "import-name-self",
        "import-name-unknown", "import-phone-zero", "siret-scientific",
    ]  # fmt: skip
    assert [naming.best.label for _, naming in looked.doubtful] == [
        "Atelier Garrigue Architecture",
        "voyons voir",
    ]
    assert _count(store, Wish) == 89
    assert _count(store, Organisation) == 22


def test_into_the_demo_event(store, sheet):
    event_id = bring_demo(store)
    before = _count(store, Organisation)
    looked = _imported(store, event_id, sheet, confirm=False)
    assert {fate: looked.count(fate) for fate in ("add", "change", "same", "refuse")} == {
        "add": 0, "change": 22, "same": 0, "refuse": 1,
    }  # fmt: skip
    assert _count(store, Participant, Participant.event_id == event_id) == 22
    assert _count(store, Wish, Wish.event_id == event_id) == 88
    assert _count(store, Organisation) == before
    with store.read() as session:
        assert preview_participants(session, event_id, sheet, ACTIVITIES).count("same") == 22
