from envies_desktop.app import ACTIVITIES
from envies_desktop.events import kinds

EVENT_KINDS = [kind.code for kind in ACTIVITIES.kinds()]


def test_every_code_has_a_label():
    for codes, label in (
        (EVENT_KINDS, lambda code: ACTIVITIES.kind(code).label()),
        (kinds.EVENT_STATUSES, kinds.event_status_label),
        (kinds.PROGRAMME_KINDS, kinds.programme_label),
        (kinds.PARTICIPANT_STATUSES, kinds.status_label),
        (kinds.SIDES, kinds.side_label),
    ):
        for code in codes:
            assert label(code) != code
    assert set(kinds.PARTICIPANT_STATUSES) > kinds.AWAY


def test_sides_follow_from_groups():
    assert [kinds.side_of_group(g) for g in ("associations", "entreprises", "pouvoirs_publics")] == [
        "A", "B", "support",
    ]  # fmt: skip
