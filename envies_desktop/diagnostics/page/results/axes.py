"""The axes in figures and in words."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import clear
from envies_desktop.desk.widgets import plain_label
from envies_desktop.diagnostics.page.results.score_bar import ScoreBar
from envies_desktop.diagnostics.questionnaire import Axis, Questionnaire
from envies_desktop.diagnostics.scoring import AxisScore, Result, level_of
from envies_desktop.i18n import number, tr


class AxisScores(QWidget):
    """A line for each axis; the widgets stay as long as the questionnaire does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, int, str] = ("", 0, "")
        self._lines: dict[str, tuple[ScoreBar, QLabel]] = {}
        self._grid = QGridLayout(self)
        theme.spaced(self._grid, spacing=8, across=12)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)

    def show_result(self, questionnaire: Questionnaire, result: Result) -> None:
        """Scores, levels, and how many answers where they are too few."""
        self._fill(questionnaire)
        levels = {level.id: level.label.said() for level in questionnaire.levels}
        for score in result.axes:
            bar, said = self._lines[score.axis]
            bar.show_score(score)
            axis = questionnaire.axis_by_id[score.axis]
            said.setText(score_words(score, levels if axis.scored else {}, questionnaire))
            bar.setAccessibleName(f"{axis.title.said()}. {said.text()}")

    def _fill(self, questionnaire: Questionnaire) -> None:
        known = (questionnaire.id, questionnaire.version, questionnaire.title.said())
        if known == self._known:
            return
        self._known = known
        clear(self._grid)
        self._lines = {}
        for row, axis in enumerate(questionnaire.axes):
            bar, said = self._lines[axis.id] = (ScoreBar(), plain_label(role="small", wrap=True))
            for place, part in enumerate((plain_label(_named(axis), wrap=True), bar, said)):
                self._grid.addWidget(part, row, place)
        self._grid.setColumnStretch(2, 2)


def _named(axis: Axis) -> str:
    return axis.title.said()


def score_words(score: AxisScore, levels: Mapping[str, str], questionnaire: Questionnaire) -> str:
    """ "56 – Décollage", or how few answers there are."""
    if score.score is None or not score.valid:
        return tr("trop peu de réponses ({done} sur {all})").format(
            done=number(score.answered), all=number(score.of)
        )
    level = levels.get(level_of(questionnaire, score.score) or "", "")
    figure = number(round(score.score, 1))
    return f"{figure} – {level}" if level else figure
