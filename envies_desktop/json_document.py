"""Reading a JSON document of anybody's, field by field: a sound value, or a refusal that names its place.

A place is written as somebody would write it in a script: `participants[3].wishes[0]`. Each reader takes
the place that stands before its key (`prefix`), and raises Refused("problem-…", where=…).
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from envies_desktop.refused import Refused

_SHOWN = 40
"""Characters of a wrong value that a sentence repeats."""
_MISSING = object()
_Row = TypeVar("_Row")


def read_root(data: Any) -> Mapping[str, Any]:
    """The document itself, of the one version that is known; raises Refused("problem-version")."""
    root = read_object(data, "")
    if root.get("version", 1) != 1 or isinstance(root.get("version"), bool):
        raise Refused("problem-version", version=shown(root["version"]))
    return root


def read_object(value: Any, where: str) -> Mapping[str, Any]:
    """A value that must be an object."""
    if not isinstance(value, dict):
        raise wrong_type(value, where, "object")
    return value


def read_list(value: Any, where: str, size: int) -> list[Any]:
    """A value that must be a list of so many values."""
    if not isinstance(value, list):
        raise wrong_type(value, where, "list")
    if len(value) != size:
        raise Refused("problem-length", where=where, wanted=size, found=len(value))
    return value


def read_rows(
    owner: Mapping[str, Any],
    key: str,
    most: int,
    read: Callable[[Any, str], _Row],
    default: Any = _MISSING,
    *,
    prefix: str = "",
) -> tuple[_Row, ...]:
    """A list of at most so many rows, each read with its place; with a default it may be left out."""
    value = _value(owner, prefix, key, default)
    where = prefix + key
    if value is None and default is not _MISSING:
        return ()
    if not isinstance(value, (list, tuple)):
        raise wrong_type(value, where, "list")
    if len(value) > most:
        raise Refused("problem-many", where=where, most=most, found=len(value))
    return tuple(read(row, f"{where}[{place}]") for place, row in enumerate(value))


def read_number(
    owner: Mapping[str, Any], prefix: str, key: str, least: int, most: int, default: Any = _MISSING
) -> int:
    """A whole number between bounds, both included."""
    return read_whole(_value(owner, prefix, key, default), prefix + key, least, most)


def read_whole(value: Any, where: str, least: int, most: int) -> int:
    """A value that must be a whole number between bounds, both included."""
    if not is_whole(value):
        raise wrong_type(value, where, "number")
    if not least <= value <= most:
        raise Refused("problem-range", where=where, value=shown(value), least=least, most=most)
    return int(value)


def is_whole(value: Any) -> bool:
    """Whether it is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def read_text(owner: Mapping[str, Any], prefix: str, key: str, default: Any = _MISSING) -> str:
    """A text."""
    value = _value(owner, prefix, key, default)
    if value is None and default is not _MISSING:
        return str(default)
    if not isinstance(value, str):
        raise wrong_type(value, prefix + key, "text")
    return value


def wrong_type(value: Any, where: str, wanted: str) -> Refused:
    """The refusal of a value that is no `wanted`: "object", "list", "number", "text"."""
    return Refused("problem-type", where=where, wanted=wanted, value=shown(value))


def shown(value: Any) -> str:
    """The beginning of a value, as JSON has it; nothing of what it may contain, which may be deep."""
    if isinstance(value, (list, dict)):
        return "[…]" if isinstance(value, list) else "{…}"
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _value(owner: Mapping[str, Any], prefix: str, key: str, default: Any) -> Any:
    value = owner.get(key, default)
    if value is _MISSING:
        raise Refused("problem-missing", where=prefix + key)
    return value
