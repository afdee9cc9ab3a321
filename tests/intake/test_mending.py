"""Letters that travel badly, errors of formulas, cells that are too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.limits import CELL_LETTERS
from envies_desktop.intake.mending import cell_name, mended_row, undoubled


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("ThÃ©Ã¢tre", "Théâtre"),
        ("lâ€™Å’uvre", "l’Œuvre"),
        ("Lâ€™Ã‰toile", "L’Étoile"),
        ("Ã  lâ€™heure", "à l’heure"),
        ("Théâtre cassÃ©", "Théâtre cassé"),
        ("10 â‚¬", "10 €"),
        ("Â« NoÃ«l Â»", "« Noël »"),
        ("ThÃƒÂ©ÃƒÂ¢tre", "Théâtre"),
    ],
)
def test_letters_encoded_twice(broken, right):
    assert undoubled(broken) == right


@pytest.mark.parametrize(
    "text",
    [
        "Théâtre",
        "São Paulo",
        "SÃO JOÃO",
        "organisé\u00a0»",
        "CAFÉ\u00a0!",
        "Ångström",
        "Ünïcödé",
        "voilà\u00a0»",
        "Łódź",
        "محمد",
        "Ã",
    ],
)
def test_letters_that_are_right_stay(text):
    assert undoubled(text) == text


@given(st.text(alphabet="abcéèàçôœÉÀ’«»€ ", max_size=60))
def test_french_comes_back_from_two_encodings(text):
    broken = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    assert undoubled(broken) == text


@pytest.mark.parametrize(
    "error",
    [
        "#N/A",
        "#REF!",
        "#NOM?",
        "#VALEUR!",
        "#DIV/0!",
        "#NAME?",
        "#VALUE!",
        "#NUM!",
        "#NOMBRE!",
        "#NULL!",
        "######",
        "Err:508",
        "#SPILL!",
    ],
)
def test_error_of_a_formula_is_emptied_and_told_by_cell(error):
    notes = []
    assert mended_row(4, ["Azoth", error], notes) == ["Azoth", ""]
    assert notes == [[4, "import-cell-error", {"cell": "B4", "place": 1, "value": error}]]


@pytest.mark.parametrize("text", ["#1", "# 12", "#Aix", "Error", "N/A", "#hashtag"])
def test_what_is_no_error_stays(text):
    notes = []
    assert (mended_row(1, [text], notes), notes) == ([text], [])


def test_lost_letters_are_told():
    notes = []
    mended_row(3, ["Th\ufffd\ufffdtre"], notes)
    assert [(line, code, params["cell"]) for line, code, params in notes] == [
        (3, "import-letters-lost", "A3")
    ]


def test_long_cell_is_cut_before_anything_looks_into_it():
    notes = []
    row = mended_row(2, ["x", "y" * 2_000_000], notes)
    assert [len(cell) for cell in row] == [1, CELL_LETTERS]
    assert notes == [[2, "import-cell-cut", {"cell": "B2", "place": 1, "most": CELL_LETTERS}]]


def test_names_of_cells():
    assert [cell_name(place, 7) for place in (0, 25, 26, 701, 702)] == ["A7", "Z7", "AA7", "ZZ7", "AAA7"]
