"""A line of the navigation rail: known without importing the page behind it, which is built when opened."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from envies_desktop.desk.page import Page


@dataclass(frozen=True)
class Entry:
    """Name, icon and group are those of the page's class; `place` is "module:Class" below the package."""

    name: str
    label: Callable[[], str]
    icon: str
    group: str
    place: str
    shortcut: str = ""

    def load(self) -> "type[Page]":
        """The class of the page."""
        room, name = self.place.split(":")
        found: type[Page] = getattr(import_module(room), name)
        return found


def entry_of(page: "type[Page]") -> Entry:
    """The entry of a page's class."""
    place = f"{page.__module__}:{page.__qualname__}"
    return Entry(page.name, page.label, page.icon, page.group, place, page.shortcut)
