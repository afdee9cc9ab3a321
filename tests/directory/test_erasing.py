"""What was promised to people is kept: erased everywhere, to the last byte, and forgotten in time."""

import datetime as dt
import json
import os
import sqlite3
import tempfile
import zlib
from types import SimpleNamespace

import pytest

from envies_desktop import app
from envies_desktop.app import ACTIVITIES
from envies_desktop.cli import main
from envies_desktop.diagnostics.actions import add_respondent, open_diagnostic
from envies_desktop.directory.actions import add_person, change_organisation, give_consent, remove_person
from envies_desktop.directory.actions.erasing import erase_people, erasing_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.directory.queries.erasing import chosen_person, due_for_erasure
from envies_desktop.events.actions import add_event, add_follow_up, change_participant, set_rule
from envies_desktop.events.actions.needs import forget_needs
from envies_desktop.partnerships.actions import open_partnership
from envies_desktop.refused import Refused
from envies_desktop.settings import load_settings, log_folder, save_settings
from envies_desktop.speed_dating.actions import add_speed_dating, register, set_wishes
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.store.base import Base
from envies_desktop.store.engine import open_store
from envies_desktop.store.mentions import text_columns
from envies_desktop.store.search import find

SECRETS = ("Zéphyrine", "zephyrine", "Quasimodo", "quasimodo", "QUASIMODO", "notredame.example",
           "06 71 82 93 04", "0671829304", "671829304", "+33 6 71 82 93 04", "fauteuil")  # fmt: skip
"""What must be nowhere: as typed, folded for the search, in both forms of a number."""
TODAY = dt.date.today()


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """Documents that others print on this machine are none of a test's business."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.fixture
def path(tmp_path):
    app.import_models()
    return tmp_path / "home" / "envies-desktop" / "desk.db"


@pytest.fixture
def asked(path):
    """A store where somebody is named wherever she can be, in the journal and in a backup too."""
    path.parent.mkdir(parents=True)
    store = open_store(path, author="Anne", device="portable")
    with store.work("import-participants", name="quasimodo.xlsx") as work:
        past = add_speed_dating(work, title="Soirée de mars", date=dt.date(2026, 3, 5)).id
        coming = add_event(work, kind="atelier", title="Atelier", date=TODAY + dt.timedelta(days=9)).id
        she = register(
            work, event_id=past,
            person={"first_name": "Zephyrine", "last_name": "Quasimodo", "email": "zq@notredame.example",
                    "phone": "06 71 82 93 04"},
            organisation={"name": "Les Cloches", "kind": "association"}, role="sonneuse",
            access_needs="place pour un fauteuil", note="Quasimodo viendra tôt", contact_consent=True,
        )  # fmt: skip
        he = register(
            work, event_id=past, person={"first_name": "Paul", "last_name": "Rémi"},
            organisation={"name": "Azoth", "kind": "entreprise"},
        )  # fmt: skip
        work.session.flush()
        again = register(work, event_id=coming, person_id=she.person_id)
        set_wishes(work, participant_id=she.id, wished=[he.id])
        set_rule(work, a_id=she.id, b_id=he.id, rule="apart")
        add_follow_up(work, event_id=past, what="Quasimodo Zéphyrine sonne", owner_id=she.id)
        add_follow_up(work, event_id=past, what="Sonner avec elle", owner="Zéphyrine Quasimodo")
        give_consent(work, person_id=she.person_id, purpose="photo", given=False, wording="dit à Zéphyrine")
    ids = SimpleNamespace(past=past, coming=coming, person=she.person_id, seat=she.id, again=again.id,
                          place=she.organisation_id, other=he.organisation_id, he=he.id)  # fmt: skip
    for first in ("Zéphirine", "Zéphyrine"):
        with store.work("person-change", name=f"{first} QUASIMODO") as work:
            work.get(Person, ids.person).first_name = first
    with store.work("organisation-change", name="Les Cloches") as work:
        notes = "Voir avec Mme QUASIMODO (ZQ@notredame.example, +33 6 71 82 93 04) le lundi."
        change_organisation(work, organisation_id=ids.place, notes=notes)
    with store.work("participant-change", name="Paul") as work:
        change_participant(work, participant_id=ids.he, note="connaît Quasimodo-Zéphyrine, pas le quai")
    with store.work("diagnostic-open", name="Les Cloches") as work:
        diagnostic = open_diagnostic(
            work, document=None, opened_on=TODAY, organisation_id=ids.place, title="SWOT"
        ).id
        work.session.flush()
        add_respondent(work, diagnostic_id=diagnostic, role="manager", name="Zéphyrine Quasimodo")
    with store.work("partnership-add", name="Les Cloches – Azoth") as work:
        open_partnership(work, partners=[(ids.place, ids.person), (ids.other, None)], since=TODAY)
    store.backup(path.parent / "backups")
    ids.store = store
    yield ids
    store.close()


def everything(folder):
    """The bytes of each file, and those that it holds compressed in the journal."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            content = file.read_bytes()
            yield file, content
            if content.startswith(b"SQLite format 3"):
                with sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True) as connection:
                    for (cells,) in connection.execute("SELECT cells FROM store_entry WHERE lo IS NOT NULL"):
                        yield file, zlib.decompress(cells)


