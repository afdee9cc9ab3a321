"""Who answered, as the sheets know them: with a store or without one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from envies_desktop.diagnostics.scoring import Given


class Voice(Protocol):
    """Somebody who answered: a respondent of the store, or a Speaker."""

    @property
    def label(self) -> str:
        """Who speaks, as printed."""

    @property
    def title(self) -> str:
        """Their role alone, which tells them apart where no two have the same."""

    @property
    def answers(self) -> Mapping[str, Given]:
        """What was said, by whole question id."""

    @property
    def comments(self) -> Mapping[str, str]:
        """The comments, by whole question id."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who answered without a store."""

    label: str
    answers: Mapping[str, Given] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The only name that there is."""
        return self.label
