"""A line beside somebody of the event: by what they can be one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from envies_desktop.directory.exchange.people import agree
from envies_desktop.events.exchange.data import Values
from envies_desktop.store.recognition import person_key, phone_key

_SLIP = 75.0
"""Likeness from which a name can be a correction of another."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What a line says, and who is registered as `participant`, a `person` of the directory.

    `here` says that both name one organisation, `renamed` that it may have another name now; `shared` that
    the mailbox may be that of several people.
    """

    values: Values
    participant: Any
    person: Any
    here: bool
    renamed: bool
    shared: bool

    @property
    def names(self) -> tuple[str, str]:
        """The name that is said, and the one that is known."""
        said = person_key(self.values.first_name, self.values.last_name)
        return said, person_key(self.person.first_name, self.person.last_name)

    @property
    def same_name(self) -> bool:
        """The same words."""
        said, known = self.names
        return bool(said) and said == known

    @property
    def agreeing(self) -> bool:
        """The same words, or one says less than the other."""
        return agree(*self.names)

    @property
    def alike(self) -> bool:
        """A name that can be a correction of the other."""
        said, known = self.names
        return bool({*said.split()} & {*known.split()}) or _likeness(said, known) >= _SLIP

    @property
    def same_mail(self) -> bool:
        """The same address."""
        return bool(self.person.email) and self.person.email.lower() in map(str.lower, self.values.emails)

    @property
    def other_mail(self) -> bool:
        """Two addresses that differ."""
        return bool(self.person.email and self.values.emails) and not self.same_mail

    @property
    def same_phone(self) -> bool:
        """The same number, however it is written."""
        known = phone_key(self.person.phone)
        return bool(known) and known in map(phone_key, self.values.phones)

    @property
    def same_badge(self) -> bool:
        """The same number of badge."""
        return bool(self.values.badge) and self.values.badge == self.participant.badge


def _likeness(one: str, other: str) -> float:
    from envies_desktop.directory.exchange.likeness import likeness

    return likeness(one, other) if one and other else 0.0


Rule = tuple[str, Callable[[Pair], bool]]

RULES: tuple[Rule, ...] = (
    ("badge", lambda p: p.same_badge and p.same_name and p.here),
    ("email", lambda p: p.here and p.same_mail and p.same_name),
    ("name", lambda p: p.here and p.same_name and not p.other_mail),
    ("email", lambda p: p.here and p.same_mail and p.agreeing),
    ("badge", lambda p: p.same_badge and (p.same_name or p.same_mail)),
    ("email", lambda p: p.here and p.same_mail and p.alike),
    ("badge", lambda p: p.same_badge and p.here),
    ("name", lambda p: p.here and p.same_name and p.same_phone),
    ("name", lambda p: p.here and p.same_name),
    ("email", lambda p: p.here and p.same_mail and not p.shared and bool(p.values.person)),
    ("phone", lambda p: p.here and p.same_phone and p.alike),
    ("email", lambda p: p.same_mail and p.same_name),
    ("email", lambda p: p.same_mail and p.agreeing),
    ("name", lambda p: p.same_name and p.same_phone),
    ("name", lambda p: p.same_name and p.renamed and not p.other_mail),
    ("email", lambda p: p.same_mail and p.alike and p.renamed),
)
"""How somebody is found again, the surest first, and what the match is called.

In their organisation by what a correction leaves; elsewhere because they moved, or the organisation has
another name now.
"""
