"""One diagnostic: who answers what, and what the facilitator made of it."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.audiences import ConsentLine
from envies_desktop.diagnostics.lines import KeptLine
from envies_desktop.diagnostics.model import (
    Answer,
    Diagnostic,
    PlannedAction,
    Respondent,
    SharingConsent,
    StoredQuestionnaire,
    SwotLine,
)
from envies_desktop.diagnostics.planned import KeptAction
from envies_desktop.diagnostics.printable import sheets_of
from envies_desktop.diagnostics.queries.followed import measured, passed_gates
from envies_desktop.diagnostics.queries.head import DiagnosticHead, diagnostic_head
from envies_desktop.diagnostics.queries.listing import first_answers, given
from envies_desktop.diagnostics.queries.questionnaires import read
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.roles import role_choices
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.directory.model import Organisation
from envies_desktop.store.reading import WITH_DELETED


@dataclass(frozen=True, slots=True)
class RespondentLine:
    """Somebody who answers, with their answers and comments by whole question id; `title` names the role.

    `touched` is when they last answered, None where they have not yet.
    """

    id: uuid.UUID
    role: str
    name: str
    title: str
    answers: Mapping[str, Given] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    touched: dt.datetime | None = None

    @property
    def label(self) -> str:
        """ "Dirigeant·e – Léa Martin"."""
        return f"{self.title} – {self.name}" if self.name else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosticCard(DiagnosticHead):
    """A diagnostic, whole; a SWOT made in a room has no respondent."""

    respondents: tuple[RespondentLine, ...]
    lines: tuple[KeptLine, ...]
    actions: tuple[KeptAction, ...]
    consents: tuple[ConsentLine, ...]
    passed: Mapping[str, str] = field(default_factory=dict)
    measured: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the documents that make sense for it."""
        return sheets_of(self.questionnaire, planned=bool(self.actions))

    def respondent(self, key: uuid.UUID | None) -> RespondentLine | None:
        """The one of that id, else the first; None in a SWOT without questionnaire."""
        known = next((one for one in self.respondents if one.id == key), None)
        return known or (self.respondents[0] if self.respondents else None)


@dataclass(frozen=True, slots=True)
class EarlierDiagnostic:
    """Another diagnostic of the same organisation, to compare with: the answers of its first respondent."""

    id: uuid.UUID
    opened_on: dt.date
    questionnaire: Questionnaire
    answers: Mapping[str, Given]


def diagnostic_card(session: Session, diagnostic_id: uuid.UUID) -> DiagnosticCard:
    """All of one diagnostic; raises Refused("store-gone")."""
    head = diagnostic_head(session, diagnostic_id)
    return DiagnosticCard(
        **{one.name: getattr(head, one.name) for one in fields(head)},
        respondents=_respondents(session, diagnostic_id, head.questionnaire),
        lines=_lines(session, diagnostic_id),
        actions=_actions(session, diagnostic_id),
        consents=_consents(session, diagnostic_id),
        passed=passed_gates(session, diagnostic_id),
        measured=measured(session, diagnostic_id),
    )


def earlier_diagnostics(session: Session, card: DiagnosticCard) -> list[EarlierDiagnostic]:
    """The diagnostics before this one of the same organisation or partnership by the same questionnaire.

    Of any version, the latest first; one that nobody has answered has nothing to compare.
    """
    if card.questionnaire is None or not (card.organisation_id or card.partnership_id):
        return []
    query = (
        sa.select(Diagnostic, StoredQuestionnaire)
        .join(StoredQuestionnaire, Diagnostic.questionnaire_id == StoredQuestionnaire.id)
        .where(
            Diagnostic.organisation_id == card.organisation_id,
            Diagnostic.partnership_id == card.partnership_id,
            Diagnostic.id != card.id,
            StoredQuestionnaire.code == card.questionnaire.id,
            sa.or_(
                Diagnostic.opened_on < card.opened_on,
                sa.and_(Diagnostic.opened_on == card.opened_on, Diagnostic.id < card.id),
            ),
        )
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
    )
    found = list(session.execute(query))
    answers = first_answers(session, [diagnostic.id for diagnostic, _ in found])
    return [
        EarlierDiagnostic(one.id, one.opened_on, read(stored), answers[one.id])
        for one, stored in found
        if answers.get(one.id)
    ]


def _respondents(
    session: Session, diagnostic_id: uuid.UUID, used: Questionnaire | None
) -> tuple[RespondentLine, ...]:
    titles = role_choices(used.raters if used else ())
    query = sa.select(Respondent).where(Respondent.diagnostic_id == diagnostic_id)
    people = list(session.scalars(query.order_by(Respondent.place, Respondent.id)))
    said: dict[uuid.UUID, dict[str, Given]] = defaultdict(dict)
    comments: dict[uuid.UUID, dict[str, str]] = defaultdict(dict)
    touched: dict[uuid.UUID, dt.datetime] = {}
    wanted = [person.id for person in people]
    # Columns, not records: of the answers of a long questionnaire there are hundreds at each key.
    said_by = sa.select(
        Answer.respondent_id, Answer.question, Answer.state, Answer.value, Answer.comment, Answer.updated_at
    )
    for answer in session.execute(said_by.where(Answer.respondent_id.in_(wanted))):
        if (one := given(answer.state, answer.value)) is not None:
            said[answer.respondent_id][answer.question] = one
        if answer.updated_at:
            touched[answer.respondent_id] = max(
                answer.updated_at, touched.get(answer.respondent_id, answer.updated_at)
            )
        if answer.comment:
            comments[answer.respondent_id][answer.question] = answer.comment
    return tuple(
        RespondentLine(
            p.id, p.role, p.name, titles.get(p.role, p.role), said[p.id], comments[p.id], touched.get(p.id)
        )
        for p in people
    )


def _lines(session: Session, diagnostic_id: uuid.UUID) -> tuple[KeptLine, ...]:
    query = sa.select(SwotLine).where(SwotLine.diagnostic_id == diagnostic_id)
    return tuple(
        KeptLine(one.id, one.quadrant, one.place, one.text, one.source, one.hidden, one.votes)
        for one in session.scalars(query.order_by(SwotLine.place, SwotLine.id))
    )


def _actions(session: Session, diagnostic_id: uuid.UUID) -> tuple[KeptAction, ...]:
    query = sa.select(PlannedAction).where(PlannedAction.diagnostic_id == diagnostic_id)
    return tuple(
        KeptAction(
            one.id, one.place, one.text, one.axis, one.source, one.kind, one.owner, one.due, one.success,
            one.done_on, one.hidden, one.need_offer_id,
        )
        for one in session.scalars(query.order_by(PlannedAction.place, PlannedAction.id))
    )  # fmt: skip


def _consents(session: Session, diagnostic_id: uuid.UUID) -> tuple[ConsentLine, ...]:
    query = (
        sa.select(SharingConsent, Organisation.name)
        .outerjoin(Organisation, SharingConsent.partner_id == Organisation.id)
        .where(SharingConsent.diagnostic_id == diagnostic_id, SharingConsent.deleted_at.is_(None))
        .order_by(SharingConsent.at.desc(), SharingConsent.id.desc())
    )
    return tuple(
        ConsentLine(one.audience, one.given, one.at, one.name, one.partner_id, partner or "")
        for one, partner in session.execute(query, execution_options=WITH_DELETED)
    )
