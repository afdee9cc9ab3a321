"""The documents of an event, from the store to the files, for one person or for all."""

import multiprocessing
import pickle
import re
import subprocess
import sys
import threading
from dataclasses import replace

import pypdf
import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.model import Person
from envies_desktop.events.model import Participant
from envies_desktop.i18n import set_language
from envies_desktop.paper.dossier import Order, gather
from envies_desktop.paper.printing import print_documents, print_dossier
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings as Program
from envies_desktop.speed_dating.model import Rating
from envies_desktop.store.base import link_id
from tests.paper import samples
from tests.paper.conftest import make_plan
from tests.paper.dossiers import SPEED_DATING, dossier
from tests.paper.dossiers import evening as read
from tests.paper.reading import words

NAMES = [
    "invitation", "registration", "privacy-notice", "sign-in", "badges", "agendas", "table-signs",
    "round-plan", "persons-poster", "running-sheet", "rating-sheet", "contact-slips", "mutual-contacts",
    "assessment",
]  # fmt: skip
AFTER, ASKED = ("mutual-contacts", "assessment"), ("contact-slips",)
STEMS = {document.name: document.stem for document in SPEED_DATING}
BEFORE = [name for name in NAMES if name not in AFTER + ASKED]
SETTINGS = Program(
    association="Pays d’Aix Associations", logo=samples.logo(), privacy_contact="rgpd@paysdaix.example"
)


def print_kit(found, out, names=(), person=None, *, spoken="fr", **order):
    """Gather what was read of an evening, then print it."""
    return print_dossier(dossier(found, names, person, spoken=spoken, **order), out)


def print_event(store, settings, event, out, *, progress=None, told=None, **order):
    """From the store to the files."""
    wanted = Order(**order)
    return print_documents(
        store, settings, ACTIVITIES, "event", event, out, wanted, progress=progress, told=told
    )


def names(files):
    return [path.name for path in files]


def pdfs(*documents):
    """The files of these documents in French."""
    return [f"{STEMS[name]()}.pdf" for name in documents]


def refusal(make, *args, **named):
    with pytest.raises(Refused) as caught:
        make(*args, **named)
    return caught.value.code


def test_list_names_the_documents_of_a_speed_dating_in_the_order_of_use():
    assert [document.name for document in SPEED_DATING] == NAMES
    assert all(document.title for document in SPEED_DATING)


def test_meeting_has_neither_agendas_nor_tables():
    assert [document.name for document in ACTIVITIES.documents("event", "comite")] == NAMES[:5]


def test_kit_is_printed_from_the_store(store, evening, tmp_path):
    make_plan(store, evening["event"])
    told, shares = [], []
    files = print_event(
        store, SETTINGS, evening["event"], tmp_path / "kit", told=told.append,
        progress=lambda share, code: shares.append((share, code)),
    )  # fmt: skip
    assert names(files) == pdfs(*BEFORE)
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
    files = print_event(store, SETTINGS, evening["event"], tmp_path / "kit", told=told.append)
    assert names(files) == pdfs(*NAMES[:5], "table-signs", "running-sheet")
    assert [note.code for note in told] == ["paper-needs-plan"] * 4


def test_document_asked_for_without_its_plan_is_refused(store, evening, tmp_path):
    code = refusal(print_event, store, SETTINGS, evening["event"], tmp_path / "kit", names=["agendas"])
    assert code == "paper-needs-plan"
    assert not (tmp_path / "kit").exists()


def test_nothing_is_written_where_one_of_those_asked_for_cannot_be_made(store, evening, tmp_path):
    asked = ["sign-in", "agendas"]
    code = refusal(print_event, store, SETTINGS, evening["event"], tmp_path / "kit", names=asked)
    assert code == "paper-needs-plan"
    assert not (tmp_path / "kit").exists()


def test_documents_that_need_the_same_read_it_once(store, evening):
    make_plan(store, evening["event"])
    made = gather(store, SETTINGS, ACTIVITIES, "event", evening["event"], Order())
    assert made.item("agendas").data is made.item("round-plan").data
    assert made.item("invitation").data is made.item("badges").data


