"""A method card to read: what it is for, its steps, what to mind."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import clear, plain_label, section_label
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.lines import line_label
from envies_desktop.workshops.method import Method, MethodStep
from envies_desktop.workshops.method_words import (
    access_label,
    facts,
    grouping_label,
    source_line,
    span,
    stage_label,
)


class MethodCard(QWidget):
    """`show_method(method)` fills it; every text is shown as it was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        theme.spaced(self._body, (16, 12, 16, 16), 8)

    def show_method(self, method: Method) -> None:
        """The whole card, in the language of the moment."""
        clear(self._body)
        self._say(method.title.said(), "subtitle")
        self._say(", ".join(method.aliases.said()), "muted")
        self._say(facts(method), "strong")
        self._say(method.purpose.said())
        self._part(tr("La question"), [method.invitation.said()])
        self._part(tr("Quand"), [", ".join(map(stage_label, method.stages))])
        group = tr("Groupes de {span}").format(span=span(*method.group))
        self._part(tr("La salle"), [method.room.said(), group, *_dotted(method.material.said())])
        self._part(tr("Les étapes"), [_step(step) for step in method.steps])
        self._part(tr("Ce que l’on note"), [", ".join(map(line_label, method.captures))])
        access = [f"{access_label(code)}\u00a0: {text.said()}" for code, text in method.access.items()]
        self._part(tr("Pour que chacun participe"), access)
        self._part(tr("Variantes"), _dotted(method.variants.said()))
        self._part(tr("Pièges"), _dotted(method.traps.said()))
        self._say(source_line(method), "small")
        self._body.addStretch(1)

    def _part(self, title: str, texts: list[str]) -> None:
        if any(texts):
            self._body.addWidget(section_label(title))
            for text in texts:
                self._say(text)

    def _say(self, text: str, role: str = "") -> None:
        if text:
            self._body.addWidget(plain_label(text, role, wrap=True))


def _dotted(texts: Iterable[str]) -> list[str]:
    return [f"•\u00a0{text}" for text in texts]


def _step(step: MethodStep) -> str:
    """ "20 min, par table, à chaque tour : Conversation. « … »"."""
    how = [tr("{count} min").format(count=number(step.minutes)), grouping_label(step.grouping)]
    if step.rounds:
        how.append(tr("à chaque tour"))
    said = tr("«\u00a0{sentence}\u00a0»").format(sentence=step.say.said())
    return f"{', '.join(how)}\u00a0: {step.title.said()}\n{said}"
