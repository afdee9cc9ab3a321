"""The sentences of a list of participants."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "import-count-unclear": lambda p: tr(
        "« {value} » n’est pas un nombre de 1 à {most}\u00a0: il n’est pas importé."
    ).format(value=p.get("value", ""), most=p["most"]),
}
