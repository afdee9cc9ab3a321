"""Headers as forms and exports write them, and columns judged by their cells."""

import pytest

from envies_desktop.intake.columns import load_fields, recognise
from envies_desktop.intake.sheet import Row, Sheet

FIELDS = load_fields("participants")


def _columns(headers, *data):
    rows = tuple(Row(n, tuple(cells)) for n, cells in enumerate((headers, *data), 1))
    return recognise(Sheet("liste.csv", None, rows), FIELDS).columns


def _fields(headers, *data):
    return [column.field for column in _columns(headers, *data)]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Nom et prénom du participant", "full_name"),
        ("Prénom et nom de la personne présente", "full_name"),
        ("Nom, prénom du représentant de la structure", "full_name"),
        ("NOM & Prénom (du contact)", "full_name"),
        ("Prénom/Nom", "full_name"),
        ("First and last name", "full_name"),
        ("Name and surname of the participant", "full_name"),
        ("Nom de la personne qui représentera votre structure", "full_name"),
        ("Comment vous appelez-vous ?", "full_name"),
        ("Quel est votre prénom ?", "full_name"),  # alone, a column of names holds both
        ("Quelle est votre adresse mail ?", "email"),
        ("Merci d'indiquer votre numéro de téléphone", "phone"),
        ("What is your phone number?", "phone"),
        ("Avec quelles entreprises souhaitez-vous échanger ?", "wish"),
        ("Qui aimeriez-vous rencontrer ?", "wish"),
        ("Which companies would you like to meet?", "wish"),
        ("Entreprises à rencontrer", "wish"),
        ("Avec qui ne souhaitez-vous pas être placé ?", "apart"),
        ("Acceptez-vous d’échanger vos coordonnées ?", "contact_consent"),
        ("Souhaitez-vous échanger vos coordonnées avec les participants ?", "contact_consent"),
        ("Autorisez-vous l’utilisation de votre image ?", "photo"),
        ("À quelle heure arriverez-vous ?", "arrival"),
        ("Êtes-vous une association ou une entreprise ?", "kind"),
        ("Q02. Vous êtes :", "kind"),
        ("approval_status", "status"),
        ("Qu'attendez-vous de cette soirée ?", "need"),
        ("Attendee email", "email"),
        ("Attendee Surname", "full_name"),
        ("Autorisation de prise de vue", "photo"),
        ("Arriving at", "arrival"),
        ("Présent de", "arrival"),
    ],
)
def test_header_of_a_form(header, field):
    assert _fields(["Structure", header], ["Azoth", "Camille Un"])[1] == field


@pytest.mark.parametrize(
    "header",
    [
        "Quel est le nom de votre structure ?", "Quel est le nom de votre association ou entreprise ?",
        "Q01. Nom de votre structure",
        "What company do you work for?", "Quelle structure représentez-vous ?",
        "Nom de l’organisation participante", "Company name",
    ],
)  # fmt: skip
def test_question_for_the_organisation(header):
    assert _fields(["Mail", header], ["a@example.org", "Azoth"])[1] == "organisation"


def test_last_name_asked_as_a_question():
    headers = ["Structure", "Quel est votre prénom ?", "Quel est votre nom ?"]
    assert _fields(headers, ["A", "Ana", "Un"]) == ["organisation", "first_name", "last_name"]


