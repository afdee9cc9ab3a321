"""A module's place says what it may import: its folder what it knows, its file name what it does.

Where a module stands decides alone; imports inside a function or for types only count as others do, for a
name that is known for its type is known.
"""

import pytest

from envies_desktop.app import ACTIVITIES
from tests.imports import FOLDER, ROOT, Import, all_imports

KITS = ("store", "intake", "paper", "desk")
"""They know no activity, and none but the desk knows another."""
ORDER = tuple(one.name for one in ACTIVITIES)
"""The activities, lowest first: each knows those before it."""
APART = frozenset({"speed_dating", "open_forum", "workshops"})
"""The ways to run a room: none knows another."""

DATA = {
    "model": (),
    "rules": (),
    "queries": ("model", "rules"),
    "actions": ("model", "rules", "queries"),
    "exchange": ("model", "rules", "queries", "actions"),
    "sheets": ("rules", "queries"),
    "wording": ("rules",),
    "doors": ("model", "rules", "queries", "actions", "exchange", "sheets", "wording", "activity"),
    "activity": (),
}
SCREEN = ("page", "dialogs", "tables")
ROLES = DATA | dict.fromkeys(SCREEN, (*SCREEN, "rules", "queries", "actions", "exchange", "sheets"))
"""Roles inside an activity, and which others of it and of lower activities each knows besides its own.

What stands at the root of an activity under any other name are rules.
"""
COMMON = ("i18n", "refused", "activity")
OF_MODELS = ("store.base",)
OF_QUERIES = (
    *OF_MODELS,
    *("store.reading", "store.search", "store.recognition", "store.history"),
    *("store.erase", "store.mentions", "store.demo"),
)
OF_ACTIONS = (*OF_QUERIES, "store.work", "store.belongings", "store.engine", "own_files")
WRITING = ("spreadsheet", "dossier", "printing", "noting", "names")
"""What exchange knows of paper: how files are made, not what is drawn on them."""
OF_HOUSE = {
    "model": OF_MODELS,
    "rules": ("assets", "solver", "json_document"),
    "queries": OF_QUERIES,
    "actions": OF_ACTIONS,
    "exchange": (*OF_ACTIONS, "intake", *(f"paper.{name}" for name in WRITING), "settings"),
    "sheets": ("paper",),
    "wording": (),
    "doors": (*KITS[:3], "assets", "settings", "activity", "cli"),
    "activity": ("activity",),
} | dict.fromkeys(SCREEN, ("desk",))
"""Which modules outside the activities each role knows besides COMMON.

What would be erased of somebody, and where else they are named, is a question: queries ask it. An erasure is
asked of the store itself, not of a work: it is never undone; and the program's own files forget with it.
"""

LIBRARIES = {
    "PySide6": (*SCREEN, "desk", "app"),
    "shiboken6": (*SCREEN, "desk"),
    "qt_material": ("desk",),
    "sqlalchemy": ("store", "model", "queries", "actions", "exchange"),
    "alembic": ("store",),
    "psycopg": ("store",),
    "reportlab": ("paper", "sheets"),
    "xlsxwriter": ("paper",),
    "python_calamine": ("intake",),
    "platformdirs": ("settings",),
}
"""Who may import the libraries that are more than a computation: kits, roles, or modules beside them.

Exchange asks its own questions of the store: to recognise a whole list in a few statements.
"""


def place_of(module: str) -> tuple[str, str]:
    """The folder or file of the package in which a module stands, and its role where that is an activity."""
    _, place, inner, *_ = (*module.split("."), "", "", "")
    if place not in ORDER:
        return place, ""
    return place, inner if inner in ROLES else "rules"


