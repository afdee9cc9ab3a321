"""The composition root: opens the store, lists the pages, hands them their tabs, shows the window.

It knows everyone; nobody knows it. What a start does not need is imported when it is first used.
"""

from importlib import import_module
from pathlib import Path

from envies_desktop.desk.page import Page
from envies_desktop.settings import Settings, data_folder

MODELS = ("directory.model", "events.model", "speed_dating.model")
"""The rooms whose mapped classes make the store."""

PAGES = (
    "desk.settings_page:SettingsPage",
    "desk.help_page:HelpPage",
)
"""The pages of the navigation, in their order."""


def import_models() -> None:
    """Make every mapped class known before the store is opened."""
    for room in MODELS:
        import_module(f"envies_desktop.{room}")


def default_store(settings: Settings) -> str | Path:
    """The store of the window when no other is named."""
    return settings.store or data_folder() / "envies.db"


def pages() -> list[type[Page]]:
    """The classes of PAGES."""
    found: list[type[Page]] = []
    for place in PAGES:
        room, name = place.split(":")
        found.append(getattr(import_module(f"envies_desktop.{room}"), name))
    return found
