"""The sentences of what is wrong in the file of a questionnaire, and of what to write instead."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]

MOST_TOLD = 5
"""Problems of a file told in one sentence; the door `questionnaires --check` lists them all."""

_EXPECTED: dict[str, Callable[[], str]] = {
    "text": lambda: tr("un texte (entre guillemets s’il ressemble à un nombre, à oui ou à non)"),
    "code": lambda: tr("un identifiant (entre guillemets s’il ressemble à un nombre, à oui ou à non)"),
    "yes-no": lambda: tr("true (oui) ou false (non)"),
    "list": lambda: tr("une liste (une ligne par élément, commençant par un tiret)"),
    "fields": lambda: tr("des champs (une ligne par champ\u00a0: son nom, deux-points, sa valeur)"),
}


def near_sentence(params: Params) -> str:
    """ " Vouliez-vous dire « x » ?" behind what is not known, or nothing where nothing looks like it."""
    if not params.get("near"):
        return ""
    return " " + tr("Vouliez-vous dire «\u00a0{near}\u00a0»\u00a0?").format(near=params["near"])


def _expected(params: Params) -> str:
    key, expected = params.get("key", ""), _EXPECTED[params["expected"]]()
    if not key:
        return tr("Ici, le format attend {expected}.").format(expected=expected)
    return tr("Pour «\u00a0{key}\u00a0», le format attend {expected}.").format(key=key, expected=expected)


def _quadrant(params: Params) -> str:
    if params["external"]:
        text = tr(
            "Le contexte ne nourrit que les opportunités (O) et les menaces (T)\u00a0: écrivez {expected} "
            "au lieu de «\u00a0{quadrant}\u00a0»."
        )
    else:
        text = tr(
            "Un axe interne ne nourrit que les forces (S) et les faiblesses (W)\u00a0: écrivez {expected} "
            "au lieu de «\u00a0{quadrant}\u00a0»."
        )
    return text.format(expected=params["expected"], quadrant=params["quadrant"])


def _levels(params: Params) -> str:
    if params["before"] is None:
        text = tr("Le premier niveau commence à 0 (min, ici {least})\u00a0: écrivez 0.")
        return text.format(least=number(params["least"]))
    return tr(
        "Les seuils (min) des niveaux vont en croissant, et celui-ci ({least}) ne dépasse pas le précédent "
        "({before})\u00a0: corrigez l’un des deux."
    ).format(least=number(params["least"]), before=number(params["before"]))


def _refused(params: Params) -> str:
    told = [problem_sentence(*problem) for problem in params["problems"]]
    more = len(told) - MOST_TOLD
    lines = [f"{params['file']} – {text}" for text in told[:MOST_TOLD]]
    if more > 0:
        lines.append(tr("… et encore %n problème(s) plus bas.", "", more))
    return "\n".join(lines)


def problem_sentence(line: int, code: str, params: Params) -> str:
    """The sentence of a problem: its line in the file when there is one, what is wrong, what to write."""
    text = SENTENCES[code](params)
    return tr("ligne {line}\u00a0: {text}").format(line=line, text=text) if line else text


SENTENCES: dict[str, Callable[[Params], str]] = {
    "questionnaire-unreadable": lambda p: tr(
        "Le questionnaire {path} ne peut pas être lu\u00a0: vérifiez son nom et qu’il existe."
    ).format(path=p["path"]),
    "questionnaire-refused": _refused,
    "questionnaire-large": lambda p: tr(
        "Ce fichier dépasse {most} Kio\u00a0: ce n’est pas un questionnaire."
    ).format(most=number(p["most"])),
    "questionnaire-nothing": lambda p: tr(
        "Ce fichier est vide\u00a0: choisissez celui d’un questionnaire, ou exportez-le à nouveau."
    ),
    "questionnaire-encoding": lambda p: tr(
        "Ce caractère n’est pas écrit en UTF-8\u00a0: enregistrez le fichier avec l’encodage UTF-8."
    ),
    "questionnaire-yaml": lambda p: tr(
        "Cette ligne, ou la précédente, ne se lit pas comme du YAML\u00a0: vérifiez l’alignement "
        "(des espaces, pas de tabulation), les guillemets et les deux-points."
    ),
    "questionnaire-documents": lambda p: tr(
        "Un second document commence ici (---)\u00a0: un fichier contient un seul questionnaire."
    ),
    "questionnaire-alias": lambda p: tr(
        "Les ancres et les renvois YAML (& et *, ici «\u00a0{name}\u00a0») sont refusés\u00a0: recopiez le "
        "texte, ou mettez-le entre guillemets s’il commence par l’un de ces signes."
    ).format(name=p["name"]),
    "questionnaire-tag": lambda p: tr(
        "Les étiquettes YAML (ici «\u00a0{name}\u00a0») sont refusées\u00a0: écrivez la valeur seule, ou "
        "mettez le texte entre guillemets s’il commence par un point d’exclamation."
    ).format(name=p["name"]),
    "questionnaire-deep": lambda p: tr(
        "Plus de {most} niveaux sont emboîtés ici\u00a0: ce n’est pas un questionnaire."
    ).format(most=p["most"]),
    "questionnaire-twice": lambda p: tr(
        "Le champ «\u00a0{key}\u00a0» est écrit deux fois au même endroit\u00a0: gardez-en un."
    ).format(key=p["key"]),
    "questionnaire-schema": lambda p: tr(
        "Ce fichier suit la version «\u00a0{version}\u00a0» du format, et ce programme connaît la version "
        "{known}\u00a0: mettez le programme à jour, ou corrigez schema_version."
    ).format(version=p["version"], known=p["known"]),
    "questionnaire-expected": _expected,
    "questionnaire-empty": lambda p: tr("Le texte «\u00a0{key}\u00a0» est vide\u00a0: écrivez-le.").format(
        key=p["key"]
    ),
    "questionnaire-no-text": lambda p: (
        tr("Il manque le texte français (fr).")
        if p["key"] == "fr"
        else tr("Il manque le texte anglais (en).")
    ),
    "questionnaire-markup": lambda p: tr(
        "Le texte «\u00a0{key}\u00a0» contient du balisage («\u00a0{found}\u00a0»)\u00a0: écrivez du "
        "texte simple."
    ).format(key=p["key"], found=p["found"]),
    "questionnaire-long": lambda p: tr(
        "Le texte «\u00a0{key}\u00a0» a {length} signes, {most} au plus\u00a0: raccourcissez-le."
    ).format(key=p["key"], length=number(p["length"]), most=number(p["most"])),
    "questionnaire-control": lambda p: tr(
        "Le texte «\u00a0{key}\u00a0» contient un caractère invisible\u00a0: tapez-le à nouveau."
    ).format(key=p["key"]),
    "questionnaire-code": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas un identifiant\u00a0: lettres sans accent, chiffres, tiret, "
        "souligné et un point entre deux parties."
    ).format(value=p["value"]),
    "questionnaire-whole": lambda p: tr(
        "«\u00a0{key}\u00a0» va de {least} à {most}, en nombre entier («\u00a0{value}\u00a0» ici)\u00a0: "
        "corrigez-le."
    ).format(key=p["key"], least=p["least"], most=p["most"], value=p["value"]),
    "questionnaire-points": lambda p: tr(
        "«\u00a0{key}\u00a0» est un nombre de 0 à 100 («\u00a0{value}\u00a0» ici)\u00a0: corrigez-le."
    ).format(key=p["key"], value=p["value"]),
    "questionnaire-choice": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas possible pour «\u00a0{key}\u00a0»\u00a0: choisissez parmi {known}."
    ).format(value=p["value"], key=p["key"], known=p["known"]),
    "questionnaire-few": lambda p: tr(
        "Il faut au moins %n élément(s) dans cette liste\u00a0: complétez-la.", "", p["least"]
    ),
    "questionnaire-missing": lambda p: tr("Il manque le champ «\u00a0{key}\u00a0»\u00a0: ajoutez-le.").format(
        key=p["key"]
    ),
    "questionnaire-key": lambda p: (
        tr("Le champ «\u00a0{key}\u00a0» n’existe pas à cet endroit.").format(key=p["key"]) + near_sentence(p)
    ),
    "questionnaire-duplicate": lambda p: tr(
        "L’identifiant «\u00a0{name}\u00a0» sert déjà plus haut\u00a0: donnez-en un autre."
    ).format(name=p["name"]),
    "questionnaire-axis": lambda p: (
        tr("L’axe «\u00a0{axis}\u00a0» n’existe pas dans ce questionnaire.").format(axis=p["axis"])
        + near_sentence(p)
    ),
    "questionnaire-weight": lambda p: tr(
        "L’axe «\u00a0{axis}\u00a0» est noté avec un poids nul\u00a0: donnez-lui un poids, ou écrivez "
        "«\u00a0scored: false\u00a0»."
    ).format(axis=p["axis"]),
    "questionnaire-context-scored": lambda p: tr(
        "L’axe de contexte «\u00a0{axis}\u00a0» ne se note pas\u00a0: écrivez «\u00a0scored: false\u00a0» "
        "et un poids de 0."
    ).format(axis=p["axis"]),
    "questionnaire-no-scale": lambda p: tr(
        "L’échelle «\u00a0{scale}\u00a0» n’existe pas dans ce questionnaire\u00a0: reprenez "
        "l’identifiant d’une échelle."
    ).format(scale=p["scale"]),
    "questionnaire-scale": lambda p: tr(
        "Les valeurs d’une échelle vont de 0 à {most}, dans l’ordre et sans trou\u00a0: corrigez-les."
    ).format(most=p["most"]),
    "questionnaire-levels": _levels,
    "questionnaire-type-rules": lambda p: tr(
        "«\u00a0Se préparer d’abord\u00a0» (prepare_below, ici {prepare}) ne dépasse pas le seuil de "
        "recommandation (recommend_from, ici {recommend})\u00a0: corrigez l’un des deux."
    ).format(prepare=number(p["prepare"]), recommend=number(p["recommend"])),
    "questionnaire-type": lambda p: (
        tr("Le type de partenariat «\u00a0{type}\u00a0» n’est pas dans partnership_types.").format(
            type=p["type"]
        )
        + near_sentence(p)
    ),
    "questionnaire-quadrant": _quadrant,
    "questionnaire-cycle": lambda p: tr(
        "L’étape «\u00a0{axis}\u00a0» finit par s’attendre elle-même\u00a0: corrigez ses «\u00a0after\u00a0»."
    ).format(axis=p["axis"]),
}
