"""Reading partnerships.

| function | gives |
|---|---|
| lead_rows, lead_card | all partnerships, those of an event, or one; with partners and next call |
| found_partnerships, parties_of | those of some names; the organisations of one, removed or not |
| calls_due | the calls not made yet, the most urgent first |
| call_rows, follow_up_card | all calls, made or not; one call with whom to ring |
"""

from envies_desktop.partnerships.queries.calls import CallRow, call_rows, calls_due, follow_up_card
from envies_desktop.partnerships.queries.leads import LeadRow, PartnerRow, lead_card, lead_rows
from envies_desktop.partnerships.queries.parties import found_partnerships, parties_of

__all__ = [
    "CallRow",
    "LeadRow",
    "PartnerRow",
    "call_rows",
    "calls_due",
    "follow_up_card",
    "found_partnerships",
    "lead_card",
    "lead_rows",
    "parties_of",
]
