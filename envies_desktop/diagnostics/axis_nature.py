"""What an axis is, on the document of a questionnaire: looked at inside, or the context around."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

QUADRANTS = {False: ("S", "W"), True: ("O", "T")}
"""Where high and low answers go: an external axis feeds opportunities and threats only."""


def quadrants(document: Mapping[str, Any], axis: str) -> tuple[str, str]:
    """Where high and low answers of that axis go in the SWOT."""
    return QUADRANTS[any(one["id"] == axis and one.get("nature") == "externe" for one in document["axes"])]


def with_nature(document: Mapping[str, Any], place: int, nature: str) -> dict[str, Any]:
    """The axis made internal (scored) or external: its weight, scale and the SWOT of its questions follow."""
    made = deepcopy(dict(document))
    axis, outside = made["axes"][place], nature == "externe"
    axis |= {"nature": nature, "scored": not outside, "weight": 0 if outside else axis["weight"] or 1}
    axis.pop("scale", None)
    if outside and "context_scale" in made:
        axis["scale"] = made["context_scale"]["id"]
    for question in made["questions"]:
        if question["axis"] == axis["id"]:
            _follow(made, question)
    return made


def with_question_in(document: Mapping[str, Any], place: int, axis: str) -> tuple[dict[str, Any], int]:
    """The question as the last one of another axis, and where it stands then."""
    made = deepcopy(dict(document))
    question = made["questions"].pop(place)
    question["axis"] = axis
    _follow(made, question)
    return made, put_last(made["questions"], question)


def put_last(questions: list[dict[str, Any]], question: dict[str, Any]) -> int:
    """Put a question after the others of its axis; where it stands then."""
    places = [at for at, one in enumerate(questions) if one["axis"] == question["axis"]]
    place = places[-1] + 1 if places else len(questions)
    questions.insert(place, question)
    return place


def _follow(document: Mapping[str, Any], question: dict[str, Any]) -> None:
    """Send what the answers become where the axis goes."""
    for side, quadrant in zip(("high", "low"), quadrants(document, question["axis"]), strict=True):
        if "swot" in question:
            question["swot"][side]["quadrant"] = quadrant
