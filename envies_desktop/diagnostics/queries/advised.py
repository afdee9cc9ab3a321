"""What diagnostics advise to organisations, for whoever brings them together.

Nothing leaves without consent: what an organisation has not agreed to show to Pays d'Aix Associations is not
here at all, and what it has agreed to show to a partner is said apart.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.audiences import ConsentLine, may_show
from envies_desktop.diagnostics.model import Diagnostic, SharingConsent, StoredQuestionnaire
from envies_desktop.diagnostics.plan import WEAK_BELOW, plan
from envies_desktop.diagnostics.queries.listing import first_answers
from envies_desktop.diagnostics.queries.questionnaires import read
from envies_desktop.diagnostics.scoring import score
from envies_desktop.diagnostics.types import advice


@dataclass(frozen=True, slots=True)
class Advised:
    """Partnership types (codes) that suit an organisation, and those that its weak axes call for.

    `labels` are (code, name); `shown_to` are organisations that may read this, `shown_to_all` everybody.
    """

    types: tuple[str, ...] = ()
    sought: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    shown_to: frozenset[uuid.UUID] = frozenset()
    shown_to_all: bool = False

    def may_read(self, organisation_id: uuid.UUID | None) -> bool:
        """Whether an organisation may be told."""
        return self.shown_to_all or organisation_id in self.shown_to


def advised(session: Session, organisation_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Advised]:
    """The advice of the last diagnostic of each organisation by each questionnaire that speaks of types."""
    query = (
        sa.select(Diagnostic.id, Diagnostic.organisation_id, StoredQuestionnaire)
        .join(StoredQuestionnaire, Diagnostic.questionnaire_id == StoredQuestionnaire.id)
        .where(Diagnostic.organisation_id.in_(list(organisation_ids)))
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
    )
    last: dict[tuple[uuid.UUID, str], tuple[uuid.UUID, StoredQuestionnaire]] = {}
    for key, organisation_id, stored in session.execute(query):
        if organisation_id is not None:
            last.setdefault((organisation_id, stored.code), (key, stored))
    if not last:
        return {}
    ids = [key for key, _ in last.values()]
    answers, consents = first_answers(session, ids), _consents(session, ids)
    found: dict[uuid.UUID, list[Advised]] = defaultdict(list)
    for (organisation_id, _), (key, stored) in last.items():
        questionnaire, lines = read(stored), consents[key]
        if not questionnaire.types or not may_show(lines, "paa"):
            continue
        given = answers.get(key, {})
        result = score(questionnaire, given)
        said = advice(questionnaire, given, result)
        weak = {a.axis for a in result.axes if a.valid and a.score is not None and a.score < WEAK_BELOW}
        proposed = plan(questionnaire, result, most=len(questionnaire.questions))
        partners = {line.partner_id for line in lines if line.partner_id is not None}
        found[organisation_id].append(
            Advised(
                types=(*said.recommended, *said.discuss),
                sought=tuple(dict.fromkeys(p.type for p in proposed if p.type and p.axis in weak)),
                labels=tuple((kind.id, kind.text.said()) for kind in questionnaire.types),
                shown_to=frozenset(p for p in partners if may_show(lines, "partner", p)),
                shown_to_all=may_show(lines, "public"),
            )
        )
    return {key: _joined(several) for key, several in found.items()}


def _joined(several: list[Advised]) -> Advised:
    """Several questionnaires about one organisation; who may read is who may read all of them."""
    return Advised(
        types=tuple(dict.fromkeys(kind for one in several for kind in one.types)),
        sought=tuple(dict.fromkeys(kind for one in several for kind in one.sought)),
        labels=tuple(dict.fromkeys(label for one in several for label in one.labels)),
        shown_to=frozenset.intersection(*(one.shown_to for one in several)),
        shown_to_all=all(one.shown_to_all for one in several),
    )


def _consents(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[ConsentLine]]:
    found: dict[uuid.UUID, list[ConsentLine]] = {key: [] for key in ids}
    for row in session.scalars(sa.select(SharingConsent).where(SharingConsent.diagnostic_id.in_(ids))):
        line = ConsentLine(row.audience, row.given, row.at, row.name, row.partner_id)
        found[row.diagnostic_id].append(line)
    return found
