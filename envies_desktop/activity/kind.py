"""A kind of event, as its activity hands it over."""

from dataclasses import dataclass
from typing import Any

from envies_desktop.activity.names import Label, Name, load
from envies_desktop.activity.shown import CardFigure, Empty, Tab


@dataclass(frozen=True, slots=True)
class ImportField:
    """What a column of a list of participants may say: its name in resources/import, how people call it.

    Where others are named in it, `counted` is the title under which a preview counts those recognised.
    """

    name: str
    label: Label
    counted: Label | None = None


@dataclass(frozen=True, slots=True)
class PersonTab:
    """A part of a participant's dialog: `build(desk, participant_id, parent)` makes it.

    `count(row)` stands beside its title. `then` is the verb of the button that registers somebody and goes on
    there, where it has one.
    """

    name: str
    title: Label
    build: Name
    count: Name
    then: Label | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event; what it leaves out is what every event has."""

    code: str
    """What `Event.kind` holds."""
    label: Label
    icon: str = "calendar-days"
    rank: int = 50
    """Its place in menus."""
    page: str = ""
    """The name of its line of the rail, where it has one: the event of this kind at hand."""
    nothing: Empty | None = None
    """What stands on that page without any event."""
    legend: Label = lambda: ""
    """What the signs of its pages mean."""
    tabs: tuple[Tab, ...] = ()
    """Its own tabs of an event; one stands in for the general one of its name."""
    card: Name = ""
    """`card(session, event_id)`: an events.queries.EventCard with what the kind adds; what takes a `card`
    below takes that."""
    begins: Name = ""
    """`begins(work, event_id)`: adds what a new event of this kind begins with."""
    settings: Name = ""
    """`settings(desk, event_id)`: the widget of its own settings, beside those of every event. It saves what
    is typed (`flush()`: at once) and is told what stands in the event's fields (`event_typed(values)`)."""
    people: Name = ""
    """`people(session, event_id)`: its participants in the order of lists, as rows (an
    events.queries.ParticipantRow with what the kind adds to it); what takes a `row` below takes those."""
    facts: Name = ""
    """`facts(row)`: what the doors tell of that, as JSON."""
    participant_fields: Name = ""
    """The class of lines that it lends to the form of a registration (`desk.forms.lend_rows`): `widgets` by
    name, `usual(organisation_kind)` what they show at first."""
    fields_at_door: Name = ""
    """The same for the form of the welcome desk."""
    registers: Name = ""
    """`registers(work, participant_id, said)`: keeps what those lines say; {} of somebody newly registered of
    whom nothing was asked."""
    one_more: Name = ""
    """`one_more(work, participant_id=…, at=…)`: counts a newcomer with somebody who is registered."""
    participant_tabs: tuple[PersonTab, ...] = ()
    """What stands in a participant's dialog."""
    participant_columns: Name = ""
    """`participant_columns(columns, card)`: the columns of the list of participants, its own among them."""
    figures: Name = ""
    """`figures(card)`: two Figures beside those of both sides, above that list."""
    participants_note: Name = ""
    """`participants_note(desk)`: what stands above them, shown each card anew (`show_card(card)`)."""
    import_fields: tuple[ImportField, ...] = ()
    """The columns that it knows in a list of participants, beside those of every event."""
    accept: Name = ""
    """The class of what becomes of them (an events.exchange.of_kind.OfKind): shown in the one preview of the
    list, written in the one work."""
    count: Name = ""
    """`count(card)`: a Figure of its card on the first page."""
    figure: CardFigure | None = None
    """Another one, that takes longer."""
    next_step: Name = ""
    """`next_step(card, figure)`: what an event lacks, as a Step; None where it lacks nothing of its kind."""
    alerts: Name = ""
    """`alerts(card)`: what would go wrong, in sentences."""
    words: Name = ""
    """`words()`: what its sheets say in their own words (events.printed.KindWords)."""
    badge: Name = ""
    """`badge(session, event_id, asked)`: where each person sits first (events.printed.Seating), if known."""
    sheets_now: Name = ""
    """`sheets_now(session, event_id)`: what sheets printed now would say (`events.queries.printings`)."""
    deposit: Name = ""
    """`deposit(session, event_id, contacts=…, on=…)`: workbooks of its folder beside the participants', with
    contact details or without."""
    timetable: Name = ""
    """`timetable(session, event_id)`: its live.timetable.Timetable."""
    faces: Name = ""
    """The class of what is projected (a live.page.faces.Faces)."""
    checks: Name = ""
    """`checks(session, event_id)`: what is looked at before it begins (live.page.checks.EventCheck)."""
    rehearsal: Name = ""
    """`rehearsal()`: how it is tried on a copy (live.rehearsal.Rehearsal)."""

    def of(self, field: str, general: Name) -> Any:
        """What it names by this field, or else what every kind has, resolved."""
        return load(getattr(self, field) or general)
