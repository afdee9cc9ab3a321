"""The figures of an evening, against a small one counted by hand, an empty one, and any."""

import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.speed_dating.indicators import (
    Answer,
    Attendee,
    Call,
    EveningData,
    Interests,
    Milestone,
    Part,
    Planned,
    Share,
    Spread,
    indicators,
)

DAY = dt.date(2018, 3, 15)
BELL = dt.datetime(2018, 3, 15, 17, 30, tzinfo=dt.UTC)
ROUNDS = {0: BELL, 1: BELL + dt.timedelta(minutes=9)}


def ident(n):
    return uuid.UUID(int=n + 1)


A1, A2, A3, B1, B2, HELP = map(ident, range(6))
LEAD, OTHER = ident(20), ident(21)


def person(key, camp, status="present", **fields):
    group = {"A": "associations", "B": "entreprises"}.get(camp, "pouvoirs_publics")
    return Attendee(key, camp, status, **{"group": group, "plays": camp != "support", **fields})


def evening(**changes):
    """Three associations (one absent) and two companies, two rounds of four meetings, one support table."""
    values = {
        "on": DAY,
        "people": (
            person(A1, "A", arrived_at=BELL, territory="Aix", themes=("Culture", "Sport")),
            person(A2, "A", "parti", left_at=ROUNDS[1], territory="Aix", themes=("Culture",), shares=True),
            person(A3, "A", "absent", territory="Venelles"),
            person(B1, "B", shares=True),
            person(B2, "B", shares=False, arrived_at=BELL + dt.timedelta(minutes=4)),
            person(HELP, "support"),
        ),
        "meetings": (Planned(0, A1, B1), Planned(0, A2, B2), Planned(1, A1, B2), Planned(1, A2, B1)),
        "wishes": ((A1, B1), (B1, A1), (A2, B2), (A3, B2)),
        "answers": (
            Answer(A1, B1, 4, share=True), Answer(B1, A1, 3), Answer(A1, B2, 2), Answer(B2, A1, 4),
            Answer(A2, B1, 1),
        ),
        "begun": ROUNDS,
        "leads": {LEAD: "exploration", OTHER: "convention_signee"},
        "calls": (
            Call(LEAD, 1, dt.date(2018, 4, 15), True, "accord"), Call(OTHER, 1, dt.date(2018, 4, 16)),
            Call(LEAD, 3, dt.date(2018, 6, 15)),
        ),
    }  # fmt: skip
    return EveningData(**{**values, **changes})


def changed(status, **fields):
    """The evening with A1 otherwise."""
    people = (person(A1, "A", status, **fields), *evening().people[1:])
    return evening(people=people)


def test_attendance_is_counted_by_side():
    found = indicators(evening())
    assert (found.registered, found.present) == (6, Share(5, 6))
    assert [(c.code, c.registered, c.present) for c in found.camps] == [
        ("A", 3, 2), ("B", 2, 2), ("support", 1, 1),
    ]  # fmt: skip
    assert found.present.percent == 83


def test_meetings_held_are_those_with_both_there_at_the_middle_of_a_round_that_began():
    found = indicators(evening())
    assert (found.planned, found.held, found.basis) == (4, 2, "held")
    assert found.each == Spread(0, 1.0, 2, ((0, 1), (1, 2), (2, 1)))


def test_round_that_never_began_is_not_held():
    found = indicators(evening(begun={0: BELL}))
    assert (found.held, found.each) == (1, Spread(0, 0.5, 1, ((0, 2), (1, 2))))


@pytest.mark.parametrize(("minutes", "held"), [(3.5, 2), (3.6, 1)])
def test_half_a_round_makes_a_meeting(minutes, held):
    assert indicators(changed("present", arrived_at=BELL + dt.timedelta(minutes=minutes))).held == held


@pytest.mark.parametrize("status", ["absent", "excuse", "invite", "liste_attente", "inscrit"])
def test_who_did_not_come_met_no_one(status):
    assert indicators(changed(status)).held == 0


def test_without_a_clock_meetings_held_are_not_said():
    found = indicators(evening(begun={}))
    assert (found.held, found.basis, found.planned) == (None, "planned", 4)
    assert found.each == Spread(2, 2.0, 2, ((2, 4),))
    assert (found.wishes, found.mutual_wishes) == (Share(3, 4), Share(1, 1))


def test_without_a_door_nobody_is_said_present_but_meetings_are_held():
    people = tuple(person(p.id, p.camp, "inscrit") for p in evening().people)
    found = indicators(evening(people=people))
    assert (found.present, [c.present for c in found.camps]) == (None, [None, None, None])
    assert found.held == 4


def test_wishes_met_are_those_of_meetings_held():
    found = indicators(evening())
    assert (found.wishes, found.mutual_wishes) == (Share(2, 4), Share(1, 1))


