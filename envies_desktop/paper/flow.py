"""Running text: paragraphs poured into pages, shrunk first where they should hold on one."""

from collections.abc import Callable, Sequence
from typing import Any

from envies_desktop.paper.pen import Pen

Poured = list[tuple[Any, float]]
"""Paragraphs of a page, each with the height between its lower edge and the top of the page's room."""


def pour(paragraphs: Sequence[Any], width: float, first: float, others: float | None = None) -> list[Poured]:
    """The paragraphs in pages of `width` points, `first` points high (`others` from the second on)."""
    pages: list[Poured] = [[]]
    waiting = list(paragraphs)
    used = 0.0
    while waiting:
        flowing = waiting.pop(0)
        room = (first if len(pages) == 1 or others is None else others) - used
        before = flowing.getSpaceBefore() if used else 0.0
        _, height = flowing.wrap(width, 100_000)
        if before + height <= room:
            used += before + height
            pages[-1].append((flowing, used))
            used += flowing.getSpaceAfter()
            continue
        parts = flowing.split(width, room - before) if room > before else []
        if len(parts) > 1 or not pages[-1]:
            head, *rest = parts or [flowing]
            _, height = head.wrap(width, 100_000)
            pages[-1].append((head, used + before + height))
            waiting = [*rest, *waiting]
        else:
            waiting.insert(0, flowing)
        if waiting:
            pages.append([])
            used = 0.0
    return pages


def fitted(
    make: Callable[[float], Sequence[Any]], sizes: Sequence[float], width: float, height: float
) -> list[Poured]:
    """The paragraphs made at the first of `sizes` at which they hold on one page, else at the last."""
    pages: list[Poured] = []
    for size in sizes:
        pages = pour(make(size), width, height)
        if len(pages) == 1:
            break
    return pages


def draw(pen: Pen, poured: Poured, x: float, top: float) -> None:
    """Draw a page of paragraphs below `top`."""
    for flowing, down in poured:
        flowing.drawOn(pen.canvas, x, top - down)
