"""Reading diagnostics: lists, one with all that was said and made of it, questionnaires, offers.

What is made for paper (`compared`, `pairs`, `printed`) is imported from its module: lists need no paper.
"""

from envies_desktop.diagnostics.queries.head import DiagnosticHead, diagnostic_head
from envies_desktop.diagnostics.queries.listing import DiagnosticRow, diagnostic_rows
from envies_desktop.diagnostics.queries.offers import OfferLine, offers_for
from envies_desktop.diagnostics.queries.one import (
    DiagnosticCard,
    EarlierDiagnostic,
    RespondentLine,
    diagnostic_card,
    earlier_diagnostics,
)
from envies_desktop.diagnostics.queries.others import PossiblePartner, possible_partners
from envies_desktop.diagnostics.queries.outcome import Figures, Outcome, figures_of, outcome_of
from envies_desktop.diagnostics.queries.questionnaires import (
    Offered,
    document_of,
    draft_of,
    offered,
    questionnaire_in_store,
)

__all__ = [
    "DiagnosticCard",
    "DiagnosticHead",
    "DiagnosticRow",
    "EarlierDiagnostic",
    "Figures",
    "OfferLine",
    "Offered",
    "Outcome",
    "PossiblePartner",
    "RespondentLine",
    "diagnostic_card",
    "diagnostic_head",
    "diagnostic_rows",
    "document_of",
    "draft_of",
    "earlier_diagnostics",
    "figures_of",
    "offered",
    "offers_for",
    "outcome_of",
    "possible_partners",
    "questionnaire_in_store",
]
