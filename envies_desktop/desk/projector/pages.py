"""The pages of a wall of names: as few as can be read from the back of the room."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from envies_desktop.desk.projector.faces import WallFace, WallRow
from envies_desktop.i18n import sort_key, tr

LEAST_LINES = 5
"""A short list keeps lines of a human size."""

FEW = 24
"""People who fit on one page of two columns."""

FAR_LINES = 8
"""Lines of letters that are read at ten metres."""

SHORT = 24
"""Letters of a name that fit in a third of the screen; with more than a tenth longer, two columns."""


@dataclass(frozen=True)
class WallPage:
    """The rows shown together, read down the first of `columns`, then down the next; `lines` in each."""

    rows: tuple[WallRow, ...]
    columns: int
    lines: int
    movers: bool = False


def pages_of(face: WallFace, *, wide: bool) -> tuple[WallPage, ...]:
    """Each row once, in its order; no page where there is nobody. `wide` is 16:10 or wider."""
    if not face.movers_first:
        return tuple(_shared_out(face.rows, wide, far=face.far, movers=False))
    moved = tuple(row for row in face.rows if row.moved)
    others = tuple(row for row in face.rows if not row.moved)
    return (
        *_shared_out(moved, wide, far=face.far, movers=True),
        *_shared_out(others, wide, far=face.far, movers=False),
    )


def caption(pages: tuple[WallPage, ...], number: int) -> str:
    """ "2/7 · Ch – Fo" for the page of index 1; empty where there is only one."""
    if len(pages) < 2:
        return ""
    page = pages[number]
    first, last = _start(page.rows[0].name), _start(page.rows[-1].name)
    span = first if first == last else f"{first} – {last}"
    said = tr("{page}/{pages} · changements · {names}") if page.movers else "{page}/{pages} · {names}"
    return said.format(page=number + 1, pages=len(pages), names=span)


def _shared_out(rows: tuple[WallRow, ...], wide: bool, *, far: bool, movers: bool) -> Iterator[WallPage]:
    if not rows:
        return
    columns, most = _far_grid(rows, wide) if far else _grid(rows, wide)
    number = ceil(len(rows) / (columns * most))
    size = ceil(len(rows) / number)  # the last page is as full as the others, not left with one name
    lines = max(LEAST_LINES, ceil(size / columns))
    for start in range(0, len(rows), size):
        yield WallPage(rows[start : start + size], columns, lines, movers)


def _grid(rows: tuple[WallRow, ...], wide: bool) -> tuple[int, int]:
    """Columns, and the most lines in each: 200 names fit in seven pages, movers apart or not."""
    if len(rows) <= LEAST_LINES:
        return 1, LEAST_LINES
    if len(rows) <= FEW:
        return 2, FEW // 2
    long = sum(len(row.name) > SHORT for row in rows)
    return (3, 12) if wide and long * 10 <= len(rows) else (2, 17)


def _far_grid(rows: tuple[WallRow, ...], wide: bool) -> tuple[int, int]:
    """Two columns of names where the screen is wide enough for such letters."""
    return (2 if wide and len(rows) > LEAST_LINES else 1), FAR_LINES


def _start(name: str) -> str:
    """The letters that the eye looks for: without "La", "Le" or "L’", as the list is sorted."""
    return sort_key(name)[:2].capitalize()
