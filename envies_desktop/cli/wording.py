"""The sentences of the doors."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

_THINGS: dict[str, Callable[[], str]] = {
    "event": lambda: tr("événement"),
    "person": lambda: tr("participant"),
    "diagnostic": lambda: tr("diagnostic"),
    "document": lambda: tr("document"),
    "questionnaire": lambda: tr("questionnaire"),
}


def _unknown(p: Mapping[str, Any]) -> str:
    return tr(
        "Aucun résultat pour « {wanted} » ({what}) : donnez un identifiant, son début, ou le nom exact."
    ).format(wanted=p["wanted"], what=_THINGS[p["what"]]())


def _ambiguous(p: Mapping[str, Any]) -> str:
    return tr(
        "« {wanted} » ({what}) désigne {found} fiches : donnez plus de caractères de l’identifiant."
    ).format(wanted=p["wanted"], what=_THINGS[p["what"]](), found=number(p["found"]))


def _kind(p: Mapping[str, Any]) -> str:
    return tr(
        "«\u00a0{wanted}\u00a0» n’est pas un genre d’événement\u00a0: choisissez parmi {known}."
    ).format(wanted=p["wanted"], known=", ".join(p["known"]))


_WANTED: dict[str, Callable[[], str]] = {
    "object": lambda: tr("un objet"),
    "list": lambda: tr("une liste"),
    "number": lambda: tr("un nombre entier"),
    "text": lambda: tr("un texte"),
}


def _problem(fault: str) -> str:
    return tr("Ce document n’est pas un problème à planifier : {fault}. Voyez docs/formats.md.").format(
        fault=fault
    )


def _problem_type(p: Mapping[str, Any]) -> str:
    if not p["where"]:
        return _problem(tr("il doit être un objet, et vaut {value}").format(value=p["value"]))
    return _problem(
        tr("« {where} » vaut {value}, et doit être {wanted}").format(
            where=p["where"], value=p["value"], wanted=_WANTED[p["wanted"]]()
        )
    )


SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "door-unknown": _unknown,
    "door-ambiguous": _ambiguous,
    "door-kind": _kind,
    "door-date": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas une date possible\u00a0: écrivez-la comme 2026-11-22 ou 22/11/2026."
    ).format(value=p["value"]),
    "door-hour": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas une heure possible\u00a0: écrivez-la comme 18:30 ou 18h30."
    ).format(value=p["value"]),
    "door-text": lambda p: tr(
        "«\u00a0{value}\u00a0» contient des caractères illisibles\u00a0: tapez-le de nouveau."
    ).format(value=p["value"]),
    "door-no-store": lambda p: tr(
        "Il n’y a pas de données dans {path}\u00a0: vérifiez le chemin donné par --store, ou créez-y "
        "un premier événement (event-new)."
    ).format(path=p["path"]),
    "door-no-backup": lambda p: tr(
        "Il n’y a aucune sauvegarde vérifiée dans {path}\u00a0: donnez le chemin d’un fichier."
    ).format(path=p["path"]),
    "door-restore-unconfirmed": lambda p: tr(
        "Rien n’a été changé\u00a0: ajoutez --yes pour restaurer cette sauvegarde."
    ),
    "door-restore-left": lambda p: tr("Rien n’a été changé."),
    "door-surprise": lambda p: tr(
        "Le programme s’est trompé et la commande s’est arrêtée. Ce n’est pas votre faute\u00a0: "
        "envoyez le journal {log} avec votre commande."
    ).format(log=p["log"]),
    "door-unreadable": lambda p: tr(
        "Le fichier {path} ne peut pas être lu : vérifiez son nom et qu’il existe."
    ).format(path=p["path"]),
    "door-not-json": lambda p: tr(
        "Le fichier {path} n’est pas un document JSON lisible (ligne {line}) : "
        "vérifiez-le ou créez-le à nouveau."
    ).format(path=p["path"], line=p["line"]),
    "door-under-way": lambda p: tr(
        "Des tours ont déjà eu lieu\u00a0: ajoutez --replan stable (garder le plus possible) "
        "ou --replan free (tout revoir)."
    ),
    "door-unwritable": lambda p: tr(
        "Le fichier {path} ne peut pas être écrit ({detail}) : choisissez un autre dossier."
    ).format(path=p["path"], detail=p["detail"]),
    "problem-missing": lambda p: _problem(tr("il manque « {where} »").format(where=p["where"])),
    "problem-type": _problem_type,
    "problem-range": lambda p: _problem(
        tr("« {where} » vaut {value}, et doit être entre {least} et {most}").format(
            where=p["where"], value=p["value"], least=p["least"], most=p["most"]
        )
    ),
    "problem-many": lambda p: _problem(
        tr("« {where} » a {found} lignes, et peut en avoir {most} au plus").format(
            where=p["where"], found=number(p["found"]), most=number(p["most"])
        )
    ),
    "problem-length": lambda p: _problem(
        tr("« {where} » doit avoir {wanted} valeurs, et en a {found}").format(
            where=p["where"], wanted=number(p["wanted"]), found=number(p["found"])
        )
    ),
    "problem-version": lambda p: tr(
        "Ce document est d’une version ({version}) que ce programme ne connaît pas : "
        "mettez le programme à jour."
    ).format(version=p["version"]),
    "problem-ids": lambda p: _problem(
        tr("« {where} » vaut {id}, et doit être la position dans la liste, {place}").format(
            where=p["where"], id=p["id"], place=p["place"]
        )
    ),
    "problem-pair": lambda p: _problem(
        tr("« {where} » nomme deux fois la même personne ({id})").format(where=p["where"], id=p["id"])
    ),
    "problem-order": lambda p: _problem(
        tr("« {where} » ({i} – {j}) doit nommer deux personnes dans l’ordre croissant").format(
            where=p["where"], i=p["i"], j=p["j"]
        )
    ),
    "problem-twice": lambda p: _problem(
        tr("« {where} » a la même table ou la même paire que « {other} »").format(
            where=p["where"], other=p["other"]
        )
    ),
    "problem-busy": lambda p: _problem(
        tr(
            "« {where} » donne à la personne {id} plus de rencontres à la fois, au tour {round}, "
            "qu’elle ne peut en tenir"
        ).format(where=p["where"], id=p["id"], round=p["round"])
    ),
}
