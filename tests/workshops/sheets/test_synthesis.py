"""What a workshop brought, and the card it was run by, read back from paper."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.activity import Asked
from envies_desktop.events.actions import add_event
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
from envies_desktop.workshops.actions.lines import add_line
from envies_desktop.workshops.actions.methods import choose_method
from envies_desktop.workshops.method import shipped_methods
from envies_desktop.workshops.queries import documents as read
from envies_desktop.workshops.sheets import documents as made
from tests.paper import samples
from tests.paper.reading import printed, words


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "store.db", author="Claire Morel")
    yield opened
    opened.close()


@pytest.fixture
def event(store):
    with store.work("event-add", name="Café") as work:
        return add_event(work, kind="atelier", title="Café").id


def paper(store, event, reads, pages, *, large=False):
    with store.read() as session:
        found = reads(session, event, Asked(dt.date(2027, 2, 2), app.ACTIVITIES))
    assert not isinstance(found, Refused)
    return printed(pages(found, samples.job(large=large), ()))


def note(store, event, kind, text, **fields):
    with store.work("line-add", name="x") as work:
        add_line(work, event_id=event, kind=kind, text=text, **fields)


@pytest.mark.parametrize("large", [False, True])
def test_lines_stand_by_kind_with_their_table_and_disagreements_are_kept(store, event, large):
    note(store, event, "idea", "Une plateforme", table=2, speaker="Nadia")
    note(store, event, "disagreement", "Le prix", table=1)
    note(store, event, "idea", "Un label")
    said = words(paper(store, event, read.synthesis, made.synthesis, large=large))
    assert "Une plateforme (table 2 · Nadia)" in said
    assert "Un label (plénière)" in said
    assert said.index("Un label") < said.index("Point de désaccord") < said.index("Le prix (table 1)")


def test_what_brings_most_for_least_stands_first(store, event):
    for text, impact, effort in (("Un label", 5, 4), ("Un repas", 4, 1), ("Un annuaire", 5, 1)):
        note(store, event, "proposal", text, impact=impact, effort=effort)
    said = words(paper(store, event, read.synthesis, made.synthesis))
    last = said[said.index("Par quoi commencer") :]
    assert last.index("Un annuaire (impact 5, effort 1)") < last.index("Un repas (impact 4, effort 1)")
    assert "Un label" not in last


@pytest.mark.parametrize("code", shipped_methods())
def test_card_says_what_the_host_says_and_where_it_comes_from(store, event, code):
    document = shipped_methods()[code]
    with store.work("workshop-method", name="x") as work:
        choose_method(work, event_id=event, document=document)
    reader = paper(store, event, read.method_card, made.method_card)
    said = words(reader)
    assert len(reader.pages) <= 2
    for step in document["steps"]:
        assert " ".join(step["say"]["fr"].replace("\u00a0", " ").split())[:40] in said.replace("\u00a0", " ")
    if document["source"]["wording"] == "adapted":
        assert "CC BY-SA 4.0" in said


@pytest.mark.parametrize(
    ("reads", "code"), [(read.synthesis, "workshop-no-line"), (read.method_card, "workshop-no-method")]
)
def test_what_is_not_there_yet_is_said(store, event, reads, code):
    with store.read() as session:
        found = reads(session, event, Asked(dt.date(2027, 2, 2), app.ACTIVITIES))
    assert (isinstance(found, Refused), found.code) == (True, code)
