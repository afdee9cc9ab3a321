"""How a workshop is set, in the Déroulé."""

import datetime as dt

import pytest

from envies_desktop.workshops.page.rounds import WorkshopPanel, rounds_sentence, too_late
from envies_desktop.workshops.queries.workshop import questions_of, setup_of
from envies_desktop.workshops.schedule import Settings


@pytest.fixture
def panel(workshop_desk, room, qtbot):
    made = WorkshopPanel(workshop_desk, room.event)
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    qtbot.waitExposed(made)
    made.refresh_now()
    return made


def test_what_is_typed_is_kept_on_leaving(panel, room, qtbot):
    panel.form.group_size.setFocus()
    panel.form.group_size.setValue(6)
    panel.form.rounds.setValue(4)
    panel.form.hosts_from.setCurrentIndex(2)
    panel.form.hosts_from.activated.emit(2)
    panel.flush()
    found = room.read(setup_of)
    assert (found.size, found.rounds, found.hosts_from) == (6, 4, 1)


def test_sentence_counts_rounds_people_and_tables(panel):
    assert panel.form.sentence.text() == (
        "3 tours de 20 min, de 14 h 00 à 15 h 21, mise en commun comprise · 12 inscrits, 3 tables"
    ).replace("14 h 00", "14\u00a0h\u00a000").replace("15 h 21", "15\u00a0h\u00a021")


def test_each_round_may_have_its_question(panel, room):
    model = panel.questions.model
    assert model.rowCount() == 3
    model.setData(model.index(1, 1), "Et après ?")
    assert room.read(questions_of).asked == {(1, None): "Et après ?"}


def test_hours_of_the_event_count_as_they_are_typed(panel):
    panel.event_typed({"date": dt.date(2027, 2, 2), "start": dt.time(16), "end": dt.time(17)})
    assert "finirait" in panel.form.warning.text()
    assert panel.form.warning.isVisible()


def test_workshop_that_ends_in_time_is_no_trouble():
    cafe = Settings(3, 20, 3, 15, dt.time(14), dt.date(2027, 2, 2))
    assert too_late(cafe, dt.time(17)) == ""
    assert too_late(cafe, dt.time(15)) != ""
    assert rounds_sentence(Settings(1, 5, 0)) == "1 tour de 5 min"
