"""How codes become sentences, for whoever shows them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from envies_desktop.refused import Refused


@dataclass(frozen=True)
class Voice:
    """How codes become sentences: `sentence(code, params)` and `explain(refused)`."""

    sentence: Callable[[str, Mapping[str, Any]], str]
    explain: Callable[[Refused], str]
