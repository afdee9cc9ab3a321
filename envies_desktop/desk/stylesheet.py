"""The style sheet: qt-material's, on our theme file, then our own rules; rendered once, kept on disk.

qt-material is slow to import and to render, so that a start after the first one only reads a file.
"""

import atexit
import hashlib
import importlib.util
import logging
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from string import Template

from envies_desktop import __version__
from envies_desktop.assets import resource_path
from envies_desktop.desk.tokens import SCHEMES
from envies_desktop.settings import cache_folder

_log = logging.getLogger(__name__)
_UNUSED = re.compile(
    r"QDockWidget|QDial\b|QLCDNumber|QToolBox|QMenuBar|QMdi|QColumnView|::branch|(?<!:):left|(?<!:):right"
    r"|\.(danger|warning|success|big|fill_background)|frameless|colored"
)
_FONTS = ("Roboto-Regular.ttf", "Roboto-Bold.ttf", "Roboto-Medium.ttf", "Roboto-Italic.ttf")


def cached(scheme: str, percent: int) -> str:
    """The style sheet of "light" or "dark" at a zoom of `percent`."""
    folder = cache_folder() / "theme" / _mark(scheme)
    return _kept(folder / f"{scheme}-{percent}.qss", lambda: _scaled(_whole(scheme, folder), percent))


def _whole(scheme: str, folder: Path) -> str:
    """At its own size: what takes time is done once for all zooms."""
    return _kept(folder / f"{scheme}.qss", lambda: _rendered_anywhere(scheme, folder))


def _kept(path: Path, make: Callable[[], str]) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        sheet = make()
    if path.parent.as_posix() not in sheet:
        return sheet  # its drawings go with the program
    try:
        draft = path.with_suffix(f".{os.getpid()}.part")
        draft.write_text(sheet, encoding="utf-8")
        draft.replace(path)
    except OSError:
        return sheet  # a full or closed disk only costs the time of rendering again
    return sheet


def font_files() -> list[Path]:
    """The four files of Roboto that come with qt-material, found without importing it."""
    found = importlib.util.find_spec("qt_material")
    if found is None or found.origin is None:
        return []
    return [Path(found.origin).parent / "fonts" / "roboto" / name for name in _FONTS]


def _mark(scheme: str) -> str:
    """Changes with anything that changes the sheet."""
    parts = [__version__, str(SCHEMES[scheme]), str(resource_path("theme"))]
    parts += [str(path.stat().st_mtime_ns) for path in sorted(resource_path("theme").iterdir())]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _rendered_anywhere(scheme: str, folder: Path) -> str:
    """On a full or closed disk the drawings go elsewhere while the program runs; the window opens anyhow."""
    try:
        return _rendered(scheme, folder)
    except OSError:
        _log.info("no room for the style sheet in %s", folder)
    try:
        elsewhere = tempfile.TemporaryDirectory(prefix="envies-")
        atexit.register(elsewhere.cleanup)
        return _rendered(scheme, Path(elsewhere.name))
    except OSError:
        return ""


def _rendered(scheme: str, folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    colours = SCHEMES[scheme].as_dict()
    theme = folder / f"{scheme}.xml"
    theme.write_text(_filled("theme.xml", colours), encoding="utf-8")
    from qt_material import build_stylesheet

    icons = (folder / scheme).as_posix()
    extra = {"font_family": 'Roboto, "DejaVu Sans"', "font_size": "14px", "line_height": "14px"}
    stock: str = build_stylesheet(str(theme), False, extra, icons, export=True)
    stock = re.sub(r"text-transform:\s*uppercase;?", "", stock)
    stock = re.sub(r"url\(icon:([^)]*)\)", rf'url("{icons}\1")', stock)
    _draw_signs(folder / scheme / "own", colours)
    return _pruned(stock + _filled("overlay.qss", {**colours, "icons": icons}))


def _draw_signs(folder: Path, colours: dict[str, str]) -> None:
    """The arrows and boxes of fields, in our colours."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("chevron-up", "chevron-down", "chevron-left", "chevron-right"):
        drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
        coloured = drawing.replace("currentColor", colours["muted"])
        (folder / f"{name}.svg").write_text(coloured, encoding="utf-8")
    for name in ("box-empty", "box-checked", "box-partial"):
        (folder / f"{name}.svg").write_text(_filled(f"{name}.svg", colours), encoding="utf-8")


def _pruned(sheet: str) -> str:
    """Without comments and rules of what this program never shows: each widget is matched with every rule."""
    kept = []
    for rule in re.finditer(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        names = [name.strip() for name in rule.group(1).split(",")]
        wanted = [name for name in names if not _UNUSED.search(name)]
        if wanted and rule.group(2).strip():
            kept.append(f"{', '.join(wanted)} {{{rule.group(2).strip()}}}\n")
    return "".join(kept)


def _filled(name: str, colours: dict[str, str]) -> str:
    return Template(resource_path("theme", name).read_text(encoding="utf-8")).substitute(colours)


def _scaled(sheet: str, percent: int) -> str:
    """Every size follows the zoom, except lines of one pixel."""

    def scale(found: re.Match[str]) -> str:
        size = float(found.group(1))
        return f"{size if size <= 1 else max(1, round(size * percent / 100)):g}px"

    return re.sub(r"(\d+(?:\.\d+)?)px", scale, sheet)
