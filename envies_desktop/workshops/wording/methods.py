"""The sentences of method cards: what is wrong with one, and the gestures on one's own."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "method-unreadable": lambda p: tr(
        "Le fichier {path} ne peut pas être lu\u00a0: vérifiez qu’il existe et qu’il est accessible."
    ).format(path=p["path"]),
    "method-span": lambda p: tr(
        "«\u00a0{key}\u00a0» va de {least} à {most}\u00a0: le plus petit nombre vient d’abord."
    ).format(key=p["key"], least=number(p["least"]), most=number(p["most"])),
    "method-source": lambda p: tr(
        "Une fiche adaptée dit de quoi\u00a0: remplissez «\u00a0{key}\u00a0», ou écrivez-la avec vos "
        "mots (own)."
    ).format(key=p["key"]),
}
