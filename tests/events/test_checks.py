from datetime import time

import pytest

from envies_desktop.events.checks import check_event, check_participant, check_programme
from envies_desktop.refused import Refused


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": " "}, "event-title"),
        ({"kind": "bal"}, "event-choice"),
        ({"start": time(17), "end": time(16)}, "event-times"),
    ],
)
def test_events_refused(values, code):
    with pytest.raises(Refused) as refused:
        check_event(values, ("speed_dating", "comite"))
    assert refused.value.code == code


def test_an_evening_may_end_after_midnight():
    check_event({"start": time(20), "end": time(0, 30)})
    check_participant({"arrival": time(20), "departure": time(1)})


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"status": "malade"}, "participant-choice"),
        ({"arrival": time(18), "departure": time(17)}, "participant-times"),
    ],
)
def test_participants_refused(values, code):
    with pytest.raises(Refused) as refused:
        check_participant(values)
    assert refused.value.code == code


def test_programme_refused():
    with pytest.raises(Refused) as refused:
        check_programme({"title": "", "start": None})
    assert refused.value.code == "programme-title"
    with pytest.raises(Refused) as refused:
        check_programme({"title": "Pot", "start": time(18), "end": time(17)})
    assert refused.value.code == "programme-times"
