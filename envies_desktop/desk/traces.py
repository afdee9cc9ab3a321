"""What may be written about an error: where and what kind, never its message (a name may be in it)."""

import copy
import logging
import traceback
from types import TracebackType
from typing import Any

from envies_desktop.refused import Refused


def places(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Lines of code, then the kind of error; of a Refused, its code."""
    said = error.code if isinstance(error, Refused) else ""
    return f"{''.join(traceback.format_tb(trace))}{kind.__name__} {said}".rstrip()


class Discreet(logging.Formatter):
    """Writes errors without their messages."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as if nobody had written it before: another writer may have kept the message in it."""
        own = copy.copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: Any) -> str:  # noqa: N802 -- logging's name
        """Where, and what kind."""
        kind, error, trace = ei
        return places(kind or Exception, error, trace)
