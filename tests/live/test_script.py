"""What the host says in each kind of line of a programme."""

import pytest

from envies_desktop.events.kinds import PROGRAMME_KINDS
from envies_desktop.live.script import before, cue, end, last_minute


@pytest.mark.parametrize("kind", [*PROGRAMME_KINDS, "", "gone"])
def test_every_kind_of_line_has_its_words(kind):
    for speaker in ("", "Mme Durand"):
        found = cue(kind, "Le titre", speaker)
        assert found.title == "Le titre"
        assert all((found.who, found.sentence, found.plan_b))
        assert ("Mme Durand" in found.sentence) == bool(speaker)
        assert "{" not in found.sentence


def test_only_who_speaks_is_told_of_the_last_minute():
    hurried = [kind for kind in PROGRAMME_KINDS if last_minute(kind, "Le titre")]
    assert hurried == ["intervention", "echange", "debat"]


def test_the_beginning_and_the_end_have_theirs():
    assert all((before().sentence, before().plan_b, end().sentence, end().plan_b))
