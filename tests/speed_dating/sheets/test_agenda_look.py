"""Rounds share the height of a card by what they have to say."""

from dataclasses import replace

import pytest

from envies_desktop.paper.page import MM
from envies_desktop.paper.ruler import Ruler
from envies_desktop.speed_dating.evenings import evenings
from envies_desktop.speed_dating.sheets.agenda_look import LARGE, SMALL, called, heights, least, parted
from tests.paper import samples


def evening(count=7, people=10):
    return next(slots for _, slots in evenings(samples.plan(people, people, count)))


@pytest.mark.parametrize("look", [SMALL, LARGE])
@pytest.mark.parametrize("count", [1, 7, 9])
def test_rows_never_take_more_than_the_room_and_never_less_than_they_need(look, count):
    ruler, room = Ruler(), 400 * MM
    rows = evening(count)
    found = heights(ruler, rows, look, room)
    assert sum(found) <= room + 0.01
    assert all(height >= least(ruler, row, look) for row, height in zip(rows, found, strict=True))


def test_pause_is_lower_than_a_meeting():
    ruler, rows = Ruler(), next(slots for _, slots in evenings(samples.plan(12, 10)))
    found = dict(zip([row.state for row in rows], heights(ruler, rows, SMALL, 150 * MM), strict=True))
    assert found["idle"] == SMALL.free
    assert found["meeting"] > SMALL.free


def test_rounds_are_parted_evenly_between_cards():
    assert [len(part) for part in parted(Ruler(), evening(10), SMALL, 150 * MM)] == [5, 5]


def test_room_too_low_for_anything_gives_a_card_to_each_round():
    assert [len(part) for part in parted(Ruler(), evening(3), SMALL, 1)] == [1, 1, 1]


def test_no_round_makes_one_empty_card():
    assert parted(Ruler(), [], SMALL, 100) == [[]]


def test_name_of_62_letters_takes_two_lines():
    slot = evening(1)[0]
    partner = replace(slot.partner, guest=replace(slot.partner.guest, organisation=samples.LONG))
    size, lines = called(Ruler(), slot, partner, SMALL)
    assert (size, " ".join(lines)) == (SMALL.title * 0.9, samples.LONG)
