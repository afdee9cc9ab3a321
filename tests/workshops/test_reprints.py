"""Who holds a sheet that is no longer so."""

import datetime as dt

from envies_desktop import app
from envies_desktop.activity import Asked
from envies_desktop.events.actions import Leaving, record_printed
from envies_desktop.events.queries.printings import on_paper
from envies_desktop.workshops.queries.documents import groups, seats_told
from envies_desktop.workshops.queries.views import plan_view
from envies_desktop.workshops.queries.wall import wall_of


def print_sheets(room, *documents):
    """The sheets of everybody leave on paper."""
    with room.store.read() as session:
        told = seats_told(groups(session, room.event, Asked(dt.date(2027, 2, 2), app.ACTIVITIES)))
    leaving = [Leaving(name, told.version, told.people) for name in documents]
    with room.store.work("printed", live=True) as work:
        record_printed(work, event_id=room.event, documents=leaving, way="printer")


def outdated(room):
    return {name: found.outdated for name, found in room.read(on_paper, app.ACTIVITIES).items()}


def test_sheets_of_a_plan_in_force_are_right(room):
    room.plan()
    print_sheets(room, "agendas", "persons-poster")
    assert outdated(room) == {"agendas": 0, "persons-poster": 0}
    assert room.read(wall_of, 0).against == ""


def test_plan_made_again_leaves_wrong_sheets_of_those_who_moved(room):
    room.plan()
    print_sheets(room, "agendas")
    room.change("P1", status="parti")
    room.plan(1)
    view = room.read(plan_view)
    assert outdated(room) == {"agendas": view.moved}
    wall = room.read(wall_of, 1)
    assert wall.against == "sheet"
    assert wall.movers == sum(one.moved for table in view.rounds[1].tables for one in table.people)


def test_newcomer_without_a_sheet_is_a_mover(room):
    room.plan()
    print_sheets(room, "persons-poster")
    room.add("Nouveau")
    room.plan(1)
    moved = {line.name for line in room.read(wall_of, 1).lines if line.moved}
    assert "Nouveau Léa" in moved


def test_host_who_left_hosts_no_more(room):
    room.plan()
    room.host(1, "P1", since=1)
    assert room.read(plan_view).hosts == 1
    room.change("P1", status="parti")
    assert room.read(plan_view).hosts == 0
