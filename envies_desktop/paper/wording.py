"""The sentences of the paper kit and of the documents."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "paper-disk-full": lambda p: tr(
        "Le disque est plein : rien n’a été écrit dans {folder}. "
        "Faites de la place ou choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-folder-missing": lambda p: tr(
        "Le dossier {folder} n’existe pas et ne peut pas être créé : choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-folder-closed": lambda p: tr(
        "Vous ne pouvez pas écrire dans le dossier {folder} : choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "paper-file-open": lambda p: tr(
        "Le fichier {file} est ouvert dans un autre programme : fermez-le, puis recommencez."
    ).format(file=p["file"]),
    "paper-unwritable": lambda p: tr(
        "Le document ne peut pas être écrit dans {folder} ({detail}) : choisissez un autre dossier."
    ).format(folder=p["folder"], detail=p["detail"]),
    "paper-stopped": lambda p: tr("L’impression a été arrêtée ; les documents déjà terminés sont gardés."),
    "paper-unknown-document": lambda p: tr(
        "Il n’y a pas de document « {name} » pour cet événement. Documents possibles : {known}."
    ).format(name=p["name"], known=", ".join(p["known"])),
    "paper-needs-plan": lambda p: tr(
        "« {title} » se lit dans le plan des rencontres, "
        "que cet événement n’a pas encore : planifiez d’abord."
    ).format(title=p["title"]),
    "paper-not-for-one": lambda p: tr(
        "« {title} » ne s’imprime pas pour une seule personne : imprimez le document entier."
    ).format(title=p["title"]),
    "paper-unknown-person": lambda p: tr(
        "Cette personne n’est pas inscrite à l’événement : vérifiez la liste des participants."
    ),
    "paper-overflow": lambda p: tr(
        "« {title} » occupe {pages} pages au lieu de {wanted} : raccourcissez ses textes s’il doit tenir."
    ).format(title=p["title"], wanted=number(p["wanted"]), pages=number(p["pages"])),
    "paper-nobody": lambda p: tr(
        "« {title} » n’a pas été imprimé : personne n’est inscrit à cet événement."
    ).format(title=p["title"]),
}
