"""The lists of parts with their gestures, each of which gives the document as it would become."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.dialogs import ask_text
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button
from envies_desktop.diagnostics import adapting, levelling
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.outline import axis_places, question_places, rule_places
from envies_desktop.diagnostics.page.editing.parts import Parts
from envies_desktop.diagnostics.page.editing.rule_specs import rule_fields
from envies_desktop.diagnostics.page.editing.specs import axis_fields, question_fields
from envies_desktop.diagnostics.page.editing.tools import part_tools, question_moves
from envies_desktop.i18n import tr


class Questions(Parts):
    """Added, taken out, moved within their axis."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Questions"), question_places, question_fields)
        self._desk = desk

    def tools(self) -> Sequence[QWidget]:
        """The buttons over the list."""
        return [part_tools(self.add, self.remove, question_moves(self.move_by))]

    def add(self) -> None:
        """One question more in the axis of the one at hand."""
        path = self.here()
        self.ask(self.document["questions"][path[1]]["axis"] if path else self.document["axes"][0]["id"])

    def ask(self, axis: str) -> None:
        """One question more in that axis."""
        text = ask_text(self._desk, tr("Nouvelle question"), tr("La question"), tr("Ajouter"))
        if text:
            known = self.document["questions"]
            made = adapting.with_question(self.document, axis, text)
            place = next(at for at, row in enumerate(made["questions"]) if row not in known)
            self.adapted.emit(made, ("questions", place))

    def remove(self) -> None:
        """Take the question at hand out; undo brings it back."""
        if path := self.here():
            self.adapted.emit(adapting.without_question(self.document, int(path[1])), None)

    def move_by(self, step: int) -> None:
        """One place up or down, within its axis."""
        if path := self.here():
            made, place = adapting.moved_question(self.document, int(path[1]), step)
            self.adapted.emit(made, ("questions", place))


class Axes(Parts):
    """Added, taken out; questions are asked in them."""

    def __init__(self, desk: Desk, questions: Questions) -> None:
        super().__init__(tr("Axes"), axis_places, axis_fields)
        self._desk, self._questions = desk, questions

    def tools(self) -> Sequence[QWidget]:
        """The buttons over the list."""
        asked = button(tr("Ajouter une question"), self.ask, icon="plus", kind="quiet")
        return [part_tools(self.add, self.remove, [asked])]

    def add(self) -> None:
        """One axis more, after the others; its questions are still to be asked."""
        title = ask_text(self._desk, tr("Nouvel axe"), tr("Titre de l’axe"), tr("Ajouter"))
        if title:
            made = adapting.with_axis(self.document, title)
            self.adapted.emit(made, ("axes", len(made["axes"]) - 1))

    def ask(self) -> None:
        """One question more in the axis at hand."""
        if path := self.here():
            self._questions.ask(self.document["axes"][path[1]]["id"])

    def remove(self) -> None:
        """Take the axis at hand out with its questions; undo brings all back."""
        if path := self.here():
            self.adapted.emit(adapting.without_axis(self.document, int(path[1])), None)


class Rules(Parts):
    """Levels are added and taken out; the other rules are there, or are not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Niveaux et règles"), rule_places, rule_fields)
        self._desk = desk

    def tools(self) -> Sequence[QWidget]:
        """The buttons over the list."""
        self._out = button(tr("Retirer ce niveau"), self.remove, icon="trash-2")
        return [Tools([button(tr("Ajouter un niveau"), self.add, icon="plus"), self._out])]

    def add(self) -> None:
        """One level more behind the one at hand, else above all others."""
        title = ask_text(self._desk, tr("Nouveau niveau"), tr("Nom du niveau"), tr("Ajouter"))
        if title:
            last = len(self.document.get("scoring", {}).get("levels", ())) - 1
            place = self._level()
            made, at = levelling.with_level(self.document, last if place is None else place, title)
            self.adapted.emit(made, ("scoring", "levels", at))

    def remove(self) -> None:
        """Take the level at hand out; undo brings it back."""
        place = self._level()
        if place is not None:
            self.adapted.emit(levelling.without_level(self.document, place), None)

    def judge(self) -> None:
        """Only a level can be taken out."""
        self._out.setEnabled(self._level() is not None)

    def _level(self) -> int | None:
        path: Path = self.here()
        return int(path[2]) if path[:2] == ("scoring", "levels") else None
