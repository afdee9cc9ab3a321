"""The pages of the documents of a diagnostic, from what was read for them.

The sheets (and what draws) are imported when a document is first made: the window comes first.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from envies_desktop.diagnostics.printed.compared_data import Comparison, Compatibility, Evaluation
from envies_desktop.diagnostics.printed.data import Report
from envies_desktop.diagnostics.printed.steps import StepsSheet
from envies_desktop.diagnostics.printed.survey import SurveySheet
from envies_desktop.diagnostics.queries.documents import Blank

if TYPE_CHECKING:
    from envies_desktop.paper.page import Job, Page


def report(found: Report, job: "Job", people: Any) -> "list[Page]":
    """The portrait of the organisation and its plan."""
    from envies_desktop.diagnostics.sheets.report import report_pages

    return report_pages(found, job)


def comparison(found: Sequence[Comparison], job: "Job", people: Any) -> "list[Page]":
    """Beside the diagnostic before, and beside the others."""
    from envies_desktop.diagnostics.sheets.comparison import comparison_pages

    return [page for sheet in found for page in comparison_pages(sheet, job)]


def compatibility(pair: Compatibility, job: "Job", people: Any) -> "list[Page]":
    """Beside a possible partner."""
    from envies_desktop.diagnostics.sheets.compatibility import compatibility_pages

    return compatibility_pages(pair, job)


def evaluation(found: Evaluation, job: "Job", people: Any) -> "list[Page]":
    """What each rater sees."""
    from envies_desktop.diagnostics.sheets.evaluation import evaluation_pages

    return evaluation_pages(found, job)


def steps(found: StepsSheet, job: "Job", people: Any) -> "list[Page]":
    """How far a partnership has come."""
    from envies_desktop.diagnostics.sheets.steps import steps_pages

    return steps_pages(found, job)


def survey(found: SurveySheet, job: "Job", people: Any) -> "list[Page]":
    """The answers of a room, without names."""
    from envies_desktop.diagnostics.sheets.survey import survey_pages

    return survey_pages(found, job)


def blank(found: Blank, job: "Job", people: Any) -> "list[Page]":
    """The questionnaire, to be filled by hand."""
    from envies_desktop.diagnostics.sheets.blank import blank_pages

    return blank_pages(found.questionnaire, job, found.subject)
