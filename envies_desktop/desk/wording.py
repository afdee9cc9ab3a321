"""The sentences of the window's own codes."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "privacy-contact": lambda p: tr(
        "Écrivez un nom et une adresse électronique, ou choisissez «\u00a0Plus tard\u00a0»."
    ),
    "desk-surprise": lambda p: tr(
        "Quelque chose d’imprévu s’est produit et a été noté dans le journal (Aide). "
        "Ce qui était enregistré l’est toujours ; le geste en cours est peut-être à refaire."
    ).format(**p),
    "desk-unread": lambda p: tr(
        "Ceci n’a pas pu être lu\u00a0: ce n’est pas une liste vide. Le détail est dans le journal (Aide)."
    ),
    "settings-unwritable": lambda p: tr(
        "Les réglages n’ont pas pu être enregistrés dans {folder} ({detail}). "
        "Vérifiez la place libre et les droits sur ce dossier."
    ).format(**p),
    "settings-logo": lambda p: tr(
        "«\u00a0{name}\u00a0» n’est pas une image lisible. "
        "Choisissez un fichier PNG, JPEG ou SVG de moins de 10 Mo."
    ).format(**p),
    "settings-folder": lambda p: tr(
        "On ne peut pas écrire dans {folder}. Choisissez un autre dossier pour les documents."
    ).format(**p),
    "task-crashed": lambda p: tr(
        "Le travail s’est arrêté de lui-même. Rien n’a été changé\u00a0: vous pouvez recommencer."
    ).format(**p),
    "task-failed": lambda p: tr(
        "Ce travail n’a pas abouti et rien n’a été changé. Le journal du programme (Aide) dit pourquoi."
    ).format(**p),
    "task-stopped": lambda p: tr("Arrêté à votre demande. Rien n’a été changé.").format(**p),
    "print-none": lambda p: tr("Aucune imprimante n’est installée sur cet ordinateur."),
    "print-nothing": lambda p: tr("Rien n’est coché : cochez ce qu’il faut imprimer."),
    "print-gone": lambda p: tr(
        "L’imprimante « {printer} » n’est plus là : vérifiez qu’elle est branchée et allumée, "
        "ou choisissez-en une autre."
    ).format(**p),
    "print-rejecting": lambda p: tr(
        "L’imprimante « {printer} » refuse les documents : faites-la reprendre dans les "
        "réglages du système, ou choisissez-en une autre."
    ).format(**p),
    "print-service": lambda p: tr(
        "Le service d’impression de cet ordinateur ne répond pas : redémarrez-le, ou l’ordinateur, "
        "puis recommencez."
    ),
    "print-silent": lambda p: tr(
        "L’imprimante « {printer} » ne répond pas : vérifiez son câble ou son réseau, puis recommencez."
    ).format(**p),
    "print-failed": lambda p: tr(
        "L’imprimante « {printer} » n’a pas pris le document ({detail}) : "
        "vérifiez-la, ou choisissez-en une autre."
    ).format(**p),
    "print-unreadable": lambda p: tr("Le document {path} ne peut pas être lu. Refaites-le.").format(**p),
    "print-unsaved": lambda p: tr(
        "Le document n’a pas pu être enregistré dans {path} ({detail}). Choisissez un autre dossier."
    ).format(**p),
}
