"""What tables bring: the kinds of lines, what each is called, and which belong to one speaker's turn."""

from collections.abc import Callable, Mapping

from envies_desktop.i18n import tr
from envies_desktop.workshops.method_check import CAPTURES

USUAL = ("idea", "agreement", "disagreement", "proposal")
"""What is noted where no method says otherwise."""
TURN = ("expectation", "need", "contribution")
"""The three columns of one speaker: noted together, a line of each."""
SIDES: Mapping[str, str] = {"need": "besoin", "contribution": "offre"}
"""The lines that may become a need or an offer of the directory."""

_LABELS: Mapping[str, Callable[[], str]] = {
    "idea": lambda: tr("Idée"),
    "agreement": lambda: tr("Point d’accord"),
    "disagreement": lambda: tr("Point de désaccord"),
    "proposal": lambda: tr("Proposition"),
    "expectation": lambda: tr("Attente"),
    "need": lambda: tr("Besoin"),
    "contribution": lambda: tr("Apport"),
    "view": lambda: tr("Regard"),
}
_SHAPES = {
    "idea": "•", "agreement": "=", "disagreement": "≠", "proposal": "→", "expectation": "?", "need": "–",
    "contribution": "+", "view": "◦",
}  # fmt: skip


def line_label(kind: str) -> str:
    """What a kind of line is called, with its sign: never a colour alone."""
    return f"{_SHAPES[kind]}\u00a0{_LABELS[kind]()}"


def kinds_noted(captures: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of lines of a method, in the order of the house; the usual ones where it names none."""
    return tuple(kind for kind in CAPTURES if kind in (captures or USUAL))
