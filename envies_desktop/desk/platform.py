"""Whether a window can be shown here, asked before Qt is: Qt ends the program where it cannot."""

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from envies_desktop.i18n import tr

PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt itself needs on Linux, and the Debian package of each."""

XCB_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What its window on X11 needs besides."""


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or _without_screen())


def missing_packages() -> list[str]:
    """The Debian packages to install before a window can be shown; empty where all is there."""
    if sys.platform != "linux":
        return []
    wanted = dict(PACKAGES)
    if not _without_screen() and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= XCB_PACKAGES
    return absent(wanted)


def absent(wanted: Mapping[str, str]) -> list[str]:
    """The packages of the libraries that cannot be loaded; `wanted`: library → Debian package."""
    return [package for library, package in wanted.items() if not _loads(library)]


def display_problem() -> str:
    """Why no window can be shown, in a sentence with its remedy; empty where one can."""
    if not has_display():
        return tr(
            "Il n’y a pas d’écran ici\u00a0: la fenêtre ne peut pas s’ouvrir. "
            "Les commandes sans fenêtre restent utilisables (envies-desktop --help)."
        )
    if missing := missing_packages():
        return tr(
            "Il manque des bibliothèques du système pour ouvrir la fenêtre. Installez-les avec\u00a0:\n"
            "sudo apt-get install {packages}"
        ).format(packages=" ".join(missing))
    if sys.platform == "linux" and not _without_screen() and not _screen_answers():
        return tr(
            "L’écran {display} ne répond pas\u00a0: la fenêtre ne peut pas s’ouvrir. "
            "Vérifiez la variable DISPLAY, ou ouvrez une session graphique."
        ).format(display=os.environ.get("DISPLAY", ""))
    return ""


def _without_screen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc", "linuxfb")


def _screen_answers() -> bool:
    """Whether the X server of DISPLAY takes a connection; Wayland answers for itself."""
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # nobody to ask: Qt will say
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return _bundled(library)
    return True


def _bundled(library: str) -> bool:
    """Whether PySide6 brings it itself."""
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    return any((Path(place) / "Qt" / "lib" / library).exists() for place in places or ())
