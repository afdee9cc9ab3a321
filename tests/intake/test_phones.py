"""Numbers with an extension, several in a cell, and those that a spreadsheet spoilt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.phones import Phone, phones


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("04 42 12 34 56 poste 12", ["04 42 12 34 56 poste 12"]),
        ("04 42 12 34 56 (poste 203)", ["04 42 12 34 56 poste 203"]),
        ("0442123456, poste n° 4", ["04 42 12 34 56 poste 4"]),
        ("04 42 12 34 56 p. 12", ["04 42 12 34 56 poste 12"]),
        ("04 42 12 34 56 x12", ["04 42 12 34 56 poste 12"]),
        ("04 42 12 34 56 #3", ["04 42 12 34 56 poste 3"]),
        ("+33 4 42 12 34 56 ext. 7 / 06 11 22 33 44", ["04 42 12 34 56 ext 7", "06 11 22 33 44"]),
        ("06 11 22 33 44 ; 04 42 12 34 56 interne 9", ["06 11 22 33 44", "04 42 12 34 56 interne 9"]),
        ("06-12-34-56-78 (Paul), 06-22-34-56-78 (Anna)", ["06 12 34 56 78", "06 22 34 56 78"]),
        ("tél. fixe : 04 42 11 22 33, port. 06 12 34 56 79", ["04 42 11 22 33", "06 12 34 56 79"]),
        ("06 12 34 56 78 ou 04.42.12.34.56", ["06 12 34 56 78", "04 42 12 34 56"]),
    ],
)
def test_numbers_of_a_cell(text, kept):
    assert [phone.text for phone in phones(text)] == kept
    assert all(phone.valid for phone in phones(text))


@pytest.mark.parametrize("text", ["3,36123E+10", "3.36123E+10", "6,12E+08", "+3,3612E10", "4,42123e+8"])
def test_number_that_a_spreadsheet_rounded_is_kept_as_typed_and_said_spoilt(text):
    assert phones(text) == [Phone(text, valid=False, spoilt=True)]


@given(st.text(alphabet="0123456789 .+()-/poste#xE,", max_size=80))
def test_no_text_breaks_a_number(text):
    assert all(phone.text for phone in phones(text))
