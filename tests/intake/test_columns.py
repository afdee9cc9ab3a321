"""Headers recognised, and how sure."""

import pytest

from envies_desktop.intake.columns import CLOSE, load_fields, recognise, squeeze
from envies_desktop.intake.sheet import Row, Sheet

FIELDS = load_fields("participants")


def _sheet(*rows, merged=()):
    numbered = (Row(n, tuple(cells)) for n, cells in enumerate(rows, 1) if any(cells))
    return Sheet("liste.xlsx", None, tuple(numbered), merged=merged)


def _fields(*headers, data=()):
    return [c.field for c in recognise(_sheet(headers, *data), FIELDS).columns]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("NOM DE L'ASSOCIATION", "organisation"),
        ("Raison sociale :", "organisation"),
        ("Nom de votre structure (en majuscules)", "organisation"),
        ("Courriel", "email"),
        ("E-mail 2", "email"),
        ("Tél. portable", "phone"),
        ("N° RNA (W…)", "rna"),
        ("C.P.", "postcode"),
        ("Prénom\ndu participant", "first_name"),
        ("Vœu n° 3", "wish"),
        ("2ème choix", "wish"),
        ("Quelles structures souhaitez-vous rencontrer ? (3 à 6)", "wish"),
        ("Qui ne souhaitez-vous pas rencontrer ?", "apart"),
        ("Acceptez-vous la transmission de vos coordonnées ?", "contact_consent"),
        ("Droit à l’image (oui/non)", "photo"),
        ("Heure de départ", "departure"),
        ("Partenaire souhaité 2", "wish"),
        ("Serez-vous présent·e toute la soirée ?", "presence"),
        ("obs.", "note"),
        ("Combien de personnes viendront ?", "representatives"),
        ("Pouvez-vous préciser vos besoins d’accessibilité ?", "access"),
    ],
)
def test_header_is_recognised(header, field):
    assert _fields("Structure" if field != "organisation" else "Mail", header)[1] == field


@pytest.mark.parametrize(
    "header",
    ["Repas", "Cotisation", "Langues parlées", "Date de naissance", "Régime alimentaire", "Facebook"],
)
def test_header_of_something_else_is_left_aside(header):
    found = recognise(_sheet(["Structure", "Mail", header], ["Azoth", "a@example.org", "x"]), FIELDS)
    assert [c.header for c in found.unknown] == [header]


def _slips(word):
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + "#" + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        if place:
            yield word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]


def test_one_slip_in_six_letters_or_more_is_still_close():
    from rapidfuzz import fuzz

    words = {s for f in FIELDS for s in f.spellings if len(s) >= 6}
    assert min(fuzz.ratio(word, slip) for word in words for slip in _slips(word)) >= CLOSE


@pytest.mark.parametrize("header", ["Fonctoin", "Telephnoe", "Raison social", "Comune", "Organistaion"])
def test_mistyped_header_is_close_and_says_so(header):
    column = recognise(
        _sheet(["Structure" if "Org" not in header and "Rai" not in header else "Mail", header]), FIELDS
    )
    assert (column.columns[1].how, column.columns[1].field is not None) == ("close", True)


def test_every_spelling_belongs_to_one_field():
    known = [(spelling, field.name) for field in FIELDS for spelling in field.spellings]
    assert len(known) == len({spelling for spelling, _ in known})


def test_titles_above_the_header_are_skipped():
    found = recognise(
        _sheet(
            ["Soirée des associations"],
            [],
            ["Inscrits au 8 mars"],
            ["Structure", "Nom", "Mail"],
            ["Azoth", "X", "a@b.fr"],
        ),
        FIELDS,
    )
    assert (found.header_line, [row.number for row in found.data]) == (4, [5])


def test_header_in_two_lines():
    found = recognise(
        _sheet(
            ["Structure", "Mail", "Vœux", "", ""],
            ["Nom de la structure", "Mail", "1", "2", "3"],
            ["Azoth", "a@b.fr", "x", "y", "z"],
            merged=((1, 2, 1, 4),),
        ),
        FIELDS,
    )
    assert [(c.field, c.number) for c in found.columns[2:]] == [("wish", 1), ("wish", 2), ("wish", 3)]


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (["Nom", "Mail"], ["organisation", "email"]),
        (["Structure", "Nom", "Prénom"], ["organisation", "last_name", "first_name"]),
        (["Structure", "Nom", "Mail"], ["organisation", "full_name", "email"]),
        (["Nom", "Nom", "Prénom"], ["organisation", "last_name", "first_name"]),
        (["Nom", "Contact", "Mail"], ["organisation", "full_name", "email"]),
    ],
)
def test_nom_means_what_the_other_columns_leave(headers, fields):
    assert _fields(*headers, data=[["a", "b", "c"]]) == fields


def test_contact_is_what_its_cells_look_like():
    assert _fields("Structure", "Contact", data=[["A", "a@b.fr"], ["B", "b@c.fr"]]) == [
        "organisation",
        "email",
    ]
    assert _fields("Structure", "Contact", data=[["A", "06 12 34 56 78"]]) == ["organisation", "phone"]
    assert _fields("Structure", "Contact", data=[["A", "Jean Dupont"]]) == ["organisation", "full_name"]


def test_column_without_header_is_known_by_its_cells():
    found = recognise(
        _sheet(["Structure", "", "Ville"], ["A", "a@b.fr", "Aix"], ["B", "b@c.fr", "Aix"]), FIELDS
    )
    assert (found.columns[1].field, found.columns[1].how) == ("email", "cells")


def test_field_of_one_column_goes_on_a_tie_to_the_later_one():
    found = recognise(
        _sheet(["Nom de la structure", "Structure représentée ?", "Mail"], ["A", "B", "a@b.fr"]), FIELDS
    )
    assert [c.field for c in found.columns] == [None, "organisation", "email"]


def test_no_header():
    found = recognise(_sheet(["Azoth", "Aix", "12"], ["Duc", "Aix", "15"]), FIELDS)
    assert (found.header_line, found.columns, len(found.data)) == (None, (), 2)


def test_person_points_at_the_header_and_says_what_columns_are():
    sheet = _sheet(["Qui", "Où écrire"], ["Azoth", "a@b.fr"])
    found = recognise(sheet, FIELDS, header_line=1, chosen={0: "organisation"})
    assert [(c.field, c.how) for c in found.columns] == [("organisation", "chosen"), ("email", "cells")]
    assert (
        recognise(sheet, FIELDS, header_line=1, chosen={0: "organisation", 1: None}).columns[1].field is None
    )


def test_profile_is_remembered():
    sheet = _sheet(["Structure", "Qui vient"], ["Azoth", "Jean"])
    taught = recognise(sheet, FIELDS, chosen={1: "full_name"}).profile()
    assert taught[squeeze("Qui vient ?")] == "full_name"
    assert recognise(sheet, FIELDS, saved=taught).columns[1].how == "saved"


def test_confidence_falls_with_unknown_columns():
    sure = recognise(_sheet(["Structure", "Mail"], ["A", "a@b.fr"]), FIELDS)
    less = recognise(_sheet(["Structure", "Mail", "Repas", "Prix"], ["A", "a@b.fr"]), FIELDS)
    assert (sure.confidence, less.confidence) == (1.0, 0.5)
