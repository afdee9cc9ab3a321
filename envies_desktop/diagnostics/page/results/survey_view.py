"""What the sheets of a survey say together: shares of favourable answers and means, question by question."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import card, plain_label
from envies_desktop.diagnostics.page.comparing.figure_table import FigureTable
from envies_desktop.diagnostics.queries import DiagnosticCard
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.survey import Share, shares
from envies_desktop.i18n import number, tr


class SurveyView(QWidget):
    """Nobody's answers are shown apart: a survey is read over everybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain_label(role="strong", wrap=True)
        self.table = FigureTable(tr("Réponses à l’enquête"))
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(self.said, self.table))

    def show_sheets(self, questionnaire: Questionnaire, found: DiagnosticCard) -> None:
        """Every question in its order; a sheet without any answer does not count."""
        sheets = [one.answers for one in found.respondents if one.answers]
        self.said.setText(tr("%n feuille(s) remplie(s)", "", len(sheets)))
        asked = questionnaire.question_by_id
        titles = (tr("Question"), tr("Réponses"), tr("Favorables (2 ou 3)"), tr("Moyenne sur 3"))
        rows = [[asked[one.question].text.said(), *_figures(one)] for one in shares(questionnaire, sheets)]
        self.table.show_figures(titles, rows)


def _figures(share: Share) -> Sequence[str]:
    """How many answered, the share of favourable ones, their mean."""
    if share.favourable is None or share.mean is None:
        return (number(share.count), "–", "–")
    favourable = number(round(100 * share.favourable))
    return (number(share.count), f"{favourable}\u00a0%", number(round(share.mean, 1)))
