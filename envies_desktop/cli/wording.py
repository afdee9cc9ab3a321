"""The sentences of the doors."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.events.kinds import EVENT_KINDS
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
    ).format(wanted=p["wanted"], known=", ".join(EVENT_KINDS))


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
    "problem-format": lambda p: tr(
        "Ce document ne décrit pas des rencontres à planifier ({detail}) : voyez le "
        "format dans docs/formats.md."
    ).format(detail=p["detail"]),
    "problem-version": lambda p: tr(
        "Ce document est d’une version ({version}) que ce programme ne connaît pas : "
        "mettez le programme à jour."
    ).format(version=p["version"]),
    "problem-size": lambda p: tr(
        "Il faut au moins un tour et une table ({rounds} tours et {tables} tables ici) : "
        "corrigez le document."
    ).format(rounds=p["rounds"], tables=p["tables"]),
    "problem-ids": lambda p: tr(
        "La personne en position {place} porte l’identifiant {id} : donnez-lui sa position dans la liste."
    ).format(place=p["place"], id=p["id"]),
    "problem-pair": lambda p: tr(
        "La paire {i} – {j} ne désigne pas deux personnes de la liste (de 0 à {last}) : corrigez le document."
    ).format(i=p["i"], j=p["j"], last=p["people"] - 1),
    "problem-score": lambda p: tr(
        "La paire {i} – {j} (score {score}) doit être écrite dans l’ordre croissant, avec un score positif."
    ).format(i=p["i"], j=p["j"], score=p["score"]),
}
