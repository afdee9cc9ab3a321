"""The kit of an event, from the store to the files, for one person or for all."""

import datetime as dt
import multiprocessing
import pickle
import subprocess
import sys
import threading
from dataclasses import replace

import pypdf
import pytest

from envies_desktop.directory import model  # noqa: F401 -- mapped before the store opens
from envies_desktop.documents import DOCUMENTS, Kit, documents_for, gather, print_documents, print_kit
from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings
from envies_desktop.speed_dating import actions as plans
from envies_desktop.speed_dating import queries
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.problem import Fairness, Plan
from envies_desktop.store.engine import open_store
from tests.paper import samples
from tests.paper.reading import words

NAMES = [
    "invitation", "registration", "privacy-notice", "sign-in", "badges", "agendas", "table-signs",
    "round-plan", "contact-slips",
]  # fmt: skip
SETTINGS = Settings(association="Pays d’Aix Associations", logo=samples.logo())


def kit(a=12, b=10, **changes):
    values = {
        "sheets": samples.event(a, b),
        "plan": samples.plan(a, b),
        "letterhead": samples.job().letterhead,
    }
    return Kit(**{**values, "printed": samples.DAY, **changes})


def names(files):
    return [path.name for path in files]


@pytest.fixture
def store(tmp_path):
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def evening(store):
    """Two associations and two companies, no plan yet; the ids by name."""
    with store.work("event-add", name="Soirée") as work:
        event = events.add_event(
            work, kind="speed_dating", title="Soirée", rounds=2, tables=2, start=dt.time(18), date=samples.DAY
        )
        ids = {"event": event.id}
        for name in ("A1", "A2", "B1", "B2"):
            kind = "association" if name.startswith("A") else "entreprise"
            ids[name] = events.add_participant(
                work, event_id=event.id, organisation={"name": f"Maison {name}", "kind": kind},
                person={"last_name": f"Nom {name}", "first_name": "Léa"},
            ).id  # fmt: skip
    return ids


def planned(store, event_id):
    with store.read() as session:
        problem, ids = queries.problem_of(session, event_id)
    plan = Plan(
        meetings=((0, 0, 0, 2), (0, 1, 1, 3), (1, 0, 1, 2), (1, 1, 0, 3)), mode="fair", replan=None,
        status="optimal", score=4, bound=4.0, gap=0.0, seconds=0.1, fairness=Fairness((4,), True), kept=None,
        walking=0, unmet=(),
    )  # fmt: skip
    with store.work("plan-make") as work:
        plans.save_plan(work, event_id=event_id, plan=plan, ids=ids, made_from=fingerprint(problem, ids))


def refusal(make, *args, **named):
    with pytest.raises(Refused) as caught:
        make(*args, **named)
    return caught.value.code


def test_list_names_the_documents_of_a_speed_dating_in_the_order_of_use():
    assert [document.name for document in documents_for("speed_dating")] == NAMES
    assert all(document.title for document in DOCUMENTS)


def test_meeting_has_neither_agendas_nor_tables():
    assert [document.name for document in documents_for("comite")] == NAMES[:5]


def test_kit_is_printed_from_the_store(store, evening, tmp_path):
    planned(store, evening["event"])
    told, shares = [], []
    files = print_documents(
        store, SETTINGS, evening["event"], tmp_path / "kit", told=told.append,
        progress=lambda share, code: shares.append((share, code)),
    )  # fmt: skip
    assert names(files) == [f"{name}.pdf" for name in NAMES]
    assert told == []
    assert shares[0] == (0.0, "invitation")
    assert shares[-1] == (1.0, "")
    badges = words(pypdf.PdfReader(tmp_path / "kit" / "badges.pdf"))
    for part in ("Léa", "Maison B2", "Table 2", "Pays d’Aix Associations"):
        assert part in badges
    agendas = words(pypdf.PdfReader(tmp_path / "kit" / "agendas.pdf"))
    assert "version 1" in agendas
    assert "Maison A2" in agendas


def test_kit_without_a_plan_prints_the_rest_and_says_what_is_missing(store, evening, tmp_path):
    told = []
    files = print_documents(store, SETTINGS, evening["event"], tmp_path / "kit", told=told.append)
    assert names(files) == [f"{name}.pdf" for name in [*NAMES[:5], "table-signs"]]
    assert [note.code for note in told] == ["paper-needs-plan"] * 3


