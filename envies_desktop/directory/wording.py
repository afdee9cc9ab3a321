"""The sentences of the directory: its gestures, what it refuses, what is odd in an identifier."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _name(params: Params) -> str:
    return str(params.get("name") or tr("sans nom"))


def _ambiguous(params: Params) -> str:
    told = tr("«\u00a0{wanted}\u00a0» désigne plusieurs fiches\u00a0: donnez l’identifiant de l’une d’elles.")
    return "\n".join((told.format(wanted=params.get("wanted", "")), *params.get("found", ())))


def where(what: str, params: Params) -> str:
    """What kind of record names somebody, and which one where it has a name."""
    if not params.get("name"):
        return what
    return tr("{what} «\u00a0{name}\u00a0»").format(what=what, name=params["name"])


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
    "person-erase": lambda p: tr("Effacer les données d’une personne"),
    "person-unknown": lambda p: tr(
        "Rien n’est connu de «\u00a0{wanted}\u00a0»\u00a0: donnez un identifiant, son début, ou le nom "
        "exact. Une personne déjà effacée ne se retrouve plus."
    ).format(wanted=p.get("wanted", "")),
    "person-ambiguous": _ambiguous,
    "erase-unconfirmed": lambda p: tr(
        "Rien n’a été effacé\u00a0: ajoutez --yes pour effacer pour de bon, ou --dry-run pour "
        "ne faire que voir."
    ),
    "erase-person": lambda p: tr("%n fiche(s)\u00a0: nom, courriel, téléphone, notes", "", p["count"]),
    "erase-roles": lambda p: tr("%n fonction(s) dans une organisation", "", p["count"]),
    "erase-consents": lambda p: tr("%n accord(s) daté(s)", "", p["count"]),
    "trace-noted": lambda p: tr("notée ce jour-là, sans contact depuis"),
    "copies-folder": lambda p: tr(
        "Les documents déjà enregistrés dans {folder}\u00a0: supprimez ceux qui portent ce nom."
    ).format(folder=p.get("folder", "")),
    "copies-deposits": lambda p: tr(
        "Les dossiers d’événement déposés sur une clé ou un partage\u00a0: déposez-les de nouveau, "
        "ou supprimez-les."
    ),
    "copies-lists": lambda p: tr("Les listes et les courriels reçus, d’où ces données viennent."),
    "copies-paper": lambda p: tr(
        "Les feuilles imprimées\u00a0: détruisez celles que rien n’oblige à garder (émargement)."
    ),
    "copies-backups": lambda p: tr("Les copies de sauvegarde que vous auriez portées ailleurs."),
    "where-person": lambda p: where(tr("Personne"), p),
    "where-organisation": lambda p: where(tr("Organisation"), p),
    "where-need_offer": lambda p: where(tr("Besoin ou offre"), p),
    "where-role": lambda p: where(tr("Fonction"), p),
    "where-consent": lambda p: where(tr("Accord"), p),
    "where-territory": lambda p: where(tr("Territoire"), p),
    "where-theme": lambda p: where(tr("Thème"), p),
    "import-namesake": lambda p: tr(
        "Une autre personne de l’annuaire s’appelle aussi {known}\u00a0: une nouvelle fiche est créée."
    ).format(known=p["known"]),
    "import-organisation-other-name": lambda p: tr(
        "Ce numéro est celui de « {known} » dans l’annuaire\u00a0: c’est elle qui est inscrite. Vérifiez "
        "le numéro."
    ).format(known=p["known"]),
    "import-organisation-other-town": lambda p: tr(
        "« {known} » de l’annuaire est à {town}\u00a0: une nouvelle organisation est créée."
    ).format(known=p["known"], town=p["town"]),
    "import-organisation-several": lambda p: tr(
        "{count} organisations de l’annuaire s’appellent « {known} »\u00a0: la première est retenue, "
        "vérifiez."
    ).format(count=p["count"], known=p["known"]),
    "import-organisation-by-email": lambda p: tr(
        "L’organisation n’est pas écrite\u00a0: d’après l’adresse, c’est {known}."
    ).format(known=p["known"]),
    "import-organisation-close": lambda p: tr(
        "« {value} » est nouvelle, mais ressemble à « {known} » de l’annuaire ({score} %)\u00a0: est-ce "
        "la même\u00a0?"
    ).format(value=str(p.get("value", "")), known=p["known"], score=p["score"]),
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
