"""The folder of an event, from the store to a place that may be a stick."""

import datetime as dt
import json
import pickle

import openpyxl
import pypdf
import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.events import actions as events
from envies_desktop.events.actions.presence import arrive
from envies_desktop.i18n import set_language
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings
from envies_desktop.sharing.exchange.deposit import deposit, pack, send
from envies_desktop.sharing.manifest import MANIFEST, digest
from envies_desktop.speed_dating import actions as plans
from envies_desktop.speed_dating.actions import add_speed_dating, register, set_wishes
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.store.engine import open_store
from tests.paper.reading import words

SETTINGS = Settings(association="Pays d’Aix Associations", device="portable")
FOLDER = "2018-03-15 Soirée - été"


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def store(tmp_path):
    ACTIVITIES.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def evening(store):
    """Two associations and two companies with contact details, planned; the ids by name."""
    with store.work("event-add", name="Soirée") as work:
        event = add_speed_dating(
            work, title="Soirée / été", rounds=2, tables=2, start=dt.time(18),
            date=dt.date(2018, 3, 15),
        )  # fmt: skip
        ids = {"event": event.id}
        for name in ("A1", "A2", "B1", "B2"):
            kind = "association" if name.startswith("A") else "entreprise"
            ids[name] = register(
                work, event_id=event.id, organisation={"name": f"Maison {name}", "kind": kind}, role="=1+1",
                person={"last_name": f"Nom {name}", "first_name": "Léa", "email": f"{name}@maison.example",
                        "phone": "06 12 34 56 78"},
            ).id  # fmt: skip
        work.session.flush()
        events.change_participant(work, participant_id=ids["A1"], note="arrive à vélo", access_needs="rampe")
        set_wishes(work, participant_id=ids["A1"], wished=[ids["B1"]])
    with store.read() as session:
        problem, people = problem_of(session, ids["event"])
    made_from = fingerprint(problem, people)
    with store.work("plan-make", name="Soirée") as work:
        plans.save_plan(work, event_id=ids["event"], plan=plan(problem), ids=people, made_from=made_from)
    return ids


@pytest.fixture
def told(store, evening):
    """A1 and B1 both want to go on and both let their contact be given; A2 wants B2, who does not."""
    with store.work("participant-change", name="Soirée") as work:
        for name in ("A1", "B1"):
            events.change_participant(work, participant_id=evening[name], contact_consent=True)
    with store.work("ratings-set", name="Soirée") as work:
        for one, other, value in (("A1", "B1", 4), ("B1", "A1", 3), ("A2", "B2", 4), ("B2", "A2", 1)):
            plans.set_rating(
                work, event_id=evening["event"], rater_id=evening[one], rated_id=evening[other], value=value
            )
        work.session.flush()
        [lead] = plans.open_leads(work, event_id=evening["event"])
        lead.next_action = "appeler le 06 11 22 33 44"
    return evening


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def cells(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def test_folder_has_the_documents_the_tables_and_the_manifest(store, evening, stick):
    told = []
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick, progress=lambda *at: told.append(at))
    assert done.folder == stick / FOLDER
    names = {path.name for path in done.folder.iterdir()}
    assert names >= {
        "agendas.pdf",
        "badges.pdf",
        "liste-emargement.pdf",
        "plan.xlsx",
        "participants.xlsx",
        MANIFEST,
    }
    assert (done.copied, done.kept, done.files) == (len(names) - 1, 0, len(names) - 1)
    manifest = json.loads((done.folder / MANIFEST).read_text(encoding="utf-8"))
    assert {key: manifest[key] for key in ("version", "event", "title", "variant")} == {
        "version": 1, "event": str(evening["event"]), "title": "Soirée / été", "variant": "full",
    }  # fmt: skip
    assert {row["name"]: row["sha256"] for row in manifest["files"]} == {
        name: digest(done.folder / name) for name in names - {MANIFEST}
    }
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert told[-1] == (1.0, "")


def test_same_event_twice_carries_nothing(store, evening, stick):
    first = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    moments = {path: path.stat().st_mtime_ns for path in first.folder.iterdir()}
    second = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    assert (second.copied, second.kept, second.removed) == (0, first.files, 0)
    assert {path: path.stat().st_mtime_ns for path in second.folder.iterdir()} == moments


def test_one_participant_changed_carries_only_what_names_them(store, evening, stick):
    first = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    before = {path.name: digest(path) for path in first.folder.iterdir()}
    with store.work("participant-change", name="A2") as work:
        events.change_participant(work, participant_id=evening["A2"], role="présidente")
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    changed = {path.name for path in done.folder.iterdir() if before[path.name] != digest(path)}
    assert changed >= {"participants.xlsx", "liste-emargement.pdf", MANIFEST}
    assert changed.isdisjoint({"invitation.pdf", "notice-donnees.pdf", "plan.xlsx", "numeros-de-table.pdf"})
    assert (done.copied, done.kept) == (len(changed) - 1, first.files - len(changed) + 1)


def test_tables_hold_text_as_it_was_typed(store, evening, stick):
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    header, *rows = cells(done.folder / "participants.xlsx")["Participants"]
    first = dict(zip(header, rows[0], strict=True))
    assert first["Fonction"] == "=1+1"
    assert first["Téléphone"] == "06 12 34 56 78"
    assert first["Adresse électronique"].lower() == "a1@maison.example"
    assert first["Remarque"] == "arrive à vélo"
    assert first["Vœux"] == "Maison B1"
    assert "rampe" not in str(rows)
    sheets = cells(done.folder / "plan.xlsx")
    assert len(sheets["Plan"]) == 1 + 4
    assert sheets["Plan"][1][:3] == [1, "18\u00a0h\u00a000", 1]
    header, *people = sheets["Par participant"]
    assert header == ["Badge", "Participant", "Tour 1", "Tour 2"]
    assert [row[1] for row in people] == ["Maison A1", "Maison A2", "Maison B1", "Maison B2"]
    assert {row[2][-9:] for row in people} == {"Maison A1", "Maison A2", "Maison B1", "Maison B2"}


