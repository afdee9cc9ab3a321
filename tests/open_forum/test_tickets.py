"""Tickets of slot and space."""

import pytest

from envies_desktop.open_forum.tickets import read_ticket, space_letter, ticket


def test_ticket_of_a_cell_is_letter_and_slot():
    assert [ticket(1, 0), ticket(2, 1), ticket(26, 9), ticket(27, 0), ticket(60, 2)] == [
        "A1", "B2", "Z10", "AA1", "BH3",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [("B2", (2, 1)), (" b 2 ", (2, 1)), ("AA1", (27, 0))])
def test_ticket_typed_back_is_its_cell(text, found):
    assert read_ticket(text) == found


@pytest.mark.parametrize("text", ["", "2", "B", "B0", "2B", "B2C", "Créneau 2", "é1", "B١"])
def test_text_that_is_no_ticket_is_none(text):
    assert read_ticket(text) is None


def test_every_letter_is_read_back():
    assert [read_ticket(f"{space_letter(number)}1")[0] for number in range(1, 200)] == list(range(1, 200))
