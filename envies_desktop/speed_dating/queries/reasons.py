"""Why a wish is not honoured: it is impossible today, else the planner said why, else it was done by hand."""

import uuid
from collections.abc import Mapping
from typing import Any

from envies_desktop.speed_dating.model import MeetingPlan
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.queries.hand import Hand
from envies_desktop.speed_dating.queries.shown import PersonView

Reason = tuple[str, dict[str, Any]]


class Reasons:
    """The reasons of one plan; they carry the names that their sentences need."""

    def __init__(self, plan: MeetingPlan, hand: Hand, pairing: str) -> None:
        self._manual = plan.origin == "manual"
        self._pairing = pairing
        self._names = {key.hex: name for key, name in zip(hand.ids, hand.names, strict=True)}
        self._apart = {frozenset(couple) for couple in hand.facts.apart}
        self._said: Mapping[tuple[str, str], Any] = {
            (row["wisher"], row["wished"]): row for row in plan.unmet
        }

    def of(self, wisher: PersonView, wished: PersonView) -> Reason:
        """The code of its sentence, with the parameters that it needs."""
        code, params = self._impossible(wisher, wished) or self._told(wisher.id, wished.id)
        return f"unmet-{code}", {**params, "wisher": wisher.label, "wished": wished.label}

    def _impossible(self, one: PersonView, other: PersonView) -> Reason | None:
        if other.side == "support":
            return "support", {}
        if not other.planned:
            return "absent", {"person": other.label}
        if frozenset((one.id, other.id)) in self._apart:
            return "forbidden", {}
        if not may_meet(self._pairing, Seated(one.side, one.group), Seated(other.side, other.group)):
            return "same-side", {}
        if max(one.first, other.first) > min(one.last, other.last):
            return "not-there-together", {}
        return None

    def _told(self, wisher: uuid.UUID, wished: uuid.UUID) -> Reason:
        row = self._said.get((wisher.hex, wished.hex))
        if row is None:
            return ("by-hand" if self._manual else "since"), {}
        params = dict(row["params"])
        if "person" in params:
            params["person"] = self._names.get(params["person"], "")
        return row["code"], params
