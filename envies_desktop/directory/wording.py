"""The sentences of the directory: its gestures, what it refuses, what is odd in an identifier."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _name(params: Params) -> str:
    return str(params.get("name") or tr("sans nom"))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "organisation-add": lambda p: tr("Ajouter {name}").format(name=_name(p)),
    "organisation-change": lambda p: tr("Modifier {name}").format(name=_name(p)),
    "organisation-remove": lambda p: tr("Supprimer {name}").format(name=_name(p)),
    "organisation-themes": lambda p: tr("Changer les thèmes de {name}").format(name=_name(p)),
    "person-add": lambda p: tr("Ajouter {name}").format(name=_name(p)),
    "person-change": lambda p: tr("Modifier {name}").format(name=_name(p)),
    "person-remove": lambda p: tr("Supprimer {name}").format(name=_name(p)),
    "role-set": lambda p: tr("Changer la fonction de {name}").format(name=_name(p)),
    "role-remove": lambda p: tr("Retirer {name} de l’organisation").format(name=_name(p)),
    "need-add": lambda p: tr("Ajouter un besoin ou une offre de {name}").format(name=_name(p)),
    "need-change": lambda p: tr("Modifier un besoin ou une offre de {name}").format(name=_name(p)),
    "need-remove": lambda p: tr("Supprimer un besoin ou une offre de {name}").format(name=_name(p)),
    "consent-give": lambda p: tr("Noter l’accord de {name}").format(name=_name(p)),
    "territory-add": lambda p: tr("Ajouter le territoire {name}").format(name=_name(p)),
    "theme-add": lambda p: tr("Ajouter le thème {name}").format(name=_name(p)),
    "organisation-name": lambda p: tr("Une organisation a besoin d’un nom\u00a0: écrivez-le."),
    "organisation-kind": lambda p: tr(
        "«\u00a0{kind}\u00a0» n’est pas une sorte d’organisation connue\u00a0: choisissez dans la liste."
    ).format(kind=p["kind"]),
    "person-name": lambda p: tr(
        "Une personne a besoin d’un nom ou d’un prénom\u00a0: écrivez l’un des deux."
    ),
    "person-email": lambda p: tr(
        "«\u00a0{email}\u00a0» n’est pas une adresse électronique\u00a0: corrigez-la, ou videz le champ."
    ).format(email=p["email"]),
    "need-side": lambda p: tr("Dites s’il s’agit d’un besoin ou d’une offre."),
    "need-empty": lambda p: tr("Choisissez une catégorie ou écrivez une phrase."),
    "consent-purpose": lambda p: tr("Un accord porte sur les photos ou sur l’échange des coordonnées."),
    "territory-name": lambda p: tr("Un territoire a besoin d’un nom\u00a0: écrivez-le."),
    "theme-name": lambda p: tr("Un thème a besoin d’un nom\u00a0: écrivez-le."),
    "rna-shape": lambda p: tr(
        "Un numéro RNA s’écrit W suivi de neuf chiffres. Une association ancienne ou d’Alsace-Moselle "
        "peut ne pas en avoir."
    ),
    "siren-length": lambda p: tr("Un numéro SIREN a neuf chiffres."),
    "siren-key": lambda p: tr(
        "La clé de ce numéro SIREN n’est pas la bonne\u00a0: un chiffre est sans doute faux."
    ),
    "siren-scientific": lambda p: tr(
        "Le tableur a abîmé ce numéro SIREN\u00a0: recopiez-le depuis sa source, en texte."
    ),
    "siret-length": lambda p: tr("Un numéro SIRET a quatorze chiffres."),
    "siret-key": lambda p: tr(
        "La clé de ce numéro SIRET n’est pas la bonne\u00a0: un chiffre est sans doute faux."
    ),
    "siret-scientific": lambda p: tr(
        "Le tableur a abîmé ce numéro SIRET\u00a0: recopiez-le depuis sa source, en texte."
    ),
    "siret-siren": lambda p: tr("Ce numéro SIRET ne commence pas par le numéro SIREN de l’organisation."),
    "naf-shape": lambda p: tr("Un code NAF s’écrit comme 47.21Z\u00a0: quatre chiffres et une lettre."),
    "insee-shape": lambda p: tr("Un code INSEE de commune a cinq caractères, comme 13001 ou 2A004."),
    "postcode-shape": lambda p: tr("Un code postal français a cinq chiffres."),
}
