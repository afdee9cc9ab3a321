"""The steps of a checklist: what is done of each, which one is open, what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import card, plain_label
from envies_desktop.diagnostics.gates import Step, current_step, steps
from envies_desktop.diagnostics.page.comparing.figure_table import FigureTable
from envies_desktop.diagnostics.page.results.points import Points
from envies_desktop.diagnostics.queries import Figures
from envies_desktop.i18n import number, tr


class StepsView(QWidget):
    """`chosen(question id)` leads to a point that is missing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gate = plain_label(wrap=True)
        self.table = FigureTable(tr("Étapes"))
        self.missing = Points(
            tr("Ce qui manque pour passer l’étape"), tr("Rien ne manque\u00a0: l’étape est terminée.")
        )
        self.missing.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(card(self.table, self.gate))
        layout.addWidget(self.missing)

    def show_figures(self, figures: Figures) -> None:
        """Each step in its order, then what the current one lacks."""
        known = figures.questionnaire
        found = steps(known, figures.respondent.answers)
        rows = [
            (known.axis_by_id[step.axis].title.said(), _done(step), number(len(step.missing)), _state(step))
            for step in found
        ]
        self.table.show_figures((tr("Étape"), tr("Fait"), tr("Manque"), tr("État")), rows)
        here = current_step(found)
        axis = known.axis_by_id[here]
        gate = axis.gate.said() if axis.gate else ""
        self.gate.setText(
            tr("Étape en cours\u00a0: {step}. {gate}").format(step=axis.title.said(), gate=gate)
        )
        missing = next(step.missing for step in found if step.axis == here)
        asked = known.question_by_id
        self.missing.show_points([(one, asked[one].text.said()) for one in missing])


def _done(step: Step) -> str:
    return "–" if step.progress is None else f"{number(round(step.progress))}\u00a0%"


def _state(step: Step) -> str:
    if step.complete:
        return tr("terminée")
    return tr("ouverte") if step.open else tr("à venir")
