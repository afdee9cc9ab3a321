import pytest

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.checks import check_delegation, check_setup


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


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"side": "C"}, "participant-choice"),
        ({"representatives": 0}, "participant-representatives"),
        ({"fixed_table": 0}, "participant-table"),
        ({"fewest": -1}, "participant-fewest"),
        ({"fewest": 4, "most": 3}, "participant-fewest"),
    ],
)
def test_delegations_refused(values, code):
    with pytest.raises(Refused) as refused:
        check_delegation(values)
    assert refused.value.code == code
