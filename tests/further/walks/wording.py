"""The sentences of walks."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "walk-set": lambda p: tr("le parcours de {name}").format(**p),
    "walk-way": lambda p: tr("{metres} m ne mènent nulle part\u00a0: donnez une longueur.").format(**p),
    "erase-walks": lambda p: tr("promenades guidées\u00a0: {count}").format(**p),
    "where-walk": lambda p: tr("la promenade {name}").format(**p),
}