def test_document_asked_for_without_its_plan_is_refused(store, evening, tmp_path):
    code = refusal(print_documents, store, SETTINGS, evening["event"], tmp_path / "kit", names=["agendas"])
    assert code == "paper-needs-plan"
    assert not (tmp_path / "kit").exists()


def test_one_person_is_printed_again(store, evening, tmp_path):
    planned(store, evening["event"])
    files = print_documents(store, SETTINGS, evening["event"], tmp_path / "kit", person=evening["B1"])
    assert names(files) == [
        f"{name}-Léa Nom B1.pdf" for name in ("registration", "badges", "agendas", "contact-slips")
    ]
    assert "Maison B1" in words(pypdf.PdfReader(files[2]))


def test_unknown_names_and_people_are_refused(tmp_path):
    assert refusal(print_kit, kit(), tmp_path, ["forum-board"]) == "paper-unknown-document"
    assert refusal(print_kit, kit(), tmp_path, ["sign-in"], samples.ident(1)) == "paper-not-for-one"
    assert refusal(print_kit, kit(), tmp_path, None, samples.ident(999)) == "paper-unknown-person"


def test_nobody_has_no_agenda(tmp_path):
    assert refusal(print_kit, kit(0, 0), tmp_path, ["agendas"]) == "paper-nobody"
    made = print_kit(kit(0, 0), tmp_path / "kit")
    assert [note.code for note in made.notes] == ["paper-nobody", "paper-nobody"]
    assert "badges.pdf" in names(made.files)


def test_document_that_overflows_says_so(tmp_path):
    sheets = samples.event(programme=samples.PROGRAMME * 20)
    made = print_kit(kit(sheets=sheets), tmp_path, ["invitation"])
    assert [(note.code, note.params["wanted"]) for note in made.notes] == [("paper-overflow", 2)]


def test_large_print_has_its_own_files(tmp_path):
    made = print_kit(kit(), tmp_path, ["agendas", "privacy-notice"], large=True)
    assert names(made.files) == ["agendas-large.pdf", "privacy-notice-large.pdf"]
    assert made.notes == ()


def test_same_kit_gives_the_same_bytes(tmp_path):
    first, second = (print_kit(kit(), tmp_path / folder).files for folder in ("a", "b"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_name_of_a_person_never_leaves_the_folder(tmp_path):
    guest = samples.guest(0, first_name="../..", last_name="/etc/pass:wd\u202e")
    sheets = replace(samples.event(), guests=(guest,))
    made = print_kit(kit(sheets=sheets), tmp_path / "kit", ["badges"], guest.id)
    assert [path.resolve().parent for path in made.files] == [tmp_path / "kit"]


def test_stopping_keeps_the_documents_already_made(tmp_path):
    asked = threading.Event()
    stopping = {"progress": lambda share, code: asked.set() if code == "badges" else None, "stop": asked}
    with pytest.raises(Refused, match="paper-stopped"):
        print_kit(kit(), tmp_path / "kit", **stopping)
    assert sorted(p.name for p in (tmp_path / "kit").iterdir()) == [
        "invitation.pdf", "privacy-notice.pdf", "registration.pdf", "sign-in.pdf",
    ]  # fmt: skip


def test_kit_travels_to_another_process(tmp_path):
    assert pickle.loads(pickle.dumps(kit())) == kit()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        made = pool.apply(print_kit, (kit(2, 2, language="en"), tmp_path, ["agendas"]))
    assert names(made.files) == ["agendas.pdf"]
    assert pypdf.PdfReader(made.files[0]).trailer["/Root"]["/Lang"] == "en-GB"


def test_association_without_a_name_still_has_one(store, evening):
    assert gather(store, Settings(), evening["event"]).letterhead.association == "Pays d’Aix Associations"


def test_lost_event_is_refused(store, tmp_path):
    assert refusal(print_documents, store, SETTINGS, samples.ident(7), tmp_path) == "store-gone"


@pytest.mark.parametrize("people", [(1, 0), (0, 1), (30, 30)])
def test_every_document_is_made_for_any_number_of_people(people, tmp_path):
    made = print_kit(kit(*people), tmp_path)
    for path in made.files:
        reader = pypdf.PdfReader(path)
        assert len(reader.pages) >= 1
        assert reader.metadata.author == "Pays d’Aix Associations"


def test_list_of_documents_waits_with_the_printing_press():
    """The window lists documents long before it prints one: reportlab is imported by the first print."""
    told = (
        "import sys, envies_desktop.documents, envies_desktop.paper.shapes; print('reportlab' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"
