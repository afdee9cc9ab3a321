"""What an import says it would do, before anything is done."""

import dataclasses
import datetime as dt
import uuid

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.actions import add_organisation, add_person, set_role
from envies_desktop.events.actions import add_participant, set_rule
from envies_desktop.events.exchange import Choices, preview_participants
from envies_desktop.intake.sheet import Row, Sheet
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.queries.people import seated_rows

AZOTH = ("Azoth Studio", "Association", "Camille", "Un", "un@example.org", "Fournil", "")
FOURNIL = ("Fournil", "Entreprise", "Yaël", "Deux", "deux@example.org", "Azoth Studio", "")


def codes(looked):
    return [(p.line, p.code) for p in looked.all_problems]


def test_lines_are_added_with_what_they_say(preview):
    looked = preview(AZOTH, FOURNIL)
    assert [(x.number, x.fate, x.side, x.kind) for x in looked.lines] == [
        (2, "add", "A", "association"),
        (3, "add", "B", "entreprise"),
    ]
    assert [n.best.label for x in looked.lines for n in x.namings] == ["Fournil", "Azoth Studio"]
    assert codes(looked) == []


def test_nothing_is_written_by_looking(store, preview):
    works = len(store.works())
    preview(AZOTH, FOURNIL)
    assert len(store.works()) == works


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "import-no-lines"),
        ([Row(1, ("du texte", "encore"))], "import-no-header"),
        ([Row(1, ("Ville", "Tél")), Row(2, ("Aix", "06"))], "import-no-names"),
    ],
)
def test_sheet_that_is_no_list(store, event, rows, code):
    sheet = Sheet("x.csv", None, tuple(rows or [Row(1, ("Structure", "Mail"))]))
    with store.read() as session, pytest.raises(Refused) as refused:
        preview_participants(session, event, sheet, ACTIVITIES)
    assert refused.value.code == code


def test_event_that_is_gone(store):
    sheet = Sheet("x.csv", None, (Row(1, ("Structure", "Mail")), Row(2, ("Azoth", "a@example.org"))))
    with store.read() as session, pytest.raises(Refused, match="import-event-gone"):
        preview_participants(session, uuid.uuid4(), sheet, ACTIVITIES)


def test_one_participant(preview):
    assert [x.fate for x in preview(AZOTH[:5]).lines] == ["add"]


def test_wishes_matched_doubtful_unknown_oneself_twice_and_same_side(preview):
    looked = preview(
        ("Azoth Studio", "Association", "A", "Un", "", "FOURNIL DES CIGALE", "Boulangerie Dupain"),
        (
            "Charlie Free",
            "Association",
            "B",
            "Deux",
            "",
            "charlie free",
            "Fournil des Cigales ; fournil des cigales",
        ),
        ("Fournil des Cigales", "Entreprise", "C", "Trois", "", "l’Azoth-Studio", "Atelier Garrigue"),
        ("Atelier Garrigue", "SARL", "D", "Quatre", "", "", ""),
    )
    states = [[(n.text, n.state) for n in x.namings] for x in looked.lines]
    assert states == [
        [("FOURNIL DES CIGALE", "doubtful"), ("Boulangerie Dupain", "unknown")],
        [("charlie free", "self"), ("Fournil des Cigales", "matched"), ("fournil des cigales", "duplicate")],
        [("l’Azoth-Studio", "matched"), ("Atelier Garrigue", "same-side")],
        [],
    ]
    assert codes(looked) == [
        (2, "import-name-doubtful"),
        (2, "import-name-unknown"),
        (3, "import-name-self"),
        (3, "import-name-duplicate"),
        (4, "import-name-same-side"),
    ]
    line, naming = looked.doubtful[0]
    assert (line.number, naming.best.label) == (2, "Fournil des Cigales")
    assert 90 < naming.best.score < 100


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ("Azoth, Charlie Free", ["Azoth", "Charlie Free"]),
        ("Azoth et Charlie Free", ["Azoth", "Charlie Free"]),
        ("1. Azoth 2. Charlie Fre", ["Azoth", "Charlie Fre"]),
        ("Danse, Chant et Cie", ["Danse, Chant et Cie"]),
        ("danse, chant et cie ; Azoth", ["danse, chant et cie", "Azoth"]),
        ("Azoth\nCharlie Free", ["Azoth", "Charlie Free"]),
        ("Garage Dupont, Durand et Fils", ["Garage Dupont, Durand et Fils"]),
        ("Azoth, Garage Dupont", ["Azoth", "Garage Dupont"]),
    ],
)
def test_several_wishes_in_a_cell(preview, cell, named):
    looked = preview(
        ("Fournil", "SARL", "F", "F", "", cell, ""),
        ("Azoth", "asso", "A", "A"),
        ("Charlie Free", "asso", "B", "B"),
        ("Danse, Chant et Cie", "asso", "C", "C"),
    )
    namings = looked.lines[0].namings
    assert [(n.rank, n.text) for n in namings] == list(enumerate(named, 1))


