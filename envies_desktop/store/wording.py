"""The sentences of the store's refusals."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "store-gone": lambda p: tr("Cet élément a été supprimé entre-temps."),
}
