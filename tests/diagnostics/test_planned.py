"""The action plan as shown: six at most, in the order somebody gave."""

import datetime as dt
import uuid

from envies_desktop.diagnostics.plan import Proposed
from envies_desktop.diagnostics.planned import KeptAction, plan_of


def _proposed(count):
    return [Proposed("gov", 3, *_texts(n), None, f"gov.{n}") for n in range(count)]


def _texts(number):
    from envies_desktop.diagnostics.questionnaire import Text

    return (Text(f"Action {number}", f"Action {number}"),)


def _kept(**cells):
    return KeptAction(id=uuid.uuid4(), **cells)


def _words(lines):
    return [line.text for line in lines]


def test_more_than_six_wait_in_reserve():
    plan = plan_of(_proposed(8), ())
    assert (_words(plan.lines)[-1], _words(plan.aside)) == ("Action 5", ["Action 6", "Action 7"])


def test_action_put_aside_makes_room_for_the_next():
    plan = plan_of(_proposed(7), [_kept(source="gov:gov.0", hidden=True)])
    assert (_words(plan.lines)[-1], _words(plan.aside)) == ("Action 6", ["Action 0"])


def test_proposal_keeps_its_words_until_others_are_written():
    owner = _kept(source="gov:gov.0", owner="Léa", due=dt.date(2027, 1, 31), success="Charte signée")
    (line,) = plan_of(_proposed(1), [owner]).lines
    assert (line.text, line.proposed, line.edited, line.ready, line.months) == (
        "Action 0", "Action 0", False, True, 3,
    )  # fmt: skip


def test_edited_action_stays_when_it_is_no_longer_proposed():
    edited, touched = _kept(source="gov:gov.0", text="La nôtre"), _kept(source="gov:gov.1", owner="Léa")
    assert _words(plan_of((), [edited, touched]).lines) == ["La nôtre"]


def test_own_action_is_named_by_its_id():
    own = _kept(text="La nôtre", place=0)
    plan = plan_of(_proposed(1), [own])
    assert [(line.key, line.edited) for line in plan.lines] == [(own.id, True), ("gov:gov.0", False)]
