"""Reading events.

| function | gives |
|---|---|
| event_rows, event_count | the list of events, latest first, with how many people |
| event_card | all of one event: its fields, programme, names of territory and theme, counters |
| event_at_hand | the event of a kind that is in progress or next, else the last one |
| events_of_organisation, events_of_person | where they took part: a card for the directory |
| table_count | how many tables there are: as many as were typed, else as many as the list needs |
| setup_of | the settings of the rounds, the usual ones where there are none |
| settings_of, event_rounds | the settings that times follow from; rounds with their times |
| participant_rows | everybody of an event, in the order of lists, with wishes and rules counted |
| participant_card | all of one participant: person, organisation, wishes in order, rules |
| wish_list, wishable | the wishes of one, in order; who they may wish for |
| presence_rows, presence_counts | who is there, for the welcome desk; how many of each side |
| last_printings, last_sheets | what was printed, when; what each person's last sheet says |
| event_sheet_data | what the sheets of an event print |
"""

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
    event_card,
    event_of,
    event_rounds,
    settings_of,
    table_count,
)
from envies_desktop.events.queries.participants import (
    ParticipantRow,
    participant_rows,
    wishes_of_event,
)
from envies_desktop.events.queries.presence import presence_counts, presence_rows
from envies_desktop.events.queries.printed import event_header, event_sheet_data
from envies_desktop.events.queries.printings import LastPrinting, last_printings, last_sheets
from envies_desktop.events.queries.seats import Setup, setup_of
from envies_desktop.events.queries.wishes import (
    ParticipantCard,
    RuleRow,
    WishRow,
    pair_rules,
    participant_card,
    wish_list,
    wishable,
)

__all__ = [
    "Counters",
    "EventCard",
    "EventLine",
    "EventRow",
    "LastPrinting",
    "ParticipantCard",
    "ParticipantRow",
    "ProgrammeRow",
    "RuleRow",
    "Setup",
    "WishRow",
    "event_at_hand",
    "event_card",
    "event_count",
    "event_header",
    "event_of",
    "event_rounds",
    "event_rows",
    "event_sheet_data",
    "events_of_organisation",
    "events_of_person",
    "last_printings",
    "last_sheets",
    "pair_rules",
    "participant_card",
    "participant_rows",
    "presence_counts",
    "presence_rows",
    "settings_of",
    "setup_of",
    "table_count",
    "wish_list",
    "wishable",
    "wishes_of_event",
]
