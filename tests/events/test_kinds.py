from envies_desktop.app import ACTIVITIES
from envies_desktop.events import kinds
from envies_desktop.events.pairing import Seated, may_meet

EVENT_KINDS = [kind.code for kind in ACTIVITIES.kinds()]


def test_every_code_has_a_label():
    for codes, label in (
        (EVENT_KINDS, lambda code: ACTIVITIES.kind(code).label()),
        (kinds.EVENT_STATUSES, kinds.event_status_label),
        (kinds.PROGRAMME_KINDS, kinds.programme_label),
        (kinds.PARTICIPANT_STATUSES, kinds.status_label),
        (kinds.SIDES, kinds.side_label),
        (kinds.PAIRINGS, kinds.pairing_label),
    ):
        for code in codes:
            assert label(code) != code
    assert set(kinds.PARTICIPANT_STATUSES) > kinds.AWAY


def test_sides_follow_from_groups():
    assert [kinds.side_of_group(g) for g in ("associations", "entreprises", "pouvoirs_publics")] == [
        "A", "B", "support",
    ]  # fmt: skip


def test_who_may_meet_whom():
    a, b = Seated("A", "associations"), Seated("B", "entreprises")
    school, support = Seated("A", "enseignement_recherche"), Seated("support", "pouvoirs_publics")
    assert may_meet("sides", a, b)
    assert not may_meet("sides", a, school)
    assert may_meet("groups", a, school)
    assert not may_meet("groups", a, a)
    assert not may_meet("sides", a, support)
    assert not may_meet("groups", support, b)
