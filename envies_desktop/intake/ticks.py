"""Questions of a form with a column for each option: "Vos besoins [Locaux]", "Qui rencontrer : Fournil"."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from envies_desktop.intake.fields import Field, squeeze
from envies_desktop.intake.headers import Column, field_named
from envies_desktop.intake.words import plain, words

_IN_BRACKETS = re.compile(r"^(.*?)\s*\[([^\[\]]+)\]\s*$", re.DOTALL)
_BEHIND = re.compile(r"^(.{3,}?)(?:\s*[:>|/]\s*|\s+[-–—]\s+|\s*\()([^():>|/]{2,80})\)?\s*$", re.DOTALL)
_OTHER = frozenset({"autre", "autres", "other", "others"})


def with_options(
    columns: Sequence[Column], fields: Sequence[Field], cells: Mapping[int, Sequence[str]]
) -> list[Column]:
    """The columns; those whose cells only tick the option that ends their header know that option.

    Brackets are enough for one column; any other sign must be shared by two columns of the same question.
    """
    found = list(columns)
    questions: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for place, column in enumerate(found):
        bracketed = _IN_BRACKETS.match(column.header)
        parts = bracketed or _BEHIND.match(column.header)
        if parts and column.how != "chosen":
            sign = "[" if bracketed else "-"
            questions[sign + squeeze(parts[1])].append((place, parts[1], parts[2].strip()))
    for asked, options in questions.items():
        marks = [cell for place, _, _ in options for cell in cells[found[place].index] if cell]
        if not marks or (len(options) < 2 and asked[0] != "["):
            continue
        for place, stem, option in options:
            field = field_named(stem, fields)
            if field and all(is_tick(cell) for cell in cells[found[place].index]):
                number = 0 if plain(option) in _OTHER else found[place].number
                found[place] = replace(found[place], field=field, how="sentence", score=90.0,
                                       number=number, option=option)  # fmt: skip
    return found


def is_tick(cell: str) -> bool:
    """Whether a cell only says yes, no, nothing, or a rank."""
    said = plain(cell)
    return (
        not cell
        or said in words("yes")
        or said in words("no")
        or re.fullmatch(r"[0-9]{1,2}", said) is not None
    )


def ticked(column: Column, cell: str) -> tuple[int, str]:
    """The rank and the text that a cell of an option means, "" where it is not ticked."""
    said = plain(cell)
    if not said or said in words("no") or said in words("empty"):
        return 0, ""
    if said in words("yes") or (said.isascii() and said.isdigit()):
        rank = int(said) if said.isdigit() else 0
        return rank, "" if plain(column.option) in _OTHER else column.option
    return 0, cell
