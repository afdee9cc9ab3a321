"""The lists of parts with their gestures, each of which gives the document as it would become."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.dialogs import ask_text, choose
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button
from envies_desktop.diagnostics import adapting, axes, levelling
from envies_desktop.diagnostics.adapting import part
from envies_desktop.diagnostics.building import HORIZONS
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.outline import axis_places, question_places, rule_places
from envies_desktop.diagnostics.page.editing.parts import Parts
from envies_desktop.diagnostics.page.editing.rule_specs import rule_fields
from envies_desktop.diagnostics.page.editing.specs import action_names, axis_fields, question_fields
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
        ask, act = tr("Ajouter une question"), tr("Ajouter une action")
        asked = button(tr("Question"), self.ask, icon="plus", kind="quiet", tip=ask, name=ask)
        self._act = button(tr("Action"), self.add_action, icon="plus", kind="quiet", tip=act, name=act)
        return [part_tools(self.add, self.remove, [asked, self._act])]

    def add(self) -> None:
        """One axis more, after the others; its questions are still to be asked."""
        title = ask_text(self._desk, tr("Nouvel axe"), tr("Titre de l’axe"), tr("Ajouter"))
        if title:
            made = axes.with_axis(self.document, title)
            self.adapted.emit(made, ("axes", len(made["axes"]) - 1))

    def ask(self) -> None:
        """One question more in the axis at hand."""
        if path := self.here():
            self._questions.ask(self.document["axes"][path[1]]["id"])

    def add_action(self) -> None:
        """One action that the axis at hand does not propose yet."""
        path, names = self.here(), action_names()
        missing = self._missing()
        when = tr("Quelle action cet axe doit-il proposer\u00a0?")
        title = tr("Nouvelle action")
        place = choose(self, title, when, [names[horizon] for horizon in missing])
        if place is not None and (text := ask_text(self._desk, title, tr("L’action"), tr("Ajouter"))):
            made = axes.with_action(self.document, int(path[1]), missing[place], text)
            self.adapted.emit(made, path)

    def judge(self) -> None:
        """An axis of a diagnostic proposes one action for each horizon."""
        self._act.setEnabled(bool(self._missing()))

    def _missing(self) -> list[str]:
        axis = part(self.document, self.here()) if self.here() else {}
        if not axis or self.document["kind"] != "diagnostic":
            return []
        known = {action.get("horizon") for action in axis.get("actions", ())}
        return [horizon for horizon in HORIZONS if horizon not in known]

    def remove(self) -> None:
        """Take the axis at hand out with its questions; undo brings all back."""
        if path := self.here():
            self.adapted.emit(axes.without_axis(self.document, int(path[1])), None)


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
