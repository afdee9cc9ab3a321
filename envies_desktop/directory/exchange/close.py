"""Names that look like one of the directory: looked for by their pieces, for one slip leaves some of them."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.exchange.data import Odd
from envies_desktop.directory.model import Organisation
from envies_desktop.store.recognition import loose_key, spellings
from envies_desktop.store.search import holding

CLOSE_NAME = 90.0
"""Ratio from which a new organisation is said to look like a known one: one or two slips in a name. Names
that differ by a word stay below ("Mutuelle des Calanques" and "Mutuelle des Alpilles" have 74)."""
_LONG = 5  # letters of a word of which both ends tell
_FEWEST = 3  # letters that the index of search needs
_MOST_WORDS = 4
_MOST = 500  # names that are compared letter by letter


class CloseNames:
    """Looks for names that are not known; asks the directory as long as its session lives."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked: dict[str, tuple[str, float] | None] = {}

    def look(self, name: str) -> list[Odd]:
        """A warning where a name that is not known looks like one that is."""
        key = loose_key(name)
        if key not in self._looked:
            self._looked[key] = self._closest(key)
        found = self._looked[key]
        return [("import-organisation-close", {"known": found[0], "score": round(found[1])})] if found else []

    def _closest(self, key: str) -> tuple[str, float] | None:
        """The name of the directory that is the closest to a loose key, and its likeness from 0 to 100."""
        from envies_desktop.directory.exchange.likeness import closest

        pieces = _pieces(key)
        if not pieces:
            return None
        engine = self._session.get_bind().dialect.name
        query = (
            sa.select(Organisation.name)
            .where(Organisation.deleted_at.is_(None), *holding(engine, Organisation, pieces))
            .limit(_MOST)
        )
        there = {
            loose: name
            for name in self._session.scalars(query)
            for spelled in spellings(name)
            if (loose := loose_key(spelled))[:1] == key[0]  # the first letter is seldom wrong
        }
        found = closest(key, there.keys(), CLOSE_NAME)
        return (there[found[0]], found[1]) if found else None


def _pieces(key: str) -> list[tuple[str, ...]]:
    """Groups of pieces: where a name only has a slip in each long word, a piece of each group is in it."""
    words = sorted((word for word in key.split() if len(word) >= _FEWEST), key=len, reverse=True)
    if long := [word for word in words if len(word) >= _LONG]:
        return [_ends(word) for word in long[:_MOST_WORDS]]
    if len(words) == 1:
        return [_ends(words[0])]
    return [tuple(words)] if words else []


def _ends(word: str) -> tuple[str, ...]:
    """The beginning and the end of a word, one or two letters apart where it is long."""
    length = max(_FEWEST, (len(word) - 1) // 2)
    return word[:length], word[-length:]
