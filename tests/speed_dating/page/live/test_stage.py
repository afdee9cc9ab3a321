"""What the room sees: the clock, where to go, those who move first, messages."""

import time
from dataclasses import replace

import pytest

from envies_desktop.desk.projector import ClockFace, MessageFace, WallFace
from envies_desktop.events import actions as events
from envies_desktop.live.instants import Watch
from envies_desktop.live.page.faces import clock_face
from envies_desktop.live.page.words import digits, late_words, minutes_words, next_words
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.again import replan_of


def shown(stage):
    return stage.face(stage.clock.reading())


@pytest.mark.parametrize(
    ("seconds", "text"), [(252.0, "4:12"), (251.4, "4:12"), (0.2, "0:01"), (0.0, "0:00"), (600, "10:00")]
)
def test_digits_count_down_to_nothing(seconds, text):
    assert digits(seconds) == text


def test_minutes_are_said_short():
    assert [minutes_words(s) for s in (120, 150, 40)] == ["2 min", "2 min 30", "40 s"]


def test_before_the_bell_people_look_for_their_first_table(stage):
    face = shown(stage)
    assert isinstance(face, WallFace)
    assert (face.title, len(face.rows)) == ("Tour 1\u00a0: où dois-je aller\u00a0?", 6)
    assert [row.name for row in face.rows] == ["Azoth", "Charlie", "Fontaine", "Lavande", "Platanes", "Val"]


def test_during_a_meeting_the_clock_is_shown(stage):
    stage.clock.run()
    face = shown(stage)
    assert isinstance(face, ClockFace)
    assert (face.round_text, face.clock, face.paused) == ("Tour 1 sur 3", "7:00", False)
    assert [(p.label, p.minutes_text, p.active) for p in face.parts] == [
        ("Associations", "2 min", True), ("Entreprises", "2 min", False), ("Échange", "3 min", False),
    ]  # fmt: skip


def test_room_is_not_told_how_late_it_is(stage):
    stage.clock.run()
    late = replace(stage.clock.reading(), late=600.0)
    assert late_words(late) == "10 minutes de retard"
    assert clock_face(late).foot == next_words(late)


def test_while_people_change_the_next_round_is_shown(stage):
    stage.clock.run()
    for _ in range(3):
        stage.clock.skip()
    face = shown(stage)
    assert isinstance(face, WallFace)
    assert face.title == "Tour 2\u00a0: où dois-je aller\u00a0?"


def test_a_message_and_back(stage):
    stage.clock.run()
    stage.project("message", "Une voiture gêne")
    assert shown(stage) == MessageFace("Rencontres", "Une voiture gêne")
    stage.project("clock")
    assert isinstance(shown(stage), ClockFace)


def test_nothing_private_is_projected(stage, store, planned, people):
    with store.work("participant-change") as work:
        events.change_participant(work, participant_id=people["Azoth"], note="secret", access_needs="secret")
    assert "secret" not in repr(shown(stage))
    assert "@" not in repr(shown(stage))


def test_movers_come_first_after_a_new_plan(stage, store, planned, people):
    stage.clock.run()
    with store.work("participant-status") as work:
        events.set_status(work, participant_ids=[people["Azoth"]], status="absent")
    with store.read() as session:
        asked = replan_of(session, planned, played=1, replan="stable")
    made = plan(asked.problem, replan="stable")
    with store.work("plan-replan", round=2) as work:
        actions.save_replan(work, again=asked, plan=made)
    stage.project("wall")
    face = shown(stage)
    assert face.movers_first is True
    assert "Azoth" not in [row.name for row in face.rows]
    assert sum(row.moved for row in face.rows) >= 1


def test_the_bell_rings_without_any_page(desk, planned, stages, qtbot):
    """The stage belongs to the program. At twenty times the pace of a real evening."""
    stages.watch = Watch(20.0)
    stage = stages.of(planned)
    late = []
    stage.clock.run()
    began = time.perf_counter()
    stage.clock.rang.connect(lambda ring: late.append((ring.code, time.perf_counter() - began)))
    qtbot.waitUntil(lambda: len(late) >= 1, timeout=15_000)
    code, seconds = late[0]
    assert code == "speak_b"
    assert abs(seconds - 120 / 20) < 0.1


def test_at_the_end_the_room_reads_the_last_word(stage):
    stage.clock.run()
    while stage.clock.reading().step.phase != "end":
        stage.clock.skip()
    face = shown(stage)
    assert isinstance(face, MessageFace)
    assert face.text.startswith("Qui a trouvé au moins un contact utile")


def test_an_event_removed_under_its_clock_leaves_nothing_on_the_projector(stage, store, planned, desk, qtbot):
    stage.clock.run()
    stage.show()
    rings = []
    stage.clock.rang.connect(rings.append)
    with store.work("event-remove", title="Rencontres") as work:
        events.remove_event(work, event_id=planned)
    qtbot.waitUntil(lambda: not stage.open)
    assert (stage.clock.reading(), stage.awake.held, rings) == (None, False, [])
    desk.undo()
    assert stage.clock.reading().running


def test_before_the_bell_without_a_plan_the_room_is_welcomed(desk, store, event_id, stages):
    face = shown(stages.of(event_id))
    assert isinstance(face, MessageFace)
    assert face.text.startswith("Bienvenue")


def test_clock_that_runs_is_a_reason_to_stay(stages, stage):
    assert stages.why_stay() == ""
    stage.clock.run()
    assert stages.why_stay().startswith("L’horloge d’une soirée tourne.")
    stage.clock.pause()
    assert stages.why_stay() == ""
    stages.watch.pace = 20  # a rehearsal
    stage.clock.run()
    assert stages.why_stay() == ""
