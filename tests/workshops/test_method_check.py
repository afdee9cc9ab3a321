import copy
import re

import pytest

from envies_desktop.assets import resource_path
from envies_desktop.diagnostics.document import parse
from envies_desktop.refused import Refused
from envies_desktop.workshops.method import shipped_methods
from envies_desktop.workshops.method_check import check_method, method_problems


@pytest.fixture
def card():
    return copy.deepcopy(dict(shipped_methods()["world_cafe"]))


@pytest.mark.parametrize("code", shipped_methods())
def test_card_of_the_house_has_no_problem(code):
    document, found = check_method(resource_path("methods", f"{code}.yaml"))
    assert (document["id"], found) == (code, ())


def told(document):
    return [(one.code, one.path, dict(one.params)) for one in method_problems(document)]


def test_missing_field_is_named(card):
    del card["steps"][1]["say"]
    assert told(card) == [("questionnaire-missing", ("steps", 1), {"key": "say", "of": "steps"})]


def test_word_that_is_not_known_is_told_with_those_that_are(card):
    card["steps"][0]["bell"] = "gong"
    ((code, path, params),) = told(card)
    assert (code, path) == ("questionnaire-choice", ("steps", 0, "bell"))
    assert params["known"] == "long, short, none"


def test_span_that_ends_before_it_begins_is_refused(card):
    card["people"] = {"least": 30, "most": 12}
    assert told(card) == [("method-span", ("people",), {"key": "people", "least": 30, "most": 12})]


def test_adapted_card_names_its_licence(card):
    card["source"] |= {"wording": "adapted", "licence": ""}
    assert told(card) == [("method-source", ("source", "licence"), {"key": "licence"})]


def test_markup_is_refused_where_it_stands(card):
    card["title"]["fr"] = "<b>Café</b>"
    ((code, path, _),) = told(card)
    assert (code, path) == ("questionnaire-markup", ("title", "fr"))


def test_problem_of_a_file_has_its_line(tmp_path):
    text = resource_path("methods", "world_cafe.yaml").read_text(encoding="utf-8")
    path = tmp_path / "own.yaml"
    path.write_text(text.replace("difficulty: 2", "difficulty: 9"), encoding="utf-8")
    _, (problem,) = check_method(path)
    line = text[: text.index("difficulty")].count("\n") + 1
    assert (problem.line, problem.code) == (line, "questionnaire-whole")


def test_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused) as refused:
        check_method(tmp_path / "none.yaml")
    assert refused.value.code == "method-unreadable"


def test_the_document_of_the_format_shows_a_valid_card():
    text = (resource_path().parent / "docs" / "method-format.md").read_text(encoding="utf-8")
    parsed = parse(re.search(r"```yaml\n(.*?)```", text, re.S).group(1).encode())
    assert (parsed.problems, method_problems(parsed.data, parsed.lines)) == ((), ())
