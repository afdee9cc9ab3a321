"""The sentences of the intake: why a file cannot be read, and what to do."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _megabytes(size: Any) -> str:
    return number(round(int(size) / (1 << 20), 1))


def _listed(names: Any) -> str:
    return ", ".join(map(str, names)) or tr("aucune\u00a0: le fichier n’a pas de feuilles")


SENTENCES: dict[str, Callable[[Params], str]] = {
    "import-missing": lambda p: tr(
        "Le fichier « {file} » n’existe pas ou plus\u00a0: vérifiez où il se trouve."
    ).format(file=p["file"]),
    "import-is-folder": lambda p: tr(
        "« {file} » est un dossier\u00a0: choisissez le fichier qu’il contient."
    ).format(file=p["file"]),
    "import-unreadable": lambda p: tr(
        "Le fichier « {file} » ne peut pas être ouvert\u00a0: fermez-le dans votre tableur, ou demandez "
        "le droit de le lire."
    ).format(file=p["file"]),
    "import-empty": lambda p: tr(
        "Le fichier « {file} » est vide\u00a0: choisissez celui qui contient la liste."
    ).format(file=p["file"]),
    "import-too-large": lambda p: tr(
        "Le fichier « {file} » pèse {size} Mo, plus que les {most} Mo acceptés\u00a0: gardez la seule "
        "feuille des participants, sans images."
    ).format(file=p["file"], size=_megabytes(p["size"]), most=_megabytes(p["most"])),
    "import-is-pdf": lambda p: tr(
        "« {file} » est un PDF, pas un tableur\u00a0: demandez la liste au format XLSX ou CSV."
    ).format(file=p["file"]),
    "import-is-image": lambda p: tr(
        "« {file} » est une image, pas un tableur\u00a0: demandez la liste au format XLSX ou CSV."
    ).format(file=p["file"]),
    "import-is-document": lambda p: tr(
        "« {file} » est un document de texte\u00a0: copiez son tableau dans un tableur et enregistrez-le "
        "en XLSX."
    ).format(file=p["file"]),
    "import-is-numbers": lambda p: tr(
        "« {file} » est un fichier Numbers\u00a0: dans Numbers, exportez-le en XLSX (Fichier › Exporter "
        "vers › Excel)."
    ).format(file=p["file"]),
    "import-is-archive": lambda p: tr(
        "« {file} » est une archive\u00a0: ouvrez-la et choisissez le fichier XLSX ou CSV qu’elle contient."
    ).format(file=p["file"]),
    "import-is-vcard": lambda p: tr(
        "« {file} » est une carte de visite (vCard)\u00a0: choisissez une liste au format XLSX ou CSV."
    ).format(file=p["file"]),
    "import-is-store": lambda p: tr(
        "« {file} » est une base de données, pas une liste\u00a0: choisissez un fichier XLSX ou CSV."
    ).format(file=p["file"]),
    "import-is-web-page": lambda p: tr(
        "« {file} » est une page web déguisée en tableur\u00a0: ouvrez-la dans votre tableur et "
        "enregistrez-la en XLSX."
    ).format(file=p["file"]),
    "import-old-workbook": lambda p: tr(
        "« {file} » est un ancien format d’Excel (XLS ou XLSB)\u00a0: ouvrez-le et enregistrez-le en XLSX."
    ).format(file=p["file"]),
    "import-encrypted": lambda p: tr(
        "« {file} » est protégé par un mot de passe\u00a0: enregistrez-en une copie sans mot de passe."
    ).format(file=p["file"]),
    "import-damaged": lambda p: tr(
        "« {file} » est abîmé et ne peut pas être lu\u00a0: ouvrez-le dans votre tableur, puis "
        "enregistrez-en une copie."
    ).format(file=p["file"]),
    "import-not-a-table": lambda p: tr(
        "« {file} » n’est ni un classeur XLSX ni un fichier CSV\u00a0: demandez la liste dans l’un de "
        "ces formats."
    ).format(file=p["file"]),
    "import-bomb": lambda p: tr(
        "« {file} » gonflerait jusqu’à {size} Mo une fois ouvert\u00a0: par prudence il n’est pas lu. "
        "Copiez la liste dans un nouveau classeur."
    ).format(file=p["file"], size=_megabytes(p["unpacked"])),
    "import-unsafe": lambda p: tr(
        "« {file} » contient des instructions qu’un tableur n’écrit jamais\u00a0: par prudence il n’est "
        "pas lu."
    ).format(file=p["file"]),
    "import-too-many-rows": lambda p: tr(
        "« {file} » va jusqu’à la ligne {line}, au-delà des {most} lignes acceptées\u00a0: supprimez ce "
        "qui suit la liste, ou partagez-la."
    ).format(file=p["file"], line=number(p["line"]), most=number(p["most"])),
    "import-too-many-columns": lambda p: tr(
        "« {file} » va jusqu’à la colonne {column}, au-delà des {most} colonnes acceptées\u00a0: "
        "supprimez ce qui est à droite de la liste."
    ).format(file=p["file"], column=number(p["column"]), most=number(p["most"])),
    "import-too-many-cells": lambda p: tr(
        "« {file} » contient plus de {most} cases remplies\u00a0: gardez la seule feuille des participants."
    ).format(file=p["file"], most=number(p["most"])),
    "import-open-quote": lambda p: tr(
        "Dans « {file} », la ligne {line} ouvre un guillemet qui n’est jamais refermé\u00a0: corrigez "
        "cette ligne."
    ).format(file=p["file"], line=p["line"]),
    "import-too-heavy": lambda p: tr(
        "« {file} » demande trop de mémoire\u00a0: copiez la liste dans un nouveau classeur."
    ).format(file=p["file"]),
    "import-too-slow": lambda p: tr(
        "La lecture de « {file} » dure plus de {seconds} secondes et a été arrêtée\u00a0: copiez la "
        "liste dans un nouveau classeur."
    ).format(file=p["file"], seconds=p["seconds"]),
    "import-stopped": lambda p: tr("La lecture de « {file} » a été arrêtée.").format(file=p["file"]),
    "import-no-sheet": lambda p: tr(
        "« {file} » n’a pas de feuille nommée « {sheet} »\u00a0: choisissez parmi {sheets}."
    ).format(file=p["file"], sheet=p["sheet"], sheets=_listed(p["sheets"])),
    "import-nul": lambda p: tr("Des caractères invisibles ont été retirés de cette ligne."),
    "import-cell-cut": lambda p: tr(
        "La case {cell} contient plus de {most} caractères\u00a0: le texte est coupé."
    ).format(cell=p["cell"], most=number(p["most"])),
    "import-cell-error": lambda p: tr(
        "La case {cell} contient une erreur du tableur ({value})\u00a0: elle est laissée vide. Corrigez la "
        "formule, ou tapez la valeur."
    ).format(cell=p["cell"], value=p["value"]),
    "import-cell-formula": lambda p: tr(
        "La case {cell} est une formule sans résultat enregistré\u00a0: elle est laissée vide. Ouvrez le "
        "classeur dans votre tableur, puis enregistrez-le."
    ).format(cell=p["cell"]),
    "import-letters-mended": lambda p: tr(
        "Des lettres accentuées étaient abîmées\u00a0: « {before} » est lu « {after} »."
    ).format(before=p["before"], after=p["after"]),
    "import-letters-lost": lambda p: tr(
        "Dans la case {cell}, des lettres ont été perdues avant l’arrivée du fichier (« {value} »)\u00a0: "
        "retapez-la."
    ).format(cell=p["cell"], value=p["value"]),
    "import-mixed-letters": lambda p: tr(
        "Le fichier mélange deux façons d’écrire les accents\u00a0: %n ligne(s) lue(s) à l’ancienne façon, "
        "vérifiez les accents.",
        "",
        p["count"],
    ),
    "import-notes-more": lambda p: tr(
        "Et %n autre(s) case(s) abîmée(s) dans la suite du fichier.", "", p["count"]
    ),
    "import-quotes": lambda p: tr(
        "Les guillemets de cette ligne sont mal placés\u00a0: vérifiez comment elle a été lue."
    ),
}
