"""The columns of the tables of events."""

import datetime as dt

from envies_desktop.activity import Activities
from envies_desktop.desk.marks import mark, shape_mark
from envies_desktop.desk.tables import Column
from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.events.kinds import (
    event_status_label,
    programme_label,
    side_label,
    status_label,
)
from envies_desktop.events.queries import EventLine, EventRow, ParticipantRow, ProgrammeRow
from envies_desktop.i18n import clock_time, number, short_date, tr


def _latest_first(row: EventRow | EventLine) -> int:
    """Events without a date are being prepared: they come before all."""
    return -row.date.toordinal() if row.date else -dt.date.max.toordinal() - 1


def event_columns(activities: Activities) -> list[Column]:
    """The list of events."""

    def title(row: EventRow) -> str:
        return row.title

    def day(row: EventRow) -> str:
        return short_date(row.date) if row.date else tr("à fixer")

    return [
        Column("title", tr("Titre"), title, stretch=True, tip=title),
        Column("date", tr("Date"), day, sort=_latest_first, width=110),
        Column("kind", tr("Type"), lambda row: activities.kind(row.kind).label(), width=170),
        Column("place", tr("Lieu"), lambda row: row.place, width=220, tip=lambda row: row.place),
        Column("territory", tr("Territoire"), lambda row: row.territory, width=150, hidden=True),
        Column(
            "people",
            tr("Inscrits"),
            lambda row: number(row.people) if row.people else "",
            sort=lambda row: -row.people,
            width=90,
            right=True,
        ),
        Column("status", tr("Statut"), lambda row: event_status_label(row.status), width=110),
    ]


def organisation_event_columns(activities: Activities) -> list[Column]:
    """The events where an organisation took part."""

    def day(row: EventLine) -> str:
        return short_date(row.date) if row.date else tr("à fixer")

    return [
        Column("title", tr("Événement"), lambda row: row.title, stretch=True),
        Column("date", tr("Date"), day, sort=_latest_first, width=110),
        Column("kind", tr("Type"), lambda row: activities.kind(row.kind).label(), width=180),
        Column("side", tr("Côté"), lambda row: f"{mark(row.side)} {side_label(row.side)}", width=150),
        Column("status", tr("Statut"), lambda row: status_label(row.status), width=130),
    ]


def presence(arrival: dt.time | None, departure: dt.time | None) -> str:
    """When somebody is there: nothing where it is all the time."""
    if arrival and departure:
        return tr("{arrival} – {departure}").format(
            arrival=clock_time(arrival), departure=clock_time(departure)
        )
    if arrival:
        return tr("dès {arrival}").format(arrival=clock_time(arrival))
    return tr("jusqu’à {departure}").format(departure=clock_time(departure)) if departure else ""


def consent(given: bool | None) -> str:
    """What somebody said; nothing where they were not asked."""
    return "" if given is None else (tr("oui") if given else tr("non"))


def participant_mark(row: ParticipantRow, *, by_group: bool) -> str:
    """The shape of a side, or of the stakeholder group where those tell people apart."""
    return shape_mark(GROUP_SHAPES.get(row.group, "")) if by_group else mark(row.side)


def participant_columns(*, by_group: bool) -> list[Column]:
    """Everybody of an event; `by_group` is that of its card."""

    def name(row: ParticipantRow) -> str:
        return f"{participant_mark(row, by_group=by_group)}  {row.organisation or row.name}"

    def person(row: ParticipantRow) -> str:
        return f"{row.last_name.upper()} {row.first_name}".strip()

    return [
        Column("organisation", tr("Organisation"), name, stretch=True, tip=name, sort=lambda r: _order(r)),
        Column("person", tr("Personne"), person, width=190),
        Column("badge", tr("N°"), lambda r: number(r.badge), sort=lambda r: r.badge, width=56, right=True),
        Column("presence", tr("Présence"), lambda r: presence(r.arrival, r.departure), width=150),
        Column("photo", tr("Photo"), lambda r: consent(r.photo_consent), width=72),
        Column("contact", tr("Contact"), lambda r: consent(r.contact_consent), width=80),
        Column("status", tr("Statut"), lambda r: status_label(r.status), width=110),
        Column("role", tr("Fonction"), lambda r: r.role, width=160, hidden=True),
        Column("email", tr("Courriel"), lambda r: r.email, width=200, hidden=True),
        Column("phone", tr("Téléphone"), lambda r: r.phone, width=140, hidden=True),
        Column("access", tr("Besoins d’accès"), lambda r: r.access_needs, width=180, hidden=True),
    ]


def _order(row: ParticipantRow) -> tuple[object, ...]:
    from envies_desktop.events.queries.participants import row_order

    return row_order(row)


def programme_columns() -> list[Column]:
    """The déroulé of an event."""

    def times(row: ProgrammeRow) -> str:
        return presence(row.start, row.end)

    return [
        Column("time", tr("Horaire"), times, sort=lambda row: row.place, width=170),
        Column("fixed", tr("Fixe"), lambda row: tr("oui") if row.fixed else "", width=70),
        Column("title", tr("Étape"), lambda row: row.title, stretch=True, tip=lambda row: row.title),
        Column("kind", tr("Type"), lambda row: programme_label(row.kind), width=150),
        Column("speaker", tr("Intervenant"), lambda row: row.speaker, width=220),
    ]
