"""The report of a diagnostic: where it stands, the SWOT, the plan, then every answer in the annex.

Three pages and the annex in ordinary print; what does not hold goes on overleaf, and nothing is left out.
"""

from envies_desktop.diagnostics.printed.data import Report
from envies_desktop.diagnostics.sheets.blocks import Paper, pages_of, self_positioning
from envies_desktop.diagnostics.sheets.report_annex import annex_blocks
from envies_desktop.diagnostics.sheets.report_first import first_blocks
from envies_desktop.diagnostics.sheets.report_plan import plan_blocks
from envies_desktop.diagnostics.sheets.report_swot import swot_blocks
from envies_desktop.diagnostics.sheets.words import facts_line, stamp
from envies_desktop.i18n import tr
from envies_desktop.paper.page import Job, Page


def report_pages(report: Report, job: Job) -> list[Page]:
    """The pages of a report; a SWOT without a questionnaire has no page of scores."""
    paper = Paper(
        job, tr("Rapport de diagnostic"), facts_line(report.heading), stamp(report), self_positioning()
    )
    first, swot = first_blocks(report, paper), swot_blocks(report, paper)
    opening = (first, swot) if report.axes else ([*first, *swot],)
    return pages_of(paper, (*opening, plan_blocks(report, paper), annex_blocks(report, paper)))
