"""What typing and clicking do to the ratings of somebody: each is one gesture that Ctrl+Z takes back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.speed_dating.actions import set_rating, set_ratings, set_share
from envies_desktop.speed_dating.queries.slips import Slip
from envies_desktop.speed_dating.ratings import Entry

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


def keep_slip(
    desk: Desk, event_id: UUID, slip: Slip, entries: Sequence[Entry], *, sure: bool = False
) -> bool:
    """Keep a whole line, `sure` once it was asked about; False where it was refused (the window said why)."""
    asked = [entry.badge for entry in entries] if sure else []

    def gesture(work: "Work") -> bool:
        set_ratings(work, event_id=event_id, rater_id=slip.person.id, entries=entries, sure=asked)
        return True

    return bool(desk.write("ratings-set", gesture, name=slip.person.label))


def rate(desk: Desk, event_id: UUID, slip: Slip, partner: UUID, value: int) -> None:
    """One rating; 0 takes it away."""

    def gesture(work: "Work") -> None:
        set_rating(work, event_id=event_id, rater_id=slip.person.id, rated_id=partner, value=value or None)

    desk.write("rating-set", gesture, name=slip.person.label)


def share(desk: Desk, event_id: UUID, slip: Slip, partner: UUID, given: bool | None) -> None:
    """Whether the contact goes to that partner; None where the slip says nothing."""
    who = {"event_id": event_id, "rater_id": slip.person.id, "rated_id": partner}
    desk.write("rating-share", lambda work: set_share(work, **who, share=given), name=slip.person.label)
