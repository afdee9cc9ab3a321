"""A method card: what it is for, with whom, how long, step by step, and what to mind."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from envies_desktop.assets import resource_path
from envies_desktop.diagnostics.document import parse
from envies_desktop.diagnostics.questionnaire import Text
from envies_desktop.i18n import language

Row = Mapping[str, Any]
FOLDER = "methods"


@dataclass(frozen=True, slots=True)
class Texts:
    """A list of texts in both languages."""

    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def said(self) -> tuple[str, ...]:
        """Those in the language of the moment."""
        return self.en if language() == "en" else self.fr


@dataclass(frozen=True, slots=True)
class MethodStep:
    """A step of `minutes`, for "solo", "pair", "four", "table" or "all"; with `rounds` it is done in each.

    `say` is what the host says, `screen` what the room reads, `bell` "long", "short" or "" as it begins.
    """

    minutes: int
    grouping: str
    title: Text
    say: Text
    screen: Text
    bell: str = ""
    rounds: bool = False


@dataclass(frozen=True, slots=True)
class Method:
    """A method card as a value; `people`, `group` (people) and `minutes` are (least, most).

    `stages` are "diagnosis", "proposal", "decision", "action" or "evaluation", `captures` the kinds of lines
    that are noted. `access` says what to mind for people who are deaf, use a wheelchair, are shy, or old, by
    "deaf", "wheelchair", "shy", "older". `adapted` wording comes from a text under `licence`, which is said
    wherever the card is shown or printed.
    """

    id: str
    version: int
    title: Text
    aliases: Texts
    stages: tuple[str, ...]
    purpose: Text
    people: tuple[int, int]
    group: tuple[int, int]
    minutes: tuple[int, int]
    difficulty: int
    room: Text
    material: Texts
    invitation: Text
    steps: tuple[MethodStep, ...]
    captures: tuple[str, ...]
    access: Mapping[str, Text]
    variants: Texts
    traps: Texts
    author: str
    licence: str
    adapted: bool


@cache
def shipped_methods() -> Mapping[str, Row]:
    """The documents of the method cards that come with the program, by id, in alphabetical order."""
    files = sorted(resource_path(FOLDER).glob("*.yaml"))
    documents = (parse(path.read_bytes()).data for path in files)
    return {document["id"]: document for document in documents}


def method_of(document: Row) -> Method:
    """The method card that a valid document describes."""
    source = document["source"]
    return Method(
        id=document["id"],
        version=document["version"],
        title=_text(document["title"]),
        aliases=_texts(document.get("aliases", {})),
        stages=tuple(document["stages"]),
        purpose=_text(document["purpose"]),
        people=_span(document["people"]),
        group=_span(document["group"]),
        minutes=_span(document["minutes"]),
        difficulty=document["difficulty"],
        room=_text(document["room"]),
        material=_texts(document.get("material", {})),
        invitation=_text(document["invitation"]),
        steps=tuple(_step(row) for row in document["steps"]),
        captures=tuple(document["captures"]),
        access={key: _text(row) for key, row in document["access"].items()},
        variants=_texts(document.get("variants", {})),
        traps=_texts(document.get("traps", {})),
        author=source["author"] or "",
        licence=source["licence"] or "",
        adapted=source["wording"] == "adapted",
    )


def length(method: Method, rounds: int = 1) -> int:
    """Minutes of all its steps, where those of the rounds are done `rounds` times."""
    return sum(step.minutes * (rounds if step.rounds else 1) for step in method.steps)


def _step(row: Row) -> MethodStep:
    return MethodStep(
        minutes=row["minutes"],
        grouping=row["grouping"],
        title=_text(row["title"]),
        say=_text(row["say"]),
        screen=_text(row["screen"]),
        bell="" if row["bell"] == "none" else row["bell"],
        rounds=row.get("rounds", False),
    )


def _text(row: Row) -> Text:
    return Text(row["fr"], row["en"])


def _texts(row: Row) -> Texts:
    return Texts(tuple(row.get("fr", ())), tuple(row.get("en", ())))


def _span(row: Row) -> tuple[int, int]:
    return row["least"], row["most"]
