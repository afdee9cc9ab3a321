"""A launch meeting of five lines, on stage; the room keeps the hours of its programme."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.events.actions import add_event, add_programme_item
from envies_desktop.live.instants import Instant, Watch
from envies_desktop.live.page.panel import session_panel
from envies_desktop.live.page.stages import Stages
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store

DAY = dt.date(2016, 12, 13)
LINES = (
    ("Accueil", dt.time(15), dt.time(15, 15), "", "accueil", False),
    ("Le programme PHARE", dt.time(15, 15), dt.time(15, 45), "Mme Durand", "intervention", False),
    ("Pause", dt.time(15, 45), dt.time(16), "", "pause", False),
    ("Mot du maire", dt.time(16, 30), dt.time(16, 45), "M. Roy", "intervention", True),
    ("Pot", dt.time(16, 45), None, "", "convivialite", False),
)


class Afternoon(Watch):
    """Says that it is the afternoon of the meeting, from 15:00; it is moved on by hand."""

    def __init__(self):
        super().__init__()
        self.minutes = 0.0

    def now(self):
        """The moment of the afternoon; it stands still."""
        at = dt.datetime.combine(DAY, dt.time(15)).astimezone(dt.UTC) + dt.timedelta(minutes=self.minutes)
        return Instant(at, 60 * self.minutes, "afternoon")


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "envies.db", author="Odile")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Odile"))
    yield made
    made.close()


@pytest.fixture
def meeting(store):
    with store.work("event-add", name="Lancement") as work:
        event = add_event(work, kind="reunion_lancement", title="Lancement", date=DAY, start=dt.time(15)).id
        for title, start, end, speaker, kind, fixed in LINES:
            add_programme_item(
                work, event_id=event, title=title, start=start, end=end, speaker=speaker, kind=kind,
                fixed=fixed,
            )  # fmt: skip
    return event


@pytest.fixture
def watch():
    return Afternoon()


@pytest.fixture
def stages(desk, watch):
    known = desk.shared(Stages)
    known.watch = watch
    return known


@pytest.fixture
def stage(stages, meeting):
    return stages.of(meeting)


@pytest.fixture
def panel(qtbot, desk, meeting, stage):
    made = session_panel(desk, meeting)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.focusWidget() is made.clock.go)
    return made
