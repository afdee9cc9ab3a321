"""Levels are added half way to the next one, and taken out: what is left is valid."""

import pytest

from envies_desktop.diagnostics.levelling import with_level, without_level
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.diagnostics.validating import problems

KNOWN = shipped_documents()["maturite_partenariat_association"]


def _least(document):
    return [level["min"] for level in document["scoring"]["levels"]]


@pytest.mark.parametrize(
    ("after", "least", "place"),
    [(0, [0, 12, 25, 50, 75], 1), (3, [0, 25, 50, 75, 87], 4)],
)
def test_level_goes_half_way_to_the_next(after, least, place):
    made, at = with_level(KNOWN, after, "Élan")
    assert (_least(made), at, problems(made)) == (least, place, ())


def test_level_between_two_that_touch_is_no_whole_number():
    levels = [{"id": name, "min": at, "label": {"fr": name, "en": name}} for at, name in enumerate("ab")]
    made = {**KNOWN, "scoring": {**KNOWN["scoring"], "levels": levels}}
    grown, _ = with_level(made, 0, "Élan")
    assert (_least(grown), problems(grown)) == ([0, 0.5, 1], ())


def test_first_level_of_all_begins_at_zero():
    bare = {key: value for key, value in KNOWN.items() if key != "scoring"}
    made, at = with_level(bare, -1, "Élan")
    assert (_least(made), at, problems(made)) == ([0], 0, ())


def test_levels_have_ids_of_their_own():
    made = KNOWN
    for after in (0, 0, 0):
        made, _ = with_level(made, after, "Élan")
    ids = [level["id"] for level in made["scoring"]["levels"]]
    assert (len(set(ids)), problems(made)) == (7, ())


def test_level_is_taken_out_and_the_first_one_begins_at_zero():
    assert _least(without_level(KNOWN, 1)) == [0, 50, 75]
    made = without_level(KNOWN, 0)
    assert (_least(made), problems(made)) == ([0, 50, 75], ())
