"""Events without a window: `event-new` and `participants`, and what they refuse."""

import json
import sqlite3
from uuid import UUID

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.directory.actions import add_need, add_theme, set_organisation_themes
from envies_desktop.events.queries import event_card
from envies_desktop.speed_dating.actions import add_speed_dating, register, set_wishes
from envies_desktop.store.engine import open_store

NEW = ["event-new", "Soirée d’Aix", "--kind", "speed_dating"]
KEYS = [
    "id", "badge", "first_name", "last_name", "organisation", "kind", "side", "role", "status", "email",
    "phone", "arrival", "departure", "photo_consent", "contact_consent", "wishes", "needs", "offers",
    "themes", "note",
]  # fmt: skip


@pytest.fixture
def path(tmp_path):
    app.import_models()
    return tmp_path / "desk.db"


def test_event_is_made_with_its_day_and_hours(path, capsys):
    when = ["--date", "22/11/2026", "--start", "18:00", "--end", "19h45", "--place", "  Pays d’Aix\nHall "]
    assert main([*NEW, *when, "--store", str(path)]) == 0
    made = UUID(capsys.readouterr().out.strip())
    store = open_store(path)
    with store.read() as session:
        card = event_card(session, made)
    said = (
        card.title,
        card.kind,
        card.date.isoformat(),
        f"{card.start:%H:%M}",
        f"{card.end:%H:%M}",
        card.place,
    )
    assert said == ("Soirée d’Aix", "speed_dating", "2026-11-22", "18:00", "19:45", "Pays d’Aix Hall")
    store.undo()
    store.close()


@pytest.mark.parametrize("kind", [kind.code for kind in app.ACTIVITIES.kinds()])
def test_event_may_be_of_every_kind(path, kind, capsys):
    assert main(["event-new", "Un titre", "--kind", kind, "--store", str(path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], UUID(said["id"]).version) == (1, 7)


@pytest.mark.parametrize(("wrong", "said"), [
    (["--kind", "speed-dating"], "genre d’événement"),
    (["--date", "2026-02-30"], "2026-02-30"),
    (["--date", "31/02/2026"], "31/02/2026"),
    (["--date", "demain"], "demain"),
    (["--date", "0026-11-22"], "0026-11-22"),
    (["--date", ""], "n’est pas une date"),
    (["--start", "25:00"], "25:00"),
    (["--start", "18:60"], "18:60"),
    (["--end", "tard"], "tard"),
    (["--end", "٣٣:00"], "n’est pas une heure"),
    (["--start", "18:00", "--end", "17:00"], "avant de commencer"),
    (["--place", "\udcff"], "illisibles"),
])  # fmt: skip
def test_event_is_refused_in_one_sentence_and_no_file_is_made(path, wrong, said, capsys):
    assert main([*NEW, *wrong, "--store", str(path)]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.strip().splitlines())) == ("", 1)
    assert said in told.err
    assert not path.exists()


def test_event_needs_a_title_and_a_kind(path, capsys):
    assert main(["event-new", " \t ", "--kind", "salon", "--store", str(path)]) == 1
    assert "titre" in capsys.readouterr().err
    assert main(["event-new", "Sans genre", "--store", str(path)]) == 2
    assert not path.exists()


@pytest.fixture
def evening(path):
    store = open_store(path, author="Anne")
    with store.work("event-add") as work:
        event = add_speed_dating(work, title="Soirée").id
        first = register(
            work, event_id=event,
            person={"last_name": "Martin", "first_name": "Jeanne", "phone": "06 12 34 56 78"},
            organisation={"name": "Les Jardins", "kind": "association"}, role="présidente", status="present",
            arrival=None, photo_consent=False, contact_consent=True, note="vient en train",
        )  # fmt: skip
        other = register(
            work, event_id=event, organisation={"name": "Azoth", "kind": "entreprise"},
        )  # fmt: skip
        work.session.flush()
        add_need(work, organisation_id=first.organisation_id, side="besoin", text="Un local")
        add_need(work, organisation_id=first.organisation_id, side="offre", text="Des légumes")
        theme = add_theme(work, name="Alimentation")
        work.session.flush()
        set_organisation_themes(work, organisation_id=first.organisation_id, themes=[theme.id])
        set_wishes(work, participant_id=first.id, wished=[other.id])
        ids = str(first.id), str(other.id)
    store.close()
    return ids


def test_participants_are_told_with_every_key(path, evening, capsys):
    assert main(["participants", "soiree", "--json", "--store", str(path)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said) == ["version", "participants"]
    jeanne, azoth = said["participants"]
    assert list(jeanne) == list(azoth) == KEYS
    assert jeanne == {
        "id": evening[0], "badge": 1, "first_name": "Jeanne", "last_name": "Martin",
        "organisation": "Les Jardins", "kind": "association", "side": "A", "role": "présidente",
        "status": "present", "email": None, "phone": "06 12 34 56 78", "arrival": None, "departure": None,
        "photo_consent": False, "contact_consent": True, "wishes": [evening[1]], "needs": ["Un local"],
        "offers": ["Des légumes"], "themes": ["Alimentation"], "note": "vient en train",
    }  # fmt: skip
    unknown = {key for key, value in azoth.items() if value is None}
    assert unknown == {
        "first_name", "last_name", "role", "email", "phone", "arrival", "departure", "photo_consent",
        "contact_consent", "note",
    }  # fmt: skip
    assert (azoth["badge"], azoth["wishes"], azoth["status"]) == (2, [], "inscrit")


def test_participants_are_a_line_each_for_people(path, evening, capsys):
    assert main(["participants", "Soirée", "--store", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split("\t") == [
        "1", "Jeanne Martin", "Les Jardins", "Associations", "Présent·e", "", "06 12 34 56 78",
    ]  # fmt: skip
    assert len(lines) == 2


def test_mistyped_store_is_refused_and_not_made(path, capsys):
    for door in (["events"], ["participants", "Soirée"], ["import", "liste.csv", "--event", "x"]):
        assert main([*door, "--store", str(path)]) == 1
        assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert list(path.parent.glob("desk*")) == []


def test_unknown_event_is_refused(path, evening, capsys):
    assert main(["participants", "Autre", "--store", str(path)]) == 1
    assert "Autre" in capsys.readouterr().err
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (2,)
