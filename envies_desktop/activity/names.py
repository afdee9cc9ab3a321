"""Names of what is found elsewhere, and texts of the moment."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

Name = str
"""Where something is found: "package.module:name"."""
Label = Callable[[], str]
"""A text in the language of the moment."""
Sentences = Mapping[str, Callable[[Mapping[str, Any]], str]]
"""What makes the sentence of a code of its parameters, in the language of the moment."""


def load(name: Name) -> Any:
    """What a name stands for; its module is imported now."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
