"""Anything typed in any field of any document: no exception, shown as typed or visibly replaced."""

import datetime as dt
from dataclasses import fields, replace
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from envies_desktop.activity import load
from envies_desktop.paper.page import Job, Letterhead
from envies_desktop.speed_dating.contact_data import ContactSheet, ContactSheets
from envies_desktop.speed_dating.schedule import Settings
from tests.paper import samples
from tests.paper.dossiers import SPEED_DATING, data
from tests.paper.reading import fonts, printed, words
from tests.speed_dating.sheets import contacts, figures

anything = st.text(st.characters(codec=None), max_size=120)
HOSTILE = (
    '<img src="file:///etc/passwd">', "</para><b>", "=cmd|'/c calc'!A1", "{0} {name} %s", "&amp;#60;",
    "\u202emoc.live\u202c", "Zoé 👩‍👩‍👧 🇫🇷 漢字", "ملك שלום", "Z\u0301\u0302\u0303\u0304\u0305",
    "x" * 3000, "\x00\ud800", samples.LONG,
)  # fmt: skip


def filled(value, text):
    """A dataclass with each of its texts replaced."""
    texts = {f.name for f in fields(value) if f.type in (str, "str")}
    return replace(value, **dict.fromkeys(texts - {"kind", "side", "group", "pairing", "status"}, text))


@lru_cache(maxsize=32)
def evening(text):
    """A small evening where everything that people type is `text`."""
    plan = samples.plan(2, 2, 2)
    lines = tuple(filled(line, text) for line in samples.PROGRAMME)
    event = replace(filled(plan.event, text), programme=lines, hosts=f"{text}\n{text}")
    people = tuple(replace(filled(p, text), guest=filled(p.guest, text)) for p in plan.people)
    meetings = tuple(replace(m, match=text) for m in plan.meetings)
    plan = replace(plan, event=event, people=people, meetings=meetings)
    guests = tuple(p.guest for p in people)
    letterhead = Letterhead(text, text, b"", text)
    line = replace(filled(contacts.line(20), text), guest=guests[-1])
    taken = ContactSheets(event, (ContactSheet(guests[0], (line, line)),))
    found = figures.assessment(2, 2, header=event)
    parts = tuple(replace(part, name=text) for part in found.figures.by_territory)
    found = replace(found, figures=replace(found.figures, by_territory=parts, by_theme=parts))
    found = {
        "sheets": samples.EventSheets(event, guests), "plan": plan,
        "rounds": Settings(2, 7, 2, start=dt.time(18)), "contacts": taken, "assessment": found,
    }  # fmt: skip
    return found, letterhead


def made(document, text, *, large=False):
    found, letterhead = evening(text)
    guest = found["sheets"].guests[0].id
    read = data(found, document.reads)
    return load(document.pages)(read, Job(letterhead, samples.DAY, 1, large), frozenset((guest,)))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("document", SPEED_DATING, ids=lambda document: document.name)
def test_hostile_text_in_every_field_is_printed(document, large):
    for text in HOSTILE:
        reader = printed(made(document, text, large=large))
        assert all(fonts(reader).values())


@pytest.mark.parametrize("document", SPEED_DATING, ids=lambda document: document.name)
@given(text=anything)
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_text_in_every_field_is_printed(document, text):
    printed(made(document, text))


@pytest.mark.parametrize("document", SPEED_DATING, ids=lambda document: document.name)
def test_markup_in_every_field_is_shown_literally(document):
    assert "<b>x</b>" in words(printed(made(document, "<b>x</b>")))


@pytest.mark.parametrize("document", SPEED_DATING, ids=lambda document: document.name)
def test_emoji_are_visibly_replaced(document):
    said = words(printed(made(document, "Zoé 👩‍👩‍👧")))
    assert "Zoé \ufffd" in said