def test_variant_without_contact_details_has_none_anywhere(store, evening, stick):
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick, contacts=False)
    assert done.folder == stick / f"{FOLDER} (sans coordonnées)"
    manifest = json.loads((done.folder / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["variant"] == "without-contacts"
    said = "".join(words(pypdf.PdfReader(path)) for path in done.folder.glob("*.pdf"))
    said += "".join(str(cells(path)) for path in done.folder.glob("*.xlsx"))
    assert "Maison A1" in said
    assert [secret for secret in ("maison.example", "06 12 34", "vélo", "rampe") if secret in said] == []
    assert not (done.folder / "contacts-reciproques.pdf").exists()


def test_results_are_deposited_once_something_was_typed(store, told, stick):
    sheets = cells(deposit(store, SETTINGS, ACTIVITIES, told["event"], stick).folder / "results.xlsx")
    assert list(sheets) == ["Notes", "Intérêts réciproques", "Pistes", "Suivi", "Indicateurs"]
    assert len(sheets["Notes"]) == 1 + 4
    assert sheets["Intérêts réciproques"][1][1::2] == ["Maison A1", "Maison B1"]
    assert sheets["Intérêts réciproques"][1][4] == "oui"
    assert sheets["Pistes"][1][:2] == ["Maison A1 – Maison B1", "Piste"]
    assert [row[2] for row in sheets["Suivi"][1:]] == ["15/04/2018", "15/06/2018", "15/09/2018"]
    figures = dict(sheets["Indicateurs"])
    assert figures["Notes saisies"] == 4
    assert figures["Rencontres tenues"] == "non saisi"


def test_sheets_of_mutual_contacts_are_only_in_the_full_folder(store, told, stick):
    full = deposit(store, SETTINGS, ACTIVITIES, told["event"], stick).folder
    assert "a1@maison.example" in words(pypdf.PdfReader(full / "contacts-reciproques.pdf"))
    bare = deposit(store, SETTINGS, ACTIVITIES, told["event"], stick, contacts=False).folder
    names = {path.name for path in full.iterdir()} - {path.name for path in bare.iterdir()}
    assert names == {"contacts-reciproques.pdf"}


def test_results_without_contact_details_keep_what_people_said_to_themselves(store, told, stick):
    done = deposit(store, SETTINGS, ACTIVITIES, told["event"], stick, contacts=False)
    sheets = cells(done.folder / "results.xlsx")
    assert list(sheets) == ["Intérêts réciproques", "Pistes", "Suivi", "Indicateurs"]
    said = "".join(words(pypdf.PdfReader(path)) for path in done.folder.glob("*.pdf"))
    said += "".join(str(cells(path)) for path in done.folder.glob("*.xlsx"))
    secrets = ("maison.example", "06 12 34", "06 11 22", "vélo", "rampe")
    assert [secret for secret in secrets if secret in said] == []
    assert not (done.folder / "contacts-reciproques.pdf").exists()


def test_time_of_arrival_is_written_as_the_room_knew_it(store, evening, stick):
    at = dt.datetime(2018, 3, 15, 17, 32).astimezone()
    with store.work("presence-arrive", name="A1") as work:
        arrive(work, participant_ids=[evening["A1"]], at=at.astimezone(dt.UTC))
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    header, *rows = cells(done.folder / "participants.xlsx")["Participants"]
    assert dict(zip(header, rows[0], strict=True))["Arrivé à"] == "17\u00a0h\u00a032"


def test_two_variants_live_side_by_side(store, evening, stick):
    deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick, contacts=False)
    deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    assert sorted(path.name for path in stick.iterdir()) == [FOLDER, f"{FOLDER} (sans coordonnées)"]


def test_another_event_of_the_same_name_keeps_its_own_folder(store, evening, stick):
    with store.work("event-add", name="Soirée") as work:
        other = events.add_event(work, kind="comite", title="Soirée / été", date=dt.date(2018, 3, 15)).id
    first = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick).folder
    second = deposit(store, SETTINGS, ACTIVITIES, other, stick).folder
    assert second == stick / f"{FOLDER} {other.hex[-6:]}"
    assert first != second
    assert deposit(store, SETTINGS, ACTIVITIES, other, stick).copied == 0


def test_plan_taken_away_takes_its_files_away(store, evening, stick):
    deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    store.undo()
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    assert not (done.folder / "agendas.pdf").exists()
    assert not (done.folder / "plan.xlsx").exists()
    assert done.removed == 5


def test_missing_folder_is_said_before_anything_is_made(store, evening, stick):
    with pytest.raises(Refused) as caught:
        deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick / "nowhere")
    assert caught.value.code == "deposit-missing"


def test_parcel_travels_to_another_process(store, evening, stick):
    parcel = pickle.loads(pickle.dumps(pack(store, SETTINGS, ACTIVITIES, evening["event"])))
    done = send(parcel, stick)
    assert pickle.loads(pickle.dumps(done)) == done


def test_text_with_signs_no_spreadsheet_takes_is_cleaned(store, evening, stick):
    with store.work("participant-change", name="A2") as work:
        events.change_participant(work, participant_id=evening["A2"], note="a\x0bb\u202ec" + "x" * 40_000)
    done = deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    header, *rows = cells(done.folder / "participants.xlsx")["Participants"]
    assert len(dict(zip(header, rows[1], strict=True))["Remarque"]) == 32_000
