"""The figures of an evening kept in the store."""

import datetime as dt

import pytest

from envies_desktop.directory.model import Organisation, OrganisationTheme, Territory, Theme
from envies_desktop.events import actions as events
from envies_desktop.events.model import Participant
from envies_desktop.live.model import EventClock
from envies_desktop.partnerships.model import FollowUp, Partnership
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.indicators import Interests, Part, Share
from envies_desktop.speed_dating.model import Meeting, MeetingPlan, Rating, SpeedDating
from envies_desktop.speed_dating.queries.indicators import evening_data, evening_indicators
from envies_desktop.store.base import link_id, new_id

DAY = dt.date(2018, 3, 15)
BELL = dt.datetime(2018, 3, 15, 17, 0, tzinfo=dt.UTC)


def keep(evening, *records):
    with evening.store.work("test-keep") as work:
        for record in records:
            work.add(record)


def figures(evening, on=DAY):
    with evening.store.read() as session:
        return evening_indicators(session, evening.event, on=on)


def plan_of(evening, *meetings):
    plan = MeetingPlan(
        id=new_id(), event_id=evening.event, number=1, made_at=BELL, status="optimal", score=1, bound=1.0,
        seconds=0.1, rounds=3, tables=3,
    )  # fmt: skip
    keep(
        evening, plan,
        *(
            Meeting(plan_id=plan.id, round=r, table=t, a_id=evening[a], b_id=evening[b])
            for r, t, a, b in meetings
        ),
    )  # fmt: skip


def rate(evening, rater, rated, value, share=None):
    a, b = evening[rater], evening[rated]
    keep(
        evening,
        Rating(
            id=link_id(evening.event, a, b), event_id=evening.event, rater_id=a, rated_id=b, value=value,
            share=share,
        ),
    )  # fmt: skip


def arrive(evening, name, minutes=0):
    with evening.store.work("participant-change") as work:
        person = work.get(Participant, evening[name])
        person.status, person.arrived_at = "present", BELL + dt.timedelta(minutes=minutes)


def ring(evening, *rounds):
    begun = {str(number): (BELL + dt.timedelta(minutes=15 * number)).isoformat() for number in rounds}
    keep(evening, EventClock(event_id=evening.event, at=BELL, begun=begun))


def test_evening_before_anything_is_typed_says_who_registered(evening):
    found = figures(evening)
    assert (found.registered, found.present, found.planned, found.held) == (7, None, None, None)
    assert (found.answers, found.interests, found.leads, found.milestones) == (None, None, None, ())


def test_evening_is_counted_from_its_rows(evening):
    plan_of(evening, (0, 0, "A1", "B1"), (0, 1, "A2", "B2"), (1, 0, "A1", "B2"))
    for name in ("A1", "B1", "B2"):
        arrive(evening, name)
    ring(evening, 0, 1)
    evening.wish(A1=["B1"], B1=["A1"], A2=["B2"])
    rate(evening, "A1", "B1", 4, share=True)
    rate(evening, "B1", "A1", 3, share=True)
    found = figures(evening)
    assert (found.planned, found.held, found.present) == (3, 2, Share(3, 7))
    assert (found.wishes, found.mutual_wishes) == (Share(2, 3), Share(1, 1))
    assert found.interests == Interests(1, 0, 0, 1)


def test_only_the_current_plan_counts(evening):
    plan_of(evening, (0, 0, "A1", "B1"))
    with evening.store.work("plan-make") as work:
        work.update_where(MeetingPlan, MeetingPlan.event_id == evening.event, current=False)
    assert figures(evening).planned is None


def test_general_consent_counts_where_the_slip_says_nothing(evening):
    evening.change("A1", contact_consent=True)
    evening.change("B1", contact_consent=True)
    rate(evening, "A1", "B1", 3)
    rate(evening, "B1", "A1", 3)
    assert figures(evening).interests == Interests(1, 0, 0, 1)


def test_who_was_taken_out_is_counted_nowhere(evening):
    plan_of(evening, (0, 0, "A1", "B1"), (0, 1, "A2", "B2"))
    evening.wish(A1=["B1"])
    rate(evening, "A1", "B1", 3)
    with evening.store.work("participant-remove") as work:
        events.remove_participant(work, participant_id=evening["A1"])
    found = figures(evening)
    assert (found.registered, found.planned, found.answers, found.wishes) == (6, 1, None, None)


def test_groups_are_counted_by_stakeholder_group(evening):
    with evening.store.work("event-change") as work:
        work.get(SpeedDating, evening.event).pairing = "groups"
    assert [(camp.code, camp.registered) for camp in figures(evening).camps] == [
        ("associations", 4), ("entreprises", 3),
    ]  # fmt: skip


def test_territories_and_themes_have_their_figures(evening):
    aix, culture = Territory(id=new_id(), name="Aix"), Theme(id=new_id(), name="Culture")
    keep(evening, aix, culture)
    with evening.store.work("organisation-change") as work:
        work.get(Organisation, evening["org A1"]).territory_id = aix.id
    link = link_id(evening["org B1"], culture.id)
    keep(evening, OrganisationTheme(id=link, organisation_id=evening["org B1"], theme_id=culture.id))
    found = figures(evening)
    assert found.by_territory == (Part("Aix", 1, None, None, None),)
    assert found.by_theme == (Part("Culture", 1, None, None, None),)


def test_leads_and_calls_of_the_event_are_counted(evening):
    lead = Partnership(id=new_id(), event_id=evening.event, stage="en_cours", opened_on=DAY)
    other = Partnership(id=new_id(), opened_on=DAY, stage="en_cours")
    keep(
        evening, lead, other,
        FollowUp(partnership_id=lead.id, months=1, due=dt.date(2018, 4, 15), done_on=DAY, status="accord"),
        FollowUp(partnership_id=other.id, months=1, due=dt.date(2018, 4, 15)),
    )  # fmt: skip
    found = figures(evening, dt.date(2018, 5, 1))
    assert (found.leads, found.agreements) == (1, 1)
    assert [(m.months, m.calls, m.due, m.done, m.outcomes) for m in found.milestones] == [
        (1, 1, 1, 1, (("accord", 1),))
    ]


def test_moments_of_the_clock_are_read_with_their_zone(evening):
    ring(evening, 0)
    with evening.store.read() as session:
        assert evening_data(session, evening.event, DAY).begun == {0: BELL}


def test_lost_event_is_refused(store):
    with store.read() as session, pytest.raises(Refused, match="store-gone"):
        evening_indicators(session, new_id())
