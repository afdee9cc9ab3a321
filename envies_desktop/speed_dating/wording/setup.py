"""The sentences of how a speed dating is set: its rounds and tables, its delegations and their wishes."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _between(text: str, params: Params) -> str:
    return text.format(least=number(params["least"]), most=number(params["most"]))


def _name(params: Params) -> str:
    return str(params.get("name") or tr("sans nom"))


def _fewest(params: Params) -> str:
    if "least" in params:
        return _between(tr("Le nombre de rencontres d’une personne va de {least} à {most}."), params)
    return tr(
        "Le plus petit nombre de rencontres ({fewest}) dépasse le plus grand ({most})\u00a0: "
        "corrigez l’un des deux."
    ).format(fewest=number(params["fewest"]), most=number(params["most"]))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "event-rounds": lambda p: _between(tr("Le nombre de tours va de {least} à {most}."), p),
    "event-tables": lambda p: _between(tr("Le nombre de tables va de {least} à {most}."), p),
    "event-minutes": lambda p: _between(tr("Une durée va de {least} à {most} minutes."), p),
    "event-break": lambda p: tr(
        "Une pause vient après un tour et dure au moins une minute\u00a0: "
        "vérifiez celle qui suit le tour {after}."
    ).format(after=number(p["after"])),
    "table-close": lambda p: tr("Ne plus utiliser la table {table}").format(table=number(p["table"])),
    "table-open": lambda p: tr("Utiliser de nouveau la table {table}").format(table=number(p["table"])),
    "presence-one-more": lambda p: tr("Une personne de plus pour {name}").format(name=_name(p)),
    "wishes-set": lambda p: tr("Changer les vœux de {name}").format(name=_name(p)),
    "erase-wishes": lambda p: tr("%n vœu(x) d’un événement à venir", "", p["count"]),
    "stay-wishes": lambda p: tr("%n vœu(x) d’événements passés, sans nom", "", p["count"]),
    "trace-wish": lambda p: tr("vœux pour {title}").format(title=p.get("title", "")),
    "participant-representatives": lambda p: _between(
        tr("Une organisation tient de {least} à {most} rencontres à la fois."), p
    ),
    "participant-table": lambda p: _between(tr("Un numéro de table va de {least} à {most}."), p),
    "participant-fewest": _fewest,
    "wish-oneself": lambda p: tr("{name} ne peut pas se souhaiter soi-même.").format(name=_name(p)),
    "wish-elsewhere": lambda p: tr("{name} ne participe pas à cet événement.").format(name=_name(p)),
    "wish-same-side": lambda p: tr(
        "{one} ne peut pas rencontrer {other}\u00a0: les deux sont du même côté."
    ).format(one=p["one"], other=p["other"]),
    "rule-same-side": lambda p: tr(
        "{one} ne peut pas rencontrer {other}\u00a0: les deux sont du même côté."
    ).format(one=p["one"], other=p["other"]),
    "where-speed_dating": lambda p: where(tr("Réglages des tours"), p),
    "where-delegation": lambda p: where(tr("Inscription"), p),
}
