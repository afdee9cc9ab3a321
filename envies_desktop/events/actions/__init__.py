"""Gestures on events; each runs inside one work (`with store.work("participant-add", name=…)`).

| functions | work | refuse |
|---|---|---|
| add_event, change_event, remove_event | event-add, -change, -remove | event-title, -choice, -rounds… |
| duplicate_event (with or without participants) | event-duplicate | |
| add_, change_, remove_programme_item | programme-add, -change, -remove | programme-title, -times |
| set_programme | programme-set | the same |
| add_participant | participant-add | participant-twice, -name, -times… |
| change_participant, remove_participant | participant-change, -remove | the same |
| set_status | what `status_work` says of the status | participant-choice |
| arrive, leave, mark_not_here | presence-arrive, -leave, -status | presence-status-unknown |
| expect_later | presence-late | participant-times |
| welcome | presence-welcome | as add_participant |
| record_printed (a live work) | documents-print | printed-way |
| withdraw_printed (a live work) | documents-print-cancel | |
| add_follow_up, change_follow_up, remove_follow_up | follow-up-add, -change, -remove | follow-up-what… |
| check_follow_up | follow-up-check | follow-up-months, -state |
| set_rule, remove_rule, set_rules | rule-set, rule-remove | rule-oneself, -contradiction… |

Every work takes `name`: the title of the event, or the label of the participant.
"""

from envies_desktop.events.actions.event import add_event, change_event, duplicate_event, remove_event
from envies_desktop.events.actions.follow_ups import (
    add_follow_up,
    change_follow_up,
    check_follow_up,
    remove_follow_up,
)
from envies_desktop.events.actions.participants import (
    add_participant,
    change_participant,
    remove_participant,
)
from envies_desktop.events.actions.presence import (
    arrive,
    expect_later,
    leave,
    mark_not_here,
    set_status,
    status_work,
    welcome,
)
from envies_desktop.events.actions.printings import Leaving, record_printed, withdraw_printed
from envies_desktop.events.actions.programme import (
    add_programme_item,
    change_programme_item,
    remove_programme_item,
    set_programme,
)
from envies_desktop.events.actions.rules import remove_rule, set_rule, set_rules

__all__ = [
    "Leaving",
    "add_event",
    "add_follow_up",
    "add_participant",
    "add_programme_item",
    "arrive",
    "change_event",
    "change_follow_up",
    "change_participant",
    "change_programme_item",
    "check_follow_up",
    "duplicate_event",
    "expect_later",
    "leave",
    "mark_not_here",
    "record_printed",
    "remove_event",
    "remove_follow_up",
    "remove_participant",
    "remove_programme_item",
    "remove_rule",
    "set_programme",
    "set_rule",
    "set_rules",
    "set_status",
    "status_work",
    "welcome",
    "withdraw_printed",
]
