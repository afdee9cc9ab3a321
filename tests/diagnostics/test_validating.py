import copy
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.app import ACTIVITIES
from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.document import dump, parse
from envies_desktop.diagnostics.findings import findings, findings_document
from envies_desktop.diagnostics.reading import check_file, checked, read_document, read_questionnaire, refusal
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.validating import problems
from envies_desktop.diagnostics.wording.problems import SENTENCES, problem_sentence
from envies_desktop.refused import Refused
from tests.diagnostics.made import document

STEPS = "etapes_partenariat"


def told(made):
    return [(problem.path, problem.code, dict(problem.params)) for problem in problems(made)]


def with_change(path, value, code="maturite_partenariat_association"):
    """A document with one part replaced, or removed where the value is Ellipsis."""
    made = document(code)
    part = made
    for key in path[:-1]:
        part = part[key]
    if value is ...:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return made


Q = ("questions", 0)
P2 = "maturite_partenariat_association.p2"

CASES = {
    "duplicate id": ((*Q, "id"), P2, ("questions", 1, "id"),
                     "questionnaire-duplicate", {"name": P2}),
    "duplicate id written short": ((*Q, "id"), "p2", ("questions", 1, "id"),
                                   "questionnaire-duplicate", {"name": P2}),
    "French text missing": ((*Q, "fr"), ..., Q, "questionnaire-no-text", {"key": "fr", "of": "questions"}),
    "English text missing": ((*Q, "swot", "low", "en"), ..., (*Q, "swot", "low"),
                             "questionnaire-no-text", {"key": "en", "of": "low"}),
    "text empty": ((*Q, "fr"), "  ", (*Q, "fr"), "questionnaire-empty", {"key": "fr"}),
    "text that is a number": ((*Q, "fr"), 12, (*Q, "fr"), "questionnaire-expected",
                              {"key": "fr", "expected": "text"}),
    "unknown axis": ((*Q, "axis"), "porj", (*Q, "axis"), "questionnaire-axis",
                     {"axis": "porj", "near": "proj"}),
    "weight of zero": ((*Q, "weight"), 0, (*Q, "weight"), "questionnaire-whole",
                       {"key": "weight", "value": "0", "least": 1, "most": 2}),
    "weight of three": ((*Q, "weight"), 3, (*Q, "weight"), "questionnaire-whole",
                        {"key": "weight", "value": "3", "least": 1, "most": 2}),
    "weight of a half": ((*Q, "weight"), 1.5, (*Q, "weight"), "questionnaire-whole",
                         {"key": "weight", "value": "1.5", "least": 1, "most": 2}),
    "axis scored without weight": (("axes", 0, "weight"), 0, ("axes", 0, "weight"),
                                   "questionnaire-weight", {"axis": "proj"}),
    "axis of negative weight": (("axes", 0, "weight"), -1, ("axes", 0, "weight"),
                                "questionnaire-points", {"key": "weight", "value": "-1"}),
    "context scored": (("axes", 6, "scored"), True, ("axes", 6),
                       "questionnaire-context-scored", {"axis": "ctx"}),
    "tag in a label": ((*Q, "fr"), "Le <b>projet</b> ?", (*Q, "fr"), "questionnaire-markup",
                       {"key": "fr", "found": "<b"}),
    "entity in a label": ((*Q, "en"), "R&eacute;sum", (*Q, "en"), "questionnaire-markup",
                          {"key": "en", "found": "&eacute;"}),
    "invisible character": ((*Q, "fr"), "Le\x07 projet", (*Q, "fr"), "questionnaire-control", {"key": "fr"}),
    "turned direction": ((*Q, "fr"), "Le \u202eprojet", (*Q, "fr"), "questionnaire-control", {"key": "fr"}),
    "text of 2001 letters": ((*Q, "fr"), "x" * 2001, (*Q, "fr"), "questionnaire-long",
                             {"key": "fr", "length": 2001, "most": 2000}),
    "other schema": (("schema_version",), 2, ("schema_version",), "questionnaire-schema",
                     {"version": "2", "known": 1}),
    "schema written as text": (("schema_version",), "1", ("schema_version",), "questionnaire-schema",
                               {"version": "1", "known": 1}),
    "no schema": (("schema_version",), ..., ("schema_version",), "questionnaire-schema",
                  {"version": "None", "known": 1}),
    "version zero": (("version",), 0, ("version",), "questionnaire-whole",
                     {"key": "version", "value": "0", "least": 1, "most": 9999}),
    "unknown key": ((*Q, "wieght"), 2, (*Q, "wieght"), "questionnaire-key",
                    {"key": "wieght", "near": "weight"}),
    "unknown key like nothing": (("zzz",), 2, ("zzz",), "questionnaire-key", {"key": "zzz", "near": ""}),
    "field missing": ((*Q, "axis"), ..., Q, "questionnaire-missing", {"key": "axis", "of": "questions"}),
    "no question": (("questions",), [], ("questions",), "questionnaire-few",
                    {"key": "questions", "least": 1}),
    "questions that are no list": (("questions",), {"a": 1}, ("questions",), "questionnaire-expected",
                                   {"key": "questions", "expected": "list"}),
    "strength in the context": (("questions", 22, "swot", "high", "quadrant"), "S",
                                ("questions", 22, "swot", "high", "quadrant"), "questionnaire-quadrant",
                                {"quadrant": "S", "expected": "O", "external": True}),
    "threat inside": ((*Q, "swot", "low", "quadrant"), "T", (*Q, "swot", "low", "quadrant"),
                      "questionnaire-quadrant", {"quadrant": "T", "expected": "W", "external": False}),
    "quadrant of no SWOT": ((*Q, "swot", "low"), {"quadrant": "W", "fr": "x", "en": "x", "html": "y"},
                            (*Q, "swot", "low", "html"), "questionnaire-key", {"key": "html", "near": ""}),
    "scale with a hole": (("scale", "values", 3, "value"), 2, ("scale", "values"),
                          "questionnaire-scale", {"most": 3}),
    "unknown scale": (("axes", 6, "scale"), "contexte5", ("axes", 6, "scale"),
                      "questionnaire-no-scale", {"scale": "contexte5"}),
    "levels that go down": (("scoring", "levels", 1, "min"), 60, ("scoring", "levels", 2, "min"),
                            "questionnaire-levels", {"least": 50, "before": 60}),
    "first level above zero": (("scoring", "levels", 0, "min"), 5, ("scoring", "levels", 0, "min"),
                               "questionnaire-levels", {"least": 5, "before": None}),
    "types put off and advised": (("type_rules", "prepare_below"), 51, ("type_rules", "prepare_below"),
                                  "questionnaire-type-rules", {"prepare": 51, "recommend": 50}),
    "unknown type": ((*Q, "types"), {"mecena": 3}, (*Q, "types"), "questionnaire-type",
                     {"type": "mecena", "near": "mecenat"}),
    "type weight of four": ((*Q, "types", "mecenat"), 4, (*Q, "types", "mecenat"), "questionnaire-whole",
                            {"key": "mecenat", "value": "4", "least": 0, "most": 3}),
    "objective 18": ((*Q, "odd"), [18], (*Q, "odd", 0), "questionnaire-whole",
                     {"key": "odd", "value": "18", "least": 1, "most": 17}),
    "unknown kind": (("kind",), "quiz", ("kind",), "questionnaire-choice",
                     {"key": "kind", "value": "quiz", "known": "diagnostic, checklist, survey"}),
    "id with an accent": (("id",), "rsé", ("id",), "questionnaire-code", {"key": "id", "value": "rsé"}),
    "id that YAML reads as no": (("axes", 3, "id"), False, ("axes", 3, "id"), "questionnaire-expected",
                                 {"key": "id", "expected": "code"}),
    "yes that is a text": (("axes", 0, "scored"), "oui", ("axes", 0, "scored"), "questionnaire-expected",
                           {"key": "scored", "expected": "yes-no"}),
    "title that is a text": (("title",), "Titre", ("title",), "questionnaire-expected",
                             {"key": "title", "expected": "fields"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_told_where_it_is(name):
    path, value, where, code, params = CASES[name]
    assert (where, code, params) in told(with_change(path, value))
    assert SENTENCES[code](params).strip() != ""


def test_one_mistake_is_told_once():
    for name in ("tag in a label", "weight of zero", "unknown key", "other schema", "French text missing"):
        path, value, *_ = CASES[name]
        assert len(told(with_change(path, value))) == 1


@pytest.mark.parametrize("text", ["R&D et A & B", "Moins de 5 % < 10 %", "x > y ; a <= b", "Deux\nlignes"])
def test_text_that_is_no_markup_is_taken(text):
    assert told(with_change((*Q, "fr"), text)) == []


@pytest.mark.parametrize(("after", "where"), [
    ({"e1": ["e5"]}, ["e1", "e2", "e3", "e4", "e5"]),
    ({"e2": ["e2"]}, ["e2"]),
])  # fmt: skip
def test_cycle_of_steps_names_every_step_of_it(after, where):
    made = document(STEPS)
    for row in made["axes"]:
        if row["id"] in after:
            row["after"] = after[row["id"]]
    assert [params["axis"] for _, code, params in told(made) if code == "questionnaire-cycle"] == where


def test_step_after_an_unknown_one_is_told():
    made = document(STEPS)
    made["axes"][1]["after"] = ["e9"]
    assert told(made) == [(("axes", 1, "after"), "questionnaire-axis", {"axis": "e9", "near": ""})]


ANYTHING = (
    None, [], "x", 3, {}, {"schema_version": 1}, {"schema_version": 1, "axes": 3},
    {"schema_version": 1, "axes": [None, 3, {"id": []}], "questions": [{"axis": {}}]},
)  # fmt: skip


@pytest.mark.parametrize("data", ANYTHING)
def test_anything_is_told_and_never_breaks(data):
    assert problems(data) != ()


def test_every_part_of_a_wrong_kind_is_told_and_never_breaks():
    whole = document()
    for wrong in (None, [], {}, "x", 3, True, [None], {"a": [1]}):
        for key in whole:
            assert isinstance(told({**whole, key: wrong}), list)
        for key in ("axis", "swot", "types", "odd", "id", "weight"):
            assert isinstance(told(with_change((*Q, key), wrong)), list)


def written(path: Path, made):
    path.write_text(dump(made), encoding="utf-8")
    return path


def test_file_says_the_line_of_each_problem(tmp_path):
    made = with_change((*Q, "weight"), 0)
    made["axes"][0]["title"]["fr"] = "<i>x</i>"
    path = written(tmp_path / "mien.yaml", made)
    lines = path.read_text(encoding="utf-8").splitlines()
    _, found = check_file(path)
    assert [lines[problem.line - 1].strip() for problem in found] == ["fr: <i>x</i>", "weight: 0"]


def test_refused_file_names_file_line_and_what_to_do(tmp_path):
    path = written(tmp_path / "mien.yaml", with_change((*Q, "axis"), "porj"))
    with pytest.raises(Refused) as refused:
        read_document(path)
    line = [n for n, text in enumerate(path.read_text().splitlines(), 1) if "axis: porj" in text]
    assert ACTIVITIES.explain(refused.value) == (
        f"mien.yaml – ligne {line[0]}\u00a0: L’axe «\u00a0porj\u00a0» n’existe pas dans ce questionnaire. "
        "Vouliez-vous dire «\u00a0proj\u00a0»\u00a0?"
    )


def test_refusal_tells_five_problems_and_counts_the_rest():
    _, found = checked(parse(b"schema_version: 1\n" + b"".join(b"x%d: 1\n" % n for n in range(4))))
    text = ACTIVITIES.explain(refusal("mien.yaml", found))
    assert len(text.splitlines()) == 6
    assert text.splitlines()[-1] == f"… et encore {len(found) - 5} problèmes plus bas."


def test_file_of_nothing_but_mistakes_is_told_two_hundred_and_quickly():
    raw = b"schema_version: 1\n" + b"".join(b"wrong_%d: 1\n" % n for n in range(50_000))
    begun = time.perf_counter()
    _, found = checked(parse(raw))
    assert (len(found), found[0].line) == (200, 1)
    assert time.perf_counter() - begun < 10  # a suggestion for each would take a minute


def test_problem_without_a_file_has_no_line():
    (problem,) = problems(with_change((*Q, "fr"), ""))
    assert problem_sentence(problem.line, problem.code, problem.params) == (
        "Le texte «\u00a0fr\u00a0» est vide\u00a0: écrivez-le."
    )


@pytest.mark.parametrize("name", ["absent.yaml", "."])
def test_file_that_cannot_be_read_is_refused(tmp_path, name):
    with pytest.raises(Refused) as refused:
        read_questionnaire(tmp_path / name)
    assert refused.value.code == "questionnaire-unreadable"


def test_five_hundred_questions_are_valid(tmp_path):
    made = document()
    made["questions"] = [{**made["questions"][place % 26], "id": f"x{place}"} for place in range(500)]
    questionnaire = read_questionnaire(written(tmp_path / "long.yaml", made))
    assert len(questionnaire.questions) == 500
    assert questionnaire.questions[499].id == "maturite_partenariat_association.x499"


WRONG = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 4), st.floats(allow_nan=True), st.text(max_size=3),
    st.sampled_from(["proj", "S", "T", "externe", "mecenat", "contexte4", "a.b", "value", "na"]),
    st.just([]), st.just({}), st.just([None]), st.just({"fr": "x"}), st.just({"fr": "x", "en": "y"}),
)  # fmt: skip


@st.composite
def damaged(draw):
    """A document of which some part was replaced, removed or added."""
    made = document(
        draw(st.sampled_from(["maturite_partenariat_association", STEPS, "satisfaction_evenement"]))
    )
    for _ in range(draw(st.integers(1, 3))):
        part = made
        while True:
            keys = list(part) if isinstance(part, dict) else range(len(part))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if isinstance(part[key], dict | list) and draw(st.integers(0, 4)):
                part = part[key]
                continue
            if draw(st.booleans()):
                part[key] = copy.deepcopy(draw(WRONG))
            else:
                del part[key]
            break
    return made


@given(damaged())
@settings(max_examples=100, deadline=None)
def test_damaged_document_is_told_or_can_be_used(made):
    found = problems(made)
    assert all(problem_sentence(one.line, one.code, one.params) for one in found)
    if not found:
        questionnaire = questionnaire_of(made)
        answers = {question.id: Given("value", 1) for question in questionnaire.questions}
        assert findings_document(questionnaire, findings(questionnaire, answers))["completeness"] == 1.0
        assert checked(parse(dump(made).encode())) == (made, ())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_told(raw):
    document_, found = checked(parse(raw))
    assert found != ()
    assert isinstance(document_, dict)


@pytest.mark.parametrize("text", ["", "\n\n# rien\n", "---\n", "null\n"])
def test_file_that_says_nothing_is_told_empty(tmp_path, text):
    path = tmp_path / "vide.yaml"
    path.write_text(text)
    assert [(one.line, one.code) for one in check_file(path)[1]] == [(1, "questionnaire-nothing")]
