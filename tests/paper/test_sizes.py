"""Nothing is too small to be read: 9 points at least, 11 on forms, 14 in large print."""

import datetime as dt
import re

import pytest

from envies_desktop.activity import load
from envies_desktop.speed_dating.schedule import Settings
from tests.paper import samples
from tests.paper.dossiers import SPEED_DATING, dossier, evening
from tests.paper.reading import printed

FURNITURE = {9.0, 10.0}
"""The foot of a page and the facts of its head, in normal print."""


def sizes(name, *, large):
    rounds = Settings(7, 7, 2, start=dt.time(18))
    made = dossier(evening(30, 30, rounds=rounds), [name])
    item = made.item(name)
    pages = printed(load(item.pages)(item.data, samples.job(large=large), frozenset())).pages
    content = b"\n".join(page.get_contents().get_data() for page in pages)
    return {float(size) for size in re.findall(rb"/F\d+\+\d+ ([\d.]+) Tf", content)}


@pytest.mark.parametrize("name", [document.name for document in SPEED_DATING])
def test_no_text_is_under_9_points(name):
    assert min(sizes(name, large=False)) >= 9


def test_form_to_fill_is_11_points_and_more():
    assert min(sizes("registration", large=False) - FURNITURE) >= 11


LARGE = [document.name for document in SPEED_DATING if document.name not in ("badges", "table-signs")]


@pytest.mark.parametrize("name", LARGE)
def test_large_print_is_14_points_but_for_furniture_and_very_long_names(name):
    found = sizes(name, large=True)
    assert min(found) >= 11
    assert 14 in found
