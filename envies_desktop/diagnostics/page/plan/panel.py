"""The Plan d'action tab: at most six actions, and those in reserve."""

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.diagnostics.dialogs.action import ActionDialog
from envies_desktop.diagnostics.page.plan.action_card import ActionCard
from envies_desktop.diagnostics.page.plan.gestures import PlanGestures
from envies_desktop.diagnostics.page.plan.words import facts_of
from envies_desktop.diagnostics.plan import MOST_ACTIONS
from envies_desktop.diagnostics.planned import Plan, PlanLine
from envies_desktop.diagnostics.queries import (
    DiagnosticCard,
    OfferLine,
    diagnostic_card,
    offers_for,
    outcome_of,
)
from envies_desktop.i18n import number, short_date, tr


class PlanPanel(Panel):
    """Who does what by when; saved as it is typed."""

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        self.card: DiagnosticCard | None = None
        self.plan = Plan((), ())
        self.gestures = PlanGestures(desk, diagnostic_id)
        self.said = plain_label(role="muted", wrap=True)
        self.cards = [ActionCard() for _ in range(MOST_ACTIONS)]
        self.new = QLineEdit()
        self.new.setPlaceholderText(tr("Ajouter une action à vous, puis Entrée"))
        self.new.setAccessibleName(tr("Ajouter une action"))
        self.new.returnPressed.connect(self.add)
        self.aside = QListWidget()
        self.aside.setWordWrap(True)
        self.aside.setAccessibleName(tr("Actions en réserve"))
        self.aside.itemDoubleClicked.connect(lambda: self.take_back())
        theme.sized(self.aside, height=120)
        for place, made in enumerate(self.cards):
            made.changed.connect(lambda name, value, visit, at=place: self._change(at, name, value, visit))
            made.wanted.connect(lambda gesture, at=place: self.do(gesture, at))
        self._lay_out()

    def _lay_out(self) -> None:
        self.back = button(tr("Reprendre dans le plan"), self.take_back, icon="arrow-up")
        title = plain_label(tr("En réserve"), "strong")
        self.reserve = card(Tools([title], [self.back]), self.aside)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=10)
        for part in (self.said, *self.cards, self.new, self.reserve):
            layout.addWidget(part)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Read all again; what is being typed stays."""
        with self.desk.store.read() as session:
            self.card = diagnostic_card(session, self.diagnostic_id)
            offers = {one.id: one for one in offers_for(session)}
        self.gestures.name = self.card.name
        self.plan = outcome_of(self.card).plan
        self._show(offers)

    def add(self) -> None:
        """An action of one's own, before those that are only proposed."""
        text = self.new.text().strip()
        if text and self.gestures.add(text):
            self.new.clear()

    def do(self, gesture: str, place: int) -> None:
        """Something with the action at that place."""
        line = self.plan.lines[place]
        if gesture == "edit":
            self._edit(line)
        elif gesture == "aside":
            self.gestures.put_aside(line)
            self.desk.say(tr("Action mise de côté, Ctrl+Z la ramène."))
        elif gesture == "done":
            self.gestures.change(line, done_on=None if line.done_on else dt.date.today())
        else:
            other = place + (1 if gesture == "down" else -1)
            if 0 <= other < len(self.plan.lines):
                lines = list(self.plan.lines)
                lines[place], lines[other] = lines[other], lines[place]
                self.gestures.order(lines)

    def take_back(self) -> None:
        """The action in reserve that is selected becomes the last one of the plan."""
        row = self.aside.currentRow()
        if row < 0:
            self.desk.say(tr("Choisissez d’abord une action en réserve."))
            return
        line = self.plan.aside[row]
        kept = self.plan.lines[: MOST_ACTIONS - 1]
        self.gestures.order([*kept, line, *self.plan.lines[MOST_ACTIONS - 1 :]], shown=line)

    def _change(self, place: int, name: str, value: Any, visit: str) -> None:
        if place < len(self.plan.lines):
            kept = value if name == "due" else value or ""
            self.gestures.change(self.plan.lines[place], visit, **{name: kept})

    def _edit(self, line: PlanLine) -> None:
        assert self.card is not None
        dialog = ActionDialog(self.desk, self.card, line, self)
        if dialog.exec():
            self.gestures.change(line, **dialog.changed)
        dialog.deleteLater()

    def _show(self, offers: dict[UUID, OfferLine]) -> None:
        known = self.card.questionnaire if self.card else None
        closed = self.card is not None and self.card.closed_on is not None
        self.new.setDisabled(closed)
        self.back.setDisabled(closed)
        for place, made in enumerate(self.cards):
            made.setVisible(place < len(self.plan.lines))
            if place < len(self.plan.lines):
                line = self.plan.lines[place]
                made.show_line(place + 1, line, facts_of(line, known, offers), closed=closed)
        self.said.setText(_summary(self.plan))
        if self.card is not None and self.card.closed_on is not None:
            why = tr("Diagnostic clos le {day}\u00a0: rouvrez-le pour le modifier.")
            self.said.setText(f"{self.said.text()} {why.format(day=short_date(self.card.closed_on))}")
        here = self.aside.currentRow()
        self.aside.clear()
        for line in self.plan.aside:
            self.aside.addItem(line.text)
        self.aside.setCurrentRow(min(here, len(self.plan.aside) - 1))
        self.reserve.setVisible(bool(self.plan.aside))


def _summary(plan: Plan) -> str:
    """How many actions have all that they need."""
    if not plan.lines:
        return tr("Aucune action encore\u00a0: les réponses en proposent, et vous pouvez écrire les vôtres.")
    ready = sum(line.ready for line in plan.lines)
    said = tr("Actions prêtes\u00a0: {ready} sur {all} (quelqu’un, une date, un signe de réussite).")
    return said.format(ready=number(ready), all=number(len(plan.lines)))
