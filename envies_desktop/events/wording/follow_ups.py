"""The sentences of follow-up actions: their gestures, what they came from, what they refuse."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _said(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("sans nom")))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "follow-up-add": lambda p: _said(tr("Ajouter l’action «\u00a0{name}\u00a0»"), p),
    "follow-up-change": lambda p: _said(tr("Modifier l’action «\u00a0{name}\u00a0»"), p),
    "follow-up-remove": lambda p: _said(tr("Supprimer l’action «\u00a0{name}\u00a0»"), p),
    "follow-up-check": lambda p: _said(tr("Faire le point sur l’action «\u00a0{name}\u00a0»"), p),
    "follow-up-from-hand": lambda p: tr("Saisie ici"),
    "follow-up-what": lambda p: tr("Une action a besoin de mots\u00a0: écrivez ce qui est à faire."),
    "follow-up-state": lambda p: tr(
        "«\u00a0{state}\u00a0» n’est pas un état d’une action\u00a0: choisissez dans la liste."
    ).format(state=p["state"]),
    "follow-up-months": lambda p: tr(
        "On fait le point à 1 mois et à 3 mois, pas à {months}\u00a0: choisissez l’un des deux."
    ).format(months=number(p["months"])),
    "follow-up-elsewhere": lambda p: tr(
        "{name} ne participe pas à cet événement\u00a0: choisissez quelqu’un de la liste, ou écrivez son nom."
    ).format(name=p["name"]),
    "erase-follow-ups": lambda p: tr(
        "%n action(s) de suivi\u00a0: on ne saura plus qui s’en chargeait", "", p["count"]
    ),
}
