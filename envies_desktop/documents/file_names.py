"""What the file of a document is called, in the language in force, so that a volunteer finds it."""

from collections.abc import Callable

from envies_desktop.i18n import tr

_STEMS: dict[str, Callable[[], str]] = {
    "invitation": lambda: tr("invitation"),
    "registration": lambda: tr("bulletin-inscription"),
    "privacy-notice": lambda: tr("notice-donnees"),
    "sign-in": lambda: tr("liste-emargement"),
    "badges": lambda: tr("badges"),
    "agendas": lambda: tr("agendas"),
    "table-signs": lambda: tr("numeros-de-table"),
    "round-plan": lambda: tr("plan-des-tours"),
    "persons-poster": lambda: tr("affiche-par-personne"),
    "running-sheet": lambda: tr("deroule-animation"),
    "rating-sheet": lambda: tr("fiches-de-notes"),
    "contact-slips": lambda: tr("fiches-contact"),
    "mutual-contacts": lambda: tr("contacts-reciproques"),
    "assessment": lambda: tr("bilan"),
    "diagnostic": lambda: tr("diagnostic"),
    "diagnostic-comparison": lambda: tr("comparaison"),
    "compatibility": lambda: tr("compatibilite"),
    "evaluation": lambda: tr("evaluation"),
    "steps": lambda: tr("etapes"),
    "survey": lambda: tr("synthese-enquete"),
    "questionnaire": lambda: tr("questionnaire"),
}


def file_stem(name: str) -> str:
    """The name of the file of a document (its name at the doors), without its ending."""
    return _STEMS[name]() if name in _STEMS else name


def pdf_name(*parts: str, large: bool = False) -> str:
    """The name of a file from its parts; the large print never goes over the other."""
    return "-".join([*parts, *([tr("grands-caracteres")] if large else [])]) + ".pdf"
