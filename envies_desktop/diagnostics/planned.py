"""The action plan as shown: what the questionnaire proposes, and what was made of it."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from envies_desktop.diagnostics.plan import MOST_ACTIONS, Proposed

LAST = 10_000


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An action. `key` names it to the actions; `proposed` are the words of the questionnaire ("" where it is
    one's own), `edited` whether others were written."""

    key: uuid.UUID | str
    text: str
    axis: str = ""
    months: int | None = None
    kind: str = ""
    owner: str = ""
    due: dt.date | None = None
    success: str = ""
    done_on: dt.date | None = None
    hidden: bool = False
    need_offer_id: uuid.UUID | None = None
    proposed: str = ""
    edited: bool = False

    @property
    def ready(self) -> bool:
        """Whether somebody does it, by a date, and knows when it is a success."""
        return bool(self.owner and self.due and self.success)


@dataclass(frozen=True, slots=True)
class KeptAction:
    """An action somebody has touched, as stored; `text` of "" says what was proposed."""

    id: uuid.UUID
    place: int = 0
    text: str = ""
    axis: str = ""
    source: str = ""
    kind: str = ""
    owner: str = ""
    due: dt.date | None = None
    success: str = ""
    done_on: dt.date | None = None
    hidden: bool = False
    need_offer_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The actions retained, at most MOST_ACTIONS, and those in reserve or put aside."""

    lines: tuple[PlanLine, ...]
    aside: tuple[PlanLine, ...]


def plan_of(proposals: Iterable[Proposed], kept: Iterable[KeptAction]) -> Plan:
    """Actions in the order somebody gave, then those proposed, weakest axes first.

    `proposals` are all of them. One that is no longer proposed stays where somebody has written it anew.
    """
    touched = {action.source: action for action in kept if action.source}
    found: list[tuple[int, int, PlanLine]] = []
    for rank, proposal in enumerate(proposals):
        own = touched.pop(source_of(proposal), None)
        found.append((own.place if own else LAST, rank, _line(proposal, own)))
    left = [action for action in kept if not action.source or action.source in touched]
    found += [
        # A proposal that was only moved or put aside goes when its axis gets better.
        (action.place, LAST + at, _own(action))
        for at, action in enumerate(left)
        if action.text
    ]
    found.sort(key=lambda item: item[:2])
    shown = [line for _, _, line in found if not line.hidden]
    hidden = [line for _, _, line in found if line.hidden]
    return Plan(tuple(shown[:MOST_ACTIONS]), (*shown[MOST_ACTIONS:], *hidden))


def source_of(proposal: Proposed) -> str:
    """What names a proposal in its plan: passing on is proposed once for each strong axis."""
    return f"{proposal.axis}:{proposal.source}"


def _line(proposal: Proposed, own: KeptAction | None) -> PlanLine:
    words, months, kind = proposal.text.said(), proposal.horizon_months, proposal.type or ""
    if own is None:
        return PlanLine(source_of(proposal), words, proposal.axis, months, kind, proposed=words)
    return replace(
        _own(own),
        text=own.text or words,
        axis=proposal.axis,
        months=months,
        kind=own.kind or kind,
        proposed=words,
        edited=bool(own.text),
    )


def _own(action: KeptAction) -> PlanLine:
    return PlanLine(
        key=action.source or action.id,
        text=action.text,
        axis=action.axis,
        kind=action.kind,
        owner=action.owner,
        due=action.due,
        success=action.success,
        done_on=action.done_on,
        hidden=action.hidden,
        need_offer_id=action.need_offer_id,
        edited=True,
    )
