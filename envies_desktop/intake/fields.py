"""The fields that a column can hold and their spellings: data, resources/import/<profile>.yaml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from envies_desktop.assets import read_yaml
from envies_desktop.i18n import fold


@dataclass(frozen=True, slots=True)
class Field:
    """What a column can be; see the head of resources/import/participants.yaml."""

    name: str
    spellings: frozenset[str]
    sentences: tuple[tuple[str, ...], ...] = ()
    many: bool = False
    becomes: tuple[Mapping[str, Any], ...] = ()


def squeeze(text: str) -> str:
    """What is compared of a header: letters and digits, without accents or case."""
    return re.sub(r"[^0-9a-z]+", "", fold(text.replace("°", " ").replace("·", "")))


@cache
def load_fields(profile: str) -> tuple[Field, ...]:
    """The fields of a profile, in the order in which they are tried."""
    return tuple(
        Field(
            name=name,
            spellings=frozenset(squeeze(str(spelling)) or str(spelling) for spelling in about["names"]),
            sentences=tuple(tuple(words) for words in about.get("contains", ())),
            many=about.get("many", False),
            becomes=tuple(about.get("becomes", ())),
        )
        for name, about in read_yaml("import", f"{profile}.yaml").items()
    )
