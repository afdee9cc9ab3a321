"""Taking the pictures of the guide: what an activity is given for it, and the desk's own pages."""

from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk


class Studio(Protocol):
    """A window on the demonstration, played up to the printed sheets, and a camera.

    `event` is its speed dating; `folder` holds the list that was imported and the sheets that were printed.
    """

    desk: Desk
    window: QWidget
    event: UUID
    folder: Path

    def wait(self, milliseconds: int) -> None:
        """Let the window live."""

    def keep(self, name: str, shown: QWidget | None = None) -> None:
        """Take the picture `name` of a widget, or of the window, once it is settled."""

    def keep_sheet(self, name: str) -> None:
        """Take the picture `name` of the first page of the printed file of that name."""


def pictures(studio: Studio) -> None:
    """The settings and the help."""
    for page in ("settings", "help"):
        studio.desk.open(page)
        studio.keep(page)
