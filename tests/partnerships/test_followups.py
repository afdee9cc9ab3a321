import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.events.follow_ups import months_after
from envies_desktop.partnerships.followups import (
    MONTHS,
    STATUSES,
    due_dates,
    proposed_stage,
    urgency,
)
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.partnerships.stages import ENDED, STAGES, place_of

TODAY = dt.date(2018, 4, 10)


def test_calls_come_one_three_and_six_months_after():
    assert due_dates(dt.date(2018, 3, 15)) == (
        (1, dt.date(2018, 4, 15)), (3, dt.date(2018, 6, 15)), (6, dt.date(2018, 9, 15)),
    )  # fmt: skip


def test_a_day_that_a_month_lacks_becomes_its_last():
    assert months_after(dt.date(2018, 8, 31), 6) == dt.date(2019, 2, 28)
    assert months_after(dt.date(2018, 12, 31), 1) == dt.date(2019, 1, 31)


@given(st.dates(dt.date(1970, 1, 1), dt.date(2200, 1, 1)))
def test_calls_come_in_their_order(day):
    assert [months for months, _ in due_dates(day)] == list(MONTHS)
    dates = [due for _, due in due_dates(day)]
    assert day < dates[0] < dates[1] < dates[2]


@pytest.mark.parametrize(("days", "found"), [(-1, "overdue"), (0, "week"), (7, "week"), (8, "later")])
def test_urgency_counts_from_today(days, found):
    assert urgency(TODAY + dt.timedelta(days=days), TODAY) == found


@pytest.mark.parametrize(
    ("status", "stage", "proposed"),
    [
        ("contact", "piste", "premier_contact"),
        ("rencontre", "piste", "exploration"),
        ("accord", "exploration", "co_construction"),
        ("convention", "piste", "convention_signee"),
        ("abandon", "en_cours", "abandonne"),
        ("contact", "exploration", ""),
        ("sans_suite", "piste", ""),
        ("abandon", "clos", ""),
    ],
)
def test_status_suggests_a_stage(status, stage, proposed):
    assert proposed_stage(status, stage) == proposed


@given(st.sampled_from(STATUSES), st.sampled_from(STAGES))
def test_suggestion_never_goes_back(status, stage):
    found = proposed_stage(status, stage)
    assert not found or (stage not in ENDED and place_of(found) > place_of(stage))


def test_rules_and_questionnaire_know_the_same_codes():
    asked = follow_up()
    assert tuple(status.code for status in asked.statuses) == STATUSES
    assert [question.code for question in asked.questions] == ["con", "ren", "acc", "bes", "app"]
    assert [value.code for value in asked.scale] == ["0", "1", "2", "3"]
    assert all(a.fr and a.en for a in (*asked.questions, *asked.scale, *asked.statuses))
