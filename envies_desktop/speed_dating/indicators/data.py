"""What the figures of an evening are counted from: only what somebody typed, or the clock noted."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Attendee:
    """A participant who is still in the event.

    `camp` is what the figures are split by: the side ("A", "B", "support"), or the stakeholder group in an
    event of groups. `plays` is whether they sit in the rounds. Moments are aware; `shares` is the general
    answer to "may your contact be given".
    """

    id: uuid.UUID
    camp: str
    status: str
    plays: bool = True
    group: str = ""
    territory: str = ""
    themes: tuple[str, ...] = ()
    arrived_at: dt.datetime | None = None
    left_at: dt.datetime | None = None
    shares: bool | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting of the current plan; `round` counts from 0."""

    round: int
    a: uuid.UUID
    b: uuid.UUID


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said of somebody met: `value` 1 to 4, `share` the answer of the slip."""

    rater: uuid.UUID
    rated: uuid.UUID
    value: int
    share: bool | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A follow-up call of a lead, `months` after; `status` is empty until it was made."""

    lead: uuid.UUID
    months: int
    due: dt.date
    done: bool = False
    status: str = ""


@dataclass(frozen=True, slots=True)
class EveningData:
    """An evening as it was typed.

    `meetings` is None where there is no plan; `begun` the moment at which each round began, by its number
    from 0, empty where the clock never ran; `leads` the stage of each lead; `on` the day of the reading.
    """

    on: dt.date
    people: tuple[Attendee, ...] = ()
    meetings: tuple[Planned, ...] | None = None
    wishes: tuple[tuple[uuid.UUID, uuid.UUID], ...] = ()
    answers: tuple[Answer, ...] = ()
    begun: Mapping[int, dt.datetime] = field(default_factory=dict)
    round_minutes: int = 7
    leads: Mapping[uuid.UUID, str] = field(default_factory=dict)
    calls: tuple[Call, ...] = ()
