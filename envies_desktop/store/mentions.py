"""Where somebody is named in texts: every spelling of a name, an e-mail or a phone, found and hidden.

A column of a model says by its `info` what it holds of a person ("first", "last", "email", "phone"), or that
it is the name of a thing ("thing": an organisation, an event). Cells so marked belong to whom they are about:
they are never changed here, and what somebody else bears too is not hidden, only shown to be looked at.
"""

import re
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import product
from typing import Any

import sqlalchemy as sa

from envies_desktop.i18n import fold
from envies_desktop.store.base import NAMES, Base, Json
from envies_desktop.store.journal import DERIVED

HIDDEN = "…"
_SHORTEST = 3  # letters: a shorter name is in too many other words
_FEWEST_DIGITS = 6
_NATIONAL = 9  # digits of a French number without its zero or its +33
_AROUND = 40  # characters shown on each side of a name
_NOTHING = re.compile(r"(?!)")
_CIVILITY = r"(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|docteur|dr)\.?\s+"


@dataclass(frozen=True, slots=True)
class Mention:
    """A cell that names somebody: where, the words around, and whether the name will be hidden by itself.

    `title` is the name of the thing that the row is about, empty where it has none.
    """

    kind: str
    row: uuid.UUID
    title: str
    column: str
    excerpt: str
    hidden: bool


@dataclass(frozen=True)
class Names:
    """How somebody is called and reached, as typed, all spellings ever kept."""

    first: set[str] = field(default_factory=set)
    last: set[str] = field(default_factory=set)
    email: set[str] = field(default_factory=set)
    phone: set[str] = field(default_factory=set)
    thing: set[str] = field(default_factory=set)

    def note(self, role: str, value: Any) -> None:
        """Remember a cell of a column whose `info` says `role`."""
        if isinstance(value, str) and value.strip():
            getattr(self, role).add(value)


@dataclass(frozen=True)
class Searched:
    """People to find in texts; `others` are the words, names and addresses that others bear too."""

    people: tuple[Names, ...]
    others: frozenset[str]

    @cached_property
    def _sure(self) -> re.Pattern[str]:
        """The whole name, the e-mail, the phone: nobody else is meant."""
        return _any_of(text for key, text in self._whole() if key not in self.others)

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        """The last name alone (the only name where there is one): meant where it has its capital."""
        only = {name for one in self.people for name in one.last or one.first}
        return _any_of(_spelt(name) for name in only if _long(name) and self._own(name))

    @cached_property
    def _doubtful(self) -> re.Pattern[str]:
        """What others bear too, and the first name alone: for a person to judge."""
        shared = [text for key, text in self._whole() if key in self.others]
        last = {name for one in self.people for name in one.last}
        addressed = [_CIVILITY + _spelt(name) for name in last if not self._own(name)]
        return _any_of([*shared, *addressed])

    @cached_property
    def _first(self) -> re.Pattern[str]:
        first = {name for one in self.people for name in one.first}
        return _any_of(_spelt(name) for name in first if _long(name) and self._own(name))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """Any of them: most texts name nobody, and are done with at once."""
        parts = (self._sure, self._doubtful, self._alone, self._first)
        return re.compile("|".join(pattern.pattern for pattern in parts))

    def _own(self, name: str) -> bool:
        return self.others.isdisjoint(_bare(name).split())

    def _whole(self) -> Iterator[tuple[str, str]]:
        """(what is compared with others', its pattern)."""
        for one in self.people:
            for first, last in product(one.first, one.last):
                for pair in ((first, last), (last, first)):
                    yield _bare(f"{first} {last}"), r"[\s,.-]+".join(map(_spelt, pair))
            yield from ((fold(email), _written(email)) for email in one.email)
            yield from ((_digits(phone), _dialled(phone)) for phone in one.phone if _dialled(phone))

    def hide(self, value: Any, *, ours: bool = False) -> Any:
        """The same text, list or dictionary, without what names the person for sure.

        What the program wrote itself (`ours`: labels, the diary) loses the last name without a capital too.
        """
        if isinstance(value, dict):
            return {key: self.hide(part, ours=ours) for key, part in value.items()}
        if isinstance(value, list):
            return [self.hide(part, ours=ours) for part in value]
        if not isinstance(value, str) or not value:
            return value
        for start, end, sure in reversed(self.found(value, ours=ours)):
            if sure:
                value = value[:start] + HIDDEN + value[end:]
        return value

    def found(self, text: str, *, ours: bool = False) -> list[tuple[int, int, bool]]:
        """(start, end, whether it is sure) of each place of a text that names the person, in order."""
        if not self._any.search(fold(text)):
            return []
        patterns = ((self._sure, True, False), (self._doubtful, False, False),
                    (self._alone, True, not ours), (self._first, False, True))  # fmt: skip
        letters, places = _letters(text)
        taken: list[tuple[int, int, bool]] = []
        for pattern, sure, capital in patterns:
            for match in pattern.finditer(letters):
                start, end = places[match.start()], places[match.end() - 1] + 1
                free = all(end <= begun or start >= ended for begun, ended, _ in taken)
                if free and (not capital or any(c.isupper() for c in text[start:end])):
                    taken.append((start, end, sure))
        return sorted(taken)

    def excerpts(self, text: str) -> Iterator[tuple[str, bool]]:
        """The words around each place, and whether the name will be hidden there."""
        for start, end, sure in self.found(text):
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            lead, trail = "…" * (start > _AROUND), "…" * (end + _AROUND < len(text))
            yield " ".join(f"{lead}{before}{text[start:end]}{after}{trail}".split()), sure


