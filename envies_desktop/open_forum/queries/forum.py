"""How an open forum is set: its question and texts, its slots, its spaces."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.i18n import tr
from envies_desktop.open_forum.model import OpenForum, Slot, Space
from envies_desktop.open_forum.principles import shown_principles, usual_law, usual_warning
from envies_desktop.open_forum.tickets import space_letter

CHANGE_MINUTES = 10
"""Between two slots that have no hours of their own."""


@dataclass(frozen=True, slots=True)
class ForumSettings:
    """How a forum is set. `principles`, `law` and `warning` are as they are shown: the usual words where
    nothing was typed; `typed_principles`, `typed_law` and `typed_warning` are what was typed."""

    question: str = ""
    principles: tuple[str, ...] = ()
    law: str = ""
    warning: str = ""
    typed_principles: tuple[str, ...] = ()
    typed_law: str = ""
    typed_warning: str = ""
    fifth: bool = False
    announce_seconds: int = 30
    dots: int | None = None
    most_dots: int = 2
    last_number: int = 0
    spoke: int | None = None
    asked: int | None = None
    closing: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A slot; `start` is what was typed, `begins` and `ends` what is known of its hours: one without a start
    follows the one before, some minutes later."""

    id: uuid.UUID
    position: int
    start: dt.time | None
    minutes: int
    begins: dt.time | None
    ends: dt.time | None

    @property
    def name(self) -> str:
        """ "Créneau 2"."""
        return tr("Créneau {number}").format(number=self.position + 1)


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """A space; `letter` is that of its tickets, `typed` the name that somebody gave it, `name` what it is
    called. It can be used from slot `first` to before slot `last` (None: to the end)."""

    id: uuid.UUID
    number: int
    letter: str
    typed: str
    name: str
    capacity: int
    first: int
    last: int | None

    def open_in(self, slot: int) -> bool:
        """Whether it can be used in a slot (from 0)."""
        return self.first <= slot and (self.last is None or slot < self.last)


def forum_settings(session: Session, event_id: uuid.UUID) -> ForumSettings:
    """How a forum is set; one that was never set has the usual words."""
    found = session.scalar(sa.select(OpenForum).where(OpenForum.id == event_id)) or OpenForum(
        question="", principles=[], fifth=False, law="", warning="", announce_seconds=30, most_dots=2,
        last_number=0, closing="", notes="",
    )  # fmt: skip
    return ForumSettings(
        question=found.question,
        principles=shown_principles(found.principles, fifth=found.fifth),
        law=found.law or usual_law(),
        warning=found.warning or usual_warning(),
        typed_principles=tuple(found.principles),
        typed_law=found.law,
        typed_warning=found.warning,
        fifth=found.fifth,
        announce_seconds=found.announce_seconds,
        dots=found.dots,
        most_dots=found.most_dots,
        last_number=found.last_number,
        spoke=found.spoke,
        asked=found.asked,
        closing=found.closing,
        notes=found.notes,
    )


def forum_slots(session: Session, event_id: uuid.UUID) -> tuple[SlotRow, ...]:
    """The slots in their order."""
    query = sa.select(Slot).where(Slot.event_id == event_id).order_by(Slot.position, Slot.id)
    rows: list[SlotRow] = []
    for slot in session.scalars(query):
        begins = slot.start
        if begins is None and rows and rows[-1].ends is not None:
            begins = _later(rows[-1].ends, CHANGE_MINUTES)
        ends = _later(begins, slot.minutes) if begins is not None else None
        rows.append(SlotRow(slot.id, slot.position, slot.start, slot.minutes, begins, ends))
    return tuple(rows)


def forum_spaces(session: Session, event_id: uuid.UUID) -> tuple[SpaceRow, ...]:
    """The spaces by their number, those that are lost for some slots among them."""
    query = sa.select(Space).where(Space.event_id == event_id).order_by(Space.number, Space.id)
    return tuple(
        SpaceRow(
            space.id,
            space.number,
            space_letter(space.number),
            space.name,
            space.name or tr("Espace {letter}").format(letter=space_letter(space.number)),
            space.capacity,
            space.first,
            space.last,
        )
        for space in session.scalars(query)
    )


def _later(moment: dt.time, minutes: int) -> dt.time:
    day = dt.datetime.combine(dt.date(2000, 1, 1), moment) + dt.timedelta(minutes=minutes)
    return day.time()
