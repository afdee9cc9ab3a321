"""What the assessment of an evening prints: the event and its figures. No name of a person is in it."""

from dataclasses import dataclass

from envies_desktop.events.printed import EventHeader
from envies_desktop.speed_dating.indicators.figures import Indicators


@dataclass(frozen=True, slots=True)
class Assessment:
    """An evening for its funder, its hosts and its guests."""

    event: EventHeader
    figures: Indicators