def test_one_person_is_printed_again(store, evening, tmp_path):
    make_plan(store, evening["event"])
    files = print_event(store, SETTINGS, evening["event"], tmp_path / "kit", person=evening["B1"])
    assert names(files) == [
        f"{STEMS[name]()}-Léa Nom B1.pdf" for name in ("registration", "badges", "agendas", "rating-sheet")
    ]
    assert "Maison B1" in words(pypdf.PdfReader(files[2]))


def test_unknown_names_and_people_are_refused(tmp_path):
    assert refusal(print_kit, read(), tmp_path, ["forum-board"]) == "paper-unknown-document"
    assert refusal(print_kit, read(), tmp_path, ["sign-in"], samples.ident(1)) == "paper-not-for-one"
    assert refusal(print_kit, read(), tmp_path, None, samples.ident(999)) == "paper-unknown-person"


def test_nobody_has_no_agenda(tmp_path):
    assert refusal(print_kit, read(0, 0), tmp_path, ["agendas"]) == "paper-nobody"
    made = print_kit(read(0, 0), tmp_path / "kit")
    assert [note.code for note in made.notes] == ["paper-nobody"] * 3
    assert "badges.pdf" in names(made.files)


def slips(store, evening, *said):
    """Type slips: (who, of whom, rating, whether their contact may be given)."""
    with store.work("test-slips") as work:
        for rater, rated, value, share in said:
            one, other = evening[rater], evening[rated]
            work.add(
                Rating(
                    id=link_id(evening["event"], one, other), event_id=evening["event"], rater_id=one,
                    rated_id=other, value=value, share=share,
                )
            )  # fmt: skip


def test_documents_of_after_wait_for_what_is_typed(store, evening, tmp_path):
    code = refusal(print_event, store, SETTINGS, evening["event"], tmp_path, names=["mutual-contacts"])
    assert code == "paper-no-interest"
    files = print_event(store, SETTINGS, evening["event"], tmp_path, names=["assessment"])
    assert "Personnes présentes –" in words(pypdf.PdfReader(files[0]))


def test_documents_of_after_come_with_the_slips(store, evening, tmp_path):
    slips(store, evening, ("A1", "B1", 4, True), ("B1", "A1", 3, True), ("A2", "B1", 4, True))
    files = print_event(store, SETTINGS, evening["event"], tmp_path)
    assert names(files)[-2:] == ["contacts-reciproques.pdf", "bilan.pdf"]
    assert len(pypdf.PdfReader(files[-2]).pages) == 2
    assert "Intérêts réciproques 1" in words(pypdf.PdfReader(files[-1]))


def test_answered_slips_without_a_mutual_interest_make_the_assessment_only(store, evening, tmp_path):
    slips(store, evening, ("A1", "B1", 4, None), ("B1", "A1", 2, None))
    files = print_event(store, SETTINGS, evening["event"], tmp_path)
    assert [name for name in names(files) if name in pdfs(*AFTER)] == ["bilan.pdf"]


def test_contact_withheld_is_in_no_document(store, evening, tmp_path):
    """Two e-mails in the store, one given away: the other is in none of the files."""
    with store.work("person-change") as work:
        for name in ("A1", "A2", "B1"):
            person = work.get(Participant, evening[name]).person_id
            work.get(Person, person).email = f"{name.lower()}@courriel.example"
    slips(
        store, evening, ("A1", "B1", 4, True), ("B1", "A1", 3, True), ("A2", "B1", 4, False),
        ("B1", "A2", 4, True),
    )  # fmt: skip
    files = print_event(store, SETTINGS, evening["event"], tmp_path)
    said = {path.stem: words(pypdf.PdfReader(path)) for path in files}
    assert "b1@courriel.example" in said["contacts-reciproques"]
    assert "a1@courriel.example" in said["contacts-reciproques"]
    assert [name for name, text in said.items() if "a2@courriel.example" in text] == []
    assert [name for name, text in said.items() if "@courriel" in text] == ["contacts-reciproques"]


