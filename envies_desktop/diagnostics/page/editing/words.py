"""What the editor says of the questionnaire at hand."""

from envies_desktop.diagnostics.queries import Offered
from envies_desktop.i18n import number, tr


def state_words(known: Offered) -> str:
    """Which version, and what becomes of a change."""
    if not known.own:
        text = tr("version {version}, du programme\u00a0: adaptez-en une copie pour la changer")
    elif known.used:
        text = tr("version {version}, utilisée\u00a0: une modification fera la version {next}")
    else:
        text = tr("version {version}, pas encore utilisée")
    version = known.questionnaire.version
    return text.format(version=number(version), next=number(version + 1))
