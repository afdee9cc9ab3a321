"""The "feu vert": what lacks is said with its remedy, and mended from there."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.desk import checks
from envies_desktop.desk.awake import Awake
from envies_desktop.desk.checks import Check
from envies_desktop.events.actions import change_event, change_participant
from envies_desktop.i18n import tr
from envies_desktop.live.page.green_light import GreenLight
from envies_desktop.speed_dating.actions import change_delegation, save_plan
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.page.green_checks import evening_checks, event_checks
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.readiness import readiness

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def computer(monkeypatch):
    """A computer that has everything: what it lacks is tried in tests/desk/test_checks.py."""
    for name in ("sound", "screens"):
        monkeypatch.setattr(checks, name, lambda name=name: Check(name, name, "ready", "là"))
    monkeypatch.setattr(checks, "printer", lambda wanted: Check("printer", "printer", "ready", "là"))
    monkeypatch.setattr(checks, "power", lambda: None)


@pytest.fixture
def panel(desk, event_id, qtbot):
    made = GreenLight(desk, event_id, evening_checks)
    qtbot.addWidget(made)
    made.show()
    checked(made, qtbot)
    return made


def checked(panel, qtbot):
    qtbot.waitUntil(lambda: not panel.busy and bool(panel.lines), timeout=10_000)


def planned(store, event_id):
    with store.read() as session:
        problem, ids = problem_of(session, event_id)
    with store.work("plan-make", name="Rencontres") as work:
        made_from = fingerprint(problem, ids)
        save_plan(work, event_id=event_id, plan=plan(problem), ids=ids, made_from=made_from)
        change_event(work, event_id=event_id, date=dt.date(2018, 3, 15))
    return ids


def states(store, event_id):
    with store.read() as session:
        return {check.name: check.state for check in event_checks(readiness(session, event_id))}


def test_event_without_a_plan_lacks_it(store, event_id):
    assert states(store, event_id) == {
        "plan": "missing", "agendas": "missing", "start": "look", "badges": "ready",
    }  # fmt: skip


def test_event_that_is_planned_is_ready(store, event_id):
    planned(store, event_id)
    assert set(states(store, event_id).values()) == {"ready"}


def test_event_that_changed_since_its_plan_is_to_look_at(store, event_id):
    ids = planned(store, event_id)
    with store.work("participant-change", name="Azoth") as work:
        change_participant(work, participant_id=ids[0], badge=2)
        change_delegation(work, participant_id=ids[0], representatives=2)
    found = states(store, event_id)
    assert (found["plan"], found["badges"]) == ("look", "look")


def test_event_without_an_hour_lacks_it(store, event_id):
    with store.work("event-change", name="Rencontres") as work:
        change_event(work, event_id=event_id, start=None)
    assert states(store, event_id)["start"] == "missing"


def test_points_to_look_at_are_counted_until_all_is_ready(panel, desk, store, event_id, qtbot):
    assert panel.headline.text() == tr("%n point(s) à voir", "", 4)
    assert panel.lines["plan"].word.text() == "manque"
    planned(store, event_id)
    qtbot.waitUntil(lambda: panel.headline.text() == tr("%n point(s) à voir", "", 1), timeout=10_000)
    backup = panel.lines["backup"]
    assert (backup.check.state, backup.remedy.text()) == ("missing", "Sauvegarder maintenant")
    qtbot.mouseClick(backup.remedy, LEFT)
    qtbot.waitUntil(lambda: panel.headline.text() == "Feu vert\u00a0: tout est prêt", timeout=10_000)
    assert panel.sign.accessibleName() == "prêt"


def test_change_made_while_it_checks_is_seen(panel, store, event_id, qtbot):
    panel.refresh()
    assert panel.busy
    planned(store, event_id)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.lines["plan"].check.state == "ready", timeout=10_000)


def test_lines_stand_in_their_order_and_speak(panel):
    assert list(panel.lines) == [
        "plan",
        "agendas",
        "start",
        "badges",
        "printer",
        "sound",
        "screens",
        "disk",
        "backup",
    ]
    assert panel.lines["plan"].accessibleName() == (
        "Plan des rencontres, manque. Il n’y a pas encore de plan. Planifiez les rencontres."
    )


def test_remedy_opens_where_it_is_mended(panel, qtbot, desk, monkeypatch):
    opened = []
    monkeypatch.setattr(desk, "open", lambda page, **target: opened.append((page, target)))
    with qtbot.waitSignal(panel.left):
        qtbot.mouseClick(panel.lines["plan"].remedy, LEFT)
    assert opened == [("events", {"event_id": panel.event_id, "tab": "plan"})]


def test_bell_that_cannot_be_heard_says_so(panel, qtbot, monkeypatch):
    monkeypatch.setattr(panel.ringer, "ring", lambda kind: False)
    qtbot.mouseClick(panel.lines["sound"].remedy, LEFT)
    assert panel.banner.words.text().startswith("Rien ne sonne")


class Sleepless(Awake):
    """A system that always agrees: the one of the tests never does."""

    held = False

    def hold(self):
        self.held = True
        return True

    def release(self):
        self.held = False


@pytest.mark.parametrize("before", [True, False])
def test_machine_kept_awake_before_stays_so_and_no_other(desk, event_id, qtbot, before):
    awake = Sleepless()
    awake.held = before
    panel = GreenLight(desk, event_id, evening_checks, awake=awake)
    qtbot.addWidget(panel)
    panel.show()
    checked(panel, qtbot)
    assert panel.lines["awake"].check.state == "ready"
    assert awake.held is before


def test_event_that_is_gone_is_said(desk, event_id, qtbot, panel):
    desk.store.undo()
    qtbot.waitUntil(lambda: panel.trouble is not None and panel.trouble.isVisible(), timeout=10_000)
    assert panel.trouble.words.text() == "Cet élément n’existe plus\u00a0: il a été supprimé entre-temps."
