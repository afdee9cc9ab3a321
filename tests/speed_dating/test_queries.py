import datetime as dt

import pytest

from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import change_setup, lock_meetings, register, save_plan
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import names_of, problem_of
from envies_desktop.speed_dating.queries.hand import plan_on_hand
from envies_desktop.speed_dating.queries.history import plan_history
from envies_desktop.speed_dating.queries.printed import plan_sheet_data
from envies_desktop.speed_dating.queries.views import plan_view


def planned(store, evening):
    """Plan the evening and keep the plan; the view of it."""
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
    made = plan(problem)
    with store.work("plan-make") as work:
        save_plan(work, event_id=evening.event, plan=made, ids=ids, made_from=fingerprint(problem, ids))
    return view(store, evening)


def view(store, evening):
    with store.read() as session:
        return plan_view(session, evening.event)


def problem(store, evening):
    with store.read() as session:
        found, ids = problem_of(session, evening.event)
    names = {key: name for name, key in evening.ids.items()}
    return found, [names[key] for key in ids]


def test_problem_of_an_evening(store, evening):
    evening.wish(A1=["B2", "B1"], B2=["A1"])
    evening.need("A1", "besoin", "nat_locaux")
    evening.need("B3", "offre", "nat_locaux")
    found, names = problem(store, evening)
    assert names == ["A1", "A2", "A3", "A4", "B1", "B2", "B3"]
    assert (found.rounds, found.tables, found.name) == (3, 3, "Soirée")
    scores = {(names[i], names[j]): s for i, j, s in found.pairs}
    assert len(scores) == 12
    assert scores["A1", "B2"] == 1 + 10 + 10 + 5
    assert scores["A1", "B1"] == 1 + 9
    assert scores["A1", "B3"] == 1 + 3
    assert scores["A2", "B3"] == 1
    assert {(p.min, p.max) for p in found.participants[:4]} == {(2, 3)}
    assert {(p.min, p.max) for p in found.participants[4:]} == {(3, 3)}
    assert [p.table for p in found.participants] == [None] * 4 + [0, 1, 2]


def test_support_absent_and_latecomers_are_left_out(store, evening):
    evening.change("A1", side="support")
    evening.change("A2", status="excuse")
    evening.change("A3", arrival=dt.time(19, 30))
    evening.change("B1", arrival=dt.time(18, 10))
    found, names = problem(store, evening)
    assert names == ["A4", "B1", "B2", "B3"]
    assert (found.participants[1].first, found.participants[1].last) == (1, 2)


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        (["A1", "A2", "A3", "A4"], "problem-one-side"),
        (["B1", "B2", "B3"], "problem-one-side"),
        (["A1", "A2", "A3", "A4", "B1", "B2"], "problem-nobody"),
        (["A1", "A2", "A3", "A4", "B1", "B2", "B3"], "problem-nobody"),
    ],
)
def test_nobody_to_plan_is_a_sentence(store, evening, gone, code):
    with store.work("participant-status") as work:
        events.set_status(work, participant_ids=[evening[name] for name in gone], status="excuse")
    with pytest.raises(Refused) as refused, store.read() as session:
        problem_of(session, evening.event)
    assert refused.value.code == code


def test_everything_forbidden_is_a_sentence(store, evening):
    for a in ("A1", "A2", "A3", "A4"):
        for b in ("B1", "B2", "B3"):
            evening.rule(a, b, "apart")
    with pytest.raises(Refused) as refused, store.read() as session:
        problem_of(session, evening.event)
    assert refused.value.code == "problem-no-pair"


def test_there_is_no_view_before_a_plan(store, evening):
    assert view(store, evening) is None
    with store.read() as session:
        assert plan_on_hand(session, evening.event) is None
        assert plan_sheet_data(session, evening.event) is None
        assert plan_history(session, evening.event) == []


def test_plan_view_by_tables_and_by_person(store, evening):
    evening.wish(A1=["B1"], B1=["A1", "A2"])
    shown = planned(store, evening)
    assert (shown.number, shown.current, shown.changed, shown.tables) == (1, True, False, 3)
    assert len(shown.meetings) == 9
    assert [r.start for r in shown.rounds] == [dt.time(18), dt.time(18, 15), dt.time(18, 30)]
    meeting = next(m for m in shown.meetings if (m.a.label, m.b.label) == ("A1", "B1"))
    assert (meeting.mutual, meeting.a_rank, meeting.b_rank) == (True, 1, 1)
    assert shown.at(meeting.round, meeting.table) == meeting
    one = next(p for p in shown.people if p.person.label == "B1")
    assert (one.meetings, one.honoured, one.wishes) == (3, 2, 2)
    assert [len(slot) for slot in one.slots] == [1, 1, 1]


def test_quality_in_one_line(store, evening):
    evening.wish(A1=["B1"], A2=["B1"], A3=["B1"], A4=["B1"])
    quality = planned(store, evening).quality
    assert (quality.honoured, quality.reachable, quality.wishes, quality.fewest) == (3, 3, 4, 0)
    assert (quality.meetings, quality.rounds, quality.tables, quality.uneven) == (9, 3, 3, 1)
    assert (quality.proven, quality.gap) == (True, 0)


def test_wishes_say_where_or_why(store, evening):
    evening.wish(A1=["B1"], A2=["B1"], A3=["B1"], A4=["B1"])
    shown = planned(store, evening)
    (unmet,) = [wish for wish in shown.wishes if not wish.honoured]
    assert unmet.code == "unmet-wished-by-too-many"
    assert unmet.params["wished"] == "B1"
    assert unmet.params["wisher"] == unmet.wisher.label
    assert all(wish.code == "" for wish in shown.wishes if wish.honoured)


