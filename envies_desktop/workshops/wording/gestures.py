"""The sentences of gestures on the tables of a workshop, and of what cannot be done."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _between(text: str, params: Params) -> str:
    return text.format(least=number(params["least"]), most=number(params["most"]))


def _one(text: str, params: Params) -> str:
    return text.format(
        name=str(params.get("name") or tr("cette personne")),
        table=number(int(params.get("table") or 0)),
        round=number(int(params.get("round") or 0)),
    )


def _question(params: Params) -> str:
    if params.get("round"):
        return _one(tr("Question du tour {round}"), params)
    return tr("Question de l’atelier")


SENTENCES: dict[str, Callable[[Params], str]] = {
    "seats-make": lambda p: tr("Composer les tables"),
    "seats-replan": lambda p: _one(tr("Replanifier à partir du tour {round}"), p),
    "seats-choose": lambda p: tr("Revenir au plan {number}").format(number=p.get("number", "")),
    "seats-remove": lambda p: tr("Supprimer le plan {number}").format(number=p.get("number", "")),
    "question-set": _question,
    "table-change": lambda p: _one(tr("Nom et question de la table {table}"), p),
    "host-set": lambda p: _one(tr("Hôte de la table {table}\u00a0: {name}"), p),
    "host-unset": lambda p: _one(tr("Plus d’hôte à la table {table}"), p),
    "stay-set": lambda p: _one(tr("{name} ne change pas de table"), p),
    "stay-unset": lambda p: _one(tr("{name} peut changer de table"), p),
    "seats-stale": lambda p: tr(
        "Les participants ou les réglages ont changé pendant le calcul\u00a0: les tables n’ont pas été "
        "gardées. Composez-les de nouveau."
    ),
    "seats-in-force": lambda p: tr(
        "Le plan {number} est celui qui est suivi\u00a0: revenez d’abord à un autre."
    ).format(number=number(p["number"])),
    "seats-nobody": lambda p: tr(
        "Il faut au moins deux personnes présentes pour composer des tables\u00a0: inscrivez les "
        "participants, ou marquez présents ceux qui sont là."
    ),
    "seats-over": lambda p: tr(
        "%n tour(s) joué(s)\u00a0: il n’y a plus rien à planifier. Ajoutez un tour dans le Déroulé.",
        "",
        p["rounds"],
    ),
    "rule-two-group-plans": lambda p: tr(
        "{event}\u00a0: {found} plans de tables en vigueur à la fois"
    ).format(event=p["event"], found=number(p["found"])),
    "rule-two-seats": lambda p: tr(
        "{event}, tour {round}\u00a0: une personne est assise à {found} tables"
    ).format(event=p["event"], round=number(p["round"]), found=number(p["found"])),
    "rule-two-hosted": lambda p: tr("{event}\u00a0: un hôte garde {found} tables").format(
        event=p["event"], found=number(p["found"])
    ),
    "erase-stays": lambda p: tr("%n table(s) gardée(s) dans un atelier", "", p["count"]),
    "erase-spoken": lambda p: tr("%n parole(s) d’atelier, gardée(s) sans nom", "", p["count"]),
    "stay-seats": lambda p: tr("%n place(s) à une table, sans nom", "", p["count"]),
    "paper-needs-groups": lambda p: tr(
        "Personne n’est encore à table\u00a0: composez les tables dans l’onglet Tables, puis imprimez."
    ),
    "host-elsewhere": lambda p: tr("Cette personne ne participe pas à cet atelier."),
    "workshop-size": lambda p: _between(tr("Une table compte de {least} à {most} personnes."), p),
    "workshop-rounds": lambda p: _between(tr("Le nombre de tours va de {least} à {most}."), p),
    "workshop-minutes": lambda p: _between(tr("Une durée va de {least} à {most} minutes."), p),
    "workshop-hosts": lambda p: tr("Les hôtes gardent leur table à partir d’un tour de l’atelier."),
    "workshop-table": lambda p: _between(tr("Un numéro de table va de {least} à {most}."), p),
}
