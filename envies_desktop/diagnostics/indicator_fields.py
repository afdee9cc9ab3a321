"""The columns of an indicator: where it began, what is aimed at, what was reached, who says so, when."""

from collections.abc import Callable

from envies_desktop.diagnostics.questionnaire import Indicator
from envies_desktop.i18n import tr

FIELDS: dict[str, Callable[[], str]] = {
    "situation_depart": lambda: tr("Au départ"),
    "cible": lambda: tr("Cible"),
    "resultat": lambda: tr("Résultat"),
    "source": lambda: tr("Source"),
    "date": lambda: tr("Date"),
}
"""Those that a questionnaire may name, in the order of screen and paper."""


def fields_of(indicator: Indicator) -> tuple[str, ...]:
    """The columns of an indicator; all of them where it names none."""
    return indicator.fields or tuple(FIELDS)
