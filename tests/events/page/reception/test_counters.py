"""The counters of the door where five groups meet."""

from envies_desktop.events.page.reception.counters import DoorCounters, not_here
from envies_desktop.events.presence import Came, PresenceCounts


def test_groups_that_have_people_are_told(desk, qtbot):
    counters = DoorCounters(by_group=True)
    qtbot.addWidget(counters)
    came = (Came("associations", 3, 5), Came("entreprises", 0, 0), Came("citoyens", 1, 1))
    counters.show_counts(PresenceCounts(came, here=4, awaited=2, excused=0, absent=0, gone=0))
    told = [made.accessibleName() for made in counters.cards.values() if not made.isHidden()]
    assert told == [
        "● Associations\u00a0: 3 sur 5",
        "■ Entreprises\u00a0: 0 sur 0",
        "★ Citoyens\u00a0: 1 sur 1",
    ]


def test_nobody_elsewhere_is_not_told():
    counts = PresenceCounts((), here=4, awaited=0, excused=0, absent=2, gone=0)
    assert not_here(counts) == "attendus\u00a0: 0 · absents\u00a0: 2"
