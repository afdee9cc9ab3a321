"""Sessions outlive pages and starts: what was under way is shown again, and a running clock is no secret."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.events.actions import add_event
from envies_desktop.live.page.clock_card import ClockCard
from envies_desktop.live.page.stages import Stages, resume
from tests.live.page.conftest import DAY


@pytest.fixture
def window(desk, stages, qtbot):
    made = app.make_window(desk)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    desk.stay.clear()  # nobody is asked whether the window may close
    made.close()
    made.deleteLater()


def test_a_meeting_under_way_is_shown_again_after_a_start(desk, stages, stage, meeting, window, watch):
    stage.clock.run()
    stages.close()
    watch.minutes = 20
    resume(desk)
    again = desk.shared(Stages).of(meeting)
    assert window.where() == ("events", {"event_id": str(meeting), "tab": "live"})
    assert again.open
    assert again.clock.reading().step.label == "Le programme PHARE"
    begun = again.clock.view.kept.begun
    assert sorted(moment[11:16] for moment in begun.values()) == [
        (dt.datetime.combine(DAY, dt.time(15, minute)).astimezone(dt.UTC)).strftime("%H:%M")
        for minute in (0, 15)
    ]
    assert window.banner.words.text() == "L’horloge a continué pendant que le programme était fermé."


def test_a_meeting_that_was_paused_waits(desk, stages, stage, meeting, window, watch):
    stage.clock.run()
    watch.minutes = 5
    stage.clock.pause()
    stages.close()
    watch.minutes = 60
    resume(desk)
    again = desk.shared(Stages).of(meeting)
    assert (again.clock.reading().step.label, again.clock.reading().left) == ("Accueil", 600.0)


@pytest.mark.parametrize("skips", [0, 6])
def test_what_has_not_begun_or_is_over_is_not_shown(desk, stages, stage, window, skips):
    if skips:
        stage.clock.run()
    for _ in range(skips):
        stage.clock.skip()
    stages.close()
    resume(desk)
    assert desk.shared(Stages)._known == {}
    assert [
        w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Projection" and w.isVisible()
    ] == []


def test_a_clock_that_runs_is_a_reason_to_stay(stages, stage):
    assert stages.why_stay() == ""
    stage.clock.run()
    assert stages.why_stay().startswith("L’horloge d’une séance tourne.")
    stage.clock.pause()
    assert stages.why_stay() == ""


def test_a_rehearsal_shows_no_other_session_that_was_under_way(desk, stages, stage, watch, window):
    stage.clock.run()
    stages.close()
    watch.pace = 20.0
    shown = window.where()
    resume(desk)
    assert (window.where(), desk.shared(Stages)._known) == (shown, {})


def test_another_event_that_is_projected_takes_the_place_of_the_first(stages, stage, panel, store, qtbot):
    with store.work("event-add", name="Comité") as work:
        other = stages.of(add_event(work, kind="comite", title="Comité", date=DAY).id)
    stage.show()
    assert panel.projector.go.text() == "Fermer la projection"
    other.show()
    assert (stage.open, other.open) == (False, True)
    qtbot.waitUntil(lambda: panel.projector.go.text() == "Projeter")
    stage.show()
    assert (stage.open, other.open) == (True, False)


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_buttons_of_a_running_clock_are_in_view(desk, stage, meeting, window, qtbot, zoom):
    theme.apply("light", zoom)
    window.resize(1366, 768)
    stage.clock.run()
    desk.open("events", event_id=meeting, tab="live")
    clock = window.findChild(ClockCard)
    for button in (clock.go, clock.more, clock.less, clock.skip, clock.back):
        qtbot.waitUntil(lambda shown=button: shown.visibleRegion().boundingRect() == shown.rect())
