"""What a speed dating adds to the list of its participants."""

import pytest


@pytest.fixture
def panel(window, event, qtbot):
    window.open_page("events", event_id=event, tab="participants")
    found = window.current.view.tabs.content()
    qtbot.waitUntil(lambda: found.table.model.rowCount() == 4)
    return found


def test_cards_count_each_side_and_wishes(panel):
    assert [made.accessibleName() for made in panel.cards] == [
        "2 ● associations. ",
        "2 ■ entreprises. ",
        "0 vœux exprimés. 4 personnes sans vœu",
        "2 × 2 tours × rencontres à la fois. 4 rencontres possibles au plus",
    ]


def test_wishes_stand_after_the_presence(panel):
    columns = [column.name for column in panel.table.model.columns]
    assert columns[columns.index("presence") :][:3] == ["presence", "wishes", "wished_by"]
