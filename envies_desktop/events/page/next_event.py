"""The card of the event at hand: what it is, how far it is, the next thing to do."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.marks import mark
from envies_desktop.desk.page import Desk, Figure
from envies_desktop.desk.widgets import FigureCard, button, card_row, plain_label, row
from envies_desktop.directory.dialogs.flow import Tools
from envies_desktop.events import schedule
from envies_desktop.events.dialogs.facts import facts, schedule_warnings
from envies_desktop.events.kinds import event_label
from envies_desktop.events.queries import EventCard, EventRow
from envies_desktop.i18n import number, short_date, tr


@dataclass(frozen=True)
class Step:
    """What to do next: a sentence, the verb of its button, and the tab where it is done."""

    text: str
    verb: str
    tab: str


def next_step(card: EventCard, today: dt.date, tabs: Sequence[str]) -> Step:
    """The first thing that the event lacks; once nothing is lacking, its documents."""
    counters = card.counters
    if card.date is None:
        return Step(tr("La date n’est pas encore fixée."), tr("Fixer la date"), "schedule")
    if not counters.registered:
        return Step(
            tr("Personne n’est encore inscrit\u00a0: importez la liste reçue."),
            tr("Inscrire les participants"),
            "participants",
        )
    if card.kind == "speed_dating" and card.pairing == "sides" and not (counters.side_a and counters.side_b):
        lacking = tr("entreprise") if counters.side_a else tr("association")
        return Step(
            tr("Il n’y a encore aucune {side}\u00a0: les deux côtés doivent venir.").format(side=lacking),
            tr("Voir les participants"),
            "participants",
        )
    if "plan" in tabs and card.status not in ("termine", "archive"):
        return Step(
            tr("Les inscriptions sont là\u00a0: faites le plan des rencontres, ou regardez-le."),
            tr("Ouvrir le plan"),
            "plan",
        )
    return Step(tr("Tout est prêt à imprimer."), tr("Ouvrir les documents"), "documents")


def countdown(day: dt.date | None, today: dt.date) -> str:
    """ "Aujourd’hui", "demain", "dans 12 jours", "il y a 3 jours"."""
    if day is None:
        return tr("En préparation")
    gap = (day - today).days
    if gap == 0:
        return tr("C’est aujourd’hui")
    if gap == 1:
        return tr("C’est demain")
    if gap > 0:
        return tr("Dans %n jour(s)", "", gap)
    return tr("Il y a %n jour(s)", "", -gap) if gap > -60 else tr("Date passée")


def alerts(card: EventCard, today: dt.date) -> list[str]:
    """What would go wrong at an event that is still to come, each with its remedy."""
    if card.kind != "speed_dating" or (card.date is not None and card.date < today):
        return []
    settings = schedule.Settings(
        card.rounds, card.round_minutes, card.change_minutes, card.breaks, card.rounds_start or card.start
    )
    return schedule_warnings(
        settings, end=card.end, tables=card.tables, pairing=card.pairing, counters=card.counters
    )


def _alert(text: str) -> QHBoxLayout:
    sign = QLabel()
    theme.set_icon(sign, "triangle-alert", "accent")
    line = row(sign, plain_label(text, wrap=True))
    line.setStretch(1, 1)
    return line


class NextEvent(QFrame):
    """The event at hand, with `figures` that higher rooms add (the quality of the plan…)."""

    def __init__(self, desk: Desk, card: EventCard, today: dt.date, figures: Sequence[Figure]) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        tabs = [tab.name for tab in desk.tabs(card.kind)]
        self.step = next_step(card, today, tabs)
        self.go = button(
            self.step.verb,
            lambda: desk.open("events", event_id=card.id, tab=self.step.tab),
            icon="arrow-right",
            kind="primary",
        )
        self.see = button(tr("Ouvrir l’événement"), lambda: desk.open("events", event_id=card.id))
        title = plain_label(card.title, "subtitle", wrap=True)
        said = plain_label(facts(card), "facts", wrap=True)
        when = plain_label(f"{countdown(card.date, today)} · {event_label(card.kind)}", "accent")
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 20, 24, 20), 12)
        for words in (when, title, said):
            layout.addWidget(words)
        layout.addWidget(card_row(*self._figures(card, figures), least=170))
        for alert in alerts(card, today):
            layout.addLayout(_alert(alert))
        layout.addWidget(plain_label(self.step.text, "strong", wrap=True))
        layout.addWidget(Tools([self.go, self.see]))

    def _figures(self, card: EventCard, figures: Sequence[Figure]) -> list[QWidget]:
        counters = card.counters
        lacking = counters.without_wish
        own = [
            Figure(number(counters.side_a), f"{mark('A')} {tr('associations')}"),
            Figure(number(counters.side_b), f"{mark('B')} {tr('entreprises')}"),
        ]
        if card.kind == "speed_dating":
            said = tr("%n personne(s) sans vœu", "", lacking) if lacking else tr("chacun a dit ses vœux")
            some = said if counters.registered else ""
            tone = "accent" if lacking else "good"
            own.append(Figure(number(counters.wishes), tr("vœux exprimés"), some, tone))
        else:
            own.append(Figure(number(len(card.programme)), tr("étapes au déroulé")))
        made: list[QWidget] = []
        for figure in [*own, *figures][:4]:
            shown = FigureCard()
            shown.show_figure(figure.figure, figure.text, figure.note, figure.tone)
            made.append(shown)
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
    kind = plain_label(event_label(event.kind), "muted")
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
