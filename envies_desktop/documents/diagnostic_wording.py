"""Why a document of a diagnostic cannot be made, and what to do."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "diagnostic-unknown-document": lambda p: tr(
        "Il n’y a pas de document «\u00a0{name}\u00a0» pour un diagnostic. Documents possibles\u00a0: "
        "{known}."
    ).format(name=p["name"], known=", ".join(p["known"])),
    "diagnostic-no-page": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: ce diagnostic est vide, ou c’est une "
        "enquête, qui se lit dans l’onglet Résultats."
    ).format(title=p["title"]),
    "diagnostic-no-earlier": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: il n’y a ni diagnostic plus ancien de cette "
        "structure par le même questionnaire, ni cinq autres structures qui y ont répondu."
    ).format(title=p["title"]),
    "diagnostic-no-other": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: dites avec quel autre diagnostic le croiser."
    ).format(title=p["title"]),
    "diagnostic-no-raters": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: ce questionnaire n’est pas fait pour "
        "plusieurs regards."
    ).format(title=p["title"]),
    "diagnostic-no-steps": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: ce questionnaire n’est pas une liste d’étapes."
    ).format(title=p["title"]),
    "diagnostic-no-questionnaire": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: ce diagnostic n’a pas de questionnaire."
    ).format(title=p["title"]),
    "pair-types": lambda p: tr(
        "Le diagnostic de {name} ne dit rien des types de partenariat\u00a0: choisissez un diagnostic de "
        "maturité partenariale."
    ).format(name=p["name"]),
    "pair-same": lambda p: tr(
        "Les deux diagnostics sont ceux de {name}\u00a0: choisissez celui d’une autre structure."
    ).format(name=p["name"]),
}
