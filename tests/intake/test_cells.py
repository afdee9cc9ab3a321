"""Cells as people fill them."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake import cells
from envies_desktop.intake.answers import yes_no
from envies_desktop.intake.hours import clock, presence
from envies_desktop.intake.phones import Phone, phones


@pytest.mark.parametrize(
    ("text", "good", "broken"),
    [
        ("a@example.org", ["a@example.org"], []),
        ("a@example.org ; B@Example.ORG", ["a@example.org", "B@example.org"], []),
        (
            "a@example.org, b@example.org\nc@example.org",
            ["a@example.org", "b@example.org", "c@example.org"],
            [],
        ),
        ("Jean <jean@example.org>", ["jean@example.org"], []),
        ("mailto:jean@example.org.", ["jean@example.org"], []),
        ("jean (at) example.org", ["jean@example.org"], []),
        ("a@example.org / A@example.org", ["a@example.org"], []),
        ("jean@example,org", [], ["jean@example"]),
        ("jean@", [], ["jean@"]),
        ("prénom.nom@exemple.fr", ["prénom.nom@exemple.fr"], []),
        ("à venir", [], []),
    ],
)
def test_emails(text, good, broken):
    assert cells.emails(text) == (good, broken)


@pytest.mark.parametrize(
    ("text", "kept", "repaired"),
    [
        ("06 12 34 56 78", "06 12 34 56 78", False),
        ("06.12.34.56.78", "06 12 34 56 78", False),
        ("612345678", "06 12 34 56 78", True),
        ("6 12 34 56 78", "06 12 34 56 78", True),
        ("612345678.0", "06 12 34 56 78", True),
        ("0612345678.0", "06 12 34 56 78", False),
        ("+33 6 12 34 56 78", "06 12 34 56 78", False),
        ("+33 (0)6 12 34 56 78", "06 12 34 56 78", False),
        ("0033612345678", "06 12 34 56 78", False),
        ("33612345678", "06 12 34 56 78", False),
        ("442123456", "04 42 12 34 56", True),
        ("+32 470 12 34 56", "+32 470 12 34 56", False),
        ("0032 470 12 34 56", "+32 470 12 34 56", False),
    ],
)
def test_phone(text, kept, repaired):
    assert phones(text) == [Phone(kept, valid=True, repaired=repaired)]


@pytest.mark.parametrize("text", ["12", "abc", "6123456789012", "00 00 00 00 00"])
def test_phone_that_is_none_is_kept_as_typed(text):
    assert phones(text) == [Phone(text, valid=False)]


@pytest.mark.parametrize(
    "text", ["06 12 34 56 78 / 04 42 12 34 56", "0612345678 0442123456", "0612345678\n0442123456"]
)
def test_two_phones_in_a_cell(text):
    assert [phone.text for phone in phones(text)] == ["06 12 34 56 78", "04 42 12 34 56"]


@pytest.mark.parametrize(
    "text", ["oui", "OUI !", "x", "✓", "Vrai", "1", "1.0", "Oui, avec plaisir", "d’accord", "j'accepte"]
)
def test_yes(text):
    assert yes_no(text) is True


@pytest.mark.parametrize(
    "text", ["non", "Non merci", "pas de photo", "faux", "0", "☐", "Je refuse", "sans photo", "aucune"]
)
def test_no(text):
    assert yes_no(text) is False


@pytest.mark.parametrize("text", ["", "-", "?", "NSP", "à confirmer"])
def test_neither_yes_nor_no(text):
    assert yes_no(text) is None


def test_answer_that_is_no_answer():
    with pytest.raises(ValueError, match="peut-être"):
        yes_no("peut-être")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("18h30", dt.time(18, 30)),
        ("18 h 30", dt.time(18, 30)),
        ("18:30", dt.time(18, 30)),
        ("18:30:00", dt.time(18, 30)),
        ("18.30", dt.time(18, 30)),
        ("18 h", dt.time(18)),
        ("18", dt.time(18)),
        ("1830", dt.time(18, 30)),
        ("vers 19 heures", dt.time(19)),
        ("part à 18h30", dt.time(18, 30)),
        ("2018-03-15 18:30", dt.time(18, 30)),
        ("0.770833333", dt.time(18, 30)),
        ("midi", dt.time(12)),
        ("25h", None),
        ("18h75", None),
        ("bientôt", None),
    ],
)
def test_clock(text, moment):
    assert clock(text) == moment


@pytest.mark.parametrize(
    ("text", "arrival", "departure"),
    [
        ("part à 18h30", None, dt.time(18, 30)),
        ("jusqu’à 19h", None, dt.time(19)),
        ("arrive vers 18 h", dt.time(18), None),
        ("dès 17h45", dt.time(17, 45), None),
        ("18h-19h30", dt.time(18), dt.time(19, 30)),
        ("de 17h30 à 18h45", dt.time(17, 30), dt.time(18, 45)),
        ("toute la soirée", None, None),
    ],
)
def test_presence(text, arrival, departure):
    assert presence(text) == (arrival, departure)


@pytest.mark.parametrize(
    ("table", "text", "code"),
    [
        ("kinds", "ASSO", "association"),
        ("kinds", "Association (loi 1901)", "association"),
        ("kinds", "S.A.R.L", None),
        ("kinds", "SARL", "entreprise"),
        ("kinds", "Mairie", "collectivite"),
        ("kinds", "association / entreprise", None),
        ("statuses", "Annulé", "excuse"),
        ("sides", "Côté B", "B"),
    ],
)
def test_meaning(table, text, code):
    assert cells.meaning(table, text) == code


def test_whole_number_and_postcode():
    assert [cells.whole_number(t) for t in ("2 personnes", "3", "deux")] == [2, 3, None]
    assert [cells.postcode(t) for t in ("4000", "13100.0", "13 100", "2A004")] == [
        "04000",
        "13100",
        "13100",
        "2A004",
    ]


@given(st.text(max_size=60))
def test_no_text_breaks_a_cell(text):
    cells.emails(text)
    phones(text)
    clock(text)
    presence(text)
    cells.meaning("kinds", text)
    with contextlib.suppress(ValueError):
        yes_no(text)
