"""Arabic and Hebrew names are joined and set in their own direction."""

import pytest

from envies_desktop.paper.rtl import visual


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Claire Martin", "Claire Martin"),
        ("שלום", "םולש"),
        ("ملك", "\ufeda\ufee0\ufee3"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("دار", "\ufead\ufe8d\ufea9"),
        ("Yann שלום Le Goff", "Yann םולש Le Goff"),
        ("שלום 2018", "םולש 2018"),
    ],
)
def test_visual_order_of_a_name(text, drawn):
    assert visual(text) == drawn


def test_numbers_between_words_keep_their_order():
    assert visual("أ ١٢ ب") == "\ufe8f ١٢ \ufe83"


def test_vowel_signs_stay_after_their_letter_and_do_not_part_it_from_the_next():
    assert visual("مَلك") == "\ufeda\ufee0\ufee3\u064e"
