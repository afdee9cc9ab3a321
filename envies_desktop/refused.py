"""The one way to say no: a code and its parameters, which become a sentence where they are shown."""

from typing import Any


class Refused(Exception):  # noqa: N818 -- it is an answer, not an accident
    """A gesture that cannot be done, and why; nothing was changed.

    `code` has its sentence in the `wording.py` of the room that raises it; `params` fill the sentence.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params
