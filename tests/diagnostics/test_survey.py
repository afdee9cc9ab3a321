from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.survey import Share, shares
from tests.diagnostics.made import GIVEN

SURVEY = "satisfaction_evenement"
FIRST = f"{SURVEY}.org"


def first_share(given_):
    return shares(shipped()[SURVEY], [{FIRST: one} for one in given_])[0]


def test_share_counts_favourable_answers():
    given_ = [Given("value", value) for value in (0, 2, 3, 3)]
    assert first_share([*given_, Given("na")]) == Share(FIRST, 4, 0.75, 2.0, (1, 0, 1, 2))


def test_nobody_has_no_share():
    found = shares(shipped()[SURVEY], [])
    assert len(found) == 6
    assert found[0] == Share(FIRST, 0, None, None, (0, 0, 0, 0))


@given(st.lists(GIVEN))
def test_spread_adds_up_and_mean_stays_on_the_scale(given_):
    found = first_share(given_)
    assert sum(found.spread) == found.count == sum(one.value is not None for one in given_)
    if found.count:
        assert 0 <= found.mean <= 3
        assert found.favourable == (found.spread[2] + found.spread[3]) / found.count
