"""Opening a partnership, leading it on, and calling its parties."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from envies_desktop.partnerships.followups import ANSWERS, GAVE_UP, STATUSES, due_dates
from envies_desktop.partnerships.model import FollowUp, Partner, Partnership
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.partnerships.stages import GIVEN_UP, STAGES
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id, new_id
from envies_desktop.store.work import Work

Speaker = tuple[uuid.UUID, uuid.UUID | None]
"""An organisation, and the person who speaks for it if known."""

FIELDS = frozenset({"stage", "next_action", "next_due", "owner", "given_up"})


def open_partnership(
    work: Work,
    *,
    partners: Sequence[Speaker],
    since: dt.date,
    event_id: uuid.UUID | None = None,
    reason: str = "by-hand",
    params: Mapping[str, Any] | None = None,
    key: uuid.UUID | None = None,
) -> Partnership:
    """A lead between organisations, with its calls 1, 3 and 6 months after `since`; `key` makes it a link.

    Raises Refused("partnership-two") where the partners are not two different organisations at least.
    """
    speakers = dict(reversed(partners))
    if len(speakers) < 2:
        raise Refused("partnership-two")
    made = work.add(
        Partnership(
            id=key or new_id(),
            event_id=event_id,
            stage="piste",
            reason=reason,
            params=dict(params or {}),
            next_action="",
            next_due=None,
            owner="",
            given_up="",
            opened_on=since,
        )
    )
    for place, organisation in enumerate(dict.fromkeys(o for o, _ in partners)):
        work.add(
            Partner(
                id=link_id(made.id, organisation),
                partnership_id=made.id,
                organisation_id=organisation,
                person_id=speakers[organisation],
                place=place,
            )
        )
    for months, due in due_dates(since):
        work.add(_call(made.id, months, due))
    return made


def _call(partnership_id: uuid.UUID, months: int, due: dt.date) -> FollowUp:
    """Its key comes from the partnership: a lead opened on two laptops is called once."""
    return FollowUp(
        id=link_id(partnership_id, uuid.UUID(int=months)),
        partnership_id=partnership_id,
        months=months,
        due=due,
        done_on=None,
        status="",
        answers={},
        comment="",
    )


def change_partnership(work: Work, *, partnership_id: uuid.UUID, **fields: Any) -> Partnership:
    """Change some of FIELDS; what is the same already is no change.

    Raises Refused("partnership-stage") for an unknown stage, Refused("partnership-given-up") where a
    partnership would be abandoned without a reason in `given_up`.
    """
    unknown = fields.keys() - FIELDS
    if unknown:
        raise TypeError(sorted(unknown))
    partnership = work.get(Partnership, partnership_id)
    values = {name: fields.get(name, getattr(partnership, name)) for name in FIELDS}
    if values["stage"] not in STAGES:
        raise Refused("partnership-stage", value=values["stage"])
    if values["stage"] == GIVEN_UP and not values["given_up"].strip():
        raise Refused("partnership-given-up")
    _put(partnership, values)
    return partnership


def remove_partnership(work: Work, *, partnership_id: uuid.UUID) -> None:
    """Take a partnership away, with its partners' places and its calls."""
    work.remove(work.get(Partnership, partnership_id))
    for part in (Partner, FollowUp):
        work.remove_where(part, part.partnership_id == partnership_id)


def draft_call(
    work: Work, *, follow_up_id: uuid.UUID, answers: Mapping[str, Any], comment: str = ""
) -> FollowUp:
    """What was answered so far; whether the call is still due does not change.

    Raises Refused("follow-up-answer") for an answer the questionnaire does not know.
    """
    call = work.get(FollowUp, follow_up_id)
    _put(call, {"answers": _checked(answers), "comment": comment.strip()})
    return call


def record_call(
    work: Work,
    *,
    follow_up_id: uuid.UUID,
    status: str,
    done_on: dt.date,
    answers: Mapping[str, Any] | None = None,
    comment: str = "",
    stage: str = "",
) -> FollowUp:
    """What a call told; `stage` moves the partnership at the same time, "" leaves it where it is.

    Raises Refused("follow-up-status") without a status of the questionnaire, Refused("follow-up-answer") for
    an answer it does not know, Refused("follow-up-given-up") where nobody said why it was abandoned.
    """
    call = work.get(FollowUp, follow_up_id)
    if status not in STATUSES:
        raise Refused("follow-up-status")
    given = _checked(answers or {})
    if status == GAVE_UP and not comment.strip():
        raise Refused("follow-up-given-up")
    _put(call, {"status": status, "done_on": done_on, "answers": given, "comment": comment.strip()})
    if stage:
        reason = {"given_up": comment.strip()} if stage == GIVEN_UP else {}
        change_partnership(work, partnership_id=call.partnership_id, stage=stage, **reason)
    return call


def _checked(answers: Mapping[str, Any]) -> dict[str, Any]:
    asked = {question.code for question in follow_up().questions}
    if answers.keys() - asked or any(answer not in ANSWERS for answer in answers.values()):
        raise Refused("follow-up-answer")
    return dict(answers)


def _put(record: Any, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)
