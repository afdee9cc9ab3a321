"""Who answers a diagnostic: the codes that are stored, and their names."""

from collections.abc import Callable, Iterable

from envies_desktop.diagnostics.questionnaire import Named
from envies_desktop.i18n import tr

_LABELS: dict[str, Callable[[], str]] = {
    "manager": lambda: tr("Dirigeant·e"),
    "employee": lambda: tr("Salarié·e"),
    "volunteer": lambda: tr("Bénévole"),
    "elected": lambda: tr("Membre du conseil d’administration"),
    "partner": lambda: tr("Partenaire"),
    "beneficiary": lambda: tr("Bénéficiaire"),
    "participant": lambda: tr("Participant·e"),
    "other": lambda: tr("Autre"),
}

ROLES = tuple(_LABELS)
"""In the order in which they are proposed; the first one answers a diagnostic that has just been opened."""


def role_label(role: str) -> str:
    """The name of a role; an unknown code is shown as it is."""
    made = _LABELS.get(role)
    return made() if made else role


def role_choices(raters: Iterable[Named]) -> dict[str, str]:
    """The roles by code: first those that the questionnaire itself names, then the usual ones."""
    named = {rater.id: rater.text.said() for rater in raters}
    return named | {role: role_label(role) for role in ROLES if role not in named}
