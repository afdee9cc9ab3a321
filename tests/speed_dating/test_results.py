"""Typing slips, mutual interests, leads and contact sheets, in a real store."""

import datetime as dt

import pytest

from envies_desktop.directory.actions import change_person
from envies_desktop.events.actions import change_participant, remove_participant
from envies_desktop.partnerships import model as partnerships  # noqa: F401 -- mapped before the store opens
from envies_desktop.partnerships.actions import change_partnership, remove_partnership
from envies_desktop.partnerships.queries import call_rows, lead_rows
from envies_desktop.refused import Refused
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.actions import open_leads, register, set_rating, set_ratings, set_share
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.ratings import contact_sheets, mutual_interests
from envies_desktop.speed_dating.queries.slips import ratings_of_event
from envies_desktop.speed_dating.ratings import Entry


class Room:
    """An evening where slips are typed by name: `room.say("A1", B1=4, B2=2)`."""

    def __init__(self, evening):
        self.evening, self.store = evening, evening.store
        with self.store.read() as session:
            rows = {row.id: row for row in seated_rows(session, evening.event)}
        self.badges = {name: rows[key].badge for name, key in evening.ids.items() if key in rows}

    def plan(self):
        with self.store.read() as session:
            problem, ids = problem_of(session, self.evening.event)
        with self.store.work("plan-make") as work:
            actions.save_plan(work, event_id=self.evening.event, plan=plan(problem), ids=ids,
                              made_from=fingerprint(problem, ids))  # fmt: skip

    def say(self, rater, share=None, **values):
        entries = [Entry(self.badges[name], value, share) for name, value in values.items()]
        with self.store.work("ratings-set", name=rater) as work:
            return set_ratings(
                work, event_id=self.evening.event, rater_id=self.evening[rater], entries=entries,
                sure=[entry.badge for entry in entries],
            )  # fmt: skip

    def both(self, one, other, values=(4, 4), share=None):
        self.say(one, share, **{other: values[0]})
        self.say(other, share, **{one: values[1]})

    def read(self, query, *args):
        with self.store.read() as session:
            return query(session, self.evening.event, *args)

    def slip(self, name):
        return self.read(ratings_of_event).of(self.evening[name])

    def couples(self):
        return [(c.a.label, c.b.label, c.exchanged) for c in self.read(mutual_interests).couples]

    def consent(self, *names, given=True):
        for name in names:
            with self.store.work("participant-change") as work:
                change_participant(work, participant_id=self.evening[name], contact_consent=given)

    def open(self):
        with self.store.work("leads-open") as work:
            return len(open_leads(work, event_id=self.evening.event, today=dt.date(2018, 3, 20)))


@pytest.fixture
def room(evening):
    return Room(evening)


def _refused(store, action, **fields):
    with pytest.raises(Refused) as refused, store.work("ratings-set") as work:
        action(work, **fields)
    return refused.value.code


def test_slip_is_kept_and_typed_again_is_no_gesture(room):
    assert len(room.say("A1", B1=4, B2=2)) == 2
    works = len(room.store.works())
    assert room.say("A1", B1=4, B2=2) == []
    assert len(room.store.works()) == works
    assert [(line.partner.label, line.value) for line in room.slip("A1").lines] == [("B1", 4), ("B2", 2)]


def test_corrected_value_overwrites_and_undo_takes_a_whole_slip_back(room):
    room.say("A1", B1=4, B2=2)
    room.say("A1", B1=1, B2=3)
    assert [line.value for line in room.slip("A1").lines] == [1, 3]
    room.store.undo()
    assert [line.value for line in room.slip("A1").lines] == [4, 2]
    room.store.undo()
    assert room.slip("A1").lines == ()


def test_slip_without_a_sign_keeps_what_was_said_of_the_contact(room):
    room.say("A1", True, B1=4)
    room.say("A1", B1=3)
    assert [(line.value, line.share) for line in room.slip("A1").lines] == [(3, True)]


def test_rating_taken_away_comes_back_when_typed_again(room, evening):
    one = {"event_id": evening.event, "rater_id": evening["A1"], "rated_id": evening["B1"]}
    room.say("A1", False, B1=4)
    with room.store.work("rating-set") as work:
        set_rating(work, **one, value=None)
    assert room.slip("A1").lines == ()
    with room.store.work("rating-set") as work:
        set_rating(work, **one, value=2)
    assert [(line.value, line.share) for line in room.slip("A1").lines] == [(2, None)]