def held(folder):
    found = {
        (secret, file.name)
        for file, content in everything(folder)
        for secret in SECRETS
        if secret.encode() in content or secret.encode().decode("latin-1").encode("utf-16-le") in content
    }
    return sorted(found)


def test_no_byte_of_an_erased_person_is_left_in_any_file(path, asked, capsys):
    aside = path.with_name("desk.db.before-restore-20260301T000000.000000Z")
    aside.write_bytes(next((path.parent / "backups").glob("*.db")).read_bytes())
    asked.store.close()
    settings = load_settings()
    save_settings(settings.typed_by("Zéphyrine Quasimodo").typed_by("Anne"))
    log_folder().mkdir(parents=True, exist_ok=True)
    (log_folder() / "envies-desktop.log").write_text("2026 ERROR Zéphyrine Quasimodo\n2026 fine\n")
    shown = path.parents[2] / "temporary" / "envies-desktop-x1" / "agenda.pdf"
    shown.parent.mkdir()
    shown.write_bytes("Zéphyrine Quasimodo".encode())
    os.utime(shown, (0, 0))
    home = path.parents[2]
    assert {secret for secret, _ in held(home)} >= {"Zéphyrine", "quasimodo", "notredame.example", "fauteuil"}
    assert main(["erase", "zephyrine quasimodo", "--yes", "--store", str(path)]) == 0
    assert "ne peut pas être annulé" in capsys.readouterr().out
    assert held(home) == []
    assert load_settings().authors == ("Anne",)
    assert (log_folder() / "envies-desktop.log").read_text() == "2026 ERROR …\n2026 fine\n"


def test_erasure_empties_her_cells_and_leaves_counts(asked):
    what = erasing_of(asked.store, ACTIVITIES, asked.person)
    assert dict(what.goes) == {
        "erase-person": 1, "erase-roles": 1, "erase-consents": 2, "erase-registrations": 1, "erase-said": 1,
        "erase-rules": 1, "erase-respondents": 1, "erase-contacts": 1, "erase-follow-ups": 1,
    }  # fmt: skip
    assert dict(what.stays) == {
        "stay-participations": 1,
        "stay-wishes": 1,
        "stay-answers": 1,
        "stay-partnerships": 1,
    }
    assert erase_people(asked.store, ACTIVITIES, asked.person).what.names == ("Zéphyrine Quasimodo",)
    with asked.store.read() as session:
        (she,) = [row for row in seated_rows(session, asked.past) if row.id == asked.seat]
        assert seated_rows(session, asked.coming) == []
        (gone,) = seated_rows(session, asked.coming, removed=True)
        assert (gone.name, gone.label) == ("Personne effacée", "Personne effacée")
        assert (she.name, she.label, she.email, she.phone) == ("Les Cloches", "Les Cloches", "", "")
        assert (she.role, she.access_needs, she.note, she.contact_consent) == ("", "", "", None)
        assert (she.wishes, she.apart, she.status) == (1, 0, "inscrit")
        assert find(session, Person, "quasimodo") == []


def test_texts_that_name_her_are_told_first_and_lose_the_name(asked):
    what = erasing_of(asked.store, ACTIVITIES, asked.person)
    told = {(one.kind, one.column, one.hidden) for one in what.mentions}
    assert told == {
        ("organisation", "notes", True), ("participant", "note", True), ("follow_up_action", "owner", True),
    }  # fmt: skip
    erase_people(asked.store, ACTIVITIES, asked.person)
    with asked.store.read() as session:
        notes = (
            session.connection().exec_driver_sql("SELECT notes FROM organisation WHERE notes != ''").scalar()
        )
        (he,) = [row for row in seated_rows(session, asked.past) if row.id == asked.he]
    assert notes == "Voir avec Mme … (…, …) le lundi."
    assert he.note == "connaît …, pas le quai"
    history = asked.store.history("participant", asked.he)
    assert history[1].cells == {"note": ("", "connaît …, pas le quai")}


def test_gestures_on_others_can_still_be_undone(asked):
    with asked.store.work("organisation-change", name="Azoth") as work:
        change_organisation(work, organisation_id=asked.other, notes="connaît Zéphyrine Quasimodo")
    erase_people(asked.store, ACTIVITIES, asked.person)
    assert asked.store.undo().code == "organisation-change"
    assert asked.store.redo().code == "organisation-change"
    with asked.store.read() as session:
        assert session.get(Organisation, asked.other).notes == "connaît …"
    asked.store.undo()
    with pytest.raises(Refused, match="store-undo-erased"):
        asked.store.undo()  # the partnership, in which she spoke


