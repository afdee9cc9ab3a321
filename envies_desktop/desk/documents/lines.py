"""One document of the list, and its gestures."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.activity import Document
from envies_desktop.desk import theme
from envies_desktop.desk.documents.options import Options
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import button, card, column, plain_label, row
from envies_desktop.i18n import tr

Gesture = Callable[[str], object]
"""Called with the name of a document."""


class DocumentLine(Folding):
    """A document and its gestures, one under the other where there is no room."""

    least = 560

    def __init__(self, words: QVBoxLayout, gestures: QHBoxLayout) -> None:
        super().__init__()
        # The page scrolls rather than squeeze its lines.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addLayout(words, 1)
        layout.addLayout(gestures)
        gestures.addStretch(1)


def rule() -> QFrame:
    """The hairline above a document."""
    made = QFrame()
    made.setProperty("panel", "line")
    made.setFixedHeight(1)
    return made


def line_of_many(
    document: Document, look: Gesture, print_it: Gesture, save: Gesture
) -> tuple[QWidget, Sequence[QWidget], QLabel]:
    """A document of those used together: its line, its gestures, and what tells when it was printed."""
    gestures: list[QWidget] = [
        button(
            verb,
            partial(gesture, document.name),
            icon=icon,
            kind="quiet",
            name=tr("{verb}\u00a0: {title}").format(verb=verb, title=document.title),
        )
        for verb, gesture, icon in (
            (tr("Voir"), look, "eye"),
            (tr("Imprimer…"), print_it, "printer"),
            (tr("Enregistrer…"), save, "download"),
        )
    ]
    purpose = document.purpose() if document.purpose else ""
    words = column(plain_label(document.title, "strong"), plain_label(purpose, "small"), spacing=0)
    state = plain_label(role="small")
    state.hide()
    return DocumentLine(words, row(state, *gestures)), gestures, state


def line_alone(document: Document, look: Gesture, options: Options) -> tuple[QWidget, QWidget]:
    """A document that is looked at before anything else: its line and its one gesture."""
    gesture = button(
        tr("Voir et imprimer"),
        partial(look, document.name),
        icon="printer",
        name=tr("Voir et imprimer\u00a0: {title}").format(title=document.title),
    )
    words = plain_label(document.title, "strong", wrap=True)
    theme.sized(words, width=220)
    beside = options.beside(document)
    tools = [words, gesture] if beside is None else [words, beside, gesture]
    return card(Tools(tools)), gesture
