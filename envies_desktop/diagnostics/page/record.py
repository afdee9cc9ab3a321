"""One diagnostic: its interview, its results, its plan, comparisons and consents."""

import datetime as dt
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.activity import Tab
from envies_desktop.desk import theme
from envies_desktop.desk.clicks import once
from envies_desktop.desk.documents.panel import DocumentsPanel
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.records import lay_record, offer_way_back
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, button
from envies_desktop.diagnostics.actions import close_diagnostic, reopen_diagnostic
from envies_desktop.diagnostics.page.comparing.panel import ComparePanel
from envies_desktop.diagnostics.page.consents import ConsentsPanel
from envies_desktop.diagnostics.page.indicators import IndicatorsPanel
from envies_desktop.diagnostics.page.interview.panel import InterviewPanel
from envies_desktop.diagnostics.page.plan.panel import PlanPanel
from envies_desktop.diagnostics.page.results.panel import ResultsPanel
from envies_desktop.diagnostics.queries import DiagnosticHead, diagnostic_head
from envies_desktop.diagnostics.sheets.radar import read_figure_fonts
from envies_desktop.i18n import short_date, tr
from envies_desktop.refused import Refused

AHEAD = 200
"""Milliseconds: the fonts of the radar are read while questions are asked, not when it must be shown."""


class DiagnosticRecord(Panel):
    """All of one diagnostic; `left` when one goes back or it is gone."""

    left = Signal()

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        with desk.store.read() as session:
            self.card: DiagnosticHead = diagnostic_head(session, diagnostic_id)
        self.close_it = button(tr("Clore le diagnostic"), self.close_or_reopen, icon="lock")
        once(self.close_it)
        self.header = PageHeader("", "", [self.close_it])
        offer_way_back(self, self.header, self.left.emit, tr("Revenir aux diagnostics"))
        self.interview = InterviewPanel(desk, diagnostic_id) if self.card.questionnaire else None
        self.results = ResultsPanel(desk, diagnostic_id, self, room=self.interview is None)
        self.results.hide()  # until its tab is shown; the record keeps it, and takes it along
        self.tabs = Steps(desk)
        lay_record(self, self.header, self.tabs)
        self._add_tabs()
        if self.interview is not None:
            QTimer.singleShot(AHEAD, self, lambda: desk.tasks.short(read_figure_fonts))

    def _add_tabs(self) -> None:
        if self.interview is not None:
            interview = self.interview
            self.tabs.add("interview", tr("Entretien"), lambda place: interview)
            interview.finished.connect(self.show_results)
            interview.blinded.connect(self.results.be_blind)
            self.results.question_wanted.connect(self._go_to_question)
            self.tabs.add("results", tr("Résultats"), lambda place: self.results)
        else:
            self.tabs.add("results", tr("SWOT"), lambda place: self.results)
        desk, key = self.desk, self.diagnostic_id
        known = self.card.questionnaire
        survey = known is not None and known.kind == "survey"  # the answers of one person plan nothing
        if not survey:
            self.tabs.add("plan", tr("Plan d’action"), lambda place: PlanPanel(desk, key, place))
        if self.interview is not None and not survey:
            self.tabs.add("compare", tr("Comparer"), self._comparing)
        if known is not None and known.indicators:
            self.tabs.add(
                "indicators", tr("Indicateurs"), lambda place: IndicatorsPanel(desk, key, known, place)
            )
        self.tabs.add("consents", tr("Accords"), lambda place: ConsentsPanel(desk, key, place))
        for tab in desk.activities.tabs("diagnostic"):
            self.tabs.add(tab.name, tab.title(), partial(self._handed, tab))

    def _comparing(self, place: QWidget) -> QWidget:
        made = ComparePanel(self.desk, self.diagnostic_id, place)
        made.question_wanted.connect(self._go_to_question)
        return made

    def _handed(self, tab: Tab, place: QWidget) -> QWidget:
        """A tab of a higher room; documents lead to the consents that they need."""
        made: QWidget = tab.make(self.desk, self.diagnostic_id, place)
        if isinstance(made, DocumentsPanel):
            made.tab_wanted.connect(self.tabs.show_step)
        return made

    def refresh(self) -> None:
        """Show what the store holds; a diagnostic that is gone closes."""
        try:
            with self.desk.store.read() as session:
                self.card = diagnostic_head(session, self.diagnostic_id)
        except Refused as refused:
            if refused.code != "store-gone":
                raise
            self.left.emit()
            return
        card = self.card
        what = card.questionnaire.title.said() if card.questionnaire else tr("SWOT sans questionnaire")
        state = tr("clos le {day}").format(day=short_date(card.closed_on)) if card.closed_on else ""
        facts = [what, short_date(card.opened_on), card.event, card.facilitator, state]
        name = f"{shape_mark(card.shape)} {card.name}" if card.shape else card.name
        self.header.show_text(name, " · ".join(filter(None, facts)))
        closed = card.closed_on is not None
        self.close_it.setText(tr("Rouvrir") if closed else tr("Clore le diagnostic"))
        theme.set_icon(self.close_it, "lock-open" if closed else "lock")

    def show_results(self) -> None:
        """The last question has its answer: here is what it says."""
        if self.interview is None or not self.interview.tools.blind.isChecked():
            if self.interview is not None:  # read this very moment
                self.results.take(self.interview.card, self.interview.reads.kinds)
            self.tabs.show_step("results")
            self.desk.say(tr("Toutes les questions ont leur réponse\u00a0: voici les résultats."))

    def close_or_reopen(self) -> None:
        """The interview is over, or goes on after all; what is being typed is kept first."""
        for fields in self.findChildren(Fields):
            fields.flush()
        name = self.card.name
        if self.card.closed_on is None:
            self.desk.write(
                "diagnostic-close",
                lambda work: close_diagnostic(
                    work, diagnostic_id=self.diagnostic_id, closed_on=dt.date.today()
                ),
                name=name,
            )
        else:
            self.desk.write(
                "diagnostic-reopen",
                lambda work: reopen_diagnostic(work, diagnostic_id=self.diagnostic_id),
                name=name,
            )
        self.refresh_now()  # the next click is about what it has become

    def _go_to_question(self, question: str) -> None:
        if self.interview is not None:
            self.tabs.show_step("interview")
            self.interview.show_question(self.interview.questionnaire.question_by_id.get(question))
