"""The card of the event at hand: what it is, how far it is, the next thing to do."""

import datetime as dt

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.activity import Figure, load
from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import mark
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import FigureCard, button, card_row, plain_label, row
from envies_desktop.events.dialogs.facts import facts
from envies_desktop.events.page.next_step import alerts, countdown, next_step
from envies_desktop.events.queries import EventCard, EventRow
from envies_desktop.i18n import number, short_date, tr


def _alert(text: str) -> QHBoxLayout:
    sign = QLabel()
    theme.set_icon(sign, "triangle-alert", "accent")
    line = row(sign, plain_label(text, wrap=True))
    line.setStretch(1, 1)
    return line


def _programme_figure(card: EventCard) -> Figure:
    return Figure(number(len(card.programme)), tr("étapes au déroulé"))


class NextEvent(QFrame):
    """The event at hand; `show_plan` completes it once the figure of its kind (its plan) was asked for."""

    def __init__(self, desk: Desk, card: EventCard, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.card = card
        self.kind = desk.activities.kind(card.kind)
        self.step = next_step(card, self.kind, None)
        self.words = plain_label(self.step.text, "strong", wrap=True)
        self.go = button(
            self.step.verb,
            lambda: desk.open("events", event_id=card.id, tab=self.step.tab),
            icon="arrow-right",
            kind="primary",
        )
        self.see = button(tr("Ouvrir l’événement"), lambda: desk.open("events", event_id=card.id))
        self.plan_card = FigureCard() if self.kind.figure else None
        when = plain_label(f"{countdown(card.date, today)} · {self.kind.label()}", "accent")
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 20, 24, 20), 12)
        layout.addWidget(when)
        layout.addWidget(plain_label(card.title, "subtitle", wrap=True))
        layout.addWidget(plain_label(facts(card), "facts", wrap=True))
        layout.addWidget(card_row(*self._figures(), least=170))
        for alert in alerts(card, self.kind, today):
            layout.addLayout(_alert(alert))
        layout.addWidget(self.words)
        layout.addWidget(Tools([self.go, self.see]))

    def show_plan(self, figure: Figure | None) -> None:
        """What the plan comes to (None: there is none), and the step that follows from it."""
        if self.plan_card is not None and self.kind.figure is not None:
            shown = figure or Figure("–", self.kind.figure.none())
            self.plan_card.show_figure(shown.figure, shown.text, shown.note, shown.tone)
        self.step = next_step(self.card, self.kind, figure)
        self.words.setText(self.step.text)
        self.go.setText(self.step.verb)
        self.go.setAccessibleName(self.step.verb)

    def _figures(self) -> list[QWidget]:
        counters = self.card.counters
        figures = [
            Figure(number(counters.side_a), f"{mark('A')} {tr('associations')}"),
            Figure(number(counters.side_b), f"{mark('B')} {tr('entreprises')}"),
            load(self.kind.count)(self.card) if self.kind.count else _programme_figure(self.card),
        ]
        made: list[QWidget] = []
        for figure in figures:
            shown = FigureCard()
            shown.show_figure(figure.figure, figure.text, figure.note, figure.tone)
            made.append(shown)
        if self.plan_card is not None and self.kind.figure is not None:
            self.plan_card.show_figure("…", self.kind.figure.waiting())
            made.append(self.plan_card)
        return made


def recent_card(desk: Desk, event: EventRow) -> QWidget:
    """One line for one event: a click opens it."""
    line = QFrame()
    layout = QHBoxLayout(line)
    theme.spaced(layout, (0, 4, 0, 4), 12)
    day = plain_label(short_date(event.date) if event.date else tr("à fixer"), "muted")
    theme.sized(day, width=88)
    title = plain_label(event.title)
    title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    title.setToolTip(event.title.replace("<", "&lt;"))
    kind = plain_label(desk.activities.kind(event.kind).label(), "muted")
    go = button(
        tr("Ouvrir"),
        lambda: desk.open("events", event_id=event.id),
        kind="quiet",
        name=tr("Ouvrir {title}").format(title=event.title),
    )
    layout.addWidget(day)
    layout.addWidget(title, 1)
    layout.addWidget(kind)
    layout.addWidget(go)
    return line
