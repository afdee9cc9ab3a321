"""The other process: it does what it is handed, says how far it is, and can be asked to stop. No Qt here."""

import os
import threading
from collections.abc import Callable
from multiprocessing import connection, parent_process
from multiprocessing.synchronize import Event
from typing import Any

from envies_desktop.desk.traces import places
from envies_desktop.refused import Refused


class Stop:
    """Whether the person asked to stop: called, or looked at like an event."""

    def __init__(self, event: Any) -> None:
        self._event = event

    def __call__(self) -> bool:
        """True once asked."""
        return bool(self._event.is_set())

    def is_set(self) -> bool:
        """True once asked."""
        return self()


def serve(pipe: "connection.Connection[Any, Any]", stop: Event) -> None:
    """Take jobs (function, args) from the pipe until it closes; answer each with progress, then an end."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    while True:
        try:
            function, args = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            pipe.send(_done(function, args, pipe, stop))
        except (BrokenPipeError, OSError):
            return


def _done(
    function: Callable[..., Any], args: tuple[Any, ...], pipe: "connection.Connection[Any, Any]", stop: Event
) -> tuple[str, Any]:
    def progress(share: float, text: str = "") -> None:
        pipe.send(("progress", (share, text)))

    try:
        return "done", function(*args, progress=progress, stop=Stop(stop))
    except Refused as refused:
        return "refused", (refused.code, refused.params)
    except Exception as error:  # whatever happens there becomes a sentence here
        return "failed", places(type(error), error, error.__traceback__)


def warm(*modules: str, progress: Any = None, stop: Any = None) -> None:
    """Import what the next job will need."""
    import importlib

    for module in modules:
        importlib.import_module(module)


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)
