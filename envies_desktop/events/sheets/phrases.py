"""What every sheet of an event says in the same words: its name, its facts, its people and their marks."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from envies_desktop.directory.kinds import GROUP_LETTERS, GROUP_SHAPES
from envies_desktop.events.printed import EventHeader, Guest, full_name
from envies_desktop.i18n import clock_time, long_date, tr

DOT = "\u00a0· "


class Mark(NamedTuple):
    """What says the side or the group of someone without colour: a shape, a letter, a word."""

    shape: str
    letter: str
    word: str


_WORDS: dict[str, Callable[[], str]] = {
    "associations": lambda: tr("Association"),
    "entreprises": lambda: tr("Entreprise"),
    "pouvoirs_publics": lambda: tr("Pouvoirs publics"),
    "enseignement_recherche": lambda: tr("Enseignement et recherche"),
    "citoyens": lambda: tr("Citoyen·ne"),
}
_SIDE_GROUPS = {"A": "associations", "B": "entreprises"}


def public_name(event: EventHeader) -> str:
    """What the public calls the event: its own public name, else that of its kind."""
    return event.public_name if event.public_name.strip() else event.words.name


def hours(start: dt.time | None, end: dt.time | None) -> str:
    """ "17 h 30 – 19 h 45", or what is known of it."""
    known = [clock_time(moment) for moment in (start, end) if moment is not None]
    return "\u00a0– ".join(known)


def day(event: EventHeader) -> str:
    """ "jeudi 15 mars 2018", with no break before the year; empty where there is no date yet."""
    return long_date(event.date).replace(" ", "\u00a0") if event.date else ""


def when(event: EventHeader) -> str:
    """Day and hours."""
    return DOT.join(part for part in (day(event), hours(event.start, event.end)) if part)


def facts(event: EventHeader) -> str:
    """Day, hours and place in one line."""
    return DOT.join(part for part in (when(event), event.place) if part.strip())


def person_line(guest: Guest) -> str:
    """ "Claire Martin, présidente"."""
    return ", ".join(part for part in (full_name(guest), guest.role.strip()) if part)


def mark(guest: Guest, *, by_group: bool) -> Mark:
    """The mark of a guest: that of the stakeholder group where those tell people apart, else of the side."""
    group = guest.group if by_group else _SIDE_GROUPS.get(guest.side, guest.group)
    group = group if group in GROUP_SHAPES else "associations"
    word = tr("Appui") if guest.side == "support" else _WORDS[group]()
    return Mark(GROUP_SHAPES[group], GROUP_LETTERS[group], word)
