"""The steps of a checklist: what is done of each, which one is open, what is missing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.diagnostics.gates import Step, current_step, steps
from envies_desktop.diagnostics.page.comparing.figure_table import FigureTable
from envies_desktop.diagnostics.page.results.points import Points
from envies_desktop.diagnostics.queries import Figures
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.i18n import number, tr


class StepsView(QWidget):
    """`chosen(question id)` leads to a point that is missing.

    `pass_wanted(step id)` goes beyond a step, `hold_wanted(step id)` back to the last one that was passed.
    """

    chosen = Signal(str)
    pass_wanted = Signal(str)
    hold_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gate = plain_label(wrap=True)
        self.table = FigureTable(tr("Étapes"))
        self.missing = Points(
            tr("Ce qui manque pour passer l’étape"), tr("Rien ne manque\u00a0: l’étape est terminée.")
        )
        self.missing.chosen.connect(self.chosen)
        self._here, self._last = "", ""
        self.go_on = button(
            tr("Passer l’étape malgré tout…"), lambda: self.pass_wanted.emit(self._here), icon="skip-forward"
        )
        self.back = button("", lambda: self.hold_wanted.emit(self._last), icon="undo-2", kind="quiet")
        self.passed = plain_label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(card(self.table, self.gate, self.passed, Tools([self.go_on, self.back])))
        layout.addWidget(self.missing)

    def show_figures(self, figures: Figures, passed: Mapping[str, str], *, closed: bool = False) -> None:
        """Each step in its order, then what the current one lacks; `passed` has the reasons given."""
        known = figures.questionnaire
        found = steps(known, figures.respondent.answers, passed)
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
        self._here = here
        self.go_on.setVisible(bool(missing) and not closed and here != found[-1].axis)
        self._show_passed(known, found, closed=closed)
        asked = known.question_by_id
        self.missing.show_points([(one, asked[one].text.said()) for one in missing])

    def _show_passed(self, known: Questionnaire, found: Sequence[Step], *, closed: bool) -> None:
        """The steps passed before all was done, with the reasons; the last one can be taken up again."""
        beyond = [step for step in found if step.reason and not step.complete]
        said = tr("{step}\u00a0: passée malgré ce qui manque – {reason}")
        titles = {step.axis: known.axis_by_id[step.axis].title.said() for step in beyond}
        self.passed.setText(
            "\n".join(said.format(step=titles[step.axis], reason=step.reason) for step in beyond)
        )
        self.passed.setVisible(bool(beyond))
        self.back.setVisible(bool(beyond) and not closed)
        if beyond:
            self._last = beyond[-1].axis
            self.back.setText(tr("Reprendre «\u00a0{step}\u00a0»").format(step=titles[self._last]))


def _done(step: Step) -> str:
    """What is begun is never said done: as on paper, the whole points only."""
    return "–" if step.progress is None else f"{number(int(step.progress))}\u00a0%"


def _state(step: Step) -> str:
    if step.complete:
        return tr("terminée")
    if step.reason:
        return tr("passée")
    return tr("ouverte") if step.open else tr("à venir")
