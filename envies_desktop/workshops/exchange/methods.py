"""Method cards as files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from envies_desktop.diagnostics.document import dump
from envies_desktop.refused import Refused


def write_method(document: Mapping[str, Any], path: Path) -> None:
    """Write a card, whole or not at all; raises Refused("method-unwritten")."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_text(dump(document), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Refused("method-unwritten", path=str(path)) from error
