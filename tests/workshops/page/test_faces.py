"""What the room sees of a workshop, step by step."""

import pytest

from envies_desktop.desk.projector import StepFace, WallFace
from envies_desktop.live.page.stages import Stages
from envies_desktop.workshops.page.faces import WorkshopFaces

QUESTION = "Que faire ensemble ?"


@pytest.fixture
def stage(workshop_desk, room):
    room.plan()
    made = workshop_desk.shared(Stages).of(room.event)
    yield made
    made.clock.pause()


def walk(stage, steps):
    """The face once so many steps were gone on."""
    for _ in range(steps):
        stage.clock.skip()
    stage.refresh()
    return stage.face(stage.clock.reading())


def test_before_the_first_bell_everybody_finds_their_table(stage):
    face = walk(stage, 0)
    assert isinstance(face, WallFace)
    assert (face.title, face.foot, face.far) == (
        "Tour 1\u00a0: où dois-je aller\u00a0?",
        "Votre première table",
        True,
    )
    assert len(face.rows) == 12
    assert not any(row.moved for row in face.rows)


def test_round_shows_its_question_and_the_time(stage):
    face = walk(stage, 1)
    assert isinstance(face, StepFace)
    assert (face.title, face.speaker, face.clock) == (QUESTION, "Tour 1 sur 3", "20:00")


def test_change_of_tables_shows_who_moves_first(stage):
    face = walk(stage, 2)
    assert isinstance(face, WallFace)
    assert (face.title, face.foot) == ("Tour 2\u00a0: où dois-je aller\u00a0?", "→ change de table")
    assert face.movers_first
    assert any(row.moved for row in face.rows)


def test_newcomers_are_told_what_was_said_then_the_question_comes_back(stage):
    assert walk(stage, 3).title == "Deux minutes\u00a0: chacun dit ce qu’il a entendu avant"
    assert walk(stage, 1).title == QUESTION


def test_last_round_is_gathered(stage):
    face = walk(stage, 8)
    assert (face.title, face.speaker) == ("Mise en commun\u00a0: une minute par table", "Tour 3 sur 3")


def test_question_of_a_round_and_of_tables_is_shown(stage, room):
    room.ask("La question du tour 1", round_=0)
    room.ask("Celle de la table 2", table=2)
    face = walk(stage, 1)
    assert (face.title, face.speaker) == ("La question du tour 1", "Question de table sur la feuille")


def test_tables_alone_with_a_question_send_to_their_sheet(stage, room):
    room.setup(question="")
    room.ask("Celle de la table 2", table=2)
    assert walk(stage, 1).title == "La question de votre table est sur sa feuille"


def test_without_any_question_the_host_is_quoted(stage, room):
    room.setup(question="")
    face = walk(stage, 1)
    assert face.title == stage.clock.reading().cue.sentence


def test_plan_made_again_is_shown_at_once(stage, room):
    walk(stage, 2)
    room.change("P1", status="parti")
    room.plan(1)
    stage.refresh()
    face = stage.face(stage.clock.reading())
    assert face.foot == "→ nouvelle table"
    assert "P1 Léa" not in [row.name for row in face.rows]


def test_wall_by_hand_shows_the_round_that_is_on(stage):
    walk(stage, 1)
    stage.project("wall")
    assert stage.face(stage.clock.reading()).title == "Tour 1\u00a0: où dois-je aller\u00a0?"


def test_workshop_without_tables_shows_what_the_host_says(workshop_desk, room):
    stage = workshop_desk.shared(Stages).of(room.event)
    assert isinstance(stage.faces, WorkshopFaces)
    assert stage.face(stage.clock.reading()).text.startswith("Bienvenue")
