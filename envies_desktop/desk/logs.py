"""The program's diary: what went wrong, where in the code; never a name, an address, or what was typed."""

import faulthandler
import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from io import StringIO
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from envies_desktop.desk.traces import Discreet, places
from envies_desktop.refused import Refused
from envies_desktop.settings import log_folder

LINES = 400
_log = logging.getLogger("envies_desktop")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Diary:
    """Keeps the diary while the window is open; `surprised` is called with each error nobody caught."""

    def __init__(self, surprised: Callable[[BaseException | None], None]) -> None:
        self._surprised = surprised
        self._before = (sys.excepthook, threading.excepthook)
        folder = log_folder()
        logging.raiseExceptions = False  # a diary that cannot be written stops nothing
        self._crash: IO[str] | None = None
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._crash = (folder / "crash.log").open("a", encoding="utf-8")
        self._handler = logging.handlers.RotatingFileHandler(
            folder / "envies-desktop.log", maxBytes=500_000, backupCount=3, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logging.getLogger().addHandler(self._handler)
        if self._crash is not None:
            faulthandler.enable(self._crash)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(_from_qt)

    def close(self) -> None:
        """Give everything back as it was."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._crash is not None:
            self._crash.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.error("unexpected\n%s", places(kind, error, trace))
        self._surprised(error)


def last_lines() -> str:
    """The end of the diary."""
    text = StringIO()
    for name in ("crash.log", "envies-desktop.log"):
        path = log_folder() / name
        if path.is_file():
            text.write(path.read_text(encoding="utf-8", errors="replace"))
    return "\n".join(text.getvalue().splitlines()[-LINES:])


def write_report(to: Path, versions: str) -> None:
    """The diary and the versions in one file; raises Refused("print-unsaved")."""
    import zipfile

    try:
        draft = to.with_name(to.name + ".part")
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as report:
            report.writestr("versions.txt", versions)
            for path in sorted(log_folder().glob("*.log*")):
                report.write(path, path.name)
        draft.replace(to)
    except OSError as error:
        raise Refused("print-unsaved", path=str(to), detail=error.strerror or "") from error


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: Any) -> None:
    _log.log(_LEVELS.get(kind, logging.INFO), "qt %s %s", context.category, message)
