import time

import pytest
import yaml

from envies_desktop.assets import resource_path
from envies_desktop.diagnostics.document import MOST_BYTES, dump, parse
from envies_desktop.diagnostics.reading import shipped_documents

FILES = sorted(resource_path("questionnaires").glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_reads_as_any_yaml_reader_reads_it(path):
    parsed = parse(path.read_bytes())
    assert parsed.problems == ()
    assert parsed.data == yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", shipped_documents())
def test_dump_says_the_same_document(code):
    document = shipped_documents()[code]
    parsed = parse(dump(document).encode())
    assert (parsed.problems, parsed.data) == ((), document)


def test_dump_writes_shared_parts_twice():
    part = {"fr": "Oui", "en": "Yes"}
    assert parse(dump({"a": part, "b": part}).encode()).data == {"a": part, "b": part}


def test_lines_are_known_for_every_part():
    parsed = parse(b"# head\nid: x\naxes:\n- id: a\n  title:\n    fr: A\n- id: b\n")
    assert parsed.data == {"id": "x", "axes": [{"id": "a", "title": {"fr": "A"}}, {"id": "b"}]}
    assert parsed.lines[("axes", 0, "title", "fr")] == 6
    assert parsed.lines[("axes", 1, "id")] == 7


@pytest.mark.parametrize(("written", "value"), [
    ("12", 12), ("-3", -3), ("1.5", 1.5), ("true", True), ("no", False), ("~", None), ("", None),
    ('"12"', "12"), ("'yes'", "yes"), ("1_000", "1_000"), ("12:30", "12:30"), ("1e3", "1e3"),
    (".nan", ".nan"), ("2026-11-22", "2026-11-22"), ("0x1F", "0x1F"), ("²", "²"), ("9" * 40, "9" * 40),
    ("1.", "1."), ("-", "-"),
])  # fmt: skip
def test_scalar_is_a_plain_figure_or_what_people_see(written, value):
    if written == "-":
        written = '"-"'
    assert parse(f"a: {written}\n".encode()).data == {"a": value}


def test_key_is_the_text_that_is_written():
    assert parse(b"off: 1\n3: 2\n").data == {"off": 1, "3": 2}


BOMB = b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"


@pytest.mark.parametrize(("text", "line", "code"), [
    (BOMB, 1, "questionnaire-alias"),
    (b"a: 1\nb: *a\n", 2, "questionnaire-alias"),
    (b"a: &a [*a]\n", 1, "questionnaire-alias"),
    (b"a: 1\n<<: *b\n", 2, "questionnaire-alias"),
    (b"a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "questionnaire-tag"),
    (b"a: !!binary aGk=\n", 1, "questionnaire-tag"),
    (b"a: ! x\n", 1, "questionnaire-tag"),
    (b"!!map\na: 1\n", 1, "questionnaire-tag"),
    (b"a: 1\n---\nb: 2\n", 2, "questionnaire-documents"),
    (b"a: " + b"[" * 20 + b"]" * 20, 1, "questionnaire-deep"),
    (b"".join(b" " * n + b"a:\n" for n in range(20)), 13, "questionnaire-deep"),
    (b"a: [1\nb: 2\n", 2, "questionnaire-yaml"),
    (b"a:\n\tb: 1\n", 2, "questionnaire-yaml"),
    (b"? {a: 1}\n: 2\n", 1, "questionnaire-yaml"),
    (b"a: 1\nb: \x00\n", 1, "questionnaire-yaml"),
    (b"a: 1\nb: caf\xe9\n", 2, "questionnaire-encoding"),
    (b"x" * (MOST_BYTES + 1), 1, "questionnaire-large"),
], ids=lambda value: value if isinstance(value, str) else "")  # fmt: skip
def test_trick_is_refused_where_it_stands(text, line, code):
    parsed = parse(text)
    assert parsed.data is None
    assert [(problem.line, problem.code) for problem in parsed.problems] == [(line, code)]


def test_file_tagged_to_run_something_runs_nothing(tmp_path):
    mark = tmp_path / "run"
    touch = "!!python/object/apply:pathlib.Path.touch [!!python/object/apply:pathlib.Path"
    parse(f'a: {touch} ["{mark}"]]'.encode())
    assert not mark.exists()


def test_key_written_twice_is_told_and_the_rest_read():
    parsed = parse(b"a: 1\nb: 2\na: 3\n")
    assert [(problem.line, problem.code, problem.params) for problem in parsed.problems] == [
        (3, "questionnaire-twice", {"key": "a"})
    ]


def test_byte_order_mark_is_no_problem():
    assert parse(b"\xef\xbb\xbfa: 1\n").data == {"a": 1}


def test_hundred_thousand_brackets_cost_nothing():
    start = time.perf_counter()
    assert parse(b"[" * 100_000).data is None
    assert time.perf_counter() - start < 5  # a recursion would never come back; the machine may be busy
