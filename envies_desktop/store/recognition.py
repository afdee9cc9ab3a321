"""Keys by which records are recognised in any list: names, addresses and phones, however they are typed.

A key is a number made of the text, kept beside the record in a table of its own. It only says where to look:
two texts may have one key, and the key of a former name stays until the record is erased. Whoever asks
compares the records found. What makes a key is frozen: change it together with a revision of the schema,
which makes all keys again.
"""

import itertools
import re
import uuid
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from envies_desktop.i18n import fold
from envies_desktop.store.base import Base, Recognised, Record
from envies_desktop.store.journal import JOURNALLED

SMALL = frozenset({"la", "le", "les", "l", "de", "du", "des", "d", "et", "a", "au", "aux", "en", "the"})
LEGAL_FORMS = frozenset(
    {
        *("association", "asso", "assoc", "sarl", "sas", "sasu", "sa", "eurl", "scop", "scic", "sci", "snc"),
        *("ste", "societe", "ets", "etablissements", "ei", "ese", "entreprise", "selarl"),
    }
)
_DROPPED = SMALL | LEGAL_FORMS
_DOTTED = re.compile(r"\b([a-z])\.(?=[a-z]\b)")
""" "C.B.E." is "CBE"."""
_APART = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}
_BRACKETS = re.compile(r"\([^()]*\)")
_DIGITS = re.compile(r"[^0-9]+")
_NATIONAL = 9  # digits of a French number without its zero or its +33
_FEWEST_DIGITS = 6
_SLICE = 500
_MANY = 200_000  # keys that are sorted before they are written: far quicker than in the order of the rows

table = sa.Table(
    "store_key",
    Base.metadata,
    sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("record", sa.Uuid, primary_key=True),
    sqlite_with_rowid=False,
)


def _words(text: str) -> list[str]:
    """Letters and digits of any script, folded."""
    if "&" in text or not text.isascii():
        text = text.replace("&", " et ").replace("·", "")
    folded = text.lower() if text.isascii() else fold(text)
    if "." in folded:
        folded = _DOTTED.sub(r"\1", folded)
    return folded.translate(_APART).split() if folded.isascii() else re.findall(r"[^\W_]+", folded)


def _core(text: str) -> str:
    words = _words(text)
    return " ".join([word for word in words if word not in _DROPPED] or words) or text.strip()


@lru_cache(maxsize=65_536)
def name_key(text: str) -> str:
    """What is compared of a name: "L’Atelier – Garrigue" and "l'atelier garrigue" are the same."""
    return " ".join(_words(text)) or text.strip()


@lru_cache(maxsize=65_536)
def loose_key(text: str) -> str:
    """The same without small words and legal forms: "Association les Amis du Jazz" is "amis jazz"."""
    return _core(text)


@lru_cache(maxsize=65_536)
def person_key(first: str, last: str) -> str:
    """First and last name in any order, compared without accents and hyphens."""
    return _sorted(f"{first} {last}")


def phone_key(text: str) -> str:
    """The last digits of a number, without its extension: "+33 6 12…" and "06 12…" are the same."""
    digits = _DIGITS.sub("", re.split(r"[a-zA-Z]", text, maxsplit=1)[0])[-_NATIONAL:]
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def spellings(name: str) -> Iterator[str]:
    """The name, and the name without its brackets: "2B2B (compagnie de danse)" is "2B2B" too."""
    yield name
    if "(" in name:
        outside = " ".join(_BRACKETS.sub(" ", name).split())
        if outside and outside != name:
            yield outside


def _sorted(text: str) -> str:
    return " ".join(sorted(_words(text))) or text.strip()


@lru_cache(maxsize=65_536)
def _kept(word: str) -> str:
    """What the key of a name keeps of what stands between two spaces: words repeat, names do not."""
    return "".join([each for each in _words(word) if each not in _DROPPED])


_MADE: dict[str, Callable[[str], str]] = {
    # Without spaces: "Charlie Free" is looked for under "Charliefree" too.
    "name": lambda text: "".join(map(_kept, text.split())),
    "person": lambda text: "".join(sorted(_words(text))),
    "email": lambda text: text.strip().lower(),
    "phone": phone_key,
}


@cache
def _making(kind: str) -> dict[str, tuple[Callable[[str], str], int]]:
    """How the text of a key is made, and where its number begins: a key is of one kind and one sort."""
    return {what: (made, zlib.crc32(f"{kind} {what} ".encode())) for what, made in _MADE.items()}


def keys_of(kind: str, what: str, text: str) -> Iterator[int]:
    """The keys under which a record of `kind` is kept that is known by `text`; none where that is empty."""
    made, beginning = _making(kind)[what]
    for spelled in spellings(text) if what == "name" else (text,):
        if spelled:
            yield zlib.crc32(made(spelled).encode(), beginning)


