"""The sentences of the paper kit and of the documents."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from envies_desktop.i18n import number, tr

SHOWN = 12
"""People named in one sentence; the others are counted."""


def _some(people: Sequence[str]) -> str:
    named = ", ".join(people[:SHOWN])
    left = len(people) - SHOWN
    return named if left <= 0 else named + " " + tr("et %n autre(s)", "", left)


SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "paper-disk-full": lambda p: tr(
        "Le disque est plein\u00a0: rien n’a été écrit dans {folder}. "
        "Faites de la place ou choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-folder-missing": lambda p: tr(
        "Le dossier {folder} n’existe pas et ne peut pas être créé\u00a0: choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-folder-closed": lambda p: tr(
        "Vous ne pouvez pas écrire dans le dossier {folder}\u00a0: choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-file-open": lambda p: tr(
        "Le fichier {file} est ouvert dans un autre programme\u00a0: fermez-le, puis recommencez."
    ).format(file=p["file"]),
    "paper-unwritable": lambda p: tr(
        "Le document ne peut pas être écrit dans {folder} ({detail})\u00a0: choisissez un autre dossier."
    ).format(folder=p["folder"], detail=p["detail"]),
    "paper-stopped": lambda p: tr(
        "L’impression a été arrêtée\u00a0; les documents déjà terminés sont gardés."
    ),
    "paper-unknown-document": lambda p: tr(
        "Il n’y a pas ici de document «\u00a0{name}\u00a0». Documents possibles\u00a0: {known}."
    ).format(name=p["name"], known=", ".join(p["known"])),
    "paper-not-for-one": lambda p: tr(
        "«\u00a0{title}\u00a0» ne s’imprime pas pour une seule personne\u00a0: imprimez le document entier."
    ).format(title=p["title"]),
    "paper-unknown-person": lambda p: tr(
        "Cette personne n’est pas de celles pour qui ces documents s’impriment\u00a0: vérifiez la liste."
    ),
    "paper-overflow": lambda p: tr(
        "«\u00a0{title}\u00a0» occupe {pages} pages au lieu de {wanted}\u00a0: raccourcissez ses textes "
        "s’il doit tenir."
    ).format(title=p["title"], wanted=number(p["wanted"]), pages=number(p["pages"])),
    "paper-no-contact": lambda p: tr(
        "«\u00a0{title}\u00a0» a une ligne à compléter à la main\u00a0: dites dans Réglages à qui écrire "
        "pour ses données personnelles, et imprimez-le de nouveau."
    ).format(title=p["title"]),
    "paper-letters": lambda p: tr(
        "Certaines lettres n’existent dans aucune police du programme et manquent sur le papier\u00a0: "
        "{people}. Écrivez ces noms en lettres latines, ou à la main sur le badge."
    ).format(people=_some(p["people"])),
    "paper-nobody": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: personne n’est inscrit."
    ).format(title=p["title"]),
}
