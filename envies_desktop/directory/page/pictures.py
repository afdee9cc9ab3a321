"""The pictures of the directory for the guide."""

from envies_desktop.desk.pictures import Studio


def pictures(studio: Studio) -> None:
    """The list."""
    studio.desk.open("directory")
    studio.keep("directory")
