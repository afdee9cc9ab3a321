"""What the sheets of a survey say together: figures in a table, then bars."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.layouts import clear
from envies_desktop.desk.widgets import card, plain_label
from envies_desktop.diagnostics.page.comparing.figure_table import FigureTable
from envies_desktop.diagnostics.page.results.spread_view import SpreadView
from envies_desktop.diagnostics.printed.survey import SpreadRow, spreads
from envies_desktop.diagnostics.queries import DiagnosticCard
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.sheets.survey_figure import rounded
from envies_desktop.diagnostics.survey import filled
from envies_desktop.i18n import number, tr


class SurveyView(QWidget):
    """Nobody's answers are shown apart: a survey is read over everybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain_label(role="strong", wrap=True)
        self.table = FigureTable(tr("Réponses à l’enquête"))
        self.bars: list[SpreadView] = []
        self._spreads = QVBoxLayout()
        self._holder = QWidget()
        self._holder.setLayout(self._spreads)
        theme.spaced(self._spreads)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(card(self.said, self.table))
        layout.addWidget(card(self._holder))

    def show_sheets(self, questionnaire: Questionnaire, found: DiagnosticCard) -> None:
        """Every question in its order; a sheet that nobody filled does not count."""
        sheets = filled(found.respondents)
        self.said.setText(tr("%n feuille(s) remplie(s)", "", len(sheets)))
        rows = spreads(questionnaire, sheets)
        titles = (tr("Question"), tr("Réponses"), tr("Favorables (2 ou 3)"), tr("Moyenne sur 3"))
        self.table.show_figures(titles, [[row.text, *_figures(row)] for row in rows])
        self._show_bars(rows)

    def _show_bars(self, rows: Sequence[SpreadRow]) -> None:
        if len(rows) != len(self.bars):
            clear(self._spreads)
            self.bars = [SpreadView() for _ in rows]
            self._spreads.addWidget(Tools(self.bars))
        for row, bar in zip(rows, self.bars, strict=True):
            bar.show_row(row)


def _figures(row: SpreadRow) -> Sequence[str]:
    """How many answered, the share of favourable ones, their mean."""
    if row.favourable is None or row.mean is None:
        return (number(row.count), "–", "–")
    return (number(row.count), rounded(row.favourable), number(round(row.mean, 1)))
