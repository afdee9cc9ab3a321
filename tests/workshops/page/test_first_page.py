"""What the first page says of a workshop."""

from envies_desktop.workshops.page.first_page import alerts, next_step, tables_figure
from envies_desktop.workshops.queries.workshop import workshop_card


def test_next_step_is_to_compose_then_to_print_then_to_compose_again(workshop_desk, room):
    def step():
        return next_step(room.read(workshop_card), tables_figure(workshop_desk, room.event)).tab

    assert step() == "tables"
    room.plan()
    assert step() == "documents"
    room.change("P1", status="absent")
    assert step() == "tables"


def test_rounds_that_last_longer_than_the_event_are_told(room):
    assert alerts(room.read(workshop_card)) == []
    room.setup(round_minutes=90)
    (said,) = alerts(room.read(workshop_card))
    assert "enlevez un tour" in said
