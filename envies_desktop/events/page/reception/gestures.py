"""The states that the welcome desk gives, their keys, and how each is written: one work, one sentence."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.events.actions import set_status, status_work
from envies_desktop.events.kinds import status_label
from envies_desktop.i18n import clock_time, tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


@dataclass(frozen=True)
class State:
    """What can be said of somebody: `name` is a status, or "late" (which asks for a time).

    `keys` do what they say wherever the cursor is; none of them edits a text. Enter, where there are none.
    """

    name: str
    title: Callable[[], str]
    keys: str
    icon: str


STATES = (
    State("present", lambda: tr("Présent·e"), "", "user-check"),
    State("late", lambda: tr("En retard"), "Ctrl+R", "clock"),
    State("excuse", lambda: tr("Excusé·e"), "Ctrl+E", "ban"),
    State("absent", lambda: tr("Absent·e"), "Ctrl+T", "user-x"),
    State("parti", lambda: tr("Parti·e"), "Ctrl+D", "log-out"),
    State("inscrit", lambda: tr("Pas arrivé·e"), "Ctrl+I", "rotate-ccw"),
)


class Somebody(Protocol):
    """A participant, as any list shows them."""

    @property
    def id(self) -> UUID:
        """That of the participation."""

    @property
    def label(self) -> str:
        """The name by which they are called."""


def write_status(desk: Desk, rows: Sequence[Somebody], status: str, at: dt.datetime | None = None) -> bool:
    """Give people a status, in one gesture; False where it was refused.

    `at` is when they came or left; a list that is corrected afterwards does not know it.
    """
    ids = [row.id for row in rows]

    def gesture(work: "Work") -> bool:
        set_status(work, participant_ids=ids, status=status, at=at)
        return True

    code, params = status_work(status, [row.label for row in rows])
    return bool(desk.write(code, gesture, **params))


def told(rows: Sequence[Somebody], status: str, at: dt.datetime) -> str:
    """ "Azoth Studio : présent·e à 17 h 32 – Ctrl+Z annule"."""
    time = clock_time(at.astimezone())
    if len(rows) > 1:
        said = tr("{people}\u00a0: «\u00a0{status}\u00a0» noté à {time} – Ctrl+Z annule")
        people = tr("%n personne(s)", "", len(rows))
        return said.format(people=people, status=status_label(status), time=time)
    said = {
        "present": tr("{name}\u00a0: présent·e à {time} – Ctrl+Z annule"),
        "parti": tr("{name}\u00a0: parti·e à {time} – Ctrl+Z annule"),
        "excuse": tr("{name}\u00a0: excusé·e – Ctrl+Z annule"),
        "absent": tr("{name}\u00a0: absent·e – Ctrl+Z annule"),
        "inscrit": tr("{name}\u00a0: pas encore arrivé·e – Ctrl+Z annule"),
    }[status]
    return said.format(name=rows[0].label, time=time)