def test_wish_for_a_person(preview):
    looked = preview(AZOTH, (*FOURNIL[:5], "UN Camille", ""))
    assert looked.lines[1].namings[0].best.seat == looked.lines[0].seat


def test_person_decides_whom_a_wish_means(preview):
    rows = (
        (*AZOTH[:5], "Fournil des Sigales", "Garage Inconnu"),
        ("Fournil", "Entreprise", "Y", "D", "", "", ""),
    )
    first = preview(*rows).lines[0].namings
    choices = Choices(names={first[0].key: "l:3", first[1].key: None})
    states = [(n.state, n.best and n.best.seat) for n in preview(*rows, choices=choices).lines[0].namings]
    assert states == [("chosen", "l:3"), ("left-out", None)]


def test_two_people_of_one_organisation(preview):
    looked = preview(AZOTH, ("Azoth Studio", "", "Alix", "Autre", "autre@example.org", "", ""), FOURNIL)
    assert [x.fate for x in looked.lines] == ["add", "add", "add"]
    assert looked.lines[1].same_organisation_as == 2
    assert looked.lines[2].namings[0].best.seat == "l:2"


def test_two_people_with_the_same_name(preview):
    looked = preview(
        ("Azoth Studio", "Association", "Dominique", "Martin", "c1@example.org", "", ""),
        ("Azoth Studio", "Association", "Dominique", "Martin", "c2@example.org", "", ""),
        ("Fournil", "Entreprise", "Dominique", "Martin", "c3@example.org", "", ""),
    )
    assert [x.fate for x in looked.lines] == ["add", "add", "add"]
    assert codes(looked) == [(3, "import-same-name")]


def test_line_typed_twice(preview):
    looked = preview(AZOTH, FOURNIL, ("AZOTH STUDIO", "asso", "camille", "UN", "", "", ""))
    assert [x.fate for x in looked.lines] == ["add", "add", "refuse"]
    assert codes(looked) == [(4, "import-line-duplicate")]
    assert looked.lines[2].problems[0].params == {"other": 2}


def test_same_person_for_two_organisations(preview):
    looked = preview(AZOTH, FOURNIL, ("Autre", "Association", "Camille", "Un", "un@example.org", "", ""))
    assert codes(looked) == [(4, "import-person-twice")]


def test_line_without_anybody(preview):
    header = ("Structure", "Type", "Prénom", "Nom", "Mail", "Ville")
    looked = preview(AZOTH[:5], ("", "", "", "", "", "Aix"), ("", "", "", "", "jean@", "Aix"), header=header)
    assert [x.number for x in looked.lines] == [2, 4]
    assert codes(looked) == [(4, "import-email-broken"), (4, "import-line-nobody")]


def test_organisation_without_anybody_named(preview):
    looked = preview(("Azoth Studio", "Association", "", "", "", "", ""))
    assert (looked.lines[0].fate, codes(looked)) == ("add", [(2, "import-person-missing")])


def test_total_titles_and_repeated_header_are_no_lines(preview):
    looked = preview(
        ("ASSOCIATIONS",),
        ("Azoth", "", "A", "B"),
        HEADER_AGAIN,
        ("ENTREPRISES",),
        ("Fournil", "", "C", "D"),
        ("Total : 2",),
    )
    assert [(x.number, x.side) for x in looked.lines] == [(3, "A"), (6, "B")]


HEADER_AGAIN = ("Structure", "Type", "Prénom", "Nom", "Mail", "Vœu 1", "Vœu 2")


def test_side_by_wishes_when_nothing_else_tells(preview):
    looked = preview(AZOTH, FOURNIL, ("Mystère", "", "Z", "Z", "", "Azoth Studio", ""))
    assert looked.lines[2].side == "B"
    assert codes(looked) == [(4, "import-side-guessed")]
    assert preview(AZOTH, ("Mystère", "", "Z", "Z"), choices=Choices(sides={3: "B"})).lines[1].side == "B"


