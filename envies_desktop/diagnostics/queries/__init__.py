"""Reading diagnostics: lists, one with all that was said and made of it, questionnaires, offers."""

from envies_desktop.diagnostics.queries.listing import DiagnosticRow, diagnostic_rows
from envies_desktop.diagnostics.queries.offers import OfferLine, offers_for
from envies_desktop.diagnostics.queries.one import (
    DiagnosticCard,
    EarlierDiagnostic,
    RespondentLine,
    diagnostic_card,
    earlier_diagnostics,
)
from envies_desktop.diagnostics.queries.questionnaires import (
    Offered,
    document_of,
    offered,
    questionnaire_in_store,
)

__all__ = [
    "DiagnosticCard",
    "DiagnosticRow",
    "EarlierDiagnostic",
    "OfferLine",
    "Offered",
    "RespondentLine",
    "diagnostic_card",
    "diagnostic_rows",
    "document_of",
    "earlier_diagnostics",
    "offered",
    "offers_for",
    "questionnaire_in_store",
]
