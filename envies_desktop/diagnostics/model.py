"""Diagnostics: which questionnaire, whom about, who answered what, and what was made of it."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import Record


class StoredQuestionnaire(Record):
    """A questionnaire as it was used, or as somebody adapted it here; `code` and `version` name it.

    `document` is the whole of it (the published schema). `own` tells one made or adapted here from one that
    comes with the program; once `used` by a diagnostic it is frozen: changing it makes another version.
    """

    __tablename__ = "questionnaire"

    code: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    document: Mapped[dict[str, Any]]
    own: Mapped[bool] = mapped_column(default=False)
    used: Mapped[bool] = mapped_column(default=False)


class QuestionnaireDraft(Record):
    """A questionnaire of one's own as it is being changed, as long as something of it must be mended.

    One per `code`, of which its key is made: the questionnaire itself stays what it was and can be used.
    """

    __tablename__ = "questionnaire_draft"

    code: Mapped[str] = mapped_column(index=True)
    document: Mapped[dict[str, Any]]


class Diagnostic(Record):
    """A diagnostic of an organisation or a partnership; without a questionnaire, a SWOT made in a room.

    `title` is typed; `facilitator` who holds it now; `notes` the note pad. It is open until `closed_on`.
    """

    __tablename__ = "diagnostic"

    questionnaire_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("questionnaire.id"), default=None
    )
    organisation_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("organisation.id"), index=True, default=None
    )
    partnership_id: Mapped[uuid.UUID | None] = mapped_column(index=True, default=None)
    event_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("event.id"), index=True, default=None)
    title: Mapped[str] = mapped_column(default="")
    opened_on: Mapped[dt.date]
    closed_on: Mapped[dt.date | None] = mapped_column(default=None)
    facilitator: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(sa.Text, default="")
    last_question: Mapped[str] = mapped_column(default="")
    demo: Mapped[bool] = mapped_column(default=False)


class Respondent(Record):
    """Somebody who answers, apart from the others; `role` is a code of diagnostics.roles."""

    __tablename__ = "respondent"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    role: Mapped[str] = mapped_column(default="manager")
    name: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)


class Answer(Record):
    """What a respondent says to a question (whole id): 0 to 3, or `state` "na" or "unknown".

    One per respondent and question: its key comes from both. `state` is "value", "na", "unknown", or "" where
    there is only a comment.
    """

    __tablename__ = "answer"

    respondent_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("respondent.id"), index=True)
    question: Mapped[str]
    state: Mapped[str] = mapped_column(default="")
    value: Mapped[int | None] = mapped_column(default=None)
    comment: Mapped[str] = mapped_column(sa.Text, default="")


class SwotLine(Record):
    """A line of a SWOT that somebody wrote, changed, moved or hid; derived lines nobody touched are not kept.

    `quadrant` is S, W, O or T; `source` the question and rule it was derived from ("" for a facilitator's
    own line, or a card of the room); `votes` are dots of the room.
    """

    __tablename__ = "swot_line"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    quadrant: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(sa.Text, default="")
    source: Mapped[str] = mapped_column(default="")
    hidden: Mapped[bool] = mapped_column(default=False)
    votes: Mapped[int] = mapped_column(default=0)


class PlannedAction(Record):
    """A line of the action plan: what, who, when, by which sign it is a success.

    `source` is the id of the questionnaire's action ("" for one's own), `kind` a partnership type,
    `need_offer_id` an offer of the directory that answers it.
    """

    __tablename__ = "planned_action"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    place: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(sa.Text, default="")
    axis: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None] = mapped_column(default=None)
    success: Mapped[str] = mapped_column(sa.Text, default="")
    done_on: Mapped[dt.date | None] = mapped_column(default=None)
    hidden: Mapped[bool] = mapped_column(default=False)
    need_offer_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("need_offer.id"), default=None)


class SharingConsent(Record):
    """The organisation says whether its diagnostic may be shown: `audience` is "paa", "partner" or "public".

    Every answer is a new dated row; the last one of an audience counts. `partner_id` names the partner.
    """

    __tablename__ = "sharing_consent"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    audience: Mapped[str]
    given: Mapped[bool]
    at: Mapped[dt.datetime]
    name: Mapped[str] = mapped_column(default="")
    partner_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("organisation.id"), default=None)


class PassedGate(Record):
    """A step of a checklist that was passed before its required points were done, and the `reason` why.

    One per diagnostic and `axis`: its key comes from both.
    """

    __tablename__ = "passed_gate"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    axis: Mapped[str]
    reason: Mapped[str] = mapped_column(sa.Text)


class IndicatorValue(Record):
    """What is known of an indicator of the questionnaire, as typed: `field` is the code of its column.

    One per diagnostic, indicator and field: its key comes from all three.
    """

    __tablename__ = "indicator_value"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("diagnostic.id"), index=True)
    indicator: Mapped[str]
    field: Mapped[str]
    text: Mapped[str] = mapped_column(sa.Text, default="")