def objection(one: Import) -> str:
    """Why a module may not import what it does; empty where it may."""
    place, role = place_of(one.module)
    if not one.ours:
        allowed = LIBRARIES.get(one.found)
        return "" if allowed is None or {place, role} & {*allowed} else f"{role or place} know no {one.found}"
    there, wanted = place_of(one.found)
    if place in ("app", "__main__") or not there:
        return ""
    if not role:
        return _of_the_house(place, there)
    if not wanted:
        name = one.found.removeprefix(f"{ROOT}.")
        known = (*COMMON, *OF_HOUSE[role])
        return "" if any(f"{name}.".startswith(f"{kit}.") for kit in known) else f"{role} know no {name}"
    if ORDER.index(there) > ORDER.index(place):
        return f"{place} stands below {there}"
    if place != there and {place, there} <= APART:
        return f"{place} and {there} are apart"
    return "" if wanted in (role, *ROLES[role]) else f"{role} know no {wanted}"


def _of_the_house(place: str, there: str) -> str:
    """The same for a kit, for the doors' frame, and for a file beside the folders."""
    if there == place or there in _beside():
        return ""
    if there in KITS and place in ("desk", "cli"):
        return ""
    return "" if (place, there) == ("cli", "app") else f"{place} knows no {there}"


def _beside() -> frozenset[str]:
    """On what everything stands: the values, and the files beside the folders but for the two at the top."""
    files = {path.stem for path in FOLDER.glob("*.py")} - {"app", "__main__", "__init__"}
    return frozenset({"activity", *files})


def objected() -> list[Import]:
    """The imports that may not be."""
    return [one for one in all_imports() if objection(one)]


def test_everybody_imports_what_their_place_allows():
    found = [f"{one.module}:{one.line} {one.found}: {objection(one)}" for one in objected()]
    assert found == []


def test_every_folder_is_a_kit_the_doors_an_activity_or_its_values():
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")}
    assert folders - {*KITS, *ORDER} == {"activity", "cli"}


@pytest.mark.parametrize(
    ("module", "found", "why"),
    [
        ("paper.text", "envies_desktop.i18n", ""),
        ("paper.text", "envies_desktop.paper.fonts", ""),
        ("paper.text", "envies_desktop.store.engine", "paper knows no store"),
        ("desk.page", "envies_desktop.store.noting", ""),
        ("desk.page", "envies_desktop.events.model", "desk knows no events"),
        ("settings", "envies_desktop.store.engine", "settings knows no store"),
        ("app", "envies_desktop.events.activity", ""),
        ("cli.common", "envies_desktop.app", ""),
        ("desk.page", "envies_desktop.app", "desk knows no app"),
        ("events.doors", "envies_desktop.app", "doors know no app"),
        ("events.activity", "envies_desktop.activity", ""),
        ("events.activity", "envies_desktop.events.kinds", "activity know no rules"),
        ("events.model", "envies_desktop.directory.model", ""),
        ("events.model", "envies_desktop.events.queries", "model know no queries"),
        ("events.model", "sqlalchemy", ""),
        ("events.checks", "sqlalchemy", "rules know no sqlalchemy"),
        ("events.checks", "numpy", ""),
        ("events.checks", "envies_desktop.events.model", "rules know no model"),
        ("events.queries.listing", "envies_desktop.store.work", "queries know no store.work"),
        ("events.queries.listing", "envies_desktop.events.sheets.badges", "queries know no sheets"),
        ("events.actions.event", "envies_desktop.store.work", ""),
        ("events.sheets.badges", "envies_desktop.paper.page", ""),
        ("events.sheets.badges", "envies_desktop.desk.theme", "sheets know no desk.theme"),
        ("events.page.event", "envies_desktop.directory.dialogs.person", ""),
        ("events.page.event", "envies_desktop.events.model", "page know no model"),
        ("events.page.event", "envies_desktop.diagnostics.queries", "events stands below diagnostics"),
        ("demo.actions", "envies_desktop.speed_dating.actions", ""),
        ("cli.common", "PySide6", "cli know no PySide6"),
        ("store.engine", "PySide6", "store know no PySide6"),
    ],
)
def test_place_decides_what_may_be_imported(module, found, why):
    assert objection(Import(f"{ROOT}.{module}", found, 1)) == why
