"""The SWOT as shown: what answers give and what was made of it."""

import uuid

from envies_desktop.diagnostics.lines import KeptLine, board, source_of
from envies_desktop.diagnostics.questionnaire import Text
from envies_desktop.diagnostics.swot import Line

ONE = Line("S", "q.a1", "high", Text("Projet prêt", "Project ready"), 1.5, 3)
TWO = Line("S", "q.a2", "high", Text("Équipe soudée", "Close team"), 0.5, 2)
WEAK = Line("W", "q.b1", "low", Text("Rien d’écrit", "Nothing written"), 1.5, 0)


def _kept(**cells):
    return KeptLine(id=uuid.uuid4(), **({"quadrant": "S"} | cells))


def _shown(found, quadrant):
    return [(line.text, line.mark) for line in found[quadrant]]


def test_untouched_lines_follow_the_answers():
    found = board((ONE, TWO, WEAK), ())
    assert (_shown(found, "S"), _shown(found, "W")) == (
        [("Projet prêt", ""), ("Équipe soudée", "")],
        [("Rien d’écrit", "")],
    )


def test_order_somebody_gave_comes_first():
    found = board((ONE, TWO), [_kept(source=source_of(TWO), place=0)])
    assert _shown(found, "S") == [("Équipe soudée", ""), ("Projet prêt", "")]


def test_line_moved_to_another_quadrant_says_so():
    found = board((ONE, WEAK), [_kept(source=source_of(ONE), quadrant="O")])
    assert (_shown(found, "S"), _shown(found, "O")) == ([], [("Projet prêt", "moved")])


def test_edited_line_outlives_its_answer_but_a_moved_one_does_not():
    edited = _kept(source=source_of(ONE), text="Projet phare prêt")
    moved = _kept(source=source_of(TWO), quadrant="O")
    assert _shown(board((ONE, TWO), [edited, moved]), "S") == [("Projet phare prêt", "edited")]
    found = board((), [edited, moved])
    assert (_shown(found, "S"), _shown(found, "O")) == ([("Projet phare prêt", "stale")], [])


def test_key_of_a_line_stays_when_it_is_touched():
    (before,), (after,) = (
        board((ONE,), kept)["S"] for kept in ((), [_kept(source=source_of(ONE), hidden=True)])
    )
    assert (before.key, before.hidden, after.key, after.hidden) == ("q.a1:high", False, "q.a1:high", True)


def test_own_line_is_marked_and_named_by_its_id():
    own = _kept(text="Un lieu connu", votes=2)
    (line,) = board((), [own])["S"]
    assert (line.key, line.mark, line.votes, line.question) == (own.id, "added", 2, "")
