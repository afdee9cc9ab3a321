"""Gestures on a speed dating; each runs inside one work.

| function | work | refuses |
|---|---|---|
| add_speed_dating, change_setup | event-add, event-change (name) | event-choice, event-rounds… |
| register, change_delegation | participant-add, -change (name) | participant-representatives… |
| welcome_one_more | presence-one-more (name) | participant-representatives |
| set_wishes, set_rule | wishes-set, rule-set (name) | wish-oneself, -elsewhere, -same-side, rule-same-side |
| save_plan | plan-make (name) | plan-stale |
| save_replan | plan-replan (round from 1) | plan-stale |
| set_current_plan, remove_plan | plan-choose, plan-remove (number) | plan-in-force |
| lock_meetings | meeting-lock, meeting-unlock (name, round from 1) | |
| move_meeting | meeting-move (name, round, table from 1) | conflict-… |
| swap_people | meeting-swap (one, other) | conflict-… |
| part_pair | pair-part (one, other) | conflict-… |
| add_meeting | meeting-add (one, other) | conflict-… |
| set_ratings | ratings-set (name) | rating-unknown, -oneself, -value, -own-side, -not-met |
| set_rating, set_share | rating-set, rating-share (name) | the same, rating-first |
| open_leads | leads-open (count) | |

Rounds and tables given to functions count from 0. `queries.plan_on_hand(…).price(change)` says beforehand
what a change costs, and names the same conflicts.
"""

from envies_desktop.speed_dating.actions.changes import (
    add_meeting,
    lock_meetings,
    move_meeting,
    part_pair,
    swap_people,
)
from envies_desktop.speed_dating.actions.participants import change_delegation, register, welcome_one_more
from envies_desktop.speed_dating.actions.plans import remove_plan, save_plan, save_replan, set_current_plan
from envies_desktop.speed_dating.actions.ratings import open_leads, set_rating, set_ratings, set_share
from envies_desktop.speed_dating.actions.setup import add_speed_dating, change_setup
from envies_desktop.speed_dating.actions.wishes import set_rule, set_wishes

__all__ = [
    "add_meeting",
    "add_speed_dating",
    "change_delegation",
    "change_setup",
    "lock_meetings",
    "move_meeting",
    "open_leads",
    "part_pair",
    "register",
    "remove_plan",
    "save_plan",
    "save_replan",
    "set_current_plan",
    "set_rating",
    "set_ratings",
    "set_rule",
    "set_share",
    "set_wishes",
    "swap_people",
    "welcome_one_more",
]
