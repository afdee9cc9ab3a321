"""The sentences of the store: what is wrong with it, and what to do."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from envies_desktop.i18n import clock_time, number, short_date, tr

Params = Mapping[str, Any]


def _touched(p: Params) -> str:
    """Who went on since, when they are known."""
    at = p.get("by_at")
    facts = {"author": p.get("by_author") or "", "day": "", "time": ""}
    if isinstance(at, datetime):
        local = at.astimezone()
        facts |= {"day": short_date(local.date()), "time": clock_time(local)}
    if facts["author"]:
        return tr(
            "Impossible d’annuler\u00a0: {author} a changé la même chose depuis, le {day} à {time}. "
            "Faites d’abord annuler ce geste, ou corrigez à la main."
        ).format(**facts)
    return tr(
        "Impossible d’annuler\u00a0: la même chose a été changée depuis, le {day} à {time}. "
        "Annulez d’abord ce geste, ou corrigez à la main."
    ).format(**facts)


def _file(p: Params) -> dict[str, str]:
    return {"file": str(p.get("address", ""))}


def _room(p: Params) -> dict[str, str]:
    """The disk that is full, and the megabytes to free there."""
    needed = int(p.get("needed", 0)) or 10_000_000
    return {
        **_file(p),
        "disk": str(p.get("disk", "")) or tr("ce disque"),
        "needed": number(-(-needed // 1_000_000)),
    }


def _held(p: Params) -> str:
    """Who else may write where the file is, and a space."""
    who = str(p.get("holder", ""))
    if who == "network":
        return tr("«\u00a0{file}\u00a0» est sur un partage réseau. ").format(**_file(p))
    return tr("«\u00a0{file}\u00a0» est dans un dossier que {who} synchronise. ").format(who=who, **_file(p))


SENTENCES: dict[str, Callable[[Params], str]] = {
    # gestures of the store itself
    "store-erase": lambda p: tr("Effacer définitivement"),
    # rows
    "store-gone": lambda p: tr("Cet élément n’existe plus\u00a0: il a été supprimé entre-temps."),
    "store-exists": lambda p: tr("Cet élément existe déjà."),
    # undo and redo
    "store-undo-nothing": lambda p: tr("Il n’y a plus rien à annuler."),
    "store-redo-nothing": lambda p: tr("Il n’y a rien à rétablir."),
    "store-undo-touched": _touched,
    "store-undo-changed": lambda p: tr(
        "Impossible d’annuler\u00a0: ce qui avait été changé ne vaut plus ce que l’historique en sait."
    ),
    "store-undo-erased": lambda p: tr(
        "Impossible d’annuler\u00a0: ce geste concerne une personne dont les données ont été effacées."
    ),
    "store-undo-used": lambda p: tr(
        "Impossible d’annuler\u00a0: ce qui avait été ajouté sert depuis à quelqu’un d’autre."
    ),
    "store-undo-late": lambda p: tr(
        "Quelqu’un vient d’écrire au même moment\u00a0: regardez ce qui a changé, puis recommencez."
    ),
    # the file
    "store-read-only": lambda p: tr(
        "«\u00a0{file}\u00a0» est en lecture seule\u00a0: on peut consulter et imprimer, pas modifier. "
        "Copiez le fichier dans un dossier à vous pour y écrire."
    ).format(**_file(p)),
    "store-full": lambda p: tr(
        "Disque plein\u00a0: il n’y a plus de place sur {disk}, où se trouve «\u00a0{file}\u00a0». "
        "Rien n’a été enregistré de ce geste. Libérez au moins {needed}\u00a0Mo, puis recommencez."
    ).format(**_room(p)),
    "store-full-read-only": lambda p: tr(
        "Disque plein\u00a0: il n’y a plus de place sur {disk}, où se trouve «\u00a0{file}\u00a0». On peut "
        "consulter, et imprimer ou enregistrer sur un autre disque, pas modifier. Libérez au moins "
        "{needed}\u00a0Mo, puis ouvrez de nouveau le programme."
    ).format(**_room(p)),
    "store-held": lambda p: (
        _held(p)
        + tr(
            "On peut consulter et imprimer, pas modifier\u00a0: deux programmes qui y écrivent perdraient "
            "des saisies. Pour y écrire, déplacez le fichier sur cet ordinateur."
        )
    ),
    "store-held-new": lambda p: (
        _held(p)
        + tr("Des données n’y seraient pas en sûreté\u00a0: choisissez un dossier de cet ordinateur.")
    ),
    "store-pulled-away": lambda p: tr(
        "Un autre programme a retiré ou remplacé «\u00a0{file}\u00a0» pendant qu’il était ouvert. Tout ce "
        "qui était saisi est gardé dans «\u00a0{kept}\u00a0». Plus rien ne s’enregistre ici\u00a0: fermez le "
        "programme, ouvrez-le de nouveau, puis restaurez cette sauvegarde."
    ).format(file=p.get("address", ""), kept=p.get("kept", "")),
    "store-unsure": lambda p: tr(
        "Une lecture de «\u00a0{file}\u00a0» a échoué, la suivante a réussi\u00a0: rien n’est perdu. "
        "Recommencez."
    ).format(**_file(p)),
    "store-busy": lambda p: tr(
        "Les données sont en train d’être écrites par un autre programme\u00a0: réessayez dans un instant."
    ),
    "store-io": lambda p: tr(
        "«\u00a0{file}\u00a0» ne peut pas être lu ou écrit\u00a0: vérifiez "
        "que le disque est branché et que vous avez "
        "le droit d’y écrire."
    ).format(**_file(p)),
    "store-corrupt": lambda p: tr(
        "«\u00a0{file}\u00a0» est abîmé\u00a0: une partie ne peut plus être lue. "
        "Restaurez la dernière sauvegarde vérifiée."
    ).format(**_file(p)),
    "store-references": lambda p: tr(
        "Des éléments en désignent d’autres qui n’existent pas\u00a0: restaurez la dernière sauvegarde."
    ),
    "store-vanished": lambda p: tr(
        "«\u00a0{file}\u00a0» n’est plus là, alors qu’il en existe des sauvegardes\u00a0: restaurez la "
        "dernière, ou rebranchez le disque où il se trouve."
    ).format(**_file(p)),
    "store-empty": lambda p: tr(
        "«\u00a0{file}\u00a0» est vide, alors qu’il devrait contenir vos "
        "données. Rien n’y a été écrit\u00a0: "
        "restaurez la dernière sauvegarde, ou déplacez ce fichier pour repartir de zéro."
    ).format(**_file(p)),
    "store-not-a-store": lambda p: tr(
        "«\u00a0{file}\u00a0» n’est pas un fichier de ce programme\u00a0: choisissez-en un autre."
    ).format(**_file(p)),
    "store-foreign": lambda p: tr(
        "«\u00a0{file}\u00a0» contient les données d’un autre "
        "programme\u00a0: choisissez un autre emplacement."
    ).format(**_file(p)),
    "store-newer": lambda p: tr(
        "«\u00a0{file}\u00a0» a été enregistré par une version plus récente "
        "du programme\u00a0: mettez-le à jour. "
        "Rien n’a été changé."
    ).format(**_file(p)),
    "store-newer-read-only": lambda p: tr(
        "«\u00a0{file}\u00a0» a été enregistré par une version plus récente du programme\u00a0: on peut "
        "consulter et imprimer, pas modifier. Mettez le programme à jour pour y écrire."
    ).format(**_file(p)),
    "store-old-read-only": lambda p: tr(
        "«\u00a0{file}\u00a0» vient d’une version plus ancienne et il est en "
        "lecture seule\u00a0: copiez-le dans un "
        "dossier à vous, il sera mis à jour."
    ).format(**_file(p)),
    "store-migration": lambda p: tr(
        "«\u00a0{file}\u00a0» n’a pas pu être mis à jour. Il est resté comme "
        "il était, et une sauvegarde est à côté."
    ).format(**_file(p)),
    "store-migration-server": lambda p: tr(
        "Les données de «\u00a0{file}\u00a0» n’ont pas pu être mises à jour\u00a0: elles sont restées comme "
        "elles étaient. Prévenez la personne qui a la charge du serveur."
    ).format(**_file(p)),
    "store-scrub-later": lambda p: tr(
        "Les données sont effacées. Un autre programme lit le fichier\u00a0: leurs dernières traces "
        "partiront au prochain démarrage."
    ),
    # the server
    "store-unreachable": lambda p: tr(
        "Le serveur «\u00a0{file}\u00a0» ne répond pas\u00a0: vérifiez le réseau, puis recommencez."
    ).format(**_file(p)),
    "store-no-driver": lambda p: tr(
        "Pour ouvrir «\u00a0{file}\u00a0», il manque un composant\u00a0: installez "
        "«\u00a0envies-desktop[postgresql]\u00a0»."
    ).format(**_file(p)),
    # backups
    "store-in-use": lambda p: tr(
        "Un autre programme a ouvert «\u00a0{file}\u00a0»\u00a0: fermez-le, puis recommencez. "
        "Rien n’a été changé."
    ).format(**_file(p)),
    "store-backup-damaged": lambda p: tr(
        "La sauvegarde «\u00a0{file}\u00a0» est abîmée\u00a0: choisissez-en une autre."
    ).format(**_file(p)),
    "store-backup-exists": lambda p: tr(
        "«\u00a0{file}\u00a0» existe déjà et n’est pas une sauvegarde\u00a0: donnez un autre nom."
    ).format(**_file(p)),
    "store-backup-unproven": lambda p: tr(
        "La sauvegarde «\u00a0{file}\u00a0» a perdu le fichier "
        "«\u00a0.json\u00a0» qui prouve qu’elle est entière\u00a0: "
        "choisissez-en une autre."
    ).format(**_file(p)),
    "store-register": lambda p: tr(
        "Le registre des effacements «\u00a0{file}\u00a0» est abîmé\u00a0: rien n’a été changé. "
        "Remettez-le en place depuis une copie du dossier, ou renommez-le pour en commencer un autre."
    ).format(**_file(p)),
    "store-backup-server": lambda p: tr(
        "Ces données sont sur un serveur\u00a0: c’est la personne qui en a la charge qui les sauvegarde."
    ),
}
