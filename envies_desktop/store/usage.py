"""Who is using the engines of a store, so that they can be changed while nobody is."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from envies_desktop.refused import Refused

PATIENCE = 10.0  # seconds that a read or a work in progress has to end


class Usage:
    """Counts those who read and write; `alone` waits until there are none and keeps newcomers waiting."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._users = 0
        self._closed = False
        self._mine = threading.local()

    @property
    def closed(self) -> bool:
        """Whether newcomers wait at this moment."""
        return self._closed

    @contextmanager
    def inside(self) -> Iterator[None]:
        """A read or a work; one inside another of the same thread never waits."""
        depth = getattr(self._mine, "depth", 0)
        with self._changed:
            if depth == 0:
                self._changed.wait_for(lambda: not self._closed)
                self._users += 1
        self._mine.depth = depth + 1
        try:
            yield
        finally:
            self._mine.depth = depth
            with self._changed:
                if depth == 0:
                    self._users -= 1
                    self._changed.notify_all()

    @contextmanager
    def alone(self, address: str) -> Iterator[None]:
        """Nobody reads or writes inside the block; raises Refused("store-busy") where somebody goes on."""
        with self._changed:
            self._changed.wait_for(lambda: not self._closed)
            self._closed = True
            left = self._changed.wait_for(lambda: self._users == 0, PATIENCE)
        try:
            if not left:
                raise Refused("store-busy", address=address, detail="in use here")
            yield
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()
