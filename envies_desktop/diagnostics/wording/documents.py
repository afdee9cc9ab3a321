"""Why a document of a diagnostic cannot be made, and what to do."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "diagnostic-unknown-document": lambda p: tr(
        "Il n’y a pas de document «\u00a0{name}\u00a0» pour un diagnostic. Documents possibles\u00a0: "
        "{known}."
    ).format(name=p["name"], known=", ".join(p["known"])),
    "diagnostic-senseless": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas de sens avec «\u00a0{questionnaire}\u00a0». Documents "
        "possibles\u00a0: {known}."
    ).format(title=p["title"], questionnaire=p["questionnaire"], known=", ".join(p["known"])),
    "diagnostic-few-slips": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: il faut au moins cinq feuilles remplies pour que "
        "personne ne soit reconnu, il y en a {slips}."
    ).format(title=p["title"], slips=number(p.get("slips", 0))),
    "diagnostic-no-page": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: ce diagnostic est vide."
    ).format(title=p["title"]),
    "diagnostic-no-earlier": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: il n’y a ni diagnostic plus ancien de cette "
        "structure par le même questionnaire, ni cinq autres structures qui y ont répondu."
    ).format(title=p["title"]),
    "diagnostic-no-other": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: dites avec quel autre diagnostic le croiser."
    ).format(title=p["title"]),
    "pair-types": lambda p: tr(
        "Le diagnostic de {name} ne dit rien des types de partenariat\u00a0: choisissez un diagnostic de "
        "maturité partenariale."
    ).format(name=p["name"]),
    "pair-same": lambda p: tr(
        "Les deux diagnostics sont ceux de {name}\u00a0: choisissez celui d’une autre structure."
    ).format(name=p["name"]),
}
