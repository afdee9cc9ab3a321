"""What a list says of somebody, whom that means, and what it would change: plain values."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Odd = tuple[str, Mapping[str, Any]]
"""The code of a problem and its parameters."""


class Said(Protocol):
    """What a line of a list says of an organisation and of a person; empty where it says nothing.

    The first address and the first phone are the person's, the second ones the organisation's.
    """

    @property
    def organisation(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def rna(self) -> str: ...
    @property
    def siren(self) -> str: ...
    @property
    def siret(self) -> str: ...
    @property
    def naf(self) -> str: ...
    @property
    def size_class(self) -> str: ...
    @property
    def object(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def postcode(self) -> str: ...
    @property
    def city(self) -> str: ...
    @property
    def territory(self) -> str: ...
    @property
    def website(self) -> str: ...
    @property
    def civility(self) -> str: ...
    @property
    def first_name(self) -> str: ...
    @property
    def last_name(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def emails(self) -> tuple[str, ...]: ...
    @property
    def phones(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Match:
    """A record of the store that a line means, and by what: "rna", "siret", "name", "email"…"""

    id: uuid.UUID
    label: str
    how: str


@dataclass(frozen=True, slots=True)
class Change:
    """A cell of the store that a line would change; `kind` is a table's name.

    `shown` says what comes, where `after` is a key that tells people nothing.
    """

    kind: str
    field: str
    before: Any
    after: Any
    shown: str = ""