def test_share_is_said_of_a_rated_person_only(room, evening):
    one = {"event_id": evening.event, "rater_id": evening["A1"], "rated_id": evening["B1"], "share": True}
    assert _refused(room.store, set_share, **one) == "rating-first"
    room.say("A1", B1=4)
    with room.store.work("rating-share") as work:
        set_share(work, **one)
    assert room.slip("A1").lines[0].share is True


def test_a_rating_of_the_own_side_is_asked_before_it_is_kept(room, evening):
    own = {"event_id": evening.event, "rater_id": evening["A1"], "entries": [Entry(room.badges["A2"], 4)]}
    assert _refused(room.store, set_ratings, **own) == "rating-own-side"
    one = {"event_id": evening.event, "rater_id": evening["A1"], "rated_id": evening["A2"], "value": 2}
    assert _refused(room.store, set_rating, **one) == "rating-own-side"
    assert room.slip("A1").lines == ()
    with room.store.work("ratings-set", name="A1") as work:
        set_ratings(work, **own, sure=[room.badges["A2"]])
    assert [line.value for line in room.slip("A1").lines] == [4]
    # what was kept once is not asked again
    with room.store.work("ratings-set", name="A1") as work:
        set_ratings(work, **{**own, "entries": [Entry(room.badges["A2"], 1)]})
    assert [line.value for line in room.slip("A1").lines] == [1]


def test_a_rating_of_somebody_not_met_is_asked_before_it_is_kept(room, evening):
    room.plan()
    met = {name: {line.partner.label for line in room.slip(name).lines} for name in ("A1", "A2", "A3", "A4")}
    rater, rated = next((a, b) for a in met for b in ("B1", "B2", "B3") if b not in met[a])
    odd = {
        "event_id": evening.event, "rater_id": evening[rater], "entries": [Entry(room.badges[rated], 3)],
    }  # fmt: skip
    assert _refused(room.store, set_ratings, **odd) == "rating-not-met"
    assert all(line.value is None for line in room.slip(rater).lines)
    with room.store.work("ratings-set", name=rater) as work:
        set_ratings(work, **odd, sure=[room.badges[rated]])
    assert [line.value for line in room.slip(rater).lines if line.round is None] == [3]


def test_wrong_ratings_are_refused(room, evening):
    who = {"event_id": evening.event, "rater_id": evening["A1"]}
    for entry, code in (
        (Entry(999, 4), "rating-unknown"),
        (Entry(room.badges["A1"], 4), "rating-oneself"),
        (Entry(room.badges["B1"], 5), "rating-value"),
    ):
        assert _refused(room.store, set_ratings, **who, entries=[entry]) == code
    assert _refused(room.store, set_rating, **who, rated_id=evening["A1"], value=1) == "rating-oneself"
    assert _refused(room.store, set_rating, **who, rated_id=evening["B1"], value=0) == "rating-value"


def test_slips_follow_the_plan_then_what_is_outside_it(room):
    room.plan()
    met = room.slip("A1")
    assert [(line.round, line.value) for line in met.lines] == [(k, None) for k in range(len(met.lines))]
    room.say("A1", A2=3)
    extra = room.slip("A1").lines[-1]
    assert (extra.partner.label, extra.round, extra.table, extra.value) == ("A2", None, None, 3)


def test_progress_counts_slips_with_a_rating_and_names_the_others(room):
    room.plan()
    slips = room.read(ratings_of_event)
    assert (slips.planned, len(slips.expected), len(slips.missing)) == (True, 7, 7)
    room.say("A1", B1=4)
    room.evening.change("A2", status="absent")
    slips = room.read(ratings_of_event)
    assert [slip.person.label for slip in slips.missing] == ["A3", "A4", "B1", "B2", "B3"]
    assert len(slips.expected) == 6


def test_without_a_plan_nothing_is_expected(room):
    slips = room.read(ratings_of_event)
    assert (slips.planned, slips.expected, slips.missing) == (False, (), ())


@pytest.mark.parametrize(("values", "found"), [((3, 3), 1), ((4, 3), 1), ((4, 2), 0), ((1, 4), 0)])
def test_interest_is_mutual_from_three_on(room, values, found):
    room.both("A1", "B1", values)
    assert len(room.couples()) == found


def test_one_sided_interest_tells_the_answer_or_that_it_is_missing(room):
    room.both("A1", "B1", (4, 2))
    room.say("B2", A1=3)
    interests = room.read(mutual_interests)
    assert interests.couples == ()
    assert [(o.by.label, o.wanted.label, o.value, o.back) for o in interests.one_sided] == [
        ("A1", "B1", 4, 2), ("B2", "A1", 3, None),
    ]  # fmt: skip


