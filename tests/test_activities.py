"""What the activities hand over: every name stands for something, and naming costs nothing."""

import subprocess
import sys
from dataclasses import fields, is_dataclass
from importlib import import_module

import pytest

from envies_desktop import app
from envies_desktop.activity import Activities, Activity, EventKind, Tab, load

HEAVY = ("PySide6", "sqlalchemy", "reportlab", "numpy", "yaml")


def _names(value):
    """The "module:name" of a value and of all that stands in it."""
    if isinstance(value, str):
        if value.startswith("envies_desktop.") and ":" in value:
            yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _names(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _names(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _names(getattr(value, field.name))


@pytest.mark.parametrize("name", sorted(set(_names(app.ACTIVITIES))))
def test_name_stands_for_something_that_is_called(name):
    assert callable(load(name))


def test_names_of_every_page_are_seen_by_these_tests():
    found = set(_names(app.ACTIVITIES))
    assert {entry.page for entry in app.ACTIVITIES.entries()} - found == set()


@pytest.mark.parametrize("activity", app.ACTIVITIES.all, ids=lambda activity: activity.name)
def test_modules_of_an_activity_are_there(activity):
    for name in filter(None, (activity.models, *activity.sentences, *activity.warm)):
        assert import_module(name).__name__ == name


def test_activities_are_known_without_importing_anything_heavy():
    code = "import sys; from envies_desktop.app import ACTIVITIES; "
    code += f"print(sorted({{*{HEAVY!r}}} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_names_of_activities_pages_and_kinds_are_their_own():
    for names in (
        [activity.name for activity in app.ACTIVITIES],
        [entry.name for entry in app.ACTIVITIES.entries()],
        [kind.code for kind in app.ACTIVITIES.kinds()],
    ):
        assert sorted(set(names)) == sorted(names)


def test_rail_stands_group_by_group_in_the_order_of_the_activities():
    assert [entry.name for entry in app.ACTIVITIES.entries()] == [
        "today", "events", "speed-dating", "open-forum", "workshops", "directory", "diagnostics", "settings",
        "help",
    ]  # fmt: skip


def test_kinds_stand_in_the_order_of_menus():
    assert [kind.code for kind in app.ACTIVITIES.kinds()] == [
        "speed_dating", "forum_ouvert", "groupe_travail", "atelier", "reunion_lancement", "reunion_cloture",
        "comite", "rencontre", "formation", "visite", "salon",
    ]  # fmt: skip


def _title(text):
    return lambda: text


def test_tab_of_a_kind_stands_in_for_the_general_one():
    general = (Tab("plan", _title("Plan"), "a:a", 10), Tab("documents", _title("Documents"), "a:b", 90))
    own = (Tab("plan", _title("Son plan"), "a:c", 10), Tab("live", _title("Animation"), "a:d", 50))
    made = Activities(
        (
            Activity("events", tabs={"event": general}),
            Activity("forum", kinds=(EventKind("forum", str, tabs=own),)),
        )
    )
    assert [tab.title() for tab in made.tabs("event")] == ["Plan", "Documents"]
    assert [tab.title() for tab in made.tabs("event", "forum")] == ["Son plan", "Animation", "Documents"]


def test_kind_that_nobody_brings_has_its_code_for_a_name():
    assert app.ACTIVITIES.kind("bal").label() == "bal"
