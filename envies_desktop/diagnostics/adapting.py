"""Making a questionnaire one's own, on its document: copying it, and changing one part of it."""

import re
from collections.abc import Collection, Mapping
from copy import deepcopy
from typing import Any

from envies_desktop.diagnostics.axis_nature import put_last, quadrants, with_nature, with_question_in
from envies_desktop.diagnostics.document import Path
from envies_desktop.i18n import fold

Document = dict[str, Any]


def code_of(title: str, taken: Collection[str]) -> str:
    """A code that no other questionnaire has, made of the words of a title."""
    return code_in(re.sub(r"[^a-z0-9]+", "_", fold(title)).strip("_")[:40] or "questionnaire", taken)


def code_in(wished: str, taken: Collection[str]) -> str:
    """That code, numbered where another has it."""
    code, count = wished, 2
    while code in taken:
        code, count = f"{wished}_{count}", count + 1
    return code


def copied(document: Mapping[str, Any], title: str, code: str) -> Document:
    """A copy under another title (in both languages, to be translated) and code, at its first version."""
    made = deepcopy(dict(document))
    former = str(made["id"])
    made |= {"id": code, "version": 1, "title": {"fr": title, "en": title}}
    for question in made["questions"]:
        question["id"] = f"{code}.{str(question['id']).removeprefix(f'{former}.')}"
    return made


def part(document: Any, path: Path) -> Any:
    """What stands there, None where there is nothing."""
    for step in path:
        if isinstance(document, Mapping):
            document = document.get(step)
        elif isinstance(step, int) and isinstance(document, list) and step < len(document):
            document = document[step]
        else:
            return None
    return document


def changed(document: Mapping[str, Any], path: Path, value: Any) -> Document:
    """The document with another value there; None takes the field away, with what is then empty above it.

    What is missing above is made.
    """
    made = deepcopy(dict(document))
    holder: Any = made
    for step in path[:-1]:
        holder = holder.setdefault(step, {}) if isinstance(holder, dict) else holder[step]
    if value is not None:
        holder[path[-1]] = value
        return made
    holder.pop(path[-1], None)
    return changed(made, path[:-1], None) if holder == {} and len(path) > 1 else made


def put(document: Mapping[str, Any], path: Path, value: Any) -> tuple[Document, Path]:
    """As `changed`, with what follows from an action that is emptied, a nature or an axis that is changed.

    And where the value stands then: a question that changes axis changes place.
    """
    match path:
        case ("axes", int(place), "actions", int(at), "text", _) if value is None:
            made = changed(document, path, None)
            actions = made["axes"][place]["actions"]
            if "text" not in actions[at]:  # emptied in both languages
                del actions[at]
            return made, path
        case ("axes", int(place), "nature"):
            return with_nature(document, place, value), path
        case ("questions", int(place), "axis"):
            made, there = with_question_in(document, place, value)
            return made, ("questions", there, "axis")
    return changed(document, path, value), path


def with_question(document: Mapping[str, Any], axis: str, text: str) -> Document:
    """One question more, at the end of its axis, its texts to be completed."""
    made = deepcopy(dict(document))
    questions: list[Document] = made["questions"]
    known = {str(question["id"]) for question in questions}
    count = sum(question["axis"] == axis for question in questions) + 1
    while f"{made['id']}.{axis}{count}" in known:
        count += 1
    new: Document = {
        "id": f"{made['id']}.{axis}{count}",
        "axis": axis,
        "weight": 1,
        "fr": text,
        "en": text,
    }
    if any("swot" in question for question in questions):
        high, low = quadrants(made, axis)
        new["swot"] = {
            "high": {"quadrant": high, "fr": text, "en": text},
            "low": {"quadrant": low, "fr": text, "en": text},
        }
    put_last(questions, new)
    return made


def without_question(document: Mapping[str, Any], place: int) -> Document:
    """The document without that question."""
    made = deepcopy(dict(document))
    del made["questions"][place]
    return made


def moved_question(document: Mapping[str, Any], place: int, step: int) -> tuple[Document, int]:
    """The question one place before (-1) or after (1) another of its axis, and where it stands then."""
    made = deepcopy(dict(document))
    questions = made["questions"]
    other = place + step
    if not 0 <= other < len(questions) or questions[other]["axis"] != questions[place]["axis"]:
        return made, place
    questions[place], questions[other] = questions[other], questions[place]
    return made, other
