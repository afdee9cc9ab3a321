"""The Résultats tab: everything that the answers say, at once."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import card, empty_state, plain_label
from envies_desktop.diagnostics.gaps import gaps
from envies_desktop.diagnostics.page.results.axes import AxisScores
from envies_desktop.diagnostics.page.results.facts import Facts
from envies_desktop.diagnostics.page.results.gates import come_back, go_beyond
from envies_desktop.diagnostics.page.results.points import Points
from envies_desktop.diagnostics.page.results.radar_view import RadarView
from envies_desktop.diagnostics.page.results.series import scores_before, scores_of
from envies_desktop.diagnostics.page.results.steps import StepsView
from envies_desktop.diagnostics.page.results.survey_view import SurveyView
from envies_desktop.diagnostics.page.results.trace import Trace
from envies_desktop.diagnostics.page.swot.board import SwotBoard
from envies_desktop.diagnostics.queries import (
    DiagnosticCard,
    EarlierDiagnostic,
    Figures,
    diagnostic_card,
    earlier_diagnostics,
    outcome_of,
)
from envies_desktop.diagnostics.sheets.radar import Series, radar_of_series
from envies_desktop.i18n import short_date, tr


class ResultsPanel(Panel):
    """`question_wanted(id)` leads back to a question of the interview; in a `room` there is only the SWOT."""

    question_wanted = Signal(str)

    def __init__(
        self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None, *, room: bool = False
    ) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        self.card: DiagnosticCard | None = None
        self._known: tuple[DiagnosticCard | None, frozenset[str]] = (None, frozenset())
        self.earlier: list[EarlierDiagnostic] = []
        self.whose, self.beside = QComboBox(), QComboBox()
        self.facts, self.radar, self.axes = Facts(), RadarView(), AxisScores()
        self.steps, self.survey = StepsView(), SurveyView()
        self.board, self.trace = SwotBoard(desk, diagnostic_id, room=room), Trace()
        self.unclear = Points(tr("Points à éclaircir"), tr("Personne n’a répondu «\u00a0ne sait pas\u00a0»."))
        self.debated = Points(
            tr("Points à mettre en débat"),
            tr("Aucun écart de deux points ou plus entre ceux qui ont répondu."),
        )
        self._lay_out()
        for box in (self.whose, self.beside):
            box.activated.connect(self.refresh_now)
        self.board.traced.connect(lambda line: self.trace.show_line(line, self.card))
        leads = (self.trace.question_wanted, self.unclear.chosen, self.debated.chosen, self.steps.chosen)
        for part in leads:
            part.connect(self.question_wanted)
        self.steps.pass_wanted.connect(lambda axis: go_beyond(desk, self.card, axis))
        self.steps.hold_wanted.connect(lambda axis: come_back(desk, self.card, axis))

    def _lay_out(self) -> None:
        names = [plain_label(tr("Réponses de")), plain_label(tr("À côté de"))]
        for name, box in zip(names, (self.whose, self.beside), strict=True):
            name.setBuddy(box)
            box.setAccessibleName(name.text())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            theme.sized(box, width=180, most_width=330)
        self.tools = Tools([names[0], self.whose, names[1], self.beside])
        self.figure = Folding()
        across = QHBoxLayout(self.figure)
        theme.spaced(across, spacing=12)
        across.addWidget(card(self.radar), 3)
        across.addWidget(card(plain_label(tr("Les axes"), "strong"), self.axes, None), 2)
        self.questions = Folding()
        beside = QHBoxLayout(self.questions)
        theme.spaced(beside, spacing=12)
        beside.addWidget(self.unclear, 1)
        beside.addWidget(self.debated, 1)
        self.shown = QWidget()
        down = QVBoxLayout(self.shown)
        theme.spaced(down, spacing=12)
        for part in (self.tools, self.facts, self.steps, self.survey, self.figure, self.trace, self.board):
            down.addWidget(part)
        down.addWidget(self.questions)
        self.blind = empty_state(
            tr("Résultats cachés"),
            tr("L’entretien se mène à l’aveugle\u00a0: relâchez «\u00a0À l’aveugle\u00a0» pour les montrer."),
            icon="eye-off",
        )
        self.blind.hide()
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.shown)
        layout.addWidget(self.blind)

    def be_blind(self, blind: bool) -> None:
        """Hide everything while the room must not be led."""
        self.shown.setVisible(not blind)
        self.blind.setVisible(blind)

    def take(self, known: DiagnosticCard | None, kinds: frozenset[str]) -> None:
        """Show at the next refresh what another panel has just read, from these kinds."""
        self._known = known, kinds
        self.ask_again()

    def refresh(self) -> None:
        """Read all again, but for what was taken; what is chosen and the line at hand stay."""
        (taken, kinds), self._known = self._known, (None, frozenset())
        self.also_read(kinds)
        with self.desk.store.read() as session:
            self.card = taken or diagnostic_card(session, self.diagnostic_id)
            self.earlier = earlier_diagnostics(session, self.card)
        outcome = outcome_of(self.card, self.whose.currentData())
        closed = self.card.closed_on is not None
        figures = outcome.figures
        kind = figures.questionnaire.kind if figures else ""
        steps, survey = kind == "checklist", kind == "survey"
        for part in (self.tools, self.questions):
            part.setVisible(kind in ("diagnostic", "checklist"))
        for scored in (self.facts, self.figure, self.trace):  # the steps of a checklist say all of it
            scored.setVisible(kind == "diagnostic")
        self.board.setVisible(kind in ("diagnostic", ""))
        self.steps.setVisible(steps)
        self.survey.setVisible(survey)
        if figures is None:
            self.board.show_board(outcome.board, self.card.name, closed=closed)
            return
        if survey:
            self.survey.show_sheets(figures.questionnaire, self.card)
            return
        self._offer(figures)
        if steps:
            self.steps.show_figures(figures, self.card.passed, closed=closed)
        self.facts.show_figures(figures)
        self.axes.show_result(figures.questionnaire, figures.result)
        self.radar.show_radar(radar_of_series(figures.questionnaire, self._series(figures)))
        self.board.show_board(
            outcome.board, self.card.name, figures.questionnaire.lines_per_quadrant, closed=closed
        )
        known = figures.questionnaire.question_by_id
        self.unclear.show_points(
            [(one, f"{known[one].short} · {known[one].text.said()}") for one in figures.result.clarify]
        )
        self._show_debate(figures)

    def _offer(self, figures: Figures) -> None:
        assert self.card is not None
        offer(self.whose, {one.id: one.label for one in self.card.respondents})
        choose(self.whose, figures.respondent.id)
        others = {one.id: one.label for one in self.card.respondents if one.id != figures.respondent.id}
        before = {
            one.id: tr("Diagnostic du {day}").format(day=short_date(one.opened_on)) for one in self.earlier
        }
        known = self.beside.count()
        offer(self.beside, before | others, none=tr("Rien"))
        if not known and before:
            choose(self.beside, next(iter(before)))

    def _series(self, figures: Figures) -> list[Series]:
        """The scores shown, then those beside them: the previous diagnosis unless another was chosen."""
        assert self.card is not None
        known, who, wanted = figures.questionnaire, figures.respondent, self.beside.currentData()
        series: list[Series] = [(who.label, scores_of(known, who.answers))]
        for earlier in self.earlier:
            if earlier.id == wanted:
                scores = scores_before(earlier, known, who.answers)
                series.append((self.beside.currentText(), scores))
        for one in self.card.respondents:
            if one.id == wanted:
                series.append((one.label, scores_of(known, one.answers)))
        return series

    def _show_debate(self, figures: Figures) -> None:
        """Where two people differ by two points or more: who said what."""
        assert self.card is not None
        people = self.card.respondents
        points = []
        for gap in gaps(figures.questionnaire, [one.answers for one in people]):
            question = figures.questionnaire.question_by_id[gap.question]
            said = ", ".join(f"{people[at].label} {value}" for at, value in gap.values.items())
            points.append((gap.question, f"{question.short} · {question.text.said()} ({said})"))
        self.debated.show_points(points)
