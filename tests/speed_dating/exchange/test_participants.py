"""A speed dating knows more columns of a list of participants than other events."""

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.events.actions import add_event
from envies_desktop.events.exchange import (
    apply_import,
    columns_to_fill,
    export_participants,
    preview_participants,
)
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.intake.reader import read_table
from envies_desktop.speed_dating.model import Delegation, Wish
from tests.events.exchange.conftest import sheet_of
from tests.events.exchange.test_preview import AZOTH, FOURNIL

HEADER = ("Structure", "Type", "Prénom", "Nom", "Mail", "Vœu 1", "Nombre de représentants", "Doit rencontrer")
ROWS = ((*AZOTH[:6], "2", "Fournil"), (*FOURNIL[:6], "", ""))


@pytest.fixture
def meeting(store):
    """An event of a kind that knows no more columns than all do."""
    with store.work("event-add", name="Lancement") as work:
        return add_event(work, kind="reunion_lancement", title="Lancement").id


def counts(store):
    with store.read() as session:
        return [session.scalar(sa.select(sa.func.count()).select_from(cls))
                for cls in (Participant, Delegation, Wish, PairRule)]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kept", "code"), [("2 personnes", 2, None), ("250", None, "import-count-unclear")]
)
def test_number_of_representatives(preview, said, kept, code):
    looked = preview((*AZOTH[:5], said), header=(*HEADER[:5], HEADER[6]))
    assert looked.lines[0].values.more.get("representatives") == kept
    assert [p.code for p in looked.all_problems] == ([code] if code else [])


def test_list_of_a_speed_dating_comes_and_goes_in_one_gesture(store, bring):
    bring(*ROWS, header=HEADER)
    assert counts(store) == [2, 2, 2, 1]
    store.undo()
    assert counts(store) == [0, 0, 0, 0]


def test_same_list_for_another_kind_of_event(store, meeting):
    sheet = sheet_of(*ROWS, header=HEADER)
    with store.read() as session:
        looked = preview_participants(session, meeting, sheet, ACTIVITIES)
    assert [(line.fate, line.side) for line in looked.lines] == [("add", "A"), ("add", "B")]
    assert [(p.column, p.code) for p in looked.all_problems] == [
        ("Vœu 1", "import-column-unknown"),
        ("Nombre de représentants", "import-column-unknown"),
    ]
    with store.work("import-participants", name="liste.xlsx") as work:
        apply_import(work, looked, ACTIVITIES)
    assert counts(store) == [2, 0, 0, 1]
    with store.read() as session:
        again = preview_participants(session, meeting, sheet, ACTIVITIES)
    assert again.count("same") == 2


def test_columns_to_fill_are_those_of_the_kind():
    every, own = (
        [heading.field for heading in columns_to_fill(ACTIVITIES.kind(code))]
        for code in ("reunion_lancement", "speed_dating")
    )
    assert [field for field in own if field not in every] == ["wish"] * 6 + ["representatives"]
    assert [field for field in own if field in every] == every


def test_export_of_another_kind_of_event_is_read_back(tmp_path, store, meeting):
    with store.read() as session:
        looked = preview_participants(session, meeting, sheet_of(*ROWS, header=HEADER), ACTIVITIES)
    with store.work("import-participants", name="liste.xlsx") as work:
        apply_import(work, looked, ACTIVITIES)
    path = tmp_path / "liste.xlsx"
    with store.read() as session:
        assert export_participants(session, meeting, path, ACTIVITIES) == 2
        again = preview_participants(session, meeting, read_table(path), ACTIVITIES)
    assert [(line.fate, line.side) for line in again.lines] == [("same", "A"), ("same", "B")]
    assert again.all_problems == ()
