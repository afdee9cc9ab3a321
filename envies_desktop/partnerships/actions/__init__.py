"""Gestures on partnerships and on the calls that follow them; each runs inside one work.

| function | work | refuses |
|---|---|---|
| open_partnership | partnership-add (name) | partnership-two |
| change_partnership | partnership-change (name) | partnership-stage, -given-up |
| remove_partnership | partnership-remove (name) | |
| draft_call | follow-up-draft (name) | follow-up-answer |
| record_call | follow-up-record (name) | follow-up-status, -answer, -given-up, partnership-given-up |
"""

from envies_desktop.partnerships.actions.partnership import (
    FIELDS,
    Speaker,
    change_partnership,
    draft_call,
    open_partnership,
    record_call,
    remove_partnership,
)

__all__ = [
    "FIELDS",
    "Speaker",
    "change_partnership",
    "draft_call",
    "open_partnership",
    "record_call",
    "remove_partnership",
]
