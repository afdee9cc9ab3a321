"""The documents of a diagnostic: their names, what makes their pages, from the store to the files."""

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop.documents.file_names import file_stem, pdf_name
from envies_desktop.documents.printing import letterhead_of
from envies_desktop.i18n import language, set_language, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.diagnostics.printed.compared_data import Compatibility
    from envies_desktop.diagnostics.queries.printed import PrintedDiagnostic
    from envies_desktop.paper.page import Job, Letterhead, Page
    from envies_desktop.settings import Settings
    from envies_desktop.store.engine import Store


@dataclass(frozen=True, slots=True)
class DiagnosticKit:
    """All that the documents of a diagnostic print; picklable. `pair` is it beside another one."""

    found: "PrintedDiagnostic"
    letterhead: "Letterhead"
    printed: dt.date
    language: str = "fr"
    pair: "Compatibility | None" = None


@dataclass(frozen=True, slots=True)
class DiagnosticDocument:
    """A document: its English name, its title, its pages (none where it cannot be made).

    Whether it makes sense at all is said by diagnostics.printable. `missing` is the code of why it may have
    none; `asked` ones are printed only when named. `paper` and `sides` as in listing.Document.
    """

    name: str
    label: Callable[[], str]
    pages: "Callable[[DiagnosticKit, Job], list[Page]]"
    missing: str
    asked: bool = False
    paper: str = "A4"
    sides: str = "long"


def _report(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.report import report_pages

    return report_pages(kit.found.report, job)


def _survey(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.survey import survey_pages

    return survey_pages(kit.found.survey, job) if kit.found.survey else []


def _comparison(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.comparison import comparison_pages

    sheets = (kit.found.comparison, kit.found.group)
    return [page for sheet in sheets if sheet for page in comparison_pages(sheet, job)]


def _compatibility(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.compatibility import compatibility_pages

    return compatibility_pages(kit.pair, job) if kit.pair else []


def _evaluation(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.evaluation import evaluation_pages

    return evaluation_pages(kit.found.evaluation, job) if kit.found.evaluation else []


def _steps(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.steps import steps_pages

    return steps_pages(kit.found.steps, job) if kit.found.steps else []


def _blank(kit: DiagnosticKit, job: "Job") -> "list[Page]":
    from envies_desktop.diagnostics.sheets.blank import blank_pages

    used = kit.found.questionnaire
    return blank_pages(used, job, kit.found.report.heading.subject) if used else []


DIAGNOSTIC_DOCUMENTS: tuple[DiagnosticDocument, ...] = (
    DiagnosticDocument("diagnostic", lambda: tr("Rapport de diagnostic"), _report, "diagnostic-no-page"),
    DiagnosticDocument(
        "diagnostic-comparison",
        lambda: tr("Comparaison de diagnostics"),
        _comparison,
        "diagnostic-no-earlier",
    ),
    DiagnosticDocument(
        "compatibility", lambda: tr("Rapport de compatibilité"), _compatibility, "diagnostic-no-other"
    ),
    DiagnosticDocument("evaluation", lambda: tr("Fiche d’évaluation"), _evaluation, "diagnostic-no-page"),
    DiagnosticDocument("steps", lambda: tr("Étapes du partenariat"), _steps, "diagnostic-no-page"),
    DiagnosticDocument("survey", lambda: tr("Synthèse de l’enquête"), _survey, "diagnostic-few-slips"),
    DiagnosticDocument(
        "questionnaire",
        lambda: tr("Questionnaire à remplir"),
        _blank,
        "diagnostic-no-page",
        asked=True,
    ),
)


def gather_diagnostic(
    store: "Store", settings: "Settings", diagnostic_id: uuid.UUID, *, other: uuid.UUID | None = None,
    printed: dt.date | None = None,
) -> DiagnosticKit:  # fmt: skip
    """Read what the documents of a diagnostic print; `other` is the diagnostic of a possible partner.

    Raises Refused("store-gone") and, with `other`, those of queries.pairs.printed_pair.
    """
    from envies_desktop.diagnostics.queries.pairs import printed_pair
    from envies_desktop.diagnostics.queries.printed import printed_diagnostic

    with store.read() as session:
        found = printed_diagnostic(session, diagnostic_id)
        pair = printed_pair(session, diagnostic_id, other) if other else None
    return DiagnosticKit(found, letterhead_of(settings), printed or dt.date.today(), language(), pair)


def print_diagnostic(
    kit: DiagnosticKit, out: Path, names: Sequence[str] | None = None, *, large: bool = False
) -> list[Path]:
    """Write the documents of a diagnostic (all that can be made, or those named) and return their paths.

    Raises Refused "diagnostic-unknown-document", "diagnostic-senseless" where a named document is not made
    for this questionnaire, the `missing` code of one named or where there is none at all, and those of
    paper.book.build.
    """
    from envies_desktop.paper.book import Meta, build
    from envies_desktop.paper.page import Job

    if kit.language != language():
        set_language(kit.language)
    job, heading = Job(kit.letterhead, kit.printed, large=large), kit.found.report.heading
    files = []
    chosen = _chosen(kit.found, names)
    for document in chosen:
        title = document.label()
        pages = document.pages(kit, job)
        if not pages and names:
            raise _missing(document, kit)
        if pages:
            path = out / pdf_name(file_stem(document.name), large=large)
            meta = Meta(
                f"{title} – {heading.subject}", kit.letterhead.association, kit.printed, heading.subject
            )
            build(path, meta, pages)
            files.append(path)
    if not files:
        raise _missing(chosen[0], kit)
    return files


def _missing(document: DiagnosticDocument, kit: DiagnosticKit) -> Refused:
    survey = kit.found.survey
    return Refused(document.missing, title=document.label(), slips=survey.slips if survey else 0)


def _chosen(found: "PrintedDiagnostic", names: Sequence[str] | None) -> list[DiagnosticDocument]:
    known = {document.name: document for document in DIAGNOSTIC_DOCUMENTS}
    if not names:
        return [known[name] for name in found.sheets if not known[name].asked]
    for name in names:
        if name not in known:
            raise Refused("diagnostic-unknown-document", name=name, known=sorted(found.sheets))
        if name not in found.sheets:
            heading = found.report.heading
            raise Refused(
                "diagnostic-senseless",
                title=known[name].label(),
                questionnaire=heading.questionnaire or heading.title,
                known=[f"{known[one].label()} ({one})" for one in found.sheets],
            )
    return [known[name] for name in dict.fromkeys(names)]
