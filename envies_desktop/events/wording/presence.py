"""The sentences of the welcome desk's gestures."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.events.kinds import status_label
from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _who(params: Params) -> str:
    """One person by name, several by how many."""
    count = int(params.get("count", 1))
    return tr("%n personne(s)", "", count) if count > 1 else str(params.get("name") or tr("sans nom"))


def _said(text: str, params: Params) -> str:
    return text.format(name=_who(params), status=status_label(str(params.get("status", ""))))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "presence-arrive": lambda p: _said(tr("Arrivée\u00a0: {name}"), p),
    "presence-leave": lambda p: _said(tr("Départ\u00a0: {name}"), p),
    "presence-late": lambda p: _said(tr("En retard\u00a0: {name}"), p),
    "presence-status": lambda p: _said(tr("{status}\u00a0: {name}"), p),
    "presence-missing": lambda p: _said(tr("Marquer absents\u00a0: {name}"), p),
    "presence-welcome": lambda p: _said(tr("Accueillir {name}"), p),
    "presence-status-unknown": lambda p: tr("«\u00a0{status}\u00a0» n’est pas un état de l’accueil.").format(
        status=p["status"]
    ),
}
