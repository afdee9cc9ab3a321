"""The card "Les tables" of the tab "Déroulé": the question, the rounds, the tables; saved as one types."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.folding import dress_sections
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.refused import Refused
from envies_desktop.workshops.actions.setup import change_setup, set_question
from envies_desktop.workshops.queries.workshop import (
    WorkshopCard,
    questions_of,
    setup_of,
    workshop_card,
)
from envies_desktop.workshops.schedule import Settings, last_end

SETUP = (
    "question", "size", "rounds", "round_minutes", "change_minutes", "harvest_minutes", "hosts_from",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoundQuestion:
    """What is asked in a round (from 0), where that is not the question of the workshop."""

    round: int
    text: str


class WorkshopForm(QFrame):
    """The settings of the rounds and tables."""

    question: QPlainTextEdit
    group_size: QSpinBox
    rounds: QSpinBox
    round_minutes: QSpinBox
    change_minutes: QSpinBox
    harvest_minutes: QSpinBox
    hosts_from: QComboBox
    sentence: QLabel
    warning: QLabel
    problem: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("workshop_rounds", self)
        dress_sections(self)
        hosts = {None: tr("personne"), 0: tr("choisis avant"), 1: tr("choisis à la fin du tour 1")}
        offer(self.hosts_from, hosts)
        widgets = {name: getattr(self, "group_size" if name == "size" else name) for name in SETUP}
        self.fields = Fields(self, widgets, note=self.problem)
        self.problem.hide()
        theme.sized(self.question, height=72)
        self.question.setMaximumHeight(theme.px(72))
        self.hosts_from.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.hosts_from.setMinimumContentsLength(8)


class WorkshopPanel(Panel):
    """How a workshop is set; its hours and what will not work follow what is typed, here and of the event."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card: WorkshopCard = workshop_card(session, event_id)
        self._typed: dict[str, Any] = {}
        self.form = WorkshopForm()
        self.form.fields.edited.connect(self._save)
        self.form.fields.touched.connect(lambda name: self._say())
        self.questions = RecordTable()
        columns = [
            Column("round", tr("Tour"), lambda row: number(row.round + 1), sort=lambda row: row.round,
                   width=70),
            Column("text", tr("Sa question, si elle est à lui"), lambda row: row.text, stretch=True,
                   edit=self._ask, sortable=False),
        ]  # fmt: skip
        rows = Listed(self._questions, columns)
        self.questions.feed(desk, "round-questions", columns, rows, key=lambda row: row.round,
                            label=tr("Question de chaque tour"))  # fmt: skip
        self._unseen = QWidget(self)  # a handful of lines: nothing to filter, nothing to count
        self._unseen.hide()
        for tool in (self.questions.filter, self.questions.said):
            tool.setParent(self._unseen)
        inside = self.form.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addWidget(self.questions)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.form)

    def refresh(self) -> None:
        """Show what the store holds, but not over what is being typed."""
        with self.desk.store.read() as session:
            self.card = workshop_card(session, self.event_id)
        self.form.fields.show({name: getattr(self.card, name) for name in SETUP})
        self.questions.refresh()
        self.questions.setFixedHeight(theme.px(40 * max(3, min(6, self.card.rounds)) + 52))
        self._say()

    def event_typed(self, values: Mapping[str, Any]) -> None:
        """What stands in the fields of the event beside this card: its hours count for the rounds."""
        self._typed = {name: values[name] for name in ("date", "start", "end")}
        self._say()

    def flush(self) -> None:
        """Save what is being typed."""
        self.form.fields.flush()

    def _questions(self, session: Any) -> list[RoundQuestion]:
        asked = questions_of(session, self.event_id).asked
        rounds = setup_of(session, self.event_id).rounds
        return [RoundQuestion(place, asked.get((place, None), "")) for place in range(rounds)]

    def _ask(self, row: RoundQuestion, text: str) -> None:
        if text.strip() != row.text:
            self.desk.write(
                "question-set",
                lambda work: set_question(work, event_id=self.event_id, text=text, round_=row.round),
                round=row.round + 1,
            )

    def _save(self, name: str, value: Any, visit: str) -> None:
        try:
            with self.desk.store.work("event-change", name=self.card.title, typing=visit) as work:
                change_setup(work, event_id=self.event_id, **{name: value})
        except Refused as refused:
            self.form.fields.complain(name, self.desk.explain(refused))

    def _say(self) -> None:
        """What the rounds come to and what will not work, from what stands in the form."""
        values = {name: self.form.fields.value(name) for name in SETUP}
        event = {name: getattr(self.card, name) for name in ("date", "start", "end")} | self._typed
        setup = {name: value for name, value in values.items() if name != "question"}
        settings = Settings(
            setup["rounds"], setup["round_minutes"], setup["change_minutes"], setup["harvest_minutes"],
            event["start"], event["date"],
        )  # fmt: skip
        people = self.card.counters.registered
        tables = -(-people // max(1, setup["size"]))
        said = [rounds_sentence(settings)]
        if people:
            said.append(tr("%n inscrit(s)", "", people) + ", " + tr("%n table(s)", "", tables))
        self.form.sentence.setText(" · ".join(said))
        warning = too_late(settings, event["end"])
        self.form.warning.setText(warning)
        self.form.warning.setVisible(bool(warning))


def rounds_sentence(settings: Settings) -> str:
    """ "3 tours de 20 min, de 14 h à 15 h 21, mise en commun comprise"."""
    rounds = tr("%n tour(s) de {minutes} min", "", settings.rounds).format(
        minutes=number(settings.round_minutes)
    )
    end = last_end(settings)
    if settings.start is None or end is None:
        return rounds
    return tr("{rounds}, de {start} à {end}, mise en commun comprise").format(
        rounds=rounds, start=clock_time(settings.start), end=clock_time(end)
    )


def too_late(settings: Settings, end: Any) -> str:
    """Where the workshop would last longer than its event, what to do; else nothing."""
    last = last_end(settings)
    if last is None or end is None or settings.start is None or not settings.start <= end < last:
        return ""
    return tr(
        "L’atelier finirait à {last}, après la fin de l’événement ({end})\u00a0: enlevez un tour, "
        "raccourcissez-les ou repoussez la fin."
    ).format(last=clock_time(last), end=clock_time(end))
