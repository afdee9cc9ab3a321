"""The tab "Animation" of a workshop."""

import pytest

from envies_desktop.workshops.page.live import StepsCard, TablesCard, live_panel


@pytest.fixture
def panel(workshop_desk, room, qtbot):
    made = live_panel(workshop_desk, room.event)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.stage.clock.pause()


def test_every_step_has_its_hour_and_its_round(panel):
    rows = panel.findChild(StepsCard).rows
    assert [(row.planned.strftime("%H:%M"), row.speaker, row.title) for row in rows][:3] == [
        ("14:00", "Tour 1 sur 3", "Échange"),
        ("14:20", "Tour 1 sur 3", "Changement de table"),
        ("14:23", "Tour 2 sur 3", "Ce qui s’est dit ici"),
    ]
    assert len(rows) == 8


def test_who_left_since_is_told_beside_the_clock(panel, room):
    card = panel.findChild(TablesCard)
    card.refresh_now()
    assert card.said.text() == "Personne n’est encore à table\u00a0: composez les tables."
    room.plan()
    room.change("P1", status="parti")
    card.refresh_now()
    assert card.said.text() == "1 absent depuis ce plan"
