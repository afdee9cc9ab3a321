"""Sheets call events, people and sides by the same words."""

import datetime as dt

import pytest

from envies_desktop.events.printed import structure
from envies_desktop.events.sheets import phrases
from tests.paper import samples


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "Rencontres express"),
        ({"public_name": "Speed meeting"}, "Speed meeting"),
        ({"kind": "forum_ouvert"}, "Forum ouvert"),
    ],
)
def test_public_name_of_an_event(changes, name):
    assert phrases.public_name(samples.header(**changes)) == name


def test_facts_are_what_is_known():
    event = samples.header(end=None, place="")
    assert phrases.facts(event) == "jeudi\u00a015\u00a0mars\u00a02018\u00a0· 17\u00a0h\u00a030"
    assert phrases.hours(None, dt.time(9, 5)) == "9\u00a0h\u00a005"


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, "Claire Martin, présidente"),
        ({"role": ""}, "Claire Martin"),
        ({"first_name": "", "last_name": ""}, "présidente"),
    ],
)
def test_person_line(changes, line):
    assert phrases.person_line(samples.guest(0, **changes)) == line


@pytest.mark.parametrize(
    ("changes", "by_group", "sign"),
    [
        ({}, False, ("disc", "A", "Association")),
        ({"side": "B"}, False, ("square", "E", "Entreprise")),
        ({"side": "B", "group": "associations"}, False, ("square", "E", "Entreprise")),
        ({"side": "B", "group": "citoyens"}, True, ("star", "P", "Citoyen·ne")),
        ({"side": "support", "group": "pouvoirs_publics"}, False, ("triangle", "C", "Appui")),
        ({"group": "unknown"}, True, ("disc", "A", "Association")),
    ],
)
def test_mark_says_the_side_then_the_group(changes, by_group, sign):
    assert phrases.mark(samples.guest(0, **changes), by_group=by_group) == sign


def test_someone_alone_stands_for_themselves():
    assert structure(samples.guest(0, organisation=" ")) == "Claire Martin"
