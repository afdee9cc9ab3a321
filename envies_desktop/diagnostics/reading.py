"""Questionnaires from files: those that come with the program, and those that people bring."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from envies_desktop.assets import resource_path
from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.document import MOST_BYTES, Parsed, Problem, parse
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.validating import problems
from envies_desktop.refused import Refused

_FOLDER = "questionnaires"


@cache
def shipped_documents() -> Mapping[str, Mapping[str, Any]]:
    """The documents of the questionnaires that come with the program, by id, in alphabetical order."""
    files = sorted(resource_path(_FOLDER).glob("*.yaml"))
    return {document["id"]: document for document in (read_document(path) for path in files)}


@cache
def shipped() -> Mapping[str, Questionnaire]:
    """The questionnaires that come with the program, by id, in alphabetical order."""
    return {code: questionnaire_of(document) for code, document in shipped_documents().items()}


def read_document(path: Path) -> Mapping[str, Any]:
    """The valid document of a file.

    Raises Refused("questionnaire-unreadable"), or Refused("questionnaire-refused") with its `problems`.
    """
    document, found = check_file(path)
    if found:
        raise refusal(path.name, found)
    return document


def read_questionnaire(path: Path) -> Questionnaire:
    """The questionnaire of a file; raises as `read_document` does."""
    return questionnaire_of(read_document(path))


def check_file(path: Path) -> tuple[Mapping[str, Any], tuple[Problem, ...]]:
    """What a file says and everything that is wrong with it, in the order of its lines.

    Raises Refused("questionnaire-unreadable") where there is no such file.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused("questionnaire-unreadable", path=str(path)) from error
    return checked(parse(raw))


def checked(parsed: Parsed) -> tuple[Mapping[str, Any], tuple[Problem, ...]]:
    """What was parsed, and all its problems; an empty document where it could not be read at all."""
    if parsed.data is None:
        return {}, parsed.problems or (Problem(1, "questionnaire-nothing"),)
    found = [*parsed.problems, *problems(parsed.data, parsed.lines)]
    document = parsed.data if isinstance(parsed.data, dict) else {}
    return document, tuple(sorted(found, key=lambda problem: problem.line))


def refusal(file: str, found: tuple[Problem, ...]) -> Refused:
    """The refusal of a file that has these problems."""
    told = [(problem.line, problem.code, dict(problem.params)) for problem in found]
    return Refused("questionnaire-refused", file=file, problems=told)
