"""What the radar shows: the scores of one respondent, beside those of another or of an earlier day."""

from collections.abc import Mapping, Sequence

from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Given, score
from envies_desktop.paper.radar import Radar, Spoke

Series = tuple[str, Mapping[str, Given]]
"""A name, and answers by whole question id."""


def radar_of(questionnaire: Questionnaire, series: Sequence[Series]) -> Radar:
    """Every axis, context included, with a score for each series where it is valid."""
    results = [score(questionnaire, answers) for _, answers in series]
    spokes = tuple(
        Spoke(
            axis.title.said(),
            tuple(found.score if (found := result.axis(axis.id)).valid else None for result in results),
        )
        for axis in questionnaire.axes
    )
    return Radar(spokes, tuple(name for name, _ in series))
