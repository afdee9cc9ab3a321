"""The sentences of what the tables bring."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _said(text: str, params: Params) -> str:
    return text.format(name=params.get("name") or tr("sans texte"))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "line-add": lambda p: _said(tr("Noter «\u00a0{name}\u00a0»"), p),
    "line-change": lambda p: _said(tr("Corriger «\u00a0{name}\u00a0»"), p),
    "line-remove": lambda p: _said(tr("Retirer «\u00a0{name}\u00a0»"), p),
    "line-keep": lambda p: _said(tr("Garder «\u00a0{name}\u00a0» dans l’annuaire"), p),
    "line-kind": lambda p: tr("«\u00a0{kind}\u00a0» n’est pas une sorte de parole.").format(kind=p["kind"]),
    "line-empty": lambda p: tr("Écrivez d’abord ce qui est dit."),
    "line-long": lambda p: tr(
        "Une parole tient en {most} caractères\u00a0: coupez-la en deux lignes."
    ).format(most=number(p["most"])),
    "line-weight": lambda p: tr("L’impact et l’effort vont de {least} à {most}.").format(
        least=number(p["least"]), most=number(p["most"])
    ),
    "line-no-side": lambda p: tr(
        "Seuls un besoin ou un apport peuvent entrer dans l’annuaire\u00a0: choisissez une de ces lignes."
    ),
    "line-known": lambda p: tr("Cette ligne est déjà dans l’annuaire."),
    "workshop-no-line": lambda p: tr(
        "Rien n’est encore noté\u00a0: tapez ce qui est dit dans l’onglet Paroles."
    ),
    "workshop-no-method": lambda p: tr(
        "Aucune méthode n’est choisie\u00a0: choisissez-en une dans l’onglet Méthode."
    ),
    "line-nobody": lambda p: tr(
        "Dites d’abord qui le dit\u00a0: un besoin de l’annuaire est celui d’une organisation inscrite."
    ),
}
