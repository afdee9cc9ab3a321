"""Blocks of a form stay whole, and a title stays with what it names."""

from envies_desktop.events.sheets.forms import choices, fields, lines, paged, section, space


def test_blocks_are_paged_by_their_height():
    assert [len(part) for part in paged([space(100)] * 5, 250, 300)] == [2, 3]


def test_title_goes_with_what_follows():
    blocks = [space(100), section("Titre", 11), lines("Besoin", 3, 11)]
    room = 100 + blocks[1].height + 1
    assert [len(part) for part in paged(blocks, room, 500)] == [1, 2]


def test_there_is_room_to_write():
    assert fields(["Nom"], 11).height >= 9 / 25.4 * 72
    assert lines("Besoin", 2, 11).height >= 2 * 9 / 25.4 * 72


def test_choices_wrap_where_the_line_ends():
    assert choices("", ["oui", "non"], 11, 500).height < choices("", ["réponse longue"] * 9, 11, 300).height
