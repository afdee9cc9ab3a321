"""The states that the welcome desk gives, their keys, and how each is written: one work, one sentence."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from envies_desktop.desk.page import Desk
from envies_desktop.events.actions import arrive, leave, mark_not_here
from envies_desktop.events.kinds import status_label
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import clock_time, tr

if TYPE_CHECKING:
    from envies_desktop.store.work import Work


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


def write_status(desk: Desk, rows: Sequence[PresenceRow], status: str) -> str:
    """Give people a status, in one gesture; the sentence that says so, nothing where it was refused."""
    ids, at = [row.id for row in rows], dt.datetime.now(dt.UTC)

    def gesture(work: "Work") -> bool:
        if status == "present":
            arrive(work, participant_ids=ids, at=at)
        elif status == "parti":
            leave(work, participant_ids=ids, at=at)
        else:
            mark_not_here(work, participant_ids=ids, status=status)
        return True

    name, count = rows[0].label, len(rows)
    if status == "present":
        done = desk.write("presence-arrive", gesture, name=name, count=count)
    elif status == "parti":
        done = desk.write("presence-leave", gesture, name=name, count=count)
    else:
        done = desk.write("presence-status", gesture, name=name, count=count, status=status)
    return told(rows, status, at) if done else ""


def write_missing(desk: Desk, rows: Sequence[PresenceRow]) -> str:
    """Mark absent those who did not come; the sentence that says so."""
    ids = [row.id for row in rows]

    def gesture(work: "Work") -> bool:
        mark_not_here(work, participant_ids=ids, status="absent")
        return True

    done = desk.write("presence-missing", gesture, name=rows[0].label, count=len(rows))
    return told(rows, "absent", dt.datetime.now(dt.UTC)) if done else ""


def told(rows: Sequence[PresenceRow], status: str, at: dt.datetime) -> str:
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
