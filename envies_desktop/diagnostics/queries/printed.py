"""What the sheets of a diagnostic print, read from the store."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.comparing import ANONYMOUS_FROM, compare, group
from envies_desktop.diagnostics.printed.compared_data import Comparison, Evaluation
from envies_desktop.diagnostics.printed.comparing import (
    comparison_of,
    evaluation_of,
    group_comparison_of,
    valid,
)
from envies_desktop.diagnostics.printed.data import Heading, Report
from envies_desktop.diagnostics.printed.report import Series, report_of, room_report
from envies_desktop.diagnostics.printed.steps import StepsSheet, steps_of
from envies_desktop.diagnostics.printed.survey import SurveySheet, survey_of
from envies_desktop.diagnostics.queries.groups import group_results
from envies_desktop.diagnostics.queries.listing import diagnostic_rows
from envies_desktop.diagnostics.queries.one import (
    DiagnosticCard,
    EarlierDiagnostic,
    diagnostic_card,
    earlier_diagnostics,
)
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import score
from envies_desktop.directory.model import NeedOffer, Organisation
from envies_desktop.i18n import short_date, tr

_OTHERS = 2
"""Respondents whose polygon stands beside the first one: more cannot be told apart."""


@dataclass(frozen=True, slots=True)
class PrintedDiagnostic:
    """All that can be printed of a diagnostic; `sheets` are the names of the documents that make sense.

    `comparison` is None without an earlier diagnostic by the same questionnaire, `group` where fewer than
    five other organisations have answered it, `evaluation` where the questionnaire is not made for several
    raters, `steps` where it is not a checklist, `survey` where it is not a survey.
    """

    report: Report
    sheets: tuple[str, ...]
    questionnaire: Questionnaire | None = None
    comparison: Comparison | None = None
    group: Comparison | None = None
    evaluation: Evaluation | None = None
    steps: StepsSheet | None = None
    survey: SurveySheet | None = None


def diagnostic_titles(session: Session) -> list[tuple[uuid.UUID, str]]:
    """Every diagnostic under the name of whom it is about, the latest first."""
    return [(row.id, row.name) for row in diagnostic_rows(session)]


def printed_diagnostic(session: Session, diagnostic_id: uuid.UUID) -> PrintedDiagnostic:
    """What is printed of a diagnostic; raises Refused("store-gone")."""
    card = diagnostic_card(session, diagnostic_id)
    heading, offers = heading_of(card), _offers(session, card)
    if card.questionnaire is None:
        room = room_report(heading, card.lines, card.actions, card.consents, offers)
        return PrintedDiagnostic(room, card.sheets)
    questionnaire, voices, sheets = card.questionnaire, card.respondents, card.sheets
    compared = "diagnostic-comparison" in sheets and voices
    before = earlier_diagnostics(session, card)[:1] if compared else []
    named, series = _series(card, before)
    report = report_of(
        heading, questionnaire, voices, lines=card.lines, actions=card.actions, consents=card.consents,
        series=series, own=named, offers=offers,
    )  # fmt: skip
    return PrintedDiagnostic(
        report,
        sheets,
        questionnaire,
        _comparison(card, heading, before[0]) if before else None,
        _group(session, card, heading) if compared else None,
        evaluation_of(heading, questionnaire, voices, card.measured) if "evaluation" in sheets else None,
        steps_of(heading, questionnaire, voices[0], card.passed) if "steps" in sheets and voices else None,
        survey_of(heading, questionnaire, voices) if "survey" in sheets else None,
    )


def heading_of(card: DiagnosticCard) -> Heading:
    """Whom a diagnostic is about, with what, when and with whom."""
    used = card.questionnaire
    code = tr("{code}, version {version}").format(code=used.id, version=used.version) if used else ""
    return Heading(
        subject=card.name,
        questionnaire=used.title.said() if used else "",
        code=code,
        date=card.opened_on,
        facilitator=card.facilitator,
        respondents=tuple(one.label for one in card.respondents),
        event="" if card.of_group else card.event,
        title="" if used else tr("SWOT fait dans la salle"),
        parties=len(card.parties),
        group=card.of_group,
    )


def _series(card: DiagnosticCard, before: Sequence[EarlierDiagnostic]) -> tuple[str, tuple[Series, ...]]:
    """What stands beside this diagnostic on its radar: the one before, else the other respondents."""
    assert card.questionnaire is not None
    voices = card.respondents
    if before and voices:
        then = before[0]
        found = compare(then.questionnaire, then.answers, card.questionnaire, voices[0].answers)
        scores = {change.axis: change.before for change in found.changes}
        return short_date(card.opened_on), (Series(short_date(then.opened_on), scores),)
    others = []
    for voice in voices[1 : 1 + _OTHERS]:
        result = score(card.questionnaire, voice.answers)
        others.append(Series(voice.label, {axis.axis: valid(result, axis.axis) for axis in result.axes}))
    return (voices[0].label if voices else ""), tuple(others)


def _comparison(card: DiagnosticCard, heading: Heading, then: EarlierDiagnostic) -> Comparison:
    assert card.questionnaire is not None
    return comparison_of(
        heading, then.questionnaire, then.answers, card.questionnaire, card.respondents[0].answers,
        (short_date(card.opened_on), short_date(then.opened_on)),
    )  # fmt: skip


def _group(session: Session, card: DiagnosticCard, heading: Heading) -> Comparison | None:
    assert card.questionnaire is not None
    results = group_results(session, card, card.questionnaire)
    if len(results) < ANONYMOUS_FROM:
        return None
    answers, found = card.respondents[0].answers, group(card.questionnaire, results)
    return group_comparison_of(heading, card.questionnaire, answers, found, card.name)


def _offers(session: Session, card: DiagnosticCard) -> Mapping[uuid.UUID, str]:
    """The words of the offers that actions count on, by id."""
    wanted = [action.need_offer_id for action in card.actions if action.need_offer_id]
    query = (
        sa.select(NeedOffer.id, NeedOffer.text, Organisation.name)
        .join(Organisation, NeedOffer.organisation_id == Organisation.id)
        .where(NeedOffer.id.in_(wanted))
    )
    return {
        key: tr("{organisation} propose\u00a0: {offer}").format(organisation=name, offer=text)
        for key, text, name in session.execute(query)
    }
