"""Reading speed datings.

| function | gives |
|---|---|
| speed_dating_card | all of an event, with its rounds and tables |
| settings_of, event_rounds | what the times of rounds follow from; the rounds with their times |
| problem_of, fingerprint | the problem of an event with the ids of its people in order; its short text |
| replan_of | the problem of an event under way, from a round on |
| names_of | the names of the people of a problem, for the sentence of "plan-contradiction" |
| plan_view | a plan as shown: by tables, by person, by wish, with its quality; None without a plan |
| plan_history | all plans of an event, latest first |
| plan_on_hand | the current plan, ready to price changes at once (`Hand.price`) |
| plan_view_with_hand | both of these from one reading of the event |
| plan_sheet_data | what agendas, posters, badges and contact slips print |
| ratings_of_event | everybody's slip: whom they met, what was typed, which slips are missing |
| mutual_interests | who wants to go on with whom, both ways or one way only |
| contact_sheets | what people with a mutual interest take home |
"""

from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.queries.again import Again, replan_of
from envies_desktop.speed_dating.queries.card import (
    SpeedDatingCard,
    event_rounds,
    settings_of,
    speed_dating_card,
)
from envies_desktop.speed_dating.queries.facts import event_facts, names_of, problem_of
from envies_desktop.speed_dating.queries.hand import Hand, plan_on_hand
from envies_desktop.speed_dating.queries.history import PlanRow, current_plan, plan_history
from envies_desktop.speed_dating.queries.printed import plan_sheet_data
from envies_desktop.speed_dating.queries.ratings import (
    Couple,
    Interests,
    OneSided,
    contact_sheets,
    mutual_interests,
)
from envies_desktop.speed_dating.queries.shown import (
    MeetingView,
    PersonPlan,
    PersonView,
    PlanView,
    Quality,
    WishView,
)
from envies_desktop.speed_dating.queries.slips import Slip, SlipLine, Slips, ratings_of_event
from envies_desktop.speed_dating.queries.views import made_from, plan_view, plan_view_with_hand

__all__ = [
    "Again",
    "Couple",
    "Hand",
    "Interests",
    "MeetingView",
    "OneSided",
    "PersonPlan",
    "PersonView",
    "PlanRow",
    "PlanView",
    "Quality",
    "Slip",
    "SlipLine",
    "Slips",
    "SpeedDatingCard",
    "WishView",
    "contact_sheets",
    "current_plan",
    "event_facts",
    "event_rounds",
    "fingerprint",
    "made_from",
    "mutual_interests",
    "names_of",
    "plan_history",
    "plan_on_hand",
    "plan_sheet_data",
    "plan_view",
    "plan_view_with_hand",
    "problem_of",
    "ratings_of_event",
    "replan_of",
    "settings_of",
    "speed_dating_card",
]
