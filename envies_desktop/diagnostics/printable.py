"""Which documents make sense for a diagnostic: one rule for the Documents tab, for printing and for its door.

Whether one can be made today (an earlier diagnostic, enough slips) is another question.
"""

from envies_desktop.diagnostics.questionnaire import Questionnaire


def sheets_of(questionnaire: Questionnaire | None, *, planned: bool = False) -> tuple[str, ...]:
    """The English names of its documents, the most useful first; `planned` where actions were written.

    A survey is read over everybody, never as the report of one person. A checklist says where the steps are;
    it draws no portrait, so its report is only worth its plan. A SWOT made in a room has nothing to compare.
    """
    if questionnaire is None:
        return ("diagnostic",)
    if questionnaire.kind == "survey":
        return ("survey", "questionnaire")
    if questionnaire.kind == "checklist":
        return ("steps", *(["diagnostic"] if planned else []), "questionnaire")
    return (
        *(["evaluation"] if questionnaire.raters else []),
        "diagnostic",
        "diagnostic-comparison",
        *(["compatibility"] if questionnaire.types else []),
        "questionnaire",
    )
