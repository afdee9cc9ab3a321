"""The names of the quadrants and the signs of their lines."""

from collections.abc import Callable

from envies_desktop.diagnostics.lines import ShownLine
from envies_desktop.i18n import number, tr

_QUADRANTS: dict[str, Callable[[], str]] = {
    "S": lambda: tr("Forces"),
    "W": lambda: tr("Faiblesses"),
    "O": lambda: tr("Opportunités"),
    "T": lambda: tr("Menaces"),
}
_SIGNS = {"S": "+", "W": "–", "O": "▲", "T": "▼"}
_MARKS: dict[str, Callable[[], str]] = {
    "added": lambda: tr("ajoutée"),
    "edited": lambda: tr("modifiée"),
    "moved": lambda: tr("déplacée"),
    "stale": lambda: tr("la réponse a changé depuis"),
}


def quadrant_label(quadrant: str) -> str:
    """ "Forces"."""
    return _QUADRANTS[quadrant]()


def quadrant_title(quadrant: str, count: int, most: int) -> str:
    """ "+ Forces – 7, dont 5 sur la page": what is printed on the page, and what goes to the annex."""
    title = f"{_SIGNS[quadrant]} {quadrant_label(quadrant)}"
    if count <= most:
        return f"{title} – {number(count)}"
    return tr("{title} – {count}, dont {most} sur la page").format(
        title=title, count=number(count), most=number(most)
    )


def line_words(line: ShownLine, *, room: bool = False) -> str:
    """The line, who wrote it where it was not the answers, and its votes; in a `room` everybody writes."""
    notes = [f"✎ {_MARKS[line.mark]()}"] if line.mark and not room else []
    if line.hidden:
        notes.append(tr("retirée"))
    if line.votes:
        notes.append(tr("%n vote(s)", "", line.votes))
    return f"{line.text}  ({', '.join(notes)})" if notes else line.text
