from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.diagnostics.gaps import Gap, gaps, views
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, score
from tests.diagnostics.made import GIVEN, all_of

UTILITY = "utilite_sociale_partenariat"


def said(**values):
    return {f"{UTILITY}.{short}": Given("value", value) for short, value in values.items()}


def test_gap_of_two_is_debated_and_widest_comes_first():
    people = [said(pub1=0, pub2=1, pub3=3, rel1=2), said(pub1=2, pub2=2, pub3=0, rel1=2)]
    assert gaps(shipped()[UTILITY], people) == (
        Gap(f"{UTILITY}.pub3", {0: 3, 1: 0}),
        Gap(f"{UTILITY}.pub1", {0: 0, 1: 2}),
    )


def test_who_gave_no_value_is_not_in_the_gap():
    name = f"{UTILITY}.pub1"
    people = [{name: Given("unknown")}, said(pub1=3), {name: Given("na")}, said(pub1=1), {}]
    assert gaps(shipped()[UTILITY], people) == (Gap(name, {1: 3, 3: 1}),)
    assert gaps(shipped()[UTILITY], people[:3]) == ()


def test_nobody_has_no_gap():
    assert gaps(shipped()[UTILITY], []) == ()


def test_mean_of_an_axis_never_counts_who_is_missing():
    questionnaire = shipped()[UTILITY]
    results = [score(questionnaire, all_of(questionnaire, value)) for value in (3, 0, "unknown")]
    found = {view.axis: view for view in views(questionnaire, results)}
    assert found["pub"].scores == (100.0, 0.0, None)
    assert found["pub"].mean == 50.0
    assert [view.mean for view in views(questionnaire, results[2:])] == [None] * 6


@given(st.lists(GIVEN, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_order_of_people_changes_no_gap(given_, random):
    questionnaire, name = shipped()[UTILITY], f"{UTILITY}.pub1"
    people = [{name: one} for one in given_]
    values = [one.value for one in given_ if one.value is not None]
    expected = [max(values) - min(values)] if values and max(values) - min(values) >= 2 else []
    assert [gap.size for gap in gaps(questionnaire, people)] == expected
    random.shuffle(people)
    assert [gap.size for gap in gaps(questionnaire, people)] == expected