def test_one_person_takes_their_contacts_home(store, evening, tmp_path):
    slips(store, evening, ("A1", "B1", 4, True), ("B1", "A1", 3, True))
    files = print_event(
        store, SETTINGS, evening["event"], tmp_path, names=["mutual-contacts"], person=evening["A1"]
    )
    said = words(pypdf.PdfReader(files[0]))
    assert (len(files), said.count("Mes contacts de la soirée")) == (1, 1)
    assert "Léa Nom A1" in said


def test_document_that_overflows_says_so(tmp_path):
    sheets = samples.event(programme=samples.PROGRAMME * 20)
    made = print_kit(read(sheets=sheets), tmp_path, ["invitation"])
    assert [(note.code, note.params["wanted"]) for note in made.notes] == [("paper-overflow", 2)]


def test_paper_and_pages_said_are_those_of_the_files(tmp_path):
    made = print_kit(read(), tmp_path).made
    said = {document.name: document.paper for document in SPEED_DATING}
    sides = {"A4": (595, 842), "A3": (842, 1191)}
    for one in made:
        pages = pypdf.PdfReader(one.path).pages
        found = {tuple(sorted(round(float(side)) for side in page.mediabox[2:])) for page in pages}
        assert (one.document, len(pages), found) == (one.document, one.pages, {sides[said[one.document]]})
    assert len(made) == len(NAMES) - len(ASKED)


def test_documents_of_a_moment_stand_together():
    moments = [document.moment for document in SPEED_DATING]
    assert list(dict.fromkeys(moments)) == ["before", "door", "during", "after"]
    assert moments == sorted(moments, key=["before", "door", "during", "after"].index)


def test_large_print_has_its_own_files(tmp_path):
    made = print_kit(read(), tmp_path, ["agendas", "privacy-notice"], large=True)
    assert names(made.files) == ["agendas-grands-caracteres.pdf", "notice-donnees-grands-caracteres.pdf"]
    assert made.notes == ()


@pytest.mark.parametrize(("language", "wanted"), [("fr", "liste-emargement.pdf"), ("en", "sign-in.pdf")])
def test_files_are_named_in_the_language_in_force(tmp_path, language, wanted):
    made = print_kit(read(), tmp_path, ["agendas", "sign-in"], spoken=language)
    set_language("fr")
    assert names(made.files) == ["agendas.pdf", wanted]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_two_documents_have_the_same_file(tmp_path, language):
    set_language(language)
    documents = (*SPEED_DATING, *ACTIVITIES.documents("diagnostic"))
    stems = [document.stem() for document in documents]
    set_language("fr")
    assert len(set(stems)) == len(documents)
    assert all(re.fullmatch("[a-z-]+", stem) for stem in stems)


def test_people_of_the_same_name_have_files_of_their_own(tmp_path):
    sheets = samples.event(2, 2)
    same = tuple(replace(guest, first_name="Léa", last_name="Martin") for guest in sheets.guests[:2])
    twins = read(2, 2, sheets=replace(sheets, guests=same + sheets.guests[2:]), plan=samples.plan(2, 2))
    found = [name for guest in same for name in names(print_kit(twins, tmp_path, ["badges"], guest.id).files)]
    assert found == ["badges-Léa Martin-1.pdf", "badges-Léa Martin-2.pdf"]


def test_slips_are_no_part_of_the_kit_but_are_printed_when_named(tmp_path):
    made = print_kit(read(4, 4), tmp_path)
    assert "fiches-contact.pdf" not in names(made.files)
    assert names(print_kit(read(4, 4), tmp_path, ["contact-slips"]).files) == ["fiches-contact.pdf"]


def test_badge_number_is_on_every_sheet_that_the_door_and_the_ratings_are_worked_by(tmp_path):
    wanted = ["badges", "agendas", "rating-sheet", "contact-slips", "round-plan", "persons-poster"]
    people = samples.event(12, 10)
    numbered = tuple(replace(guest, badge=guest.badge + 300) for guest in people.guests)
    plan = samples.plan(12, 10)
    seated = tuple(replace(p, guest=g) for p, g in zip(plan.people, numbered, strict=True))
    made = print_kit(
        read(sheets=replace(people, guests=numbered), plan=replace(plan, people=seated)), tmp_path, wanted
    )
    for path in made.files:
        said = words(pypdf.PdfReader(path))
        assert [guest.badge for guest in numbered if str(guest.badge) not in said] == []


