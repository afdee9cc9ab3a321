"""Nobody imports in a circle, at the head of a module, inside a function or for types only."""

from itertools import pairwise

from tests.imports import Import, all_imports, circle, imports_of


def test_imports_go_in_no_circle():
    assert circle((one.module, one.found) for one in all_imports() if one.ours) == []


def test_circle_tells_the_way_back_to_where_it_began():
    arrows = [("window", "page"), ("page", "desk"), ("desk", "window"), ("page", "words")]
    way = circle(arrows)
    assert way[0] == way[-1]
    assert set(pairwise(way)) == set(arrows[:3])


def test_imports_are_seen_wherever_they_stand():
    text = """
import json
from envies_desktop.store import erase
from envies_desktop.store.work import Work
if TYPE_CHECKING:
    from sqlalchemy.orm import Session
def later():
    from envies_desktop.directory import queries
    importlib.import_module("envies_desktop.events.model")
"""
    known = {"envies_desktop.store", "envies_desktop.store.erase", "envies_desktop.store.work"}
    found = [(one.found, one.line) for one in imports_of("envies_desktop.app", text, known)]
    assert sorted(found, key=lambda one: one[1]) == [
        ("json", 2),
        ("envies_desktop.store.erase", 3),
        ("envies_desktop.store.work", 4),
        ("sqlalchemy", 6),
        ("envies_desktop.directory", 8),
        ("envies_desktop.events.model", 9),
    ]


def test_import_of_ones_own_face_is_seen():
    text = "from envies_desktop.directory.queries import cards"
    assert list(imports_of("envies_desktop.directory.queries.cards", text, set())) == [
        Import("envies_desktop.directory.queries.cards", "envies_desktop.directory.queries", 1)
    ]