def test_every_reason_has_its_sentence(store, evening):
    from envies_desktop.speed_dating.wording import gestures, planning

    evening.wish(A1=["B1", "B2", "B3"], A2=["B1"], A3=["B1"], A4=["B1", "B2"])
    shown = planned(store, evening)
    evening.rule("A1", "B1", "apart")
    evening.change("B2", side="support")
    evening.change("B3", status="absent")
    evening.wish(A3=["B1"])
    sentences = {**planning.SENTENCES, **gestures.SENTENCES}
    shown = view(store, evening)
    for wish in shown.wishes:
        if not wish.honoured:
            assert "{" not in sentences[wish.code](wish.params)


def test_reasons_of_today_come_before_those_of_the_plan(store, evening):
    planned(store, evening)
    evening.wish(A1=["B1", "B2", "B3"])
    evening.rule("A1", "B1", "apart")
    evening.change("B2", side="support")
    evening.change("B3", arrival=dt.time(18, 20))
    evening.change("A1", departure=dt.time(18, 12))
    shown = view(store, evening)
    found = {w.wished.label: w.code for w in shown.wishes if not w.honoured}
    assert set(found.values()) <= {"unmet-forbidden", "unmet-support", "unmet-not-there-together"}


def test_a_wish_noted_after_the_plan_says_so(store, evening):
    evening.rule("A4", "B1", "apart")
    shown = planned(store, evening)
    met = {(m.a.label, m.b.label) for m in shown.meetings}
    one, other = next((a, b) for a in ("A1", "A2", "A3") for b in ("B1", "B2", "B3") if (a, b) not in met)
    evening.wish(**{one: [other]})
    shown = view(store, evening)
    assert [w.code for w in shown.wishes] == ["unmet-since"]
    assert shown.changed


def test_people_taken_out_keep_their_meetings_and_names_on_the_plan(store, evening):
    planned(store, evening)
    with store.work("participant-remove") as work:
        events.remove_participant(work, participant_id=evening["B1"])
    shown = view(store, evening)
    assert shown.changed
    gone = [m for m in shown.meetings if m.b.label == "B1" or m.a.label == "B1"]
    assert len(gone) == 3
    person = next(p.person for p in shown.people if p.person.label == "B1")
    assert not person.planned
    with store.read() as session:
        printed = plan_sheet_data(session, evening.event)
    assert len(printed.meetings) == 6


def test_locking_is_no_change_of_the_participants(store, evening):
    shown = planned(store, evening)
    with store.work("meeting-lock") as work:
        lock_meetings(work, meeting_ids=[shown.meetings[0].id])
    shown = view(store, evening)
    assert (shown.changed, shown.meetings[0].locked) == (False, True)
    found, names = problem(store, evening)
    (seat,) = found.locked
    first = shown.meetings[0]
    assert (names[seat[2]], names[seat[3]]) == (first.a.label, first.b.label)
    assert plan(found).meetings.count(seat) == 1


def test_hand_prices_with_names(store, evening):
    shown = planned(store, evening)
    with store.read() as session:
        hand = plan_on_hand(session, evening.event)
    from envies_desktop.speed_dating.prices import Move, Part
    from envies_desktop.speed_dating.wording import gestures

    first = shown.meetings[0]
    pair = tuple(sorted((hand.places[first.a.id], hand.places[first.b.id])))
    assert hand.price(Part(pair)).score < 0
    price = hand.price(Move((0, 0), (1, 0)))
    assert not price.allowed
    for conflict in (*price.conflicts, *price.warnings):
        assert "cette personne" not in gestures.SENTENCES[conflict.code](conflict.params)
    assert hand.keys[0] == first.id


def test_sheets_print_the_current_plan(store, evening):
    evening.wish(A1=["B1"], B1=["A1"])
    evening.need("A1", "besoin", "nat_locaux", "Une salle le mardi")
    evening.need("B1", "offre", "nat_locaux")
    with store.work("event-change") as work:
        change_setup(work, event_id=evening.event, breaks=[(1, 10)])
        register(work, event_id=evening.event, organisation={"name": "Ville", "kind": "collectivite"})
    planned(store, evening)
    with store.read() as session:
        printed = plan_sheet_data(session, evening.event)
    assert (printed.version, printed.tables, len(printed.rounds)) == (1, 3, 3)
    assert [(b.after, b.start) for b in printed.breaks] == [(1, dt.time(18, 10))]
    people = {p.guest.organisation: p for p in printed.people}
    assert list(people) == ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "Ville"]
    assert (people["A1"].need, people["B1"].offer) == (
        "Une salle le mardi", "Prêt de salle, de locaux, d’atelier",
    )  # fmt: skip
    assert (people["Ville"].first_round, people["Ville"].last_round) == (1, 3)
    meeting = next(m for m in printed.meetings if {m.a, m.b} == {evening["A1"], evening["B1"]})
    assert (meeting.a_rank, meeting.b_rank) == (1, 1)
    assert meeting.match == "A1 cherche\u00a0: Prêt de salle, de locaux, d’atelier"
    assert min(m.round for m in printed.meetings) == min(m.table for m in printed.meetings) == 1


def test_people_without_a_whole_round_are_named(store, evening):
    assert planned(store, evening).left_out == ()
    evening.change("A4", arrival=dt.time(18, 40))
    evening.change("A3", status="excuse")
    assert [person.label for person in view(store, evening).left_out] == ["A4"]


def test_names_of_a_problem(store, evening):
    with store.read() as session:
        _, ids = problem_of(session, evening.event)
        assert names_of(session, evening.event, ids)[4] == "B1"
