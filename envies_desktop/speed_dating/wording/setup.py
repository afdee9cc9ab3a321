"""The sentences of the rounds of an event, its tables, and who meets whom."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _between(text: str, params: Params) -> str:
    return text.format(least=number(params["least"]), most=number(params["most"]))


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
    "where-speed_dating": lambda p: where(tr("Réglages des tours"), p),
    "where-delegation": lambda p: where(tr("Inscription"), p),
}
