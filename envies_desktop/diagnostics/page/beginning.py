"""A diagnostic as a way to begin."""

from envies_desktop.desk.page import Desk


def open_one(desk: Desk) -> None:
    """Open the page on the dialog that opens a diagnostic."""
    desk.open("diagnostics", new=True)