def test_badges_of_some_alone_have_no_spare_ones(tmp_path):
    some = frozenset(guest.id for guest in samples.event(12, 10).guests[:3])
    (path,) = print_kit(read(), tmp_path, ["badges"], people=some).files
    assert words(pypdf.PdfReader(path)).count("Pays d’Aix Associations") == 3


def test_same_kit_gives_the_same_bytes(tmp_path):
    first, second = (print_kit(read(), tmp_path / folder).files for folder in ("a", "b"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_name_of_a_person_never_leaves_the_folder(tmp_path):
    guest = samples.guest(0, first_name="../..", last_name="/etc/pass:wd\u202e")
    sheets = replace(samples.event(), guests=(guest,))
    made = print_kit(read(sheets=sheets), tmp_path / "kit", ["badges"], guest.id)
    assert [path.resolve().parent for path in made.files] == [tmp_path / "kit"]


def test_stopping_keeps_the_documents_already_made(tmp_path):
    asked = threading.Event()
    stopping = {"progress": lambda share, code: asked.set() if code == "badges" else None, "stop": asked}
    with pytest.raises(Refused, match="paper-stopped"):
        print_dossier(dossier(), tmp_path / "kit", **stopping)
    assert sorted(p.name for p in (tmp_path / "kit").iterdir()) == [
        "bulletin-inscription.pdf", "invitation.pdf", "liste-emargement.pdf", "notice-donnees.pdf",
    ]  # fmt: skip


def test_kit_travels_to_another_process(tmp_path):
    assert pickle.loads(pickle.dumps(dossier())) == dossier()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        made = pool.apply(print_dossier, (dossier(read(2, 2), ["agendas"], spoken="en"), tmp_path))
    assert names(made.files) == ["agendas.pdf"]
    assert pypdf.PdfReader(made.files[0]).trailer["/Root"]["/Lang"] == "en-GB"


def test_association_without_a_name_still_has_one(store, evening):
    made = gather(store, Program(), ACTIVITIES, "event", evening["event"], Order())
    assert made.letterhead.association == "Pays d’Aix Associations"


def test_lost_event_is_refused(store, tmp_path):
    assert refusal(print_event, store, SETTINGS, samples.ident(7), tmp_path) == "store-gone"


@pytest.mark.parametrize("people", [(1, 0), (0, 1), (30, 30)])
def test_every_document_is_made_for_any_number_of_people(people, tmp_path):
    made = print_kit(read(*people), tmp_path)
    for path in made.files:
        reader = pypdf.PdfReader(path)
        assert len(reader.pages) >= 1
        assert reader.metadata.author == "Pays d’Aix Associations"


def test_list_of_documents_waits_with_the_printing_press():
    """The window lists documents long before it prints one: reportlab is imported by the first print."""
    told = (
        "import sys, envies_desktop.app, envies_desktop.paper.printing, envies_desktop.paper.shapes; "
        "print('reportlab' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"


def test_letters_that_no_font_has_are_told_by_person(tmp_path):
    made = read(2, 2)
    first, second, *others = made["sheets"].guests
    people = (replace(first, first_name="明", last_name="李", badge=7), replace(second, organisation="協会"))
    strange = made | {"sheets": replace(made["sheets"], guests=(*people, *others))}
    told = print_kit(strange, tmp_path, ["badges"]).notes
    name = f"{second.first_name} {second.last_name}"
    assert [(note.code, note.params) for note in told] == [
        ("paper-letters", {"people": ["明 李 (n°\u00a07)", f"{name} (n°\u00a0{second.badge})"]})
    ]
    assert print_kit(strange, tmp_path, ["badges"], person=others[0].id).notes == ()
    assert print_kit(made, tmp_path, ["badges"]).notes == ()
