"""What the window remembers by itself (its place, the columns chosen), kept out of the registry."""

from PySide6.QtCore import QSettings

from envies_desktop.settings import config_folder


def window_state() -> QSettings:
    """The file of the window's state."""
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
