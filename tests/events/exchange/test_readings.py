"""What lists really hold, read as their authors mean it: consents, statuses, people, hours, dittos."""

import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.model import Theme
from envies_desktop.events.actions import change_event
from envies_desktop.events.exchange import Choices
from envies_desktop.events.exchange.preview import preview_participants
from envies_desktop.events.exchange.reporting import report
from envies_desktop.intake.sheet import SHEET_STEP, Note, Row, Sheet


def codes(looked):
    return [(p.line, p.code) for p in looked.all_problems]


def people(looked):
    return [line.values.person for line in looked.lines]


def test_conditional_consent_stays_unanswered_is_kept_and_told(preview):
    header = ("Structure", "Prénom", "Nom", "Droit à l'image", "Partage des coordonnées")
    looked = preview(
        ("A", "Ana", "Un", "Oui sauf réseaux sociaux", "Pas de problème"),
        ("B", "Eva", "Deux", "Pas d'objection", "Non, sauf à la mairie"),
        header=header,
    )
    kept = [(x.values.photo_consent, x.values.contact_consent, x.values.note) for x in looked.lines]
    assert kept == [
        (None, True, "Droit à l'image : Oui sauf réseaux sociaux"),
        (True, None, "Partage des coordonnées : Non, sauf à la mairie"),
    ]
    assert [c for c in codes(looked) if c[1] == "import-answer-unclear"] == [
        (2, "import-answer-unclear"), (3, "import-answer-unclear"),
    ]  # fmt: skip


def test_order_of_names_is_that_of_the_header(preview):
    for header, first in (("Nom et prénom", "Xuan"), ("Prénom et nom", "Thu")):
        looked = preview(("A", "Thu Xuan"), header=("Structure", header))
        assert looked.lines[0].values.first_name == first
    looked = preview(
        ("A", "Durand, Paul"), ("B", "Jean de La Fontaine"), header=("Structure", "Nom et prénom")
    )
    assert people(looked) == ["Paul Durand", "Jean de La Fontaine"]


def test_order_of_names_is_that_of_the_sure_cells_before_the_header(preview):
    rows = (("A", "Léa Marchetti"), ("A", "Hugo Pinatel"), ("B", "Marc Simon"), ("B", "Thu Xuan"))
    looked = preview(*rows, header=("Structure", "Nom et prénom"))
    assert people(looked) == ["Léa Marchetti", "Hugo Pinatel", "Marc Simon", "Thu Xuan"]
    turned = tuple((side, " ".join(reversed(name.split()))) for side, name in rows)
    looked = preview(*turned, header=("Structure", "Prénom et nom"))
    assert people(looked) == ["Léa Marchetti", "Hugo Pinatel", "Marc Simon", "Thu Xuan"]
    assert [c for c in codes(looked) if c[1] == "import-person-order"] == [
        (4, "import-person-order"), (5, "import-person-order"),
    ]  # fmt: skip


def test_unknown_status_is_asked_and_not_planned(preview):
    header = ("Structure", "Prénom", "Nom", "Statut")
    rows = (
        ("A", "Ana", "Un", "Brouillon"),
        ("B", "Eva", "Deux", "Validé"),
        ("C", "Ida", "Trois", "brouillon"),
    )
    looked = preview(*rows, header=header)
    assert [x.values.status for x in looked.lines] == ["invite", "inscrit", "invite"]
    assert looked.unknown_statuses == ("Brouillon",)
    told = preview(*rows, header=header, choices=Choices(statuses={"brouillon": "excuse"}))
    assert [x.values.status for x in told.lines] == ["excuse", "inscrit", "excuse"]
    assert told.unknown_statuses == ()


def test_second_person_of_a_line_is_a_second_participant(preview):
    header = ("Structure", "Nom 1", "Prénom 1", "Mail 1", "Nom 2", "Prénom 2", "Mail 2", "Vœu 1", "À éviter")
    looked = preview(
        ("Azoth", "Un", "Camille", "u@example.org", "Deux", "Yaël", "d@example.org", "Fournil", "Proxidom"),
        ("Fournil", "Trois", "Luc", "t@example.org", "", "", "", "", ""),
        header=header,
    )
    said = [(x.values.person, x.values.organisation, x.values.emails, x.fate) for x in looked.lines]
    assert said == [
        ("Camille Un", "Azoth", ("u@example.org",), "add"),
        ("Yaël Deux", "Azoth", ("d@example.org",), "add"),
        ("Luc Trois", "Fournil", ("t@example.org",), "add"),
    ]
    assert [[n.naming for n in x.namings] for x in looked.lines] == [["wish", "apart"], ["apart"], []]