def test_ratings_are_spread_by_side():
    found = indicators(evening())
    assert [c.ratings for c in found.camps] == [(1, 1, 0, 1), (0, 0, 1, 1), None]
    assert [c.mean for c in found.camps] == [7 / 3, 3.5, None]
    assert (found.answers, found.high) == (5, Share(3, 5))


def test_interest_counts_couples_who_both_answered():
    found = indicators(evening())
    assert found.interests == Interests(mutual=1, one_sided=1, neither=0, exchanged=1)
    assert found.interests.share == Share(1, 2)


def test_contact_refused_on_the_slip_is_not_exchanged():
    answers = (Answer(A1, B1, 4, share=False), Answer(B1, A1, 3))
    assert indicators(evening(answers=answers)).interests == Interests(1, 0, 0, 0)


def test_one_answer_alone_says_nothing_of_interest():
    found = indicators(evening(answers=(Answer(A1, B1, 4),)))
    assert (found.interests, found.by_group[0].interests, found.answers) == (None, None, 1)


def test_agreements_come_from_stages_and_from_calls():
    found = indicators(evening())
    assert (found.leads, found.agreements) == (2, 2)
    assert indicators(evening(calls=())).agreements == 1


def test_calls_are_counted_by_month():
    found = indicators(evening(on=dt.date(2018, 4, 15)))
    assert found.milestones == (
        Milestone(1, dt.date(2018, 4, 15), calls=2, due=1, done=1, outcomes=(("accord", 1),)),
        Milestone(3, dt.date(2018, 6, 15), calls=1, due=0, done=0, outcomes=()),
    )


def test_parts_of_the_room_have_their_figures():
    found = indicators(evening())
    assert found.by_group == (
        Part("associations", 3, 2, 2, 1),
        Part("entreprises", 2, 2, 2, 1),
        Part("pouvoirs_publics", 1, 1, 0, 0),
    )
    assert found.by_territory == (Part("Aix", 2, 2, 2, 1), Part("Venelles", 1, 0, 0, 0))
    assert found.by_theme == (Part("Culture", 2, 2, 2, 1), Part("Sport", 1, 1, 2, 1))


def test_excused_and_waiting_people_are_not_registered():
    assert indicators(changed("excuse")).registered == 5
    assert indicators(changed("liste_attente")).registered == 5


def test_empty_evening_says_nothing():
    found = indicators(EveningData(on=DAY))
    values = {name: getattr(found, name) for name in found.__slots__}
    assert values == {
        **dict.fromkeys(values), "camps": (), "basis": "", "milestones": (), "by_group": (),
        "by_territory": (), "by_theme": (),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("part", "whole", "percent"), [(0, 7, 0), (1, 400, 1), (1, 3, 33), (399, 400, 99), (5, 5, 100)]
)
def test_percent_is_whole_and_never_says_all_or_none_wrongly(part, whole, percent):
    assert Share(part, whole).percent == percent


STATUSES = st.sampled_from(["inscrit", "present", "parti", "absent", "excuse", "invite", "liste_attente"])
MOMENTS = st.none() | st.integers(-30, 60).map(lambda minutes: BELL + dt.timedelta(minutes=minutes))


@st.composite
def evenings(draw):
    size = draw(st.integers(0, 6))
    people = tuple(
        person(
            ident(n), "AB"[n % 2], draw(STATUSES), arrived_at=draw(MOMENTS), left_at=draw(MOMENTS),
            shares=draw(st.none() | st.booleans()), territory=draw(st.sampled_from(["", "Aix"])),
        )
        for n in range(size)
    )  # fmt: skip
    couples = [(ident(a), ident(b)) for a in range(0, size, 2) for b in range(1, size, 2)]
    both = couples + [(b, a) for a, b in couples]
    some = st.lists(st.sampled_from(both), unique=True) if both else st.just([])
    meetings = [Planned(draw(st.integers(0, 2)), a, b) for a, b in couples if draw(st.booleans())]
    return EveningData(
        on=DAY,
        people=people,
        meetings=draw(st.none() | st.just(tuple(meetings))),
        wishes=tuple(draw(some)),
        answers=tuple(Answer(a, b, draw(st.integers(1, 4))) for a, b in draw(some)),
        begun=draw(st.sampled_from([{}, ROUNDS, {0: BELL}])),
    )


@given(evenings())
def test_figures_of_any_evening_hold_together(data):
    found = indicators(data)
    shares = [found.present, found.wishes, found.mutual_wishes, found.high]
    assert all(0 <= share.percent <= 100 for share in shares if share)
    assert sum(camp.registered for camp in found.camps) == (found.registered or 0)
    assert sum(sum(camp.ratings or ()) for camp in found.camps) <= (found.answers or 0)
    if found.held is not None:
        assert found.held <= found.planned
    if found.each:
        assert found.each.fewest <= found.each.mean <= found.each.most
    if found.interests:
        assert found.interests.exchanged <= found.interests.mutual
        assert 2 * found.interests.couples <= found.answers
    assert all(part.registered <= found.registered for part in (*found.by_group, *found.by_territory))
