"""The figures of a forum, counted by hand."""

import pytest

from envies_desktop.open_forum.indicators import Promise, Session, indicators


@pytest.mark.parametrize(
    ("session", "held"),
    [
        (Session(on_board=True, came=None, complete=False), True),
        (Session(on_board=True, came=0, complete=True), False),
        (Session(on_board=False, came=4, complete=False), True),
        (Session(on_board=False, came=None, complete=False), False),
    ],
)
def test_session_is_held_where_people_were(session, held):
    assert session.held is held


def test_figures_are_those_counted_by_hand():
    sessions = [
        Session(True, 12, True),
        Session(True, 7, False),
        Session(True, None, True),
        Session(True, 0, True),
        Session(False, None, False),
        Session(False, 5, False),
    ]
    promises = [Promise(True, "started"), Promise(True, "done"), Promise(False, "open"), Promise(True, None)]
    found = indicators(9, sessions, promises, spoke=30, asked=40)
    assert (found.topics, found.held, found.counted, found.attendance) == (9, 4, 3, 8.0)
    assert (found.reports, found.actions, found.owned) == (2, 4, 3)
    assert (found.checked, found.started, found.spoke_share) == (3, 2, 0.75)


def test_nothing_known_is_no_figure():
    found = indicators(0, [], [])
    assert (found.attendance, found.spoke_share, found.held) == (None, None, 0)
    assert indicators(0, [], [], spoke=3).spoke_share is None
    assert indicators(0, [], [], spoke=0, asked=0).spoke_share is None
