"""What clusters are called."""

from envies_desktop.live.cards import letter


def test_letters_go_on_after_z():
    assert [letter(place) for place in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == [
        "A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
