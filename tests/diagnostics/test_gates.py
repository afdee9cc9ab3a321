import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.diagnostics.gates import current_step, steps
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.refused import Refused
from tests.diagnostics.made import all_of, changed, document

STEPS = "etapes_partenariat"


def done(*axes, but=()):
    """Every required point of these steps done, but those."""
    return {
        q.id: Given("value", 2)
        for q in shipped()[STEPS].questions
        if q.axis in axes and q.required and q.short not in but
    }


def shown(found):
    return [(step.axis, step.open, step.complete) for step in found]


def test_nothing_done_opens_the_first_step_only():
    found = steps(shipped()[STEPS], {})
    assert shown(found) == [
        ("e1", True, False), ("e2", False, False), ("e3", False, False), ("e4", False, False),
        ("e5", False, False),
    ]  # fmt: skip
    assert [question.rpartition(".")[2] for question in found[0].missing] == ["1", "2", "3", "5"]
    assert current_step(found) == "e1"


def test_required_points_open_the_next_step():
    found = steps(shipped()[STEPS], done("e1"))
    assert shown(found)[:3] == [("e1", True, True), ("e2", True, False), ("e3", False, False)]
    assert current_step(found) == "e2"


def test_point_in_progress_is_not_done():
    answers = done("e1") | {f"{STEPS}.e1.2": Given("value", 1)}
    found = steps(shipped()[STEPS], answers)
    assert (found[0].missing, found[1].open) == ((f"{STEPS}.e1.2",), False)


def test_point_that_does_not_apply_is_settled():
    answers = done("e1", but=("e1.2",)) | {f"{STEPS}.e1.2": Given("na")}
    assert steps(shipped()[STEPS], answers)[1].open


def test_later_step_stays_shut_while_an_earlier_one_is_not_behind():
    found = steps(shipped()[STEPS], done("e2", "e3"))
    assert shown(found)[:4] == [
        ("e1", True, False), ("e2", False, True), ("e3", False, True), ("e4", False, False),
    ]  # fmt: skip


def test_written_reason_opens_the_next_step():
    found = steps(shipped()[STEPS], {}, {"e1": "  La convention est urgente "})
    assert [(step.open, step.complete, step.reason) for step in found[:3]] == [
        (True, False, "La convention est urgente"), (True, False, ""), (False, False, ""),
    ]  # fmt: skip
    assert current_step(found) == "e2"


def test_reason_without_words_is_refused():
    with pytest.raises(Refused) as refused:
        steps(shipped()[STEPS], {}, {"e1": "  "})
    assert refused.value.code == "gate-reason"


def test_all_done_stays_on_the_last_step():
    questionnaire = shipped()[STEPS]
    found = steps(questionnaire, all_of(questionnaire, 2))
    assert {(step.open, step.complete, step.progress) for step in found} == {(True, True, 100.0)}
    assert current_step(found) == "e5"


def test_progress_counts_points_nobody_looked_at():
    found = steps(shipped()[STEPS], {f"{STEPS}.e1.1": Given("value", 2), f"{STEPS}.e1.7": Given("na")})
    assert found[0].progress == pytest.approx(100 / 6)
    questionnaire = shipped()[STEPS]
    assert {step.progress for step in steps(questionnaire, all_of(questionnaire, "na"))} == {None}


def test_steps_without_after_follow_their_order():
    axes = [{key: value for key, value in row.items() if key != "after"} for row in document(STEPS)["axes"]]
    found = steps(changed(STEPS, axes=axes), done("e1"))
    assert [step.open for step in found] == [True, True, False, False, False]


@given(st.lists(st.sampled_from([q.id for q in shipped()[STEPS].questions]), unique=True), st.data())
def test_doing_more_never_shuts_a_step(names, data):
    questionnaire = shipped()[STEPS]
    answers = {name: Given("value", data.draw(st.integers(0, 2))) for name in names}
    before = steps(questionnaire, answers)
    more = data.draw(st.sampled_from([q.id for q in questionnaire.questions]))
    after = steps(questionnaire, {**answers, more: Given("value", 2)})
    assert all(new.open >= old.open and new.complete >= old.complete
               for old, new in zip(before, after, strict=True))  # fmt: skip
