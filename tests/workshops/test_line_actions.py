"""What the tables bring: noted, corrected, weighed, kept in the directory, taken back."""

import pytest
import sqlalchemy as sa

from envies_desktop import app
from envies_desktop.directory.actions import add_organisation
from envies_desktop.directory.model import NeedOffer
from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
from envies_desktop.workshops.actions import lines
from envies_desktop.workshops.queries.lines import captures, lines_of


@pytest.fixture
def store(tmp_path):
    app.import_models()
    made = open_store(tmp_path / "store.db", author="Claire Morel")
    yield made
    made.close()


@pytest.fixture
def event(store):
    with store.work("event-add", name="Café") as work:
        return add_event(work, kind="atelier", title="Café").id


@pytest.fixture
def nadia(store, event):
    with store.work("participant-add", name="Nadia") as work:
        place = add_organisation(work, name="Azoth", kind="association").id
        person = {"first_name": "Nadia", "last_name": "Zit"}
        made = add_participant(work, event_id=event, person=person, organisation_id=place)
        return made.id, place


def note(store, event, **fields):
    with store.work("line-add", name="x") as work:
        return lines.add_line(work, event_id=event, **fields).id


def shown(store, event):
    with store.read() as session:
        return lines_of(session, event, app.ACTIVITIES)


def test_line_stands_by_table_with_the_plenary_last(store, event):
    note(store, event, kind="idea", text="  en plénière ")
    note(store, event, kind="disagreement", text="à deux", table=2)
    note(store, event, kind="idea", text="à une", table=1)
    found = [(row.table, row.kind, row.text) for row in shown(store, event)]
    assert found == [(1, "idea", "à une"), (2, "disagreement", "à deux"), (None, "idea", "en plénière")]


def test_speaker_is_named_with_the_organisation(store, event, nadia):
    note(store, event, kind="view", text="oui", speaker_id=nadia[0])
    note(store, event, kind="view", text="non", speaker="Le maire")
    found = [(row.speaker, row.organisation, row.group) for row in shown(store, event)]
    assert found == [("Nadia Zit", "Azoth", "associations"), ("Le maire", "", "")]


def test_turn_notes_what_was_said_and_nothing_else(store, event, nadia):
    texts = {"expectation": "du lien", "need": " ", "contribution": "une salle"}
    with store.work("line-add", name="x") as work:
        lines.add_turn(work, event_id=event, texts=texts, speaker_id=nadia[0])
    assert [(row.kind, row.text) for row in shown(store, event)] == [
        ("expectation", "du lien"), ("contribution", "une salle"),
    ]  # fmt: skip


def test_need_is_kept_in_the_directory_once_and_undone(store, event, nadia):
    key = note(store, event, kind="contribution", text="une salle", speaker_id=nadia[0])
    with store.work("line-keep", name="x") as work:
        lines.keep_in_directory(work, line_id=key)
    needs = sa.select(NeedOffer.organisation_id, NeedOffer.side, NeedOffer.text)
    with store.read() as session:
        assert session.execute(needs).all() == [(nadia[1], "offre", "une salle")]
    with pytest.raises(Refused, match="line-known"), store.work("line-keep", name="x") as work:
        lines.keep_in_directory(work, line_id=key)
    store.undo()
    with store.read() as session:
        assert session.execute(needs).all() == []
    assert [row.need_id for row in shown(store, event)] == [None]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "gossip", "text": "x"}, "line-kind"),
        ({"kind": "idea", "text": "  "}, "line-empty"),
        ({"kind": "idea", "text": "x" * 2001}, "line-long"),
        ({"kind": "idea", "text": "x", "impact": 6}, "line-weight"),
        ({"kind": "idea", "text": "x", "effort": 0}, "line-weight"),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_is_kept(store, event, fields, code):
    with pytest.raises(Refused, match=code):
        note(store, event, **fields)
    assert shown(store, event) == []


@pytest.mark.parametrize(
    ("kind", "speaker", "code"), [("idea", True, "line-no-side"), ("need", False, "line-nobody")]
)
def test_directory_takes_needs_of_somebody_only(store, event, nadia, kind, speaker, code):
    key = note(store, event, kind=kind, text="x", speaker_id=nadia[0] if speaker else None)
    with pytest.raises(Refused, match=code), store.work("line-keep", name="x") as work:
        lines.keep_in_directory(work, line_id=key)


def test_usual_kinds_are_noted_without_a_method(store, event):
    with store.read() as session:
        assert captures(session, event) == ("idea", "agreement", "disagreement", "proposal")
