import pytest

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.checks import check_setup


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"pairing": "all"}, "event-choice"),
        ({"seated_side": "C"}, "event-choice"),
        ({"rounds": 0}, "event-rounds"),
        ({"tables": -1}, "event-tables"),
        ({"round_minutes": 0}, "event-minutes"),
        ({"change_minutes": -1}, "event-minutes"),
        ({"breaks": [[0, 5]]}, "event-break"),
    ],
)
def test_settings_refused(values, code):
    with pytest.raises(Refused) as refused:
        check_setup(values)
    assert refused.value.code == code


def test_usual_settings_are_taken():
    check_setup({"pairing": "groups", "seated_side": "", "rounds": 1, "tables": 0, "breaks": [[1, 1]]})
