"""Somebody's name, e-mail and phone are found in texts however they are written, and nobody else's."""

import pytest

from envies_desktop.store.mentions import Names, Searched


def searched(first="Zéphyrine", last="Le Gall-Øye", email="zoe@nord.fr", phone="06 71 82 93 04", others=()):
    named = Names()
    for role, value in (("first", first), ("last", last), ("email", email), ("phone", phone)):
        named.note(role, value)
    return Searched((named,), frozenset(others))


@pytest.mark.parametrize(("text", "hidden"), [
    ("Zéphyrine Le Gall-Øye viendra", "… viendra"),
    ("ZEPHYRINE LE GALL OYE", "…"),
    ("Le Gall-Oye, Zéphyrine", "…"),
    ("zephyrine.le-gall-øye@ailleurs.org", "…@ailleurs.org"),
    ("voir Mme LE GALL–X", "voir Mme LE GALL–X"),
    ("Mme Le  Gall-Øye.", "Mme …."),
    ("le gall-øye d’en face", "le gall-øye d’en face"),
    ("Le Gall-Øyester", "Le Gall-Øyester"),
    ("ZOE@NORD.FR;", "…;"),
    ("anne.zoe@nord.fr zoe@nord.fr.net", "anne.zoe@nord.fr zoe@nord.fr.net"),
    ("06.71.82.93.04 ou +33 (0)6 71829304 ou 0033671829304", "… ou … ou …"),
    ("206718293045", "206718293045"),
    ("rien", "rien"),
])  # fmt: skip
def test_name_is_hidden_in_each_of_its_spellings(text, hidden):
    assert searched().hide(text) == hidden


def test_lists_and_dictionaries_are_searched_inside():
    value = {"a": ["Le Gall-Øye", 3, None], "b": {"c": "zoe@nord.fr"}}
    assert searched().hide(value) == {"a": ["…", 3, None], "b": {"c": "…"}}


def test_label_of_the_program_loses_the_name_without_its_capital():
    assert searched(last="Quasimodo").hide("quasimodo_liste.xlsx") == "quasimodo_liste.xlsx"
    assert searched(last="Quasimodo").hide("quasimodo_liste.xlsx", ours=True) == "…_liste.xlsx"


def test_word_that_others_bear_is_left_and_told():
    one = searched(first="Jeanne", last="Petit", others={"petit", "zoe@nord.fr", "671829304"})
    text = "Petit à petit, Mme Petit et Jeanne Petit (zoe@nord.fr, 0671829304)"
    assert one.hide(text) == "Petit à petit, Mme Petit et … (zoe@nord.fr, 0671829304)"
    assert [text[start:end] for start, end, sure in one.found(text) if not sure] == [
        "Mme Petit", "zoe@nord.fr", "0671829304",
    ]  # fmt: skip


def test_first_name_alone_is_only_told():
    assert searched(first="Rosalba").found("Rosalba rappelle, rosalba non") == [(0, 7, False)]


def test_first_name_of_one_and_last_name_of_another_are_nobody():
    both = Searched(
        (Names({"Jeanne"}, {"Petit"}), Names({"Paul"}, {"Martin"})), frozenset({"petit", "martin"})
    )
    assert both.hide("Jeanne Petit, Paul Martin, Jeanne Martin") == "…, …, Jeanne Martin"


def test_only_name_of_somebody_counts_as_the_last_one():
    assert searched(first="Zéphyrine", last="").hide("Zéphyrine, ou la zéphyrine") == "…, ou la zéphyrine"


def test_excerpt_shows_the_words_around():
    text = "a" * 60 + " Zéphyrine Le Gall-Øye " + "b" * 60
    ((excerpt, sure),) = searched().excerpts(text)
    assert (excerpt, sure) == (f"…{'a' * 39} Zéphyrine Le Gall-Øye {'b' * 39}…", True)
