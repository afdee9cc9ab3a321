import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.speed_dating.ratings import (
    Entry,
    contact_given,
    contacts_exchanged,
    mutual,
    read_entry,
)

RATINGS = st.none() | st.integers(1, 4)


@pytest.mark.parametrize(
    "text",
    ["12 4, 15 2", "12 4;15 2", "12 4\n15 2", "12 4   15 2", "12 4 15 2", " 12  4 ,\t15:2, ", "12/4 15=2"],
)
def test_entry_is_read_however_it_is_typed(text):
    assert read_entry(text) == ([Entry(12, 4), Entry(15, 2)], [])


def test_sign_says_whether_the_contact_is_given():
    entries, problems = read_entry("12 4+, 15 2 -, 31 3, 32 3−")
    assert entries == [Entry(12, 4, True), Entry(15, 2, False), Entry(31, 3), Entry(32, 3, False)]
    assert problems == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("12", "rating-word"),
        ("douze 4", "rating-word"),
        ("12 4x", "rating-word"),
        ("12 5", "rating-value"),
        ("12 0", "rating-value"),
        ("99 4", "rating-unknown"),
        ("7 4", "rating-oneself"),
        ("15 3", "rating-twice"),
    ],
)
def test_wrong_word_is_named_and_the_others_count(word, code):
    entries, problems = read_entry(f"15 2, {word}, 16 4", known={7, 12, 15, 16}, own=7)
    assert entries == [Entry(15, 2), Entry(16, 4)]
    assert [(p.code, p.params) for p in problems] == [(code, {"word": word})]


def test_wrong_word_between_blanks_is_named_alone():
    entries, problems = read_entry("12 4  abc  15 2")
    assert entries == [Entry(12, 4), Entry(15, 2)]
    assert [p.params["word"] for p in problems] == ["abc"]


def test_empty_line_says_nothing():
    assert read_entry(" , ;\n") == ([], [])


@given(st.text(alphabet=st.sampled_from("0123456789 ,;+-:\n\tx٣²é"), max_size=60) | st.text(max_size=60))
def test_entry_never_raises_and_never_takes_a_wrong_value(text):
    entries, problems = read_entry(text, known=range(1, 50), own=7)
    badges = [entry.badge for entry in entries]
    assert all(entry.value in (1, 2, 3, 4) and entry.badge in range(1, 50) for entry in entries)
    assert len(badges) == len(set(badges))
    assert 7 not in badges
    assert all(problem.params["word"].strip() for problem in problems)


@given(
    st.dictionaries(st.integers(1, 400), st.tuples(st.integers(1, 4), st.sampled_from([None, True, False]))),
    st.sampled_from([", ", ";", "\n", " ", "    "]),
)
def test_what_is_written_is_read_back(said, separator):
    sign = {None: "", True: "+", False: "-"}
    line = separator.join(f"{badge} {value}{sign[share]}" for badge, (value, share) in said.items())
    assert read_entry(line) == ([Entry(b, v, s) for b, (v, s) in said.items()], [])


@given(RATINGS, RATINGS)
def test_mutual_is_the_same_from_both_sides(one, other):
    assert mutual(one, other) == mutual(other, one)
    assert mutual(one, other) == (one in (3, 4) and other in (3, 4))


def test_word_of_the_slip_goes_before_the_general_consent():
    answers = {(share, consent): contact_given(share, consent)
               for share in (None, True, False) for consent in (None, True, False)}  # fmt: skip
    assert {key for key, given_ in answers.items() if given_} == {
        (None, True), (True, None), (True, True), (True, False),
    }  # fmt: skip


def test_contacts_go_to_both_or_to_none():
    given_ = {(i, a, b) for i in (True, False) for a in (True, False) for b in (True, False)
              if contacts_exchanged(i, a, b)}  # fmt: skip
    assert given_ == {(True, True, True)}
