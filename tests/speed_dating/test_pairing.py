from envies_desktop.speed_dating.kinds import PAIRINGS, pairing_label
from envies_desktop.speed_dating.pairing import Seated, may_meet


def test_every_pairing_has_a_label():
    assert [pairing_label(code) == code for code in PAIRINGS] == [False, False]
    assert pairing_label("unknown") == "unknown"


def test_who_may_meet_whom():
    a, b = Seated("A", "associations"), Seated("B", "entreprises")
    school, support = Seated("A", "enseignement_recherche"), Seated("support", "pouvoirs_publics")
    assert may_meet("sides", a, b)
    assert not may_meet("sides", a, school)
    assert may_meet("groups", a, school)
    assert not may_meet("groups", a, a)
    assert not may_meet("sides", a, support)
    assert not may_meet("groups", support, b)