def others_of(connection: sa.Connection, rows: Mapping[str, Collection[uuid.UUID]]) -> frozenset[str]:
    """What everybody and everything else is called and reached by; `rows` are those searched, by kind."""
    found: set[str] = set()
    for table in Base.metadata.sorted_tables:
        marked = marked_columns(table)
        if not marked:
            continue
        gone = table.c.deleted_at.is_(None)
        for row in connection.execute(sa.select(table.c.id, *marked.values()).where(gone)):
            if row.id in rows.get(table.name, ()):
                continue
            found |= _borne({role: getattr(row, column.name) for role, column in marked.items()}, marked)
    return frozenset(found)


def _borne(said: Mapping[str, str], marked: Mapping[str, Any]) -> set[str]:
    found = {fold(said[role]) for role in ("email",) if said.get(role)}
    found |= {_digits(said[role]) for role in ("phone",) if said.get(role)}
    names = [said[role] for role in marked if role.split(":")[0] in ("first", "last", "thing") and said[role]]
    for name in names:
        found |= set(_bare(name).split())
    if said.get("first") and said.get("last"):
        found.add(_bare(f"{said['first']} {said['last']}"))
    return found


@cache
def marked_columns(table: sa.Table) -> dict[str, sa.Column[Any]]:
    """The columns of a table that say whom or what it is about, by role; a second one is "thing:2"."""
    found: dict[str, sa.Column[Any]] = {}
    for column in table.columns:
        role = column.info.get(NAMES)
        if role:
            found[role if role not in found else f"{role}:{len(found)}"] = column
    return found


@cache
def text_columns(table: sa.Table) -> tuple[str, ...]:
    """The columns in which somebody may be named."""
    return tuple(
        column.name
        for column in table.columns
        if isinstance(column.type, sa.String | Json) and column.name not in DERIVED - {"updated_by"}
    )


def naming_cells(
    connection: sa.Connection, searched: Searched, without: Mapping[str, Collection[uuid.UUID]]
) -> Iterator[tuple[sa.Table, sa.Row[Any], str]]:
    """(table, row with its key and texts, column) of each cell that names the person, tombstones included."""
    for table in Base.metadata.sorted_tables:
        names = text_columns(table)
        if not names or "deleted_at" not in table.columns:
            continue
        for row in connection.execute(sa.select(table.c.id, *(table.c[name] for name in names))).all():
            if row.id in without.get(table.name, ()):
                continue
            for name in names:
                if any(searched.found(text) for text in _texts(getattr(row, name))):
                    yield table, row, name


def mentions(
    connection: sa.Connection, searched: Searched, without: Mapping[str, Collection[uuid.UUID]]
) -> list[Mention]:
    """Every place that names the person outside the rows `without`, to be looked at."""
    return [
        Mention(
            table.name, row.id, _title(table, row), name, excerpt, sure and NAMES not in table.c[name].info
        )
        for table, row, name in naming_cells(connection, searched, without)
        if name != "updated_by"
        for text in _texts(getattr(row, name))
        for excerpt, sure in searched.excerpts(text)
    ]


def _title(table: sa.Table, row: sa.Row[Any]) -> str:
    thing = marked_columns(table).get("thing")
    return "" if thing is None else str(getattr(row, thing.name))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str) and value:
        yield value


def _bare(name: str) -> str:
    """Folded words of a name, hyphens taken for spaces."""
    return " ".join(re.split(r"[\s-]+", fold(name))).strip()


def _long(name: str) -> bool:
    return len(_bare(name)) >= _SHORTEST


def _spelt(name: str) -> str:
    return r"[\s-]+".join(map(re.escape, _bare(name).split()))


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)[-_NATIONAL:]


def _dialled(phone: str) -> str:
    """A number with or without its +33 and whatever stands between its digits; empty for what is none."""
    digits = _digits(phone)
    if len(digits) < _FEWEST_DIGITS:
        return ""
    between = r"[\s./()-]*"
    prefix = rf"(?:(?:\+|00)?33{between}(?:0{between})?|0{between})?"
    return rf"\(?{prefix}{between.join(digits)}"


def _written(email: str) -> str:
    """An address that is not the end or the beginning of another."""
    return rf"(?<![\w.+-]){re.escape(fold(email))}(?![\w-]|\.\w)"


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of them as words of their own: « Rosemonde » does not name Rose."""
    listed = sorted(set(patterns), key=len, reverse=True)
    if not listed:
        return _NOTHING
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(listed)})(?![^\W_])")


def _letters(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and where in the text each of its letters comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _folded_letter(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


@cache
def _folded_letter(character: str) -> str:
    return fold(character) or (" " if character.isspace() or character in "'\u2019" else "")