def test_name_that_somebody_else_bears_is_only_told(asked):
    with asked.store.work("person-add", name="Jean") as work:
        add_person(work, first_name="Jean", last_name="Quasimodo", phone="0671829304")
    with asked.store.work("participant-change", name="Paul") as work:
        change_participant(
            work, participant_id=asked.he, note="Voir M. Quasimodo ou Zéphyrine Quasimodo, 06.71.82.93.04"
        )
    what = erasing_of(asked.store, ACTIVITIES, asked.person)
    here = {(one.excerpt, one.hidden) for one in what.mentions if one.kind == "participant"}
    assert {hidden for _, hidden in here} == {True, False}
    erase_people(asked.store, ACTIVITIES, asked.person)
    with asked.store.read() as session:
        (he,) = [row for row in seated_rows(session, asked.past) if row.id == asked.he]
        assert [p.phone for p in find(session, Person, "quasimodo")] == ["0671829304"]
    assert he.note == "Voir M. Quasimodo ou …, 06.71.82.93.04"


def test_every_kind_that_may_name_somebody_has_its_words():
    app.import_models()
    for table in Base.metadata.sorted_tables:
        if "deleted_at" in table.columns and set(text_columns(table)) - {"updated_by"}:
            assert table.name not in ACTIVITIES.sentence(f"where-{table.name}", {"name": ""})


def test_dry_run_and_no_word_erase_nothing(path, asked, capsys):
    before = path.read_bytes()
    assert main(["erase", str(asked.person)[:13], "--dry-run", "--json", "--store", str(path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["erased"], told["person"]) == (1, False, str(asked.person))
    assert main(["erase", str(asked.person), "--store", str(path)]) == 1
    assert "--yes" in capsys.readouterr().err
    with asked.store.read() as session:
        assert session.get(Person, asked.person).last_name == "Quasimodo"
    assert path.read_bytes() == before


@pytest.mark.parametrize("wanted", ["seat", "again"])
def test_registration_means_its_person(asked, wanted):
    with asked.store.read() as session:
        assert chosen_person(session, ACTIVITIES, str(getattr(asked, wanted))) == asked.person


def test_ambiguous_and_unknown_people_are_refused(asked):
    with asked.store.work("person-add", name="Zéphyrine") as work:
        add_person(work, first_name="Zéphyrine", last_name="Quasimodo")
    with asked.store.read() as session:
        with pytest.raises(Refused, match="person-ambiguous") as refused:
            chosen_person(session, ACTIVITIES, "Zéphyrine Quasimodo")
        assert [line.split(" ", 1)[1] for line in refused.value.params["found"]] == [
            "Zéphyrine Quasimodo (Les Cloches)", "Zéphyrine Quasimodo",
        ]  # fmt: skip
        for wanted in ("Nobody", "", "----", "01"):
            with pytest.raises(Refused, match="person-unknown"):
                chosen_person(session, ACTIVITIES, wanted)


def test_person_is_erased_once_and_found_though_removed(asked):
    with asked.store.work("person-remove") as work:
        remove_person(work, person_id=asked.person)
    with asked.store.read() as session:
        person = chosen_person(session, ACTIVITIES, "Zéphyrine Quasimodo")
    erase_people(asked.store, ACTIVITIES, person)
    with pytest.raises(Refused, match="person-unknown"):
        erasing_of(asked.store, ACTIVITIES, person)


def test_backups_are_made_anew_and_listed_until_then(asked):
    done = erase_people(asked.store, ACTIVITIES, asked.person)
    assert len(done.left) == done.what.backups == 1
    assert asked.store.forget_in_backups() == []
    assert asked.store.backups_holding() == []


def test_somebody_not_heard_of_for_three_years_is_due(path, asked, capsys):
    with asked.store.work("event-add", name="Vieille soirée") as work:
        old = add_event(work, kind="rencontre", title="Vieille soirée", date=dt.date(2021, 5, 6)).id
        seen = register(work, event_id=old, person={"last_name": "Ancien"}).person_id
        work.session.flush()
        register(work, event_id=old, person_id=asked.person)
    with asked.store.read() as session:
        (due,) = due_for_erasure(session, ACTIVITIES, TODAY)
    assert (due.person_id, due.since, due.last.code) == (seen, dt.date(2024, 5, 6), "trace-participation")
    assert main(["retention", "--json", "--store", str(path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["people"] == [{
        "id": str(seen), "name": "Ancien", "since": "2024-05-06", "last": "2021-05-06",
        "code": "trace-participation", "params": {"title": "Vieille soirée"},
        "text": "participation à Vieille soirée",
    }]  # fmt: skip


def test_access_needs_are_forgotten_after_the_days_of_the_settings(asked):
    day = dt.date(2026, 3, 5) + dt.timedelta(days=30)
    assert forget_needs(asked.store, day - dt.timedelta(days=1), 30) == []
    (event,) = forget_needs(asked.store, day, 30)
    assert (event.title, event.rows) == ("Soirée de mars", (asked.seat,))
    assert forget_needs(asked.store, day, 30) == []
    with asked.store.read() as session:
        (she,) = [row for row in seated_rows(session, asked.past) if row.id == asked.seat]
    assert (she.access_needs, she.role, she.last_name) == ("", "sonneuse", "Quasimodo")
