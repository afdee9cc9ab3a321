"""Several people on one line: "Nom 1, Prénom 1, Nom 2, Prénom 2", or the same headers once more."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from envies_desktop.intake.fields import squeeze
from envies_desktop.intake.headers import Column

NAMES = ("first_name", "last_name", "full_name", "name")
OF_A_PERSON = frozenset({*NAMES, "civility", "email", "phone", "role"})


def with_people(columns: Sequence[Column]) -> list[Column]:
    """The columns, those of a second person and further ones with their `person`."""
    numbers = _numbers(columns)
    if len(numbers) > 1:
        order = {number: place for place, number in enumerate(numbers, 1)}
        return [
            replace(c, person=order[max(c.number, 1)])
            if c.field in OF_A_PERSON and max(c.number, 1) in order
            else c
            for c in columns
        ]
    starts = _starts(columns)
    if len(starts) < 2:
        return list(columns)
    return [
        replace(c, person=max(1, sum(start <= c.index for start in starts))) if c.field in OF_A_PERSON else c
        for c in columns
    ]


def _numbers(columns: Sequence[Column]) -> list[int]:
    """The numbers that headers of names carry, from 1; a column without number is the first person's."""
    named = [c for c in columns if c.field in NAMES and c.how != "chosen"]
    numbers = sorted({max(c.number, 1) for c in named})
    return numbers if numbers[:1] == [1] else []


def _starts(columns: Sequence[Column]) -> list[int]:
    """Where each person begins when the same headers of names come again."""
    named = [(squeeze(c.header), c.index, c.field) for c in columns if c.field in NAMES and c.how != "chosen"]
    times = Counter(header for header, _, _ in named)
    again = {header for header, count in times.items() if count > 1}
    complete = {field for header, _, field in named if header in again}
    if "full_name" not in complete and not ("first_name" in complete and complete & {"last_name", "name"}):
        return []
    blocks: list[int] = []
    seen: set[str] = set()
    for header, index, _ in sorted(named, key=lambda one: one[1]):
        if header in again and (not blocks or header in seen):
            blocks.append(index)
            seen = set()
        seen.add(header)
    return blocks
