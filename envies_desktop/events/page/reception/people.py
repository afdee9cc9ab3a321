"""The list of the welcome desk: its columns, and which people it shows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from envies_desktop.desk.marks import mark, shape_mark
from envies_desktop.desk.sources import Ask, Column, Listed
from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.events.kinds import status_label
from envies_desktop.events.presence import PresenceRow, awaited, matches
from envies_desktop.i18n import clock_time, number, sort_key, tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session

_SIGNS = {
    "present": ("circle-check", "good"),
    "absent": ("circle-x", "bad"),
    "excuse": ("ban", "muted"),
    "parti": ("log-out", "muted"),
}


class People(Listed):
    """People already read: those of the list shown, or those whom a few letters mean, likeliest first.

    `shown` is "awaited", "present" or "all"; letters look for everybody, whatever list is shown.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(lambda session: self.everybody, columns)
        self.everybody: list[PresenceRow] = []
        self.shown = "awaited"

    def count(self, session: "Session", text: str) -> int:
        """How many are shown."""
        self._kept = matches(text, self.everybody) if text.strip() else self.listed(self.shown)
        return len(self._kept)

    def rows(self, session: "Session", ask: Ask) -> Sequence[PresenceRow]:
        """Those asked for; what letters found keeps its order."""
        found: Sequence[PresenceRow] = super().rows(session, replace(ask, order="") if ask.text else ask)
        return found

    def listed(self, name: str) -> list[PresenceRow]:
        """Everybody of one of the three lists."""
        if name == "awaited":
            return [row for row in self.everybody if awaited(row)]
        return [row for row in self.everybody if name == "all" or row.status == name]


def presence_columns(*, by_group: bool) -> list[Column]:
    """Who, with which badge, and since when they are here; `by_group` is that of the event's card."""

    def organisation(row: PresenceRow) -> str:
        return f"{door_mark(row, by_group=by_group)}  {row.organisation or row.name}"

    def by_name(row: PresenceRow) -> str:
        return sort_key(row.organisation or row.name)

    def sign(row: PresenceRow) -> tuple[str, str]:
        late = ("clock", "accent") if row.arrival else ("circle", "muted")
        return _SIGNS.get(row.status, late)

    return [
        Column(
            "organisation", tr("Organisation"), organisation, sort=by_name, stretch=True, tip=organisation
        ),
        Column("person", tr("Personne"), lambda row: row.name, width=180, tip=lambda row: row.name),
        Column("status", tr("État"), lambda row: status_label(row.status), width=140, mark=sign),
        Column("time", tr("Heure"), when, sort=lambda row: row.arrived_at, width=240, tip=when),
        Column(
            "badge", tr("N°"), lambda row: number(row.badge), sort=lambda r: r.badge, width=64, right=True
        ),
    ]


def door_mark(row: PresenceRow, *, by_group: bool) -> str:
    """The shape of a side, or of the stakeholder group where those tell people apart."""
    return shape_mark(GROUP_SHAPES.get(row.group, "")) if by_group else mark(row.side)


def when(row: PresenceRow) -> str:
    """Since when somebody is here, when they left, or when they said that they would come."""
    if row.status == "parti" and row.left_at:
        return tr("parti·e à {time}").format(time=clock_time(row.left_at.astimezone()))
    said = []
    if row.arrived_at:
        said.append(tr("depuis {time}").format(time=clock_time(row.arrived_at.astimezone())))
    elif row.arrival and row.status == "inscrit":
        said.append(tr("attendu·e à {time}").format(time=clock_time(row.arrival)))
    if row.departure:
        said.append(tr("jusqu’à {departure}").format(departure=clock_time(row.departure)))
    return ", ".join(said)
