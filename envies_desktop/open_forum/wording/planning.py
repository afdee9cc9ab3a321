"""The sentences of the planner of grids: why a problem is refused, what the planner does, why a wish fails.

The planner knows topics, people and spaces by their id or place; whoever shows a reason may put their names
into its parameters first.
"""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _slot(params: Params) -> str:
    return number(params["slot"] + 1)


def _clash(text: str, params: Params) -> str:
    return text.format(where=params["where"], other=params["other"], id=params.get("id", ""))


def _none(text: str, nowhere: str, params: Params) -> str:
    return text.format(where=params["where"]) if "where" in params else nowhere


SENTENCES: dict[str, Callable[[Params], str]] = {
    "grid-no-slot": lambda p: _none(
        tr("Il n’y a aucun créneau («\u00a0{where}\u00a0»)\u00a0: prévoyez-en au moins un."),
        tr("Il n’y a aucun créneau\u00a0: prévoyez-en au moins un."),
        p,
    ),
    "grid-no-space": lambda p: _none(
        tr("Il n’y a aucun espace («\u00a0{where}\u00a0»)\u00a0: prévoyez-en au moins un."),
        tr("Il n’y a aucun espace\u00a0: prévoyez-en au moins un."),
        p,
    ),
    "grid-id": lambda p: tr(
        "«\u00a0{where}\u00a0» vaut {value}\u00a0: un identifiant a de 1 à {most} caractères."
    ).format(where=p["where"], value=p["value"], most=number(p["most"])),
    "grid-twice": lambda p: _clash(
        tr(
            "«\u00a0{where}\u00a0» et «\u00a0{other}\u00a0» ont le même identifiant, {id}\u00a0: "
            "donnez-en un autre à l’un des deux."
        ),
        p,
    ),
    "grid-unknown-topic": lambda p: tr(
        "«\u00a0{where}\u00a0» nomme un sujet qui n’est pas dans la liste ({id})\u00a0: "
        "ajoutez-le ou ôtez-le d’ici."
    ).format(where=p["where"], id=p["id"]),
    "grid-placed-twice": lambda p: _clash(
        tr(
            "«\u00a0{where}\u00a0» place le même sujet ({id}) que «\u00a0{other}\u00a0»\u00a0: "
            "ne gardez qu’une place."
        ),
        p,
    ),
    "grid-cell-twice": lambda p: _clash(
        tr(
            "«\u00a0{where}\u00a0» prend la même place que «\u00a0{other}\u00a0»\u00a0: "
            "déplacez l’un des deux sujets."
        ),
        p,
    ),
    "grid-host-twice": lambda p: _clash(
        tr(
            "«\u00a0{where}\u00a0» et «\u00a0{other}\u00a0» ont le même hôte ({id}) "
            "dans le même créneau\u00a0: déplacez l’un des deux sujets."
        ),
        p,
    ),
    "grid-closed": lambda p: tr(
        "«\u00a0{where}\u00a0» place un sujet au créneau {slot}, dans l’espace {space}, "
        "qui est fermé alors\u00a0: déplacez-le ou rouvrez cet espace."
    ).format(where=p["where"], slot=_slot(p), space=number(p["space"] + 1)),
    "grid-step-start": lambda p: tr("Lecture des sujets et des vœux"),
    "grid-step-search": lambda p: tr("Recherche d’une bonne grille"),
    "grid-step-bound": lambda p: tr("Calcul de ce qu’aucune grille ne dépasse"),
    "grid-step-proof": lambda p: tr("Preuve qu’il n’y a pas mieux"),
    "grid-step-done": lambda p: tr("Grille terminée"),
    "grid-missed-unplaced": lambda p: tr("Ce sujet n’a pas de place dans la grille"),
    "grid-missed-absent": lambda p: tr(
        "Ce sujet a lieu au créneau {slot}, en l’absence de cette personne"
    ).format(slot=_slot(p)),
    "grid-missed-hosts": lambda p: tr(
        "Cette personne accueille alors un autre sujet ({other}, créneau {slot})"
    ).format(other=p["other"], slot=_slot(p)),
    "grid-missed-slot": lambda p: tr(
        "Un autre de ses vœux a lieu en même temps ({other}, créneau {slot})"
    ).format(other=p["other"], slot=_slot(p)),
    "grid-missed-full": lambda p: tr(
        "L’espace est complet au créneau {slot} (%n place(s))", "", p["seats"]
    ).format(slot=_slot(p)),
}