class Learner:
    """Gathers the keys of records and writes them, many at once, in their order."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        # Two lists: as many pairs would be looked at again and again by Python's collector.
        self._keys: list[int] = []
        self._records: list[str] = []

    def add(self, cls: type[Record], rows: Sequence[Any]) -> None:
        """Take the keys of rows of a class, each a mapping of its id and of what it is known by."""
        records = [row["id"].hex for row in rows]
        making = _making(cls.__tablename__)
        for what, (column, *others) in known_by(cls):
            made, beginning = making[what]
            texts = [row[column] for row in rows]
            for other in others:
                texts = [f"{text} {row[other]}".strip() for text, row in zip(texts, rows, strict=True)]
            # As `keys_of` does, in columns: what an import spends here, it spends a hundred thousand times.
            self._keys += [zlib.crc32(made(text).encode(), beginning) for text in texts if text]
            self._records += itertools.compress(records, texts)
            if what == "name" and "(" in "".join(texts):
                for text, record in zip(texts, records, strict=True):
                    for key in keys_of(cls.__tablename__, what, text) if "(" in text else ():
                        self._keys.append(key)
                        self._records.append(record)
        if len(self._keys) > _MANY:
            self.write()

    def write(self) -> None:
        """Write what was gathered; a key that is known already stays."""
        order = sorted(range(len(self._keys)), key=self._keys.__getitem__)
        keys, records = [self._keys[at] for at in order], [self._records[at] for at in order]
        self._keys, self._records = [], []
        if keys and self._connection.dialect.name == "sqlite":
            _insert(self._connection, keys, records)
        elif keys:
            self._connection.exec_driver_sql(_POSTGRESQL, (keys, records), execution_options=JOURNALLED)


def _insert(connection: sa.Connection, keys: list[int], records: list[str]) -> None:
    """Into a file: many rows in one statement cost two thirds of as many statements."""
    for start in range(0, len(keys), _SLICE):
        some = slice(start, start + _SLICE)
        values = tuple(itertools.chain.from_iterable(zip(keys[some], records[some], strict=True)))
        statement = _SQLITE + ", (?, ?)" * (len(values) // 2 - 1)
        connection.exec_driver_sql(statement, values, execution_options=JOURNALLED)


_POSTGRESQL = (
    "INSERT INTO store_key (key, record) SELECT * FROM unnest(%s::bigint[], %s::uuid[])"
    " ON CONFLICT DO NOTHING"
)
_SQLITE = "INSERT OR IGNORE INTO store_key (key, record) VALUES (?, ?)"


def learn(connection: sa.Connection, records: Iterable[Record]) -> None:
    """Keep the keys of records that were added or changed; those that nothing recognises are passed over."""
    learner = Learner(connection)
    for record in records:
        cls = type(record)
        if known_by(cls):
            learner.add(cls, [{name: getattr(record, name) for name in ("id", *_columns(cls))}])
    learner.write()


def refresh(connection: sa.Connection, cls: type[Record], ids: Iterable[uuid.UUID]) -> None:
    """Keep the keys of rows that were written without objects."""
    listed, learner = list(ids), Learner(connection)
    for start in range(0, len(listed), _SLICE):
        some = cls.__table__.c.id.in_(listed[start : start + _SLICE])
        learner.add(cls, connection.execute(_reading(cls).where(some)).mappings().all())
    learner.write()


def forget(connection: sa.Connection, rows: Mapping[str, Collection[uuid.UUID]]) -> None:
    """Drop every key of these rows, by kind, but those of what they hold now: former names leave no trace."""
    kinds = recognised_kinds()
    for kind in kinds.keys() & rows.keys():
        listed = list(rows[kind])
        for start in range(0, len(listed), _SLICE):
            some = table.c.record.in_(listed[start : start + _SLICE])
            connection.execute(sa.delete(table).where(some), execution_options=JOURNALLED)
        refresh(connection, kinds[kind], listed)


def install(connection: sa.Connection) -> None:
    """Make all keys again; called after a migration."""
    connection.exec_driver_sql("DELETE FROM store_key")
    learner = Learner(connection)
    for cls in recognised_kinds().values():
        for some in connection.execute(_reading(cls)).mappings().partitions(_MANY):
            learner.add(cls, some)
    learner.write()


def _reading(cls: type[Record]) -> sa.Select[Any]:
    """The columns that make the keys, and no other: while a store migrates, the models may be behind."""
    columns = cls.__table__.c
    return sa.select(columns.id, *(columns[name] for name in sorted(_columns(cls))))


def concerns(cls: type[Record], names: Iterable[str]) -> bool:
    """Whether a change of these columns changes by what a record of the class is known."""
    return not _columns(cls).isdisjoint(names)


def known_by(cls: type[Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By what records of a class are known, and the columns that say it; nothing where they are not."""
    return cls.KNOWN_BY if issubclass(cls, Recognised) else ()


@cache
def _columns(cls: type[Any]) -> frozenset[str]:
    return frozenset(column for _, columns in known_by(cls) for column in columns)


def recognised_kinds() -> dict[str, Any]:
    """Every class whose records are recognised, by its table name."""
    mapped: list[Any] = [mapper.class_ for mapper in Base.registry.mappers]
    return {cls.__tablename__: cls for cls in mapped if issubclass(cls, Recognised)}


def records_of(connection: sa.Connection, keys: Collection[int]) -> set[uuid.UUID]:
    """The records that may be known by one of these keys, deleted ones too."""
    found: set[uuid.UUID] = set()
    listed = sorted(keys)
    for start in range(0, len(listed), _SLICE):
        some = table.c.key.in_(listed[start : start + _SLICE])
        found.update(connection.scalars(sa.select(table.c.record).where(some)))
    return found


def oldest_of(connection: sa.Connection, cls: type[Record], keys: Collection[int]) -> set[uuid.UUID]:
    """Of the living records of a class, the oldest one that may be known by each of these keys."""
    found: set[uuid.UUID] = set()
    listed, living = sorted(keys), cls.__table__
    rank = sa.func.row_number().over(partition_by=table.c.key, order_by=table.c.record)
    for start in range(0, len(listed), _SLICE):
        some = table.c.key.in_(listed[start : start + _SLICE])
        ranked = (
            sa.select(table.c.record, rank.label("rank"))
            .join(living, living.c.id == table.c.record)
            .where(some, living.c.deleted_at.is_(None))
            .subquery()
        )
        found.update(connection.scalars(sa.select(ranked.c.record).where(ranked.c.rank == 1)))
    return found