def test_side_of_schools_and_authorities(preview):
    looked = preview(
        AZOTH, FOURNIL,
        ("École d'art", "École", "E", "E", "", "Fournil", ""),
        ("Mairie", "Mairie", "M", "M", "", "Fournil", ""),
        ("Métropole", "Métropole", "N", "N", "", "", ""),
    )  # fmt: skip
    assert [x.side for x in looked.lines] == ["A", "B", "A", "A", "support"]


def test_groups_meet_other_groups(store, preview, event):

    with store.work("event-change", name="x") as work:
        change_setup(work, event_id=event, pairing="groups")
    looked = preview(
        AZOTH,
        ("Mairie", "Mairie", "M", "M", "", "Azoth Studio", "Charlie"),
        ("Charlie", "asso", "C", "C", "", "Azoth Studio", ""),
    )
    assert [[n.state for n in x.namings] for x in looked.lines][2] == ["same-side"]


@pytest.mark.parametrize(
    ("column", "value", "field", "kept", "code"),
    [
        ("SIRET", "4,93E+13", "siret", "", "siret-scientific"),
        ("SIRET", "49300000000000", "siret", "", "siret-scientific"),
        ("SIRET", "999 990 013 00016", "siret", "99999001300016", None),
        ("SIRET", "99999001300017", "siret", "99999001300017", "siret-key"),
        ("SIRET", "999990013", "siren", "999990013", None),
        ("N° RNA", "w131234567", "rna", "W131234567", None),
        ("N° RNA", "131234567", "rna", "131234567", "rna-shape"),
        ("Tél", "612345678", "phones", ("06 12 34 56 78",), "import-phone-zero"),
        ("Tél", "12", "phones", ("12",), "import-phone-odd"),
        ("Mail 2", "x@", "emails", ("un@example.org",), "import-email-broken"),
        ("Départ", "18h30", "departure", dt.time(18, 30), None),
        ("Départ", "tôt", "departure", None, "import-time-unclear"),
        ("Présence", "part à 18h30", "departure", dt.time(18, 30), None),
        ("Présence", "Oui, toute la soirée", "note", "", None),
        ("Présence", "je ne sais", "note", "je ne sais", "import-presence-unclear"),
        ("Présence", "19h à 18h", "departure", None, "import-presence-unclear"),
        ("Photo ?", "non", "photo_consent", False, None),
        ("Photo ?", "peut-être", "photo_consent", None, "import-answer-unclear"),
        ("Accessibilité", "aucun", "access_needs", "", None),
        ("Accessibilité", "fauteuil", "access_needs", "fauteuil", None),
        ("Statut", "annulé", "status", "excuse", None),
        ("Statut", "bof", "status", "invite", "import-status-unknown"),
        ("Ville", "AIX-EN-PROVENCE", "city", "Aix-en-Provence", None),
        ("Thème", "Pêche au gros", "themes", ("Pêche au gros",), "import-theme-unknown"),
    ],
)
def test_cell(preview, column, value, field, kept, code):
    header = ("Structure", "Type", "Prénom", "Nom", "Mail", column)
    looked = preview((*AZOTH[:5], value), header=header)
    assert getattr(looked.lines[0].values, field) == kept
    assert [p.code for p in looked.all_problems] == ([code] if code else [])


def test_several_addresses_and_people_in_a_cell(preview):
    header = ("Structure", "Type", "Contact", "Mail")
    looked = preview(
        ("Azoth", "asso", "Jean DUPONT et Marie MARTIN", "a@example.org ; b@example.org"), header=header
    )
    assert [(x.fate, x.values.person, x.values.emails) for x in looked.lines] == [
        ("add", "Jean Dupont", ("a@example.org",)),
        ("add", "Marie Martin", ("b@example.org",)),
    ]
    assert codes(looked) == [(2, "import-person-several")]


def test_address_and_phone_in_one_cell(preview):
    header = ("Structure", "Type", "Mail / tél", "Effectif")
    looked = preview(
        ("Azoth", "SARL", "a@example.org / 612345678", "12"),
        ("B", "SARL", "b@example.org", ""),
        header=header,
    )
    values = looked.lines[0].values
    assert (values.emails, values.phones, values.size_class) == (
        ("a@example.org",),
        ("06 12 34 56 78",),
        "PME",
    )
    assert [code for line, code in codes(looked) if line == 2] == [
        "import-phone-zero",
        "import-person-missing",
    ]


