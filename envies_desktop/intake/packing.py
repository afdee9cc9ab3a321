"""Archives (XLSX, OpenDocument): weighed before they are opened, and how far their cells may reach."""

import zipfile

from envies_desktop.intake import limits
from envies_desktop.refused import Refused

_UNSAFE = tuple(
    word.encode(coding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for coding in ("ascii", "utf-16-le", "utf-16-be")
)


def weigh(pack: zipfile.ZipFile, file: str) -> None:
    """Raise Refused where the archive would swell beyond the limits, or is locked by a password."""
    parts = pack.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    swollen = unpacked > limits.RATIO_COUNTS_FROM and unpacked > limits.PACKING_RATIO * packed
    if unpacked > limits.UNPACKED_BYTES or swollen or len(parts) > limits.PARTS:
        raise Refused("import-bomb", file=file, packed=packed, unpacked=unpacked)
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("import-encrypted", file=file)


def plain_xml(content: bytes, file: str) -> bytes:
    """The content; raises Refused where it declares entities, as no spreadsheet program does."""
    if any(word in content for word in _UNSAFE):
        raise Refused("import-unsafe", file=file)
    return content


def figure(text: str, otherwise: int) -> int:
    """The number that a file gives for a line or a column; `otherwise` where it gives none."""
    digits = text.strip()
    return int(digits[:9]) if digits.isascii() and digits.isdigit() else otherwise


def check_reach(file: str, *, row: int, column: int, cells: int) -> None:
    """Raise Refused where a filled cell lies too far, or there are too many; `row`, `column` count from 1."""
    if row > limits.ROWS:
        raise Refused("import-too-many-rows", file=file, line=row, most=limits.ROWS)
    if column > limits.COLUMNS:
        raise Refused("import-too-many-columns", file=file, column=column, most=limits.COLUMNS)
    if cells > limits.CELLS:
        raise Refused("import-too-many-cells", file=file, most=limits.CELLS)
