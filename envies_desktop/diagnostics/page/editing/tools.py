"""The buttons over a list of parts."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import tr

Gesture = Callable[[], object]


def part_tools(add: Gesture, remove: Gesture, others: Sequence[QWidget] = ()) -> Tools:
    """Add one, take the one at hand out, and `others`."""
    return Tools(
        [
            button(tr("Ajouter"), add, icon="plus"),
            button(tr("Retirer"), remove, icon="trash-2"),
        ],
        list(others),
    )


def question_moves(move: Callable[[int], object]) -> list[QWidget]:
    """The question at hand up and down."""

    def quiet(icon: str, tip: str, step: int) -> QWidget:
        return button("", lambda: move(step), icon=icon, kind="quiet", tip=tip, name=tip)

    return [
        quiet("arrow-up", tr("Monter la question"), -1),
        quiet("arrow-down", tr("Descendre la question"), 1),
    ]
