"""The sentences of the convergence: action groups, missed topics, the closing circle."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, short_date, tr

Params = Mapping[str, Any]


def _said(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("sans nom")))


def _day(value: Any) -> str:
    return short_date(dt.date.fromisoformat(str(value)))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "follow-up-from-forum-group": lambda p: tr("Groupe d’action"),
    "group-add": lambda p: _said(tr("Ajouter le groupe d’action «\u00a0{name}\u00a0»"), p),
    "group-change": lambda p: _said(tr("Modifier le groupe d’action «\u00a0{name}\u00a0»"), p),
    "group-remove": lambda p: _said(tr("Supprimer le groupe d’action «\u00a0{name}\u00a0»"), p),
    "group-needs": lambda p: _said(tr("Porter à l’annuaire les besoins du groupe «\u00a0{name}\u00a0»"), p),
    "group-title": lambda p: tr("Un groupe d’action a besoin d’un titre\u00a0: écrivez-le."),
    "group-owner": lambda p: tr(
        "Un premier pas a quelqu’un qui s’en charge, présent dans la salle\u00a0: quelques lettres de son "
        "nom, ou son badge."
    ),
    "group-owner-away": lambda p: tr(
        "{name} n’est pas dans la salle\u00a0: choisissez quelqu’un de présent, ou notez son arrivée à "
        "l’accueil."
    ).format(name=p["name"]),
    "group-step-late": lambda p: tr(
        "Un premier pas se fait sous 30 jours, au plus tard le {last}, pas le {due}\u00a0: choisissez un "
        "jour plus proche, ou un pas plus petit."
    ).format(last=_day(p["last"]), due=_day(p["due"])),
    "group-elsewhere": lambda p: tr("Cette personne ne participe pas à ce forum."),
    "missed-hold": lambda p: _said(tr("Donner une place au sujet «\u00a0{name}\u00a0»"), p),
    "closing-note": lambda p: tr("Noter le cercle de clôture"),
    "closing-spoke": lambda p: tr(
        "{spoke} personnes ont pu parler de leur sujet, mais {asked} ont répondu\u00a0: corrigez l’un des "
        "deux nombres."
    ).format(spoke=number(p["spoke"]), asked=number(p["asked"])),
    "closing-many": lambda p: tr("On compte de 0 à {most} personnes.").format(most=number(p["most"])),
}
