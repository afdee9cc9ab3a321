"""Follow-up actions in the store: taken on, changed, checked, taken back; read late, due, to be checked."""

import datetime as dt

import pytest

from envies_desktop.events import actions, queries
from envies_desktop.events.model import ActionCheck
from envies_desktop.refused import Refused

EVENT_DAY = dt.date(2026, 3, 10)
TODAY = dt.date(2026, 3, 20)


@pytest.fixture
def held(store):
    """Two events, one participant in each."""
    ids = {}
    with store.work("event-add", name="Forum") as work:
        for name, first in (("forum", "Léa"), ("other", "Paul")):
            ids[name] = actions.add_event(work, kind="rencontre", title=name.title(), date=EVENT_DAY).id
            ids[first] = actions.add_participant(
                work,
                event_id=ids[name],
                person={"first_name": first, "last_name": "Martin"},
                organisation={"name": f"Azoth {first}", "kind": "association"},
            ).id
            work.session.flush()
    return ids


@pytest.fixture
def add(store, held):
    def written(what="Trouver une salle", **fields):
        with store.work("follow-up-add", name=what) as work:
            return actions.add_follow_up(work, event_id=held["forum"], what=what, **fields).id

    return written


def rows(store, held, today=TODAY):
    with store.read() as session:
        return queries.follow_ups_of(session, held["forum"], today)


def test_action_is_read_as_it_was_taken_on(store, held, add):
    add(" Trouver  une salle ", owner_id=held["Léa"], due=dt.date(2026, 4, 1))
    add("Écrire au maire", owner="Mme le Maire")
    assert [(r.what, r.owner, r.due, r.state, r.origin, r.when) for r in rows(store, held)] == [
        ("Trouver  une salle", "Léa Martin (Azoth Léa)", dt.date(2026, 4, 1), "open", "hand", "later"),
        ("Écrire au maire", "Mme le Maire", None, "open", "hand", "undated"),
    ]


def test_owner_is_one_a_participant_or_a_name(store, held, add):
    key = add(owner="Jean")
    with store.work("follow-up-change", name="x") as work:
        actions.change_follow_up(work, action_id=key, owner_id=held["Léa"], owner="Jean")
    assert [(r.owner_id, r.owner) for r in rows(store, held)] == [(held["Léa"], "Léa Martin (Azoth Léa)")]
    with store.work("follow-up-change", name="x") as work:
        actions.change_follow_up(work, action_id=key, owner_id=None, owner="Jean")
    assert [(r.owner_id, r.owner) for r in rows(store, held)] == [(None, "Jean")]


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"what": "  "}, "follow-up-what"), ({"state": "perdue"}, "follow-up-state")],
)
def test_action_that_says_nothing_is_refused(store, held, add, fields, code):
    with pytest.raises(Refused) as refused:
        add(**fields)
    assert refused.value.code == code
    assert rows(store, held) == []


def test_owner_of_another_event_is_refused(store, held, add):
    with pytest.raises(Refused) as refused:
        add(owner_id=held["Paul"])
    assert (refused.value.code, refused.value.params) == ("follow-up-elsewhere", {"name": "Azoth Paul"})


def test_check_gives_its_state_to_the_action_and_is_undone_with_it(store, held, add):
    key = add()
    for note, state in (("on cherche", "started"), ("trouvée", "done")):
        with store.work("follow-up-check", name="x") as work:
            actions.check_follow_up(
                work, action_id=key, months=1, seen_on=dt.date(2026, 4, 12), state=state, note=note
            )
    found = rows(store, held)[0]
    assert (found.state, [(c.months, c.state, c.note) for c in found.checks]) == (
        "done", [(1, "done", "trouvée")],
    )  # fmt: skip
    store.undo()
    store.undo()
    found = rows(store, held)[0]
    assert (found.state, found.checks) == ("open", ())


def test_check_after_other_months_is_refused(store, add):
    key = add()
    with pytest.raises(Refused) as refused, store.work("follow-up-check", name="x") as work:
        actions.check_follow_up(work, action_id=key, months=2, seen_on=TODAY, state="done")
    assert refused.value.code == "follow-up-months"


def test_removed_action_takes_its_checks_along_and_comes_back_with_them(store, held, add):
    key = add()
    with store.work("follow-up-check", name="x") as work:
        actions.check_follow_up(work, action_id=key, months=1, seen_on=TODAY, state="started")
    with store.work("follow-up-remove", name="x") as work:
        actions.remove_follow_up(work, action_id=key)
    with store.read() as session:
        assert session.query(ActionCheck).count() == 0
    assert rows(store, held) == []
    store.undo()
    assert [len(row.checks) for row in rows(store, held)] == [1]


def test_what_is_late_due_or_to_be_checked_is_found_among_all_events(store, add):
    late = add("Tard", due=dt.date(2026, 3, 19))
    soon = add("Bientôt", due=dt.date(2026, 3, 27))
    add("Plus tard", due=dt.date(2026, 3, 28))
    add("Faite", due=dt.date(2026, 3, 1), state="done")
    undated = add("Sans date")
    with store.read() as session:
        assert [row.id for row in queries.follow_ups_late(session, TODAY)] == [late]
        assert [row.id for row in queries.follow_ups_soon(session, TODAY)] == [soon]
        assert queries.checks_due(session, TODAY) == []
        to_check = queries.checks_due(session, dt.date(2026, 4, 10))
    assert {row.id: row.to_check for row in to_check}[undated] == 1
    assert len(to_check) == 4


def test_actions_are_found_by_what_they_came_from(store, held, add):
    source = held["Léa"]
    key = add(origin="forum-group", origin_id=source)
    add()
    with store.read() as session:
        found = queries.follow_ups_from(session, "forum-group", [source, held["Paul"]], TODAY)
        assert [row.id for row in found[source]] == [key]
        assert found[held["Paul"]] == []
        assert queries.follow_up_card(session, key, TODAY).origin_id == source
        with pytest.raises(Refused) as refused:
            queries.follow_up_card(session, source, TODAY)
    assert refused.value.code == "store-gone"
