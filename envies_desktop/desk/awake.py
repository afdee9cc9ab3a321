"""Keep the machine and its screens awake while the room looks at them.

Each system is asked in its own way, by what Python and Qt bring. What is asked ends with the program, however
it ends: nobody finds their laptop sleepless the next day. Calls come from the window's thread.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Callable

_log = logging.getLogger("envies_desktop")
_BUS = "envies-desktop-awake"
_SERVICES = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
)
_PATIENCE = 500
"""Milliseconds left to each service of the desktop to answer."""

Release = Callable[[], object]


class Awake:
    """Holds the machine awake between `hold` and `release`; `held` says whether the system agreed."""

    def __init__(self) -> None:
        self._release: Release | None = None

    @property
    def held(self) -> bool:
        """Whether sleep and screen saver are held off now."""
        return self._release is not None

    def hold(self) -> bool:
        """Ask the system, once; False where it cannot (no service answers). Never raises."""
        if self._release is None:
            try:
                self._release = _WAYS.get(sys.platform, _ask_desktop)()
            except Exception:  # whatever a system answers, the evening goes on
                _log.warning("cannot be kept awake", exc_info=True)
        return self.held

    def release(self) -> None:
        """Let the machine sleep again. Never raises."""
        release, self._release = self._release, None
        try:
            if release:
                release()
        except Exception:
            _log.warning("cannot be let asleep", exc_info=True)


def _ask_windows() -> Release | None:
    """SetThreadExecutionState: the system forgets it with the thread that asked."""
    from ctypes import CDLL, c_uint

    always, system, display = 0x80000000, 0x1, 0x2
    ask = CDLL("kernel32").SetThreadExecutionState
    ask.argtypes, ask.restype = [c_uint], c_uint
    return (lambda: ask(always)) if ask(always | system | display) else None


def _ask_mac() -> Release | None:
    """`caffeinate` ends by itself with the process that it watches."""
    process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603 -- a fixed command

    def release() -> None:
        process.terminate()
        process.wait()

    return release


def _ask_desktop() -> Release | None:
    """The services of KDE, GNOME, Xfce…: they forget what was asked with the connection that asked it."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None  # Qt would start a bus of its own, where nobody listens
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    agreed = 0
    for service, path, interface in _SERVICES if bus.isConnected() else ():
        call = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
        call.setArguments(["envies-desktop", "Projection"])
        answer = bus.call(call, QDBus.CallMode.Block, _PATIENCE)
        agreed += answer.type() == QDBusMessage.MessageType.ReplyMessage
    if agreed:
        return lambda: QDBusConnection.disconnectFromBus(_BUS)
    QDBusConnection.disconnectFromBus(_BUS)
    return None


_WAYS = {"win32": _ask_windows, "darwin": _ask_mac}
