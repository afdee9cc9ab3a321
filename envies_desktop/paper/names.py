"""Names of files that every system and every share accepts."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_LONGEST = 100


def file_name(text: str, otherwise: str = "document") -> str:
    """A name of at most 100 characters for a file, from any text; `otherwise` where nothing is left.

    Without path separators, control or bidirectional characters, reserved names of Windows, or a dot or
    space at either end; the ending (".pdf") is left to the caller.
    """
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    text = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if c.isspace() else c for c in text if unicodedata.category(c)[0] != "C" or c.isspace()
    )
    name = " ".join(_FORBIDDEN.sub("-", kept).split())[:_LONGEST].strip(" .")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name or otherwise
