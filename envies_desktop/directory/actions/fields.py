"""How the fields of a record are cleaned and written."""

from collections.abc import Callable
from typing import Any

from envies_desktop.directory import identifiers

_NORMAL: dict[str, Callable[[str], str]] = {
    "rna": identifiers.compact,
    "siren": identifiers.normal_siret,
    "siret": identifiers.normal_siret,
    "naf": identifiers.normal_naf,
    "email": lambda text: text.strip().lower(),
}


def cleaned(values: dict[str, Any]) -> dict[str, Any]:
    """Texts without spaces around; identifiers as they are kept."""
    return {
        name: _NORMAL.get(name, str.strip)(value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def written(record: Any, values: dict[str, Any]) -> None:
    """Change only what differs: an undo then touches nothing else."""
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)
