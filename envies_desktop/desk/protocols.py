"""What the window offers to the desk that stands in it: the desk and the pages know no more of it."""

from typing import Any, Protocol

from PySide6.QtWidgets import QWidget


class Shell(Protocol):
    """The window around the pages: where they are opened and where sentences are shown."""

    @property
    def widget(self) -> QWidget:
        """The window itself: the parent of dialogs that belong to no panel."""

    def open_page(self, name: str, **target: Any) -> None:
        """Show a page, on something if a target is given; an unknown name changes nothing."""

    def mark(self, text: str) -> None:
        """Say in the title, for good, that this is no ordinary window."""

    def say(self, text: str) -> None:
        """A short word in the status line."""

    def warn(self, text: str, tone: str = "warn") -> None:
        """A sentence above the page; `tone` is info, good, warn or bad."""

    def unsay(self, text: str) -> None:
        """A sentence is true no more: it goes, if it is the one that is shown."""
