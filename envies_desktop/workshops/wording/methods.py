"""The sentences of method cards: what is wrong with one, and the gestures on one's own."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "workshop-method": lambda p: tr("Mener l’atelier en «\u00a0{name}\u00a0»").format(name=p["name"]),
    "workshop-method-leave": lambda p: tr("Mener l’atelier sans méthode"),
    "method-keep": lambda p: tr("Enregistrer la fiche «\u00a0{name}\u00a0»").format(name=p["name"]),
    "method-remove": lambda p: tr("Supprimer la fiche «\u00a0{name}\u00a0»").format(name=p["name"]),
    "method-shipped": lambda p: tr(
        "«\u00a0{name}\u00a0» est une fiche du programme\u00a0: elle reste telle quelle, adaptez-en une "
        "copie."
    ).format(name=p["name"]),
    "method-unwritten": lambda p: tr(
        "La fiche n’a pas pu être écrite dans {path}\u00a0: choisissez un autre dossier."
    ).format(path=p["path"]),
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