def test_nobody_consents_for_another_on_the_same_line(preview):
    header = ("Structure", "Nom 1", "Prénom 1", "Nom 2", "Prénom 2", "Photo")
    looked = preview(("Azoth", "Un", "Camille", "Deux", "Yaël", "oui"), header=header)
    assert [x.values.photo_consent for x in looked.lines] == [True, None]


def test_both_people_of_a_line_are_imported(bring, store):
    header = ("Structure", "Nom 1", "Prénom 1", "Nom 2", "Prénom 2")
    assert bring(("Azoth", "Un", "Camille", "Deux", "Yaël"), header=header).added == 2


def test_whole_name_says_the_half_whose_cell_is_empty(preview):
    header = ("Company", "Full name", "First name", "Last name")
    rows = (
        ("Azoth", "Ana Un", "Ana", "Un"),
        ("Fournil", "Cid de La Tour", "CID", ""),
        ("Prox", "Dan Quatre", "", "Quatre"),
        ("Lav", "Le patron", "Eve", ""),
        ("Sud", "Fay", "Fay", ""),
    )
    looked = preview(*rows, header=header)
    assert [(x.values.first_name, x.values.last_name) for x in looked.lines] == [
        ("Ana", "Un"), ("Cid", "de La Tour"), ("Dan", "Quatre"), ("Eve", ""), ("Fay", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["Non", "aucun", "Personne", "néant", "Seule", "Je viens seul"])
def test_nobody_comes_along_where_the_second_name_says_so(preview, said):
    apart = ("Structure", "Prénom", "Nom", "Prénom de la seconde personne", "Nom de la seconde personne")
    looked = preview(
        ("Azoth", "Camille", "Un", said, ""), ("Fournil", "Luc", "Trois", said, said), header=apart
    )
    assert people(looked) == ["Camille Un", "Luc Trois"]
    whole = ("Structure", "Prénom et nom", "Accompagnant (prénom et nom)")
    looked = preview(("Azoth", "Camille Un", said), header=whole)
    assert people(looked) == ["Camille Un"]


def test_second_person_whose_first_name_is_a_word_for_nobody_comes(preview):
    header = ("Structure", "Prénom 1", "Nom 1", "Prénom 2", "Nom 2")
    looked = preview(("Azoth", "Camille", "Un", "No", "Nguyen"), header=header)
    assert people(looked) == ["Camille Un", "No Nguyen"]


def test_ditto_marks_repeat_the_last_cell_above(preview):
    marks = ["idem", '"', "id.", "〃", "-//-", "Ditto", "’’", "« »", ",,", "Idem ci-dessus", "même structure"]
    rows = [("Les Amis", "P", "N", "0@example.org"), ("", "Zoé", "Quatre", "z@example.org")]
    rows += [(mark, f"P{n}", f"N{n}", f"{n}@example.org") for n, mark in enumerate(marks, 1)]
    looked = preview(*rows, header=("Structure", "Prénom", "Nom", "Mail"))
    assert [x.values.organisation for x in looked.lines] == ["Les Amis", "", *["Les Amis"] * len(marks)]
    assert [code for _, code in codes(looked) if code == "import-ditto"] == ["import-ditto"] * len(marks)


def test_ditto_without_anything_above_is_told(preview):
    looked = preview(("idem", "P", "N", "0@example.org"), header=("Structure", "Prénom", "Nom", "Mail"))
    assert looked.lines[0].values.organisation == ""
    assert (2, "import-ditto-nothing") in codes(looked)


@pytest.mark.parametrize("name", ["ID", "Le Même Pas", "“Quotes” et Cie", "D"])
def test_name_that_only_looks_like_a_ditto(preview, name):
    looked = preview(("Azoth", "P", "N"), (name, "Q", "M"), header=("Structure", "Prénom", "Nom"))
    assert looked.lines[1].values.organisation == name


def test_ticked_options_are_wishes_by_rank_and_needs(preview):
    header = (
        "Structure",
        "Type",
        "Rencontrer [Fournil]",
        "Rencontrer [Proxidom]",
        "Vos besoins [Locaux]",
        "Vos besoins [Mécénat]",
    )
    looked = preview(
        ("Azoth", "asso", "2", "1", "Oui", "Non"),
        ("Fournil", "SARL", "", "", "", "x"),
        ("Proxidom", "SARL", "", "", "", ""),
        header=header,
    )
    assert [[n.text for n in x.namings] for x in looked.lines] == [["Proxidom", "Fournil"], [], []]
    assert [x.values.needs for x in looked.lines] == [("Locaux",), ("Mécénat",), ()]


@pytest.mark.parametrize(
    ("cell", "needs"),
    [
        ("Mécénat, Bénévolat de compétences, Locaux", ("Mécénat", "Bénévolat de compétences", "Locaux")),
        (
            "Aide pour la compta, le site et la communication",
            ("Aide pour la compta, le site et la communication",),
        ),
        ("Un local (mardi, jeudi)", ("Un local (mardi, jeudi)",)),
        ("Mécénat ; Locaux", ("Mécénat", "Locaux")),
    ],
)
def test_ticked_boxes_with_commas(preview, cell, needs):
    looked = preview(("A", "Ana", cell), header=("Structure", "Prénom", "Vos besoins"))
    assert looked.lines[0].values.needs == needs


def test_new_themes_are_offered_and_made_where_wanted(preview, bring, store):
    header = ("Structure", "Prénom", "Nom", "Thématiques")
    row = ("A", "Ana", "Un", "Culture, Environnement")
    assert preview(row, header=header).new_themes == ("Culture", "Environnement")
    bring(row, header=header, choices=Choices(new_themes=True))
    with store.read() as session:
        assert sorted(session.scalars(sa.select(Theme.name))) == ["Culture", "Environnement"]
    looked = preview(row, header=header)
    assert (looked.new_themes, looked.count("same")) == ((), 1)


def test_hours_of_the_afternoon_and_both_in_one_cell(preview):
    header = ("Structure", "Prénom", "Arrival", "Departure")
    looked = preview(
        ("A", "Ana", "6:00 PM", "8:00 PM"), ("B", "Eva", "18h-20h", ""), ("C", "Ida", "", "de 18 à 19h30"),
        header=header,
    )  # fmt: skip
    assert [(x.values.arrival, x.values.departure) for x in looked.lines] == [
        (dt.time(18), dt.time(20)), (dt.time(18), dt.time(20)), (dt.time(18), dt.time(19, 30)),
    ]  # fmt: skip


def test_hour_that_would_leave_somebody_without_any_meeting_is_not_taken(store, event, preview):
    with store.work("event-change", name="Soirée") as work:
        change_event(work, event_id=event, start=dt.time(18), end=dt.time(21))
    header = ("Structure", "Prénom", "Nom", "Arrivée", "Départ")
    looked = preview(("A", "Ana", "Un", "6:30", "8:00"), ("B", "Eva", "Deux", "21:30", ""), header=header)
    assert [(x.values.arrival, x.values.departure) for x in looked.lines] == [
        (dt.time(6, 30), None),
        (None, None),
    ]
    assert [c for c in codes(looked) if "time" in c[1]] == [
        (2, "import-time-outside"), (2, "import-time-early"), (3, "import-time-outside"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    ["A/B", "Alpha/Bêta", "Alpha puis Bêta", "Alpha > Bêta", "Alpha -> Bêta",
    "1er choix : Alpha, 2e choix : Bêta", "Alpha sinon Bêta",
     "1- Alpha 2- Bêta", "Alpha then Bêta", "Vœu 1 : Alpha ; Vœu 2 : Bêta", "Alpha + Bêta",
     "Alpha et/ou Bêta", "Alpha or Bêta"],
)  # fmt: skip
def test_two_wishes_in_a_cell(preview, cell):
    one, other = ("A", "B") if cell == "A/B" else ("Alpha", "Bêta")
    looked = preview(
        ("Azoth", "asso", cell), (one, "SARL", ""), (other, "SARL", ""), header=("Structure", "Type", "Vœux")
    )
    assert [(n.best.label, n.state) for n in looked.lines[0].namings] == [
        (one, "matched"),
        (other, "matched"),
    ]


def test_sign_inside_a_name_parts_no_names(preview):
    looked = preview(
        ("Azoth", "asso", "Fournil, Lavande & Cie et Proxidom"), ("Fournil", "SARL", ""), ("Lavande & Cie",
        "SARL", ""),
        ("Proxidom", "SARL", ""), header=("Structure", "Type", "Vœux"),
    )  # fmt: skip
    assert [(n.best.label, n.state) for n in looked.lines[0].namings] == [
        ("Fournil", "matched"), ("Lavande & Cie", "matched"), ("Proxidom", "matched"),
    ]  # fmt: skip


def test_name_with_a_slash_stays_whole(preview):
    looked = preview(
        ("Azoth", "asso", "Alpha/Bêta"), ("Alpha/Bêta", "SARL", ""), header=("Structure", "Type", "Vœux")
    )
    assert [n.best.label for n in looked.lines[0].namings] == ["Alpha/Bêta"]


@pytest.mark.parametrize(
    "cell",
    ["peu importe", "Tous", "n'importe qui", "Toutes les entreprises", "anyone", "No preference", "au choix"],
)
def test_word_for_anyone_is_no_name(preview, cell):
    looked = preview(("Azoth", "asso", cell), ("Tousse", "SARL", ""), header=("Structure", "Type", "Vœu 1"))
    assert looked.lines[0].namings == ()
    assert codes(looked) == [(2, "import-name-anyone")] or (2, "import-name-anyone") in codes(looked)


def test_organisation_called_like_such_a_word_is_still_found(preview):
    looked = preview(("Azoth", "asso", "Tous"), ("Tous", "SARL", ""), header=("Structure", "Type", "Vœu 1"))
    assert [n.best.label for n in looked.lines[0].namings] == ["Tous"]


def test_names_that_differ_by_a_figure_are_no_sure_guess(preview):
    looked = preview(
        ("Azoth", "asso", "Entreprise du Midi 12"),
        ("Entreprise du Midi 13", "SARL", ""),
        header=("Structure", "Type", "Vœu 1"),
    )
    (naming,) = looked.lines[0].namings
    assert (naming.state, naming.best.score <= 80) == ("doubtful", True)


def test_payers_address_is_for_the_payer(preview):
    header = (
        "Structure",
        "Nom participant",
        "Prénom participant",
        "Nom payeur",
        "Prénom payeur",
        "Email payeur",
    )
    looked = preview(
        ("A", "Un", "Camille", "Un", "Camille", "u@example.org"), ("A", "Deux", "Yaël", "Un", "Camille",
        "u@example.org"),
        header=header,
    )  # fmt: skip
    assert [x.values.emails for x in looked.lines] == [("u@example.org",), ()]
    assert [c for c in codes(looked) if "payer" in c[1]] == [
        (2, "import-email-payer"), (3, "import-email-other-payer"),
    ]  # fmt: skip


def test_hidden_line_is_told_left_out_and_taken_back(store, event):
    rows = (Row(1, ("Structure", "Nom")), Row(2, ("A", "Un")), Row(3, ("B", "Deux")))
    sheet = Sheet("liste.xlsx", "F", rows, hidden=frozenset({3}))
    with store.read() as session:
        looked = preview_participants(session, event, sheet, ACTIVITIES)
        taken = preview_participants(
            session, event, sheet, ACTIVITIES, choices=Choices(wanted=frozenset({3}))
        )
    assert [x.fate for x in looked.lines] == ["add", "refuse"]
    assert (3, "import-line-hidden") in codes(looked)
    assert [x.fate for x in taken.lines] == ["add", "add"]


def test_name_of_a_sheet_says_the_side_and_its_lines_their_sheet(store, event):
    rows = (
        Row(1, ("Structure", "Nom", "Vœu 1")), Row(2, ("Alpha", "Un", "Bêta")), Row(SHEET_STEP + 2, ("Bêta",
        "Deux", "")),
        Row(SHEET_STEP + 3, ("Alpha", "Un", "")),
    )  # fmt: skip
    note = Note(SHEET_STEP + 2, "import-cell-error", {"cell": "C2", "place": 2, "value": "#REF!"})
    parts = (("Associations", "Structure"), ("Liste 2", "Entreprise"))
    with store.read() as session:
        looked = preview_participants(
            session, event, Sheet("l.xlsx", "Associations", rows, parts=parts, notes=(note,)), ACTIVITIES
        )
    assert [(x.side, x.kind) for x in looked.lines] == [
        ("A", "association"),
        ("B", "entreprise"),
        ("", "association"),
    ]
    told = report(looked, ACTIVITIES.sentence)
    assert [(row["line"], row["sheet"], row["code"]) for row in told["lines"]] == [
        (1, "Associations", "import-sheets-read"),
        (2, "Liste 2", "import-cell-error"),
        (3, "Liste 2", "import-line-duplicate"),
    ]
    assert "2 (Associations)" in told["lines"][-1]["text"]
    assert told["sheet"] == "Associations, Liste 2"


def test_two_columns_of_organisations_tell_the_kind(preview):
    header = ("Nom de l'association", "Nom de l'entreprise", "Prénom", "Nom")
    looked = preview(("Alpha", "", "Ana", "Un"), ("", "Bêta", "Eva", "Deux"), header=header)
    assert [(x.values.organisation, x.side) for x in looked.lines] == [("Alpha", "A"), ("Bêta", "B")]


def test_cell_without_an_end_costs_nothing(preview):
    looked = preview(
        ("x" * 5000, "a" * 5000, "Nom", "b" * 5000, "c" * 5000),
        header=("Structure", "Mail", "Nom", "Tél", "Vœu 1"),
    )
    assert len(looked.lines[0].values.organisation) == 300
