"""Reading events.

| function | gives |
|---|---|
| event_rows, event_count | the list of events, latest first, with how many people |
| event_card | all of one event: its fields, programme, names of territory and theme, counters |
| card_of | the same, with what its kind adds |
| event_at_hand | the event of some kinds that is in progress or next, else the last one |
| events_of_organisation, events_of_person | where they took part: a card for the directory |
| participant_rows | everybody of an event, in the order of lists, with rules counted |
| people_of | the same, as the kind of the event sees them |
| participant_card | all of one participant: person, organisation, rules |
| presence_rows, presence_counts | who is there, for the welcome desk; how many of each side |
| follow_ups_of, follow_ups_from, follow_up_card | what people took on: at an event, from some rows, one |
| follow_ups_late, follow_ups_soon, checks_due | what of that is late, due within a week, to be checked |
| last_printings, last_sheets | what was printed, when; what each person's last sheet says |
| event_sheet_data | what the sheets of an event print |
"""

from envies_desktop.events.queries.follow_ups import (
    CheckRow,
    FollowUpRow,
    checks_due,
    follow_up_card,
    follow_ups_from,
    follow_ups_late,
    follow_ups_of,
    follow_ups_soon,
)
from envies_desktop.events.queries.listing import (
    EventLine,
    EventRow,
    event_at_hand,
    event_count,
    event_rows,
    events_of_organisation,
    events_of_person,
)
from envies_desktop.events.queries.one_event import (
    Counters,
    EventCard,
    ProgrammeRow,
    card_of,
    event_card,
    event_of,
)
from envies_desktop.events.queries.participants import ParticipantRow, participant_rows, people_of
from envies_desktop.events.queries.presence import presence_counts, presence_rows
from envies_desktop.events.queries.printed import event_sheet_data
from envies_desktop.events.queries.printings import LastPrinting, last_printings, last_sheets
from envies_desktop.events.queries.rules import ParticipantCard, RuleRow, pair_rules, participant_card

__all__ = [
    "CheckRow",
    "Counters",
    "EventCard",
    "EventLine",
    "EventRow",
    "FollowUpRow",
    "LastPrinting",
    "ParticipantCard",
    "ParticipantRow",
    "ProgrammeRow",
    "RuleRow",
    "card_of",
    "checks_due",
    "event_at_hand",
    "event_card",
    "event_count",
    "event_of",
    "event_rows",
    "event_sheet_data",
    "events_of_organisation",
    "events_of_person",
    "follow_up_card",
    "follow_ups_from",
    "follow_ups_late",
    "follow_ups_of",
    "follow_ups_soon",
    "last_printings",
    "last_sheets",
    "pair_rules",
    "participant_card",
    "participant_rows",
    "people_of",
    "presence_counts",
    "presence_rows",
]
