"""What the association and its facilitators chose once: kept in a small file, read without Qt.

The window, the doors and the printed documents read the same `Settings`. A file `portable.ini` beside the
program keeps everything beside it, so that a stick can be carried from laptop to laptop.
"""

import json
import os
import socket
import sys
import tempfile
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar

import platformdirs

from envies_desktop.refused import Refused

APP = "envies-desktop"
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
THEMES = ("system", "light", "dark")


@dataclass(frozen=True)
class Settings:
    """The choices; empty texts mean "not said yet". `logo` is a PNG that we encoded ourselves.

    `authors` are the people who have typed on this laptop, `author` the one who is typing now.
    `zoom` is a percentage from 80 to 200. `store` is the address last opened (empty: `data_folder`).
    `needs_days` days (at most MOST_NEEDS_DAYS) after an event, its access needs are forgotten.
    """

    MOST_NEEDS_DAYS: ClassVar[int] = 365

    association: str = ""
    address: str = ""
    privacy_contact: str = ""
    logo: bytes = field(default=b"", repr=False)
    language: str = "fr"
    theme: str = "system"
    zoom: int = 100
    printer: str = ""
    documents_folder: str = ""
    author: str = ""
    authors: tuple[str, ...] = ()
    device: str = ""
    store: str = ""
    needs_days: int = 30

    def documents(self) -> Path:
        """Where printed documents are saved unless told otherwise."""
        if self.documents_folder:
            return Path(self.documents_folder)
        return Path(platformdirs.user_documents_dir()) / "Envies d'Alliances"

    def typed_by(self, author: str) -> "Settings":
        """The same settings, with `author` typing from now on and remembered first."""
        name = " ".join(author.split())
        others = tuple(known for known in self.authors if known != name)
        return replace(self, author=name, authors=((name, *others) if name else others)[:12])


def portable_folder() -> Path | None:
    """The folder beside the program where everything stays, if it was asked for."""
    beside = Path(sys.executable).parent
    return beside / "envies-desktop-data" if (beside / "portable.ini").is_file() else None


def config_folder() -> Path:
    """Where settings and the state of the window are kept."""
    return portable_folder() or Path(platformdirs.user_config_dir(APP, appauthor=False))


def data_folder() -> Path:
    """Where the store is kept unless another address was given."""
    return portable_folder() or Path(platformdirs.user_data_dir(APP, appauthor=False))


def cache_folder() -> Path:
    """What can be made again at any time."""
    return portable_folder() or Path(platformdirs.user_cache_dir(APP, appauthor=False))


def log_folder() -> Path:
    """The program's diary: what went wrong, never whom it was about."""
    return portable_folder() or Path(platformdirs.user_log_dir(APP, appauthor=False))


def default_store(settings: "Settings") -> str | Path:
    """The store that is opened when no other is named."""
    return settings.store or data_folder() / "envies.db"


def load_settings() -> Settings:
    """The settings of this laptop; a file that cannot be read counts as none, and is kept aside."""
    path = config_folder() / "settings.json"
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        chosen = _understood(said)
    except FileNotFoundError:
        chosen = {}
    except (OSError, ValueError, AttributeError):
        _keep_aside(path)
        chosen = {}
    logo = config_folder() / "logo.png"
    return Settings(
        **{"device": socket.gethostname(), **chosen}, logo=logo.read_bytes() if logo.is_file() else b""
    )


def save_settings(settings: Settings) -> None:
    """Write the settings, whole or not at all; raises Refused("settings-unwritable")."""
    said = {key: value for key, value in asdict(settings).items() if key != "logo"}
    text = json.dumps(said, ensure_ascii=False, indent=1)
    try:
        _write(config_folder() / "settings.json", text.encode())
        if settings.logo:
            _write(config_folder() / "logo.png", settings.logo)
        else:
            (config_folder() / "logo.png").unlink(missing_ok=True)
    except OSError as error:
        detail = os.strerror(error.errno or 0)
        raise Refused("settings-unwritable", folder=str(config_folder()), detail=detail) from error


def _understood(said: dict[str, Any]) -> dict[str, Any]:
    """Known choices of the right type; a newer version's others are left out."""
    defaults = {known.name: known.default for known in fields(Settings) if known.name != "logo"}
    chosen: dict[str, Any] = {
        key: value
        for key, value in said.items()
        if key in defaults and key != "authors" and isinstance(value, type(defaults[key]))
    }
    if isinstance(said.get("authors"), list):
        chosen["authors"] = tuple(name for name in said["authors"] if isinstance(name, str))
    chosen["zoom"] = min(200, max(80, chosen.get("zoom", 100)))
    chosen["needs_days"] = min(Settings.MOST_NEEDS_DAYS, max(1, chosen.get("needs_days", 30)))
    if chosen.get("language") not in ("fr", "en"):
        chosen["language"] = "fr"
    if chosen.get("theme") not in THEMES:
        chosen["theme"] = "system"
    return chosen


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as draft:
        draft.write(content)
        draft.flush()
        os.fsync(draft.fileno())
    Path(draft.name).replace(path)


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".unreadable.json"))
    except OSError:
        return
