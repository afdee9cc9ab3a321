"""Who meets whom in a speed dating: codes kept, labels shown."""

from collections.abc import Callable, Mapping

from envies_desktop.i18n import tr

_PAIRINGS: Mapping[str, Callable[[], str]] = {
    "sides": lambda: tr("Associations face aux entreprises"),
    "groups": lambda: tr("Cinq familles d’acteurs, chacune rencontre les autres"),
}
PAIRINGS = tuple(_PAIRINGS)


def pairing_label(pairing: str) -> str:
    """Who meets whom: two sides, or five groups."""
    label = _PAIRINGS.get(pairing)
    return label() if label else pairing
