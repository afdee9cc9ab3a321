from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.speed_dating.difference import Meeting, PersonChange, difference

A1, A2, A3, B1, B2, B3 = (UUID(int=k) for k in range(1, 7))
BEFORE = [(0, 0, A1, B1), (0, 1, A2, B2), (1, 0, A2, B1), (1, 1, A1, B2), (2, 0, A3, B1)]


def test_the_same_plan_changes_nothing():
    found = difference(BEFORE, BEFORE, since=0)
    assert (found.changes, found.ahead, found.kept, found.new) == ((), 5, 5, 0)


def test_played_rounds_are_not_compared():
    assert difference(BEFORE, BEFORE[2:], since=1).changes == ()


def test_who_loses_gains_and_moves():
    after = [*BEFORE[:2], (1, 0, A3, B1), (2, 1, A1, B2)]
    found = difference(BEFORE, after, since=1, wishes={A2: (B1, B3), A1: (B2,)}, order=(A1, A2, A3, B1, B2))
    assert found.changes == (
        PersonChange(A1, (), (), ((Meeting(1, 1, B2), Meeting(2, 1, B2)),)),
        PersonChange(A2, (Meeting(1, 0, B1),), (), ()),
        PersonChange(A3, (), (), ((Meeting(2, 0, B1), Meeting(1, 0, B1)),)),
        PersonChange(B1, (Meeting(1, 0, A2),), (), ((Meeting(2, 0, A3), Meeting(1, 0, A3)),)),
        PersonChange(B2, (), (), ((Meeting(1, 1, A1), Meeting(2, 1, A1)),)),
    )
    assert (found.ahead, found.kept, found.new) == (3, 0, 0)
    assert (found.wishes_gained, found.wishes_lost) == ((), ((A2, B1),))
    assert found.people == {A1, A2, A3, B1, B2}


def test_new_meetings_are_counted_once():
    found = difference([], [(0, 0, A1, B1)], since=0, wishes={A1: (B1,), B1: (A1,)})
    assert (found.new, found.wishes_gained) == (1, ((A1, B1), (B1, A1)))


plans = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from([A1, A2, A3]),
              st.sampled_from([B1, B2, B3])),
    max_size=8, unique_by=lambda m: m[2:],
)  # fmt: skip


@given(plans, plans)
def test_losses_of_one_way_are_gains_of_the_other(one, other):
    there, back = difference(one, other, since=0), difference(other, one, since=0)
    assert {c.person: c.lost for c in there.changes} == {c.person: c.gained for c in back.changes}
    assert there.kept == back.kept
