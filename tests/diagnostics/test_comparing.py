from dataclasses import replace

import pytest
from hypothesis import given

from envies_desktop.diagnostics.comparing import Change, Spread, compare, group
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, score
from envies_desktop.refused import Refused
from tests.diagnostics.made import ASSOCIATION, all_of, answered, vector


def next_version(questionnaire):
    """Version 2: one question is gone, another is new, an axis has left with its questions."""
    kept = tuple(q for q in questionnaire.questions if q.short != "p4" and q.axis != "leg")
    new = replace(kept[0], id=f"{ASSOCIATION}.p9")
    axes = tuple(axis for axis in questionnaire.axes if axis.id != "leg")
    return replace(questionnaire, version=2, questions=(*kept, new), axes=axes)


def test_versions_are_compared_on_common_questions_and_say_so():
    earlier, before = vector()
    later = next_version(earlier)
    after = {q.id: Given("value", 3) for q in later.questions}
    found = compare(earlier, before, later, after)
    assert found.dropped == tuple(f"{ASSOCIATION}.{short}" for short in ("p4", "l1", "l2", "l3"))
    assert found.added == (f"{ASSOCIATION}.p9",)
    assert len(found.common) == 22
    # p1 = 1, p2 = 3, p3 = 1 with weights 2, 2, 1: 9 of 15 points, without p4.
    assert found.changes[0] == Change("proj", 60.0, 100.0)
    assert found.changes[0].difference == 40.0
    assert [change.axis for change in found.changes] == ["proj", "gouv", "cap", "off", "con", "ctx"]
    assert found.after.global_score == 100.0


def test_before_and_after_with_one_version_are_the_whole_scores():
    questionnaire, before = vector()
    after = all_of(questionnaire, 2)
    found = compare(questionnaire, before, questionnaire, after)
    assert (found.dropped, found.added) == ((), ())
    assert (found.before, found.after) == (score(questionnaire, before), score(questionnaire, after))
    assert found.moved == tuple(name for name in before if before[name] != after[name])


def test_axis_that_is_not_valid_has_no_difference():
    questionnaire, before = vector()
    found = compare(questionnaire, before, questionnaire, {})
    assert {(change.after, change.difference) for change in found.changes} == {(None, None)}


def test_questionnaires_without_common_question_compare_nothing():
    other = shipped()["rse_entreprise"]
    questionnaire, before = vector()
    found = compare(questionnaire, before, other, all_of(other, 3))
    assert (found.common, found.changes, found.after.global_score) == ((), (), None)


@given(answered(ASSOCIATION))
def test_diagnostic_compared_with_itself_changes_nothing(pair):
    questionnaire, answers = pair
    found = compare(questionnaire, answers, questionnaire, answers)
    assert {change.difference for change in found.changes} <= {0.0, None}
    assert found.moved == ()


def results(*values):
    questionnaire = shipped()[ASSOCIATION]
    return questionnaire, [score(questionnaire, all_of(questionnaire, value)) for value in values]


def test_group_below_five_is_refused():
    with pytest.raises(Refused) as refused:
        group(*results(0, 1, 2, 3))
    assert (refused.value.code, refused.value.params) == ("group-small", {"found": 4, "least": 5})


def test_group_of_five_says_mean_and_quartiles():
    found = group(*results(0, 0, 0, 3, 3))
    assert found.count == 5
    assert found.whole == Spread("", 5, 40.0, 0.0, 100.0)
    assert found.axes[0] == Spread("proj", 5, 40.0, 0.0, 100.0)


def test_axis_that_fewer_than_five_have_stays_hidden():
    found = group(*results(0, 1, 2, 3, "unknown"))
    assert found.axes[0] == Spread("proj", 4, None, None, None)
    assert found.whole == Spread("", 4, None, None, None)
