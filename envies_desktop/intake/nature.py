"""What a file is by its first bytes, whatever its name says: a workbook, a text, or something to refuse."""

from pathlib import Path
from typing import Literal

from envies_desktop.intake.limits import FILE_BYTES
from envies_desktop.refused import Refused

Nature = Literal["workbook", "opendocument", "text"]

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "import-is-pdf"),
    (b"\x89PNG", "import-is-image"),
    (b"\xff\xd8\xff", "import-is-image"),
    (b"GIF8", "import-is-image"),
    (b"II*\0", "import-is-image"),
    (b"MM\0*", "import-is-image"),
    (b"BM", "import-is-image"),
    (b"{\\rtf", "import-is-document"),
    (b"Rar!", "import-is-archive"),
    (b"7z\xbc\xaf", "import-is-archive"),
    (b"\x1f\x8b", "import-is-archive"),
    (b"BEGIN:VCARD", "import-is-vcard"),
    (b"SQLite format 3", "import-is-store"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = (b"<!doctype html", b"<html", b"<table", b"<meta", b"<?xml")


def nature_of(path: Path) -> Nature:
    """Whether the file is an XLSX workbook, an OpenDocument sheet or a text of separated values.

    Raises Refused("import-…") for anything else, naming what it is.
    """
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise Refused("import-is-folder", file=path.name)
        with path.open("rb") as stream:
            head = stream.read(4096)
    except FileNotFoundError as error:
        raise Refused("import-missing", file=path.name) from error
    except OSError as error:
        raise Refused("import-unreadable", file=path.name) from error
    if not head.strip():
        raise Refused("import-empty", file=path.name)
    if size > FILE_BYTES:
        raise Refused("import-too-large", file=path.name, size=size, most=FILE_BYTES)
    return _judged(path, head)


def _judged(path: Path, head: bytes) -> Nature:
    for signature, code in _SIGNATURES:
        if head.startswith(signature) and not (signature == b"BM" and b"\0" not in head):
            raise Refused(code, file=path.name)
    if head[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif") or head[8:12] == b"WEBP":
        raise Refused("import-is-image", file=path.name)
    if head.startswith(_OLE):
        raise Refused(_ole_code(path), file=path.name)
    if head.startswith(b"PK"):
        return _packed(path)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_HTML):
        raise Refused("import-is-web-page", file=path.name)
    return "text"


def _ole_code(path: Path) -> str:
    """Old Office files and encrypted new ones share one container: its directory names the streams."""
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "import-encrypted"
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "import-old-workbook"
    return "import-is-document"


def _packed(path: Path) -> Nature:
    import zipfile

    try:
        with zipfile.ZipFile(path) as pack:
            names = {name.replace("\\", "/").lower() for name in pack.namelist()}
            kind = pack.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Refused("import-damaged", file=path.name) from error
    if "xl/workbook.xml" in names:
        return "workbook"
    if "xl/workbook.bin" in names:
        raise Refused("import-old-workbook", file=path.name)
    if "content.xml" in names and b"spreadsheet" in kind:
        return "opendocument"
    if path.suffix.lower() == ".numbers" or any("calculationengine" in name for name in names):
        raise Refused("import-is-numbers", file=path.name)
    if names & {"content.xml", "word/document.xml", "ppt/presentation.xml", "index/document.iwa"}:
        raise Refused("import-is-document", file=path.name)
    raise Refused("import-is-archive", file=path.name)