def test_rules_and_their_contradictions(preview):
    header = ("Structure", "Type", "Nom", "Prénom", "Ne pas placer avec", "Doit rencontrer")
    looked = preview(
        ("Azoth", "asso", "A", "A", "Fournil", ""), ("Fournil", "SARL", "B", "B", "", "Azoth"), header=header
    )
    assert codes(looked) == [(3, "import-rule-contradiction")]


def test_known_organisation_by_number_then_name_then_mailbox(store, preview):
    with store.work("organisation-add", name="x") as work:
        rna = add_organisation(work, name="Les Amis du Jazz", rna="W131234567").id
        siret = add_organisation(work, name="Fournil", kind="entreprise", siret="99999001300016").id
        name = add_organisation(work, name="L’Atelier (fictif)", city="Aix").id
        mail = add_organisation(work, name="Compagnie du Vent", email="contact@vent.example.org").id
    header = ("Structure", "RNA", "SIRET", "Ville", "Mail", "Nom", "Prénom")
    looked = preview(
        ("Amis du jazz", "W131234567", "", "", "", "a", "a"),
        ("Le Fournil", "", "99999001300016", "", "", "b", "b"),
        ("atelier", "", "", "Aix", "", "c", "c"),
        ("Cie du Vent", "", "", "", "contact@vent.example.org", "d", "d"),
        ("L’Atelier", "", "", "Gardanne", "", "e", "e"),
        header=header,
    )
    found = [
        (x.organisation and x.organisation.id, x.organisation and x.organisation.how) for x in looked.lines
    ]
    assert found == [(rna, "rna"), (siret, "siret"), (name, "name"), (mail, "email"), (None, None)]
    assert ("import-organisation-other-town") in [p.code for p in looked.lines[4].problems]


def test_association_and_company_of_one_name_are_two(store, preview):
    with store.work("organisation-add", name="x") as work:
        add_organisation(work, name="Association La Source")
    assert preview(("La Source SARL", "Entreprise", "a", "b")).lines[0].organisation is None


def test_new_organisation_that_looks_like_a_known_one(store, preview):
    with store.work("organisation-add", name="x") as work:
        key = add_organisation(work, name="Fournil des Cigales", kind="entreprise").id
    looked = preview(("Fournil des Cigalles", "Entreprise", "a", "b"))
    assert (looked.lines[0].organisation, codes(looked)) == (None, [(2, "import-organisation-close")])
    linked = preview(
        ("Fournil des Cigalles", "Entreprise", "a", "b"), choices=Choices(organisations={2: key})
    )
    assert (linked.lines[0].organisation.id, codes(linked)) == (key, [])


def test_known_person_by_address_or_by_name_in_the_organisation(store, preview):
    with store.work("person-add", name="x") as work:
        azoth = add_organisation(work, name="Azoth Studio").id
        dominique = add_person(work, first_name="Dominique", last_name="Martin").id
        set_role(work, person_id=dominique, organisation_id=azoth)
        alix = add_person(work, first_name="Alix", last_name="Noir", email="alix@example.org").id
        shared = add_person(work, first_name="Zoé", last_name="Blanc", email="bureau@example.org").id
    looked = preview(
        ("Azoth Studio", "", "MARTIN", "Dominique", "dominique@example.org", "", ""),
        ("Autre", "asso", "Alix", "Noir", "ALIX@example.org", "", ""),
        ("Tiers", "asso", "Paul", "Gris", "bureau@example.org", "", ""),
        ("Quart", "asso", "Dominique", "Martin", "", "", ""),
    )
    assert [x.person and x.person.id for x in looked.lines] == [dominique, alix, None, None]
    assert shared not in [x.person and x.person.id for x in looked.lines]
    assert [p.code for p in looked.lines[3].problems] == ["import-namesake"]


def test_registered_already_changed_or_the_same(store, preview, event):
    with store.work("participant-add", name="x") as work:
        who = {"first_name": "Camille", "last_name": "Un", "email": "un@example.org"}
        add_participant(work, event_id=event, organisation={"name": "Azoth Studio"}, person=who)
    header = ("Structure", "Prénom", "Nom", "Mail", "Tél")
    same = preview(("Azoth Studio", "Camille", "UN", "un@example.org", ""), header=header).lines[0]
    changed = preview(
        ("Azoth Studio", "Camille", "UN", "un@example.org", "06 12 34 56 78"), header=header
    ).lines[0]
    assert (same.fate, same.changes) == ("same", ())
    assert (changed.fate, [(c.field, c.after) for c in changed.changes]) == (
        "change",
        [("phone", "06 12 34 56 78")],
    )