def test_codes_of_a_form_program_and_its_brackets():
    columns = _columns(
        ["Q01. Structure", "Q03[SQ001]. Vos coordonnées [Prénom]", "Q03[SQ002]. Vos coordonnées [Nom]",
         "Q04[1]. Qui souhaitez-vous rencontrer ? [Rang 1]",
         "Q04[2]. Qui souhaitez-vous rencontrer ? [Rang 2]"],
        ["Azoth", "Camille", "Un", "Fournil", "Proxidom"],
    )  # fmt: skip
    assert [(c.field, c.number, c.option) for c in columns] == [
        ("organisation", 0, ""), ("first_name", 0, ""), ("last_name", 0, ""), ("wish", 1, ""), ("wish",
        2, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "headers",
    [
        ("Vos besoins [Mécénat]", "Vos besoins [Locaux]"),
        ("Q05[SQ001]. Vos besoins [Mécénat]", "Q05[SQ002]. Vos besoins [Locaux]"),
        ("Besoins : Mécénat", "Besoins : Locaux"),
        ("Besoins - Mécénat", "Besoins - Locaux"),
        ("Besoins (Mécénat)", "Besoins (Locaux)"),
        ("Besoins/Mécénat", "Besoins/Locaux"),
    ],
)
@pytest.mark.parametrize("mark", ["Oui", "x", "1", "✓", "TRUE", "Yes"])
def test_column_of_an_option(headers, mark):
    columns = _columns(["Structure", *headers], ["A", mark, ""], ["B", "", mark])
    assert [(c.field, c.option) for c in columns[1:]] == [("need", "Mécénat"), ("need", "Locaux")]


def test_brackets_whose_cells_are_no_ticks_are_no_option():
    columns = _columns(["Structure", "Vos besoins [Autre]"], ["A", "Un local le mardi"])
    assert (columns[1].field, columns[1].option) == ("need", "")


@pytest.mark.parametrize("cells", [("M.", "Mme"), ("Monsieur", "Madame"), ("Mr", "Mlle"), ("Dr", "Mme")])
@pytest.mark.parametrize("header", ["Titre", "Structure", "Organisation"])
def test_civilities_are_no_organisation(header, cells):
    headers = [header, "Nom", "Prénom", "Société"]
    data = [[cells[0], "Un", "Ana", "Azoth"], [cells[1], "Deux", "Eva", "Fournil"]]
    assert _fields(headers, *data) == ["civility", "last_name", "first_name", "organisation"]


def test_fuller_column_wins_then_the_later_one():
    headers = ["Raison sociale", "Mail", "Nom de l'association ou de l'entreprise"]
    assert _fields(headers, ["", "a@example.org", "Azoth"]) == ["ignored", "email", "organisation"]
    assert _fields(headers, ["Azoth", "a@example.org", "Azoth"]) == ["organisation", "email", None]


def test_two_columns_that_complete_each_other_are_both_kept():
    headers = ["Nom de l'association", "Nom de l'entreprise", "Mail"]
    data = [["Azoth", "", "a@example.org"], ["", "Fournil", "b@example.org"]]
    assert _fields(headers, *data) == ["organisation", "organisation", "email"]


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Statut", ("Membre actif", "Président"), "role"),
        ("Statut", ("Association", "SARL"), "kind"),
        ("Statut", ("Brouillon", "VIP"), "status"),
        ("Statut", ("Annulé", "VIP"), "status"),
        ("Tarif", ("Association", "Entreprise"), "kind"),
        ("Billet", ("Tarif association", "Tarif entreprise"), "kind"),
    ],
)
def test_column_judged_by_its_cells(header, cells, field):
    data = [[f"Org {n}", f"P{n}", f"N{n}", cell] for n, cell in enumerate(cells)]
    assert _fields(["Structure", "Prénom", "Nom", header], *data)[3] == field


def test_name_beside_first_and_last_name_is_the_whole_one():
    headers = ["name", "first_name", "last_name", "email"]
    data = [["Camille Un", "Camille", "Un", "u@example.org"], ["Yaël Deux", "", "", "d@example.org"]]
    assert _fields(headers, *data) == ["full_name", "first_name", "last_name", "email"]


def test_name_of_the_contact_beside_a_first_name_is_the_family_name():
    headers = ["Structure", "Nom du contact", "Prénom du contact"]
    assert _fields(headers, ["A", "Un", "Ana"]) == ["organisation", "last_name", "first_name"]


@pytest.mark.parametrize(
    "headers",
    [
        ("Structure", "Nom 1", "Prénom 1", "Mail 1", "Nom 2", "Prénom 2", "Mail 2"),
        ("Structure", "Nom", "Prénom", "Mail", "Nom (2)", "Prénom (2)", "Mail (2)"),
        ("Structure", "Nom", "Prénom", "Mail", "Nom", "Prénom", "Mail"),
        ("Structure", "Nom", "Prénom", "Mail", "Nom de l’accompagnant", "Prénom de l’accompagnant",
        "Mail de l’accompagnant"),
        ("Structure", "Nom du 1er participant", "Prénom du 1er participant", "Mail 1",
        "Nom du 2e participant", "Prénom du 2e participant", "Mail 2"),
    ],
)  # fmt: skip
def test_two_people_on_a_line(headers):
    columns = _columns(headers, ["A", "Un", "Ana", "u@example.org", "Deux", "Eva", "d@example.org"])
    assert [column.person for column in columns] == [1, 1, 1, 1, 2, 2, 2]
    assert [column.field for column in columns[1:4]] == [column.field for column in columns[4:]]


@pytest.mark.parametrize(
    "headers",
    [
        ("1. Structure", "2. Nom", "3. Prénom", "4. Mail"),
        ("Structure", "Nom", "Prénom", "Mail 2"),
        ("Nom", "Nom", "Prénom", "Mail"),
        ("Structure", "Nom participant", "Prénom participant", "Nom payeur"),
    ],
)
def test_numbers_that_count_no_people(headers):
    assert {c.person for c in _columns(headers, ["A", "Un", "Ana", "x@example.org"])} == {1}
