"""What a key does in an interview, on French and other keyboards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from envies_desktop.diagnostics.questionnaire import Scale
from envies_desktop.diagnostics.scoring import Given

# The row of digits of a French keyboard, typed without Shift, says these.
_ANSWERS = {"à": 0, "&": 1, "é": 2, '"': 3, "0": 0, "1": 1, "2": 2, "3": 3}
_MOVES = {
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_Return: "next",
    Qt.Key.Key_Enter: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def answer_of(event: QKeyEvent, scale: Scale) -> Given | None:
    """The answer that a key gives on a scale; None for another key."""
    if event.modifiers() & _HELD:
        return None
    key = event.text().lower()
    if key in _ANSWERS and _ANSWERS[key] <= scale.top:
        return Given("value", _ANSWERS[key])
    if key == "n" and scale.na_allowed:
        return Given("na")
    # On a French keyboard "?" needs Shift: the same key without it says the same.
    return Given("unknown") if key in ("?", ",") and scale.unknown_allowed else None


def move_of(event: QKeyEvent) -> str:
    """ "next", "previous", "first" or "last" of the axis, "comment", "clear", "sheet"; "" for another key."""
    if event.modifiers() & _HELD:
        return ""
    if event.text().lower() == "c":
        return "comment"
    if event.text() in ("+", "="):  # the same key of a French keyboard, with Shift or without
        return "sheet"
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        return "clear"
    return _MOVES.get(Qt.Key(event.key()), "")
