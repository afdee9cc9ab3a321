"""What a deposited folder says of itself: which event, when, by which version, and each file with its sum."""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the manifest: its name, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


def entry_of(path: Path) -> Entry:
    """What the manifest says of a file."""
    return Entry(path.name, path.stat().st_size, digest(path))


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a folder; empty where there is none, or none that can be read."""
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def listed(manifest: dict[str, Any]) -> dict[str, Entry]:
    """The files that a manifest names; what another hand wrote there wrongly is left out."""
    rows = manifest.get("files")
    found = {}
    for row in rows if isinstance(rows, list) else ():
        with suppress(TypeError):
            entry = Entry(**row)
            if isinstance(entry.name, str) and Path(entry.name).name == entry.name:
                found[entry.name] = entry
    return found


def written(head: dict[str, Any], entries: list[Entry]) -> dict[str, Any]:
    """The manifest of these files."""
    return {**head, "files": [asdict(entry) for entry in entries]}


def says_the_same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two manifests differ by nothing but their moment."""
    return {**one, "made_at": None} == {**other, "made_at": None}
