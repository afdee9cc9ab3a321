"""The figures of an open forum, from what is known of its topics, its actions and its closing circle."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Session:
    """A topic as it was held: `came` is how many people (None: nobody counted), `on_board` whether it had a
    place, `complete` whether its report is."""

    on_board: bool
    came: int | None
    complete: bool

    @property
    def held(self) -> bool:
        """It had a place and nobody counted zero there; or people were counted wherever it was."""
        return self.on_board if self.came is None else self.came > 0


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up action: whether somebody is in charge, and its state at the check after three months."""

    owned: bool
    after_three: str | None


@dataclass(frozen=True, slots=True)
class Indicators:
    """The figures of a forum.

    `attendance` is the mean of the sessions that were `counted` (None: none was), `started` of the
    `checked` actions had begun or were done after three months, `spoke` of `asked` could speak of their
    own subject.
    """

    topics: int
    held: int
    counted: int
    attendance: float | None
    reports: int
    actions: int
    owned: int
    checked: int
    started: int
    spoke: int | None
    asked: int | None

    @property
    def spoke_share(self) -> float | None:
        """From 0 to 1; None where nobody was asked."""
        return self.spoke / self.asked if self.asked and self.spoke is not None else None


def indicators(
    topics: int,
    sessions: Sequence[Session],
    promises: Sequence[Promise],
    *,
    spoke: int | None = None,
    asked: int | None = None,
) -> Indicators:
    """`topics` were proposed in all, those that were merged into others among them; `sessions` go on."""
    held = [session for session in sessions if session.held]
    came = [session.came for session in held if session.came is not None]
    checked = [promise for promise in promises if promise.after_three is not None]
    return Indicators(
        topics=topics,
        held=len(held),
        counted=len(came),
        attendance=sum(came) / len(came) if came else None,
        reports=sum(session.complete for session in held),
        actions=len(promises),
        owned=sum(promise.owned for promise in promises),
        checked=len(checked),
        started=sum(promise.after_three in ("started", "done") for promise in checked),
        spoke=spoke,
        asked=asked,
    )