def test_contacts_are_exchanged_only_where_both_consent(room):
    room.both("A1", "B1")
    assert room.couples() == [("A1", "B1", False)]
    room.consent("A1")
    assert room.couples() == [("A1", "B1", False)]
    room.consent("B1")
    assert room.couples() == [("A1", "B1", True)]
    room.say("B1", False, A1=4)
    assert room.couples() == [("A1", "B1", False)]


def test_slip_that_gives_the_contact_goes_before_a_general_refusal(room):
    room.consent("A1", "B1", given=False)
    room.both("A1", "B1", share=True)
    assert room.couples() == [("A1", "B1", True)]


def test_leads_are_opened_once_with_their_calls(room):
    room.both("A1", "B1")
    room.both("A2", "B2")
    room.both("A3", "B3", (4, 1))
    assert room.open() == 2
    assert room.open() == 0
    leads = room.read(lead_rows)
    assert [(lead.name, lead.stage, lead.reason, lead.params) for lead in leads] == [
        ("A1 – B1", "piste", "mutual-interest", {"event": "Soirée"}),
        ("A2 – B2", "piste", "mutual-interest", {"event": "Soirée"}),
    ]  # fmt: skip
    assert [partner.person for partner in leads[0].partners] == ["Léa Nom A1", "Léa Nom B1"]
    with room.store.read() as session:
        calls = call_rows(session, dt.date(2018, 3, 20), room.evening.event)
    assert [call.due for call in calls if call.lead.name == "A1 – B1"] == [
        dt.date(2018, 4, 15), dt.date(2018, 6, 15), dt.date(2018, 9, 15),
    ]  # fmt: skip
    room.store.undo()
    assert room.read(lead_rows) == []


def test_two_people_of_an_organisation_make_one_lead(room, evening):
    with room.store.work("participant-add") as work:
        second = register(
            work, event_id=evening.event, organisation_id=evening["org A1"],
            person={"last_name": "Autre", "first_name": "Jo"}, side="A",
        )  # fmt: skip
        evening.ids["A1b"] = second.id
        room.badges["A1b"] = second.badge
    room.both("A1", "B1")
    room.both("A1b", "B1")
    room.both("A1", "A1b")
    assert len(room.couples()) == 3
    assert room.open() == 1
    assert all(c.lead for c in room.read(mutual_interests).couples if c.b.label == "B1")


def test_removed_lead_may_be_opened_again(room):
    room.both("A1", "B1")
    room.open()
    (lead,) = room.read(lead_rows)
    with room.store.work("partnership-remove") as work:
        remove_partnership(work, partnership_id=lead.id)
    assert room.open() == 1
    assert [(row.name, row.stage) for row in room.read(lead_rows)] == [("A1 – B1", "piste")]


def test_sheets_give_contacts_only_where_both_agreed(room, evening):
    with room.store.read() as session:
        people = {row.id: row.person_id for row in seated_rows(session, evening.event)}
    for name in ("A1", "B1", "B2"):
        with room.store.work("person-change") as work:
            change_person(work, person_id=people[evening[name]], email=f"{name.lower()}@exemple.fr")
    room.consent("A1", "B1")
    room.both("A1", "B1")
    room.both("A1", "B2")
    sheets = room.read(contact_sheets)
    assert sheets.event.title == "Soirée"
    assert [sheet.guest.organisation for sheet in sheets.sheets] == ["A1", "B1", "B2"]
    given, kept = sheets.sheets[0].lines
    assert (given.organisation, given.person, given.email) == ("B1", "Léa Nom B1", "b1@exemple.fr")
    assert (kept.organisation, kept.contact_given, kept.person, kept.email) == ("B2", False, "", "")
    assert "b2@" not in repr(sheets)
    assert "Nom B2" not in repr(sheets.sheets[0])


def test_sheets_tell_the_next_step_of_the_lead(room):
    room.both("A1", "B1")
    room.open()
    (lead,) = room.read(lead_rows)
    with room.store.work("partnership-change") as work:
        change_partnership(work, partnership_id=lead.id, next_action="Visite du site", owner="Claire",
                           next_due=dt.date(2018, 4, 2))  # fmt: skip
    (line,) = room.read(contact_sheets).sheets[0].lines
    assert (line.next_action, line.next_owner, line.next_due) == (
        "Visite du site", "Claire", dt.date(2018, 4, 2),
    )  # fmt: skip


def test_person_taken_out_of_the_event_has_no_interest_left(room, evening):
    room.both("A1", "B1")
    with room.store.work("participant-remove") as work:
        remove_participant(work, participant_id=evening["B1"])
    assert room.couples() == []
    assert room.slip("A1").lines == ()