def test_registration_that_waits_for_a_name(store, preview, event):
    with store.work("participant-add", name="x") as work:
        add_participant(
            work,
            event_id=event,
            organisation={"name": "Azoth Studio"},
            person={"last_name": "Représentant·e"},
        )
    line = preview(("Azoth Studio", "", "Camille", "Un", "un@example.org")).lines[0]
    assert (line.fate, line.participant.how) == ("change", "placeholder")
    assert {c.field: c.after for c in line.changes} == {
        "first_name": "Camille",
        "last_name": "Un",
        "email": "un@example.org",
    }


def test_line_without_a_name_fills_only_blanks(store, preview, event):
    with store.work("participant-add", name="x") as work:
        who = {"first_name": "Camille", "last_name": "Un", "email": "un@example.org"}
        add_participant(work, event_id=event, organisation={"name": "Azoth Studio"}, person=who)
    header = ("Structure", "Mail", "Tél")
    line = preview(("Azoth Studio", "contact@example.org", "0612345678"), header=header).lines[0]
    assert [(c.field, c.after) for c in line.changes] == [("phone", "06 12 34 56 78")]


def test_person_registered_for_another_organisation(store, preview, event):
    with store.work("participant-add", name="x") as work:
        who = {"first_name": "Camille", "last_name": "Un", "email": "un@example.org"}
        add_participant(work, event_id=event, organisation={"name": "Ailleurs"}, person=who)
    assert codes(preview(AZOTH)) == [(2, "import-person-elsewhere")]


def test_rule_of_the_event_stands_against_the_file(store, preview, bring, event):
    bring(AZOTH, FOURNIL)
    with store.read() as session:
        ids = [row.id for row in seated_rows(session, event)]
    with store.work("rule-set", name="x") as work:
        set_rule(work, a_id=ids[0], b_id=ids[1], rule="together")
    looked = preview(("Azoth Studio", "Fournil"), header=("Structure", "Ne pas placer avec"))
    assert codes(looked) == [(2, "import-rule-contradiction")]


def test_number_that_the_directory_knows_otherwise(store, preview):
    with store.work("organisation-add", name="x") as work:
        add_organisation(work, name="Fournil", kind="entreprise", siret="99999000500012")
    looked = preview(("Fournil", "99999001300016", "a", "b"), header=("Structure", "SIRET", "Nom", "Prénom"))
    assert codes(looked) == [(2, "import-number-differs")]
    assert looked.lines[0].changes == ()


def test_line_left_out_by_a_person(preview):
    looked = preview(AZOTH, FOURNIL, choices=Choices(skip=frozenset({3})))
    assert [x.fate for x in looked.lines] == ["add", "refuse"]
    assert looked.lines[0].namings[0].state == "unknown"


def test_column_chosen_by_a_person(preview):
    looked = preview(
        AZOTH, header=("Structure", "Type", "Prénom", "Nom", "Mail", "Truc", ""), mapping={5: "note"}
    )
    assert (looked.lines[0].values.note, codes(looked)) == ("Fournil", [])
    unknown = preview(AZOTH, header=("Structure", "Type", "Prénom", "Nom", "Mail", "Truc", ""))
    assert codes(unknown) == [(1, "import-column-unknown")]


NASTY = [
    "<b>gras</b> & <img src='file:///etc/passwd'>", "=cmd|' /C calc'!A0", "+33612345678", "{{7*7}} [[[",
    "@SUM(A1)",
    "Ÿvonne Œuf-Ñandú 🎭", "x" * 62, "N" * 3000, "'; DROP TABLE person; --", "\u202egnirts",
]  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_text_of_any_kind_is_only_text(preview, text):
    looked = preview((text, text, text, text, text, text, text), FOURNIL)
    assert looked.lines[0].values.organisation == " ".join(text.split())[:300]
    for problem in looked.all_problems:
        params = {"value": problem.value, "column": problem.column, **problem.params}
        assert ACTIVITIES.sentence(problem.code, params)


def test_preview_is_a_plain_value(preview):
    import pickle

    looked = preview(AZOTH, FOURNIL)
    assert pickle.loads(pickle.dumps(looked)) == looked
    with pytest.raises(dataclasses.FrozenInstanceError):
        looked.lines = ()
