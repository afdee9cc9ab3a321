"""What something shown was read from, and whether a change concerns it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from envies_desktop.store.noting import JOURNAL, noted

if TYPE_CHECKING:
    from envies_desktop.store.journal import Changes

__all__ = ["Reads", "noted"]


class Reads:
    """The kinds that were read for what is shown now; a reading that failed may lack any."""

    def __init__(self) -> None:
        self.kinds: frozenset[str] = frozenset()
        self._whole = True
        self._since: set[str] = set()

    @contextmanager
    def again(self) -> Iterator[None]:
        """Read anew: what is read inside replaces what was known, unless it fails; then both count."""
        before, self.kinds = self.kinds, frozenset()
        self._since.clear()
        self._whole = False
        try:
            with self.more():
                yield
            self._whole = True
        finally:
            if not self._whole:
                self.kinds |= before

    @contextmanager
    def more(self) -> Iterator[None]:
        """What is read inside belongs to what is shown already."""
        with noted() as kinds:
            try:
                yield
            finally:
                self.kinds |= kinds

    def note(self, kinds: Iterable[str]) -> bool:
        """What a thread or a process has read since `again`; True where some of it changed meanwhile."""
        self.kinds |= frozenset(kinds)
        return not self.kinds.isdisjoint(self._since)

    def fail(self) -> bool:
        """Something could not be read: from now on any change may be the one that helps.

        True where one was announced since `again`: a thread may say long afterwards that it failed.
        """
        self._whole = False
        return bool(self._since)

    def concerned(self, changes: "Changes") -> bool:
        """Whether what is shown may be true no more."""
        changed = changes.kinds.keys() | JOURNAL
        self._since |= changed
        return not self._whole or not self.kinds.isdisjoint(changed)
