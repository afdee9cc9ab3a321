"""The sentences of the import of participants: what is odd in a line, and what was done about it."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.kinds import kind_label
from envies_desktop.events.kinds import side_label, status_label
from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _value(params: Params) -> str:
    return str(params.get("value", ""))


def _doubtful(p: Params) -> str:
    if p.get("naming") == "apart":
        text = tr(
            "À ne pas placer avec « {value} »\u00a0: est-ce {guess} ({score} %)\u00a0? Confirmez, ou "
            "choisissez."
        )
    elif p.get("naming") == "together":
        text = tr(
            "Doit rencontrer « {value} »\u00a0: est-ce {guess} ({score} %)\u00a0? Confirmez, ou choisissez."
        )
    else:
        text = tr("Vœu « {value} »\u00a0: est-ce {guess} ({score} %)\u00a0? Confirmez, ou choisissez.")
    return text.format(value=_value(p), guess=p["guess"], score=p["score"])


def _shown(p: Params) -> dict[str, str]:
    """A change of a record in words: its field, what stands there, what comes."""
    said = str(p.get("shown") or "")
    return {
        "field": field_label(p["field"]),
        "before": "" if said else _value_shown(p["field"], p["before"]),
        "after": said or _value_shown(p["field"], p["after"]),
    }


def _value_shown(field: str, value: Any) -> str:
    if isinstance(value, bool):
        return tr("oui") if value else tr("non")
    if value and field in _CODES:
        return _CODES[field](value)
    return "" if value is None else str(value)


_CODES: dict[str, Callable[[str], str]] = {"side": side_label, "status": status_label, "kind": kind_label}


def _typed_kept(p: Params) -> str:
    shown = _shown(p)
    if not shown["before"]:
        return tr(
            "{field}\u00a0: ce qui a été saisi ici reste, la liste dit «\u00a0{after}\u00a0»\u00a0: corrigez "
            "la fiche si elle a raison."
        ).format(**shown)
    return tr(
        "{field}\u00a0: «\u00a0{before}\u00a0» a été saisi ici et reste, la liste dit "
        "«\u00a0{after}\u00a0»\u00a0: corrigez la fiche si elle a raison."
    ).format(**shown)


def _typed_replaced(p: Params) -> str:
    return tr(
        "{field}\u00a0: «\u00a0{before}\u00a0», saisi ici, devient «\u00a0{after}\u00a0» comme dans la "
        "liste\u00a0: vérifiez."
    ).format(**_shown(p))


def _changed(p: Params) -> str:
    shown = _shown(p)
    if not shown["before"]:
        return tr("{field}\u00a0: {after}").format(**shown)
    if not shown["after"]:
        return tr("{field}\u00a0: «\u00a0{before}\u00a0» est retiré").format(**shown)
    return tr("{field}\u00a0: «\u00a0{before}\u00a0» devient «\u00a0{after}\u00a0»").format(**shown)


def _gone(p: Params) -> str:
    names = [str(name) for name in p["names"]]
    told = tr(
        "%n personne(s) venue(s) d’une liste ne sont pas dans celle-ci et restent inscrites\u00a0: {names}.",
        "",
        p["count"],
    )
    return told.format(names=", ".join(names) + ("…" if p["count"] > len(names) else ""))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "import-participants": lambda p: tr("Importer {name}").format(name=p.get("name") or tr("une liste")),
    "import-event-gone": lambda p: tr("Cet événement n’existe plus\u00a0: choisissez-en un autre."),
    "import-no-header": lambda p: tr(
        "Dans « {file} », aucune ligne ne ressemble à un titre de colonnes\u00a0: ajoutez une ligne "
        "comme « Organisation, Nom, Prénom, Mail », ou partez du modèle."
    ).format(file=p["file"]),
    "import-no-names": lambda p: tr(
        "Dans « {file} », les colonnes de la ligne {line} ne disent ni l’organisation ni la "
        "personne\u00a0: indiquez quelle colonne les contient."
    ).format(file=p["file"], line=p["line"]),
    "import-no-lines": lambda p: tr(
        "« {file} » a des titres de colonnes (ligne {line}) mais personne en dessous\u00a0: choisissez "
        "la liste remplie."
    ).format(file=p["file"], line=p["line"]),
    "import-changed-meanwhile": lambda p: tr(
        "Depuis l’aperçu, l’événement ou l’annuaire a changé (ligne {line})\u00a0: rien n’a été importé, "
        "regardez le nouvel aperçu."
    ).format(line=p["line"]),
    "import-unwritable": lambda p: tr(
        "« {file} » ne peut pas être écrit dans {folder}\u00a0: fermez-le s’il est ouvert, ou choisissez "
        "un autre dossier."
    ).format(file=p["file"], folder=p["folder"]),
    "import-column-unknown": lambda p: tr(
        "La colonne « {column} » n’est pas reconnue\u00a0: elle est laissée de côté, ou dites ce qu’elle "
        "contient."
    ).format(column=p.get("column", "")),
    "import-column-close": lambda p: tr(
        "La colonne « {column} » est lue comme « {field} »\u00a0: vérifiez."
    ).format(column=p.get("column", ""), field=field_label(p["field"])),
    "import-other-sheets": lambda p: tr(
        "Les autres feuilles du classeur ne sont pas lues\u00a0: {sheets}."
    ).format(sheets=", ".join(map(str, p["sheets"]))),
    "import-sheets-read": lambda p: tr("Les feuilles {sheets} sont lues ensemble.").format(
        sheets=", ".join(map(str, p["sheets"]))
    ),
    "import-column-hidden": lambda p: tr(
        "La colonne « {column} » est masquée dans le classeur\u00a0: elle est lue quand même."
    ).format(column=p.get("column", "")),
    "import-line-hidden": lambda p: tr(
        "Cette ligne est masquée ou filtrée dans le classeur\u00a0: elle est laissée de côté, sauf si vous "
        "la reprenez."
    ),
    "import-ditto": lambda p: tr("« {value} » est repris de la ligne au-dessus.").format(value=_value(p)),
    "import-ditto-nothing": lambda p: tr(
        "Cette case dit « idem », mais rien n’est écrit au-dessus\u00a0: complétez-la."
    ),
    "import-status-unknown": lambda p: tr(
        "« {value} » n’est pas un statut connu\u00a0: la personne est notée « {status} », ni comptée ni "
        "placée, jusqu’à ce que vous disiez ce que ce mot veut dire."
    ).format(value=_value(p), status=status_label("invite")),
    "import-line-skipped": lambda p: tr("Ligne laissée de côté à votre demande."),
    "import-line-nobody": lambda p: tr(
        "Ni organisation, ni nom, ni adresse\u00a0: la ligne n’est pas importée. Complétez-la."
    ),
    "import-line-duplicate": lambda p: tr(
        "{value} est déjà à la ligne {other}\u00a0: cette ligne n’est pas importée. Réunissez les deux."
    ).format(value=_value(p), other=p["other"]),
    "import-person-twice": lambda p: tr(
        "La même personne est déjà à la ligne {other}\u00a0: elle ne peut pas être à deux places. La "
        "ligne n’est pas importée."
    ).format(other=p["other"]),
    "import-person-elsewhere": lambda p: tr(
        "Cette personne est déjà inscrite pour {known}\u00a0: elle ne peut pas être à deux places. La "
        "ligne n’est pas importée."
    ).format(known=p["known"]),
    "import-person-missing": lambda p: tr(
        "Personne n’est nommé pour {value}\u00a0: complétez quand vous saurez qui vient."
    ).format(value=p.get("organisation") or _value(p) or tr("cette organisation")),
    "import-person-order": lambda p: tr(
        "« {value} » est lu comme prénom « {first} », nom « {last} »\u00a0: vérifiez l’ordre."
    ).format(value=_value(p), first=p["first"], last=p["last"]),
    "import-person-several": lambda p: tr(
        "Plusieurs personnes dans la case\u00a0: {first} et {other} sont inscrits chacun à sa place, les "
        "vœux vont à {first}."
    ).format(first=p["first"], other=p["other"]),
    "import-same-name": lambda p: tr(
        "Même nom qu’à la ligne {other}, mais une autre adresse\u00a0: ce sont deux personnes."
    ).format(other=p["other"]),
    "import-number-differs": lambda p: tr(
        "L’annuaire a {known} pour {name}\u00a0: il est gardé. Corrigez la fiche si le fichier a raison."
    ).format(known=p["known"], name=p["name"]),
    "import-change": _changed,
    "import-typed-kept": _typed_kept,
    "import-typed-replaced": _typed_replaced,
    "import-people-gone": _gone,
    "import-person-several-registered": lambda p: tr(
        "Plusieurs personnes inscrites s’appellent {known} dans cette organisation\u00a0: vérifiez que c’est "
        "bien celle-ci."
    ).format(known=p["known"]),
    "import-word-unknown": lambda p: tr(
        "« {value} » n’est pas un mot connu pour la colonne « {column} »\u00a0: il est laissé de côté."
    ).format(value=_value(p), column=p.get("column", "")),
    "import-too-long": lambda p: tr("Plus de {most} caractères\u00a0: le texte est coupé.").format(
        most=p["most"]
    ),
    "import-email-broken": lambda p: tr(
        "« {value} » n’est pas une adresse électronique\u00a0: elle n’est pas importée."
    ).format(value=_value(p)),
    "import-email-payer": lambda p: tr(
        "{value} est l’adresse de qui a payé\u00a0: elle est prise pour celle de la personne, vérifiez."
    ).format(value=_value(p)),
    "import-email-other-payer": lambda p: tr(
        "{value} est l’adresse de {payer}, qui a payé pour cette personne\u00a0: elle n’est pas importée."
    ).format(value=_value(p), payer=p["payer"]),
    "import-email-several": lambda p: tr(
        "Plusieurs adresses\u00a0: {kept} est celle de la personne, {others} va à l’organisation."
    ).format(kept=p["kept"], others=p["others"]),
    "import-phone-zero": lambda p: tr("Le téléphone avait perdu son zéro\u00a0: {phone}.").format(
        phone=p["phone"]
    ),
    "import-phone-spoilt": lambda p: tr(
        "« {value} » est un numéro arrondi par le tableur, ses derniers chiffres sont perdus\u00a0: il est "
        "gardé tel quel, redemandez-le."
    ).format(value=_value(p)),
    "import-phone-odd": lambda p: tr(
        "« {value} » ne ressemble pas à un numéro de téléphone\u00a0: il est gardé tel quel."
    ).format(value=_value(p)),
    "import-presence-unclear": lambda p: tr(
        "« {value} » ne dit pas clairement une heure d’arrivée ou de départ\u00a0: c’est noté en remarque."
    ).format(value=_value(p)),
    "import-time-unclear": lambda p: tr(
        "« {value} » n’est pas une heure\u00a0: écrivez par exemple 18h30."
    ).format(value=_value(p)),
    "import-time-outside": lambda p: tr(
        "{value} est hors de l’événement ({start} – {end})\u00a0: cet horaire n’est pas importé, il "
        "empêcherait toute rencontre."
    ).format(value=_value(p), start=p["start"], end=p["end"]),
    "import-time-early": lambda p: tr(
        "{value}, le matin, pour un événement de {start} à {end}\u00a0: vouliez-vous dire {later}\u00a0?"
    ).format(value=_value(p), start=p["start"], end=p["end"], later=p["later"]),
    "import-times-crossed": lambda p: tr(
        "Le départ ({value}) est avant l’arrivée ({arrival})\u00a0: le départ n’est pas importé."
    ).format(value=_value(p), arrival=p["arrival"]),
    "import-answer-unclear": lambda p: tr(
        "« {value} » n’est pas un oui ou un non entier\u00a0: c’est gardé en remarque, reposez la question."
    ).format(value=_value(p)),
    "import-theme-unknown": lambda p: tr(
        "« {value} » n’est pas un thème de vos listes\u00a0: il est laissé de côté, sauf si vous le créez."
    ).format(value=_value(p)),
    "import-theme-new": lambda p: tr("« {value} » est un nouveau thème\u00a0: il est créé.").format(
        value=_value(p)
    ),
    "import-side-guessed": lambda p: tr(
        "Rien ne dit de quel côté\u00a0: placé en « {side} », vérifiez."
    ).format(side=side_label(p["side"])),
    "import-name-doubtful": _doubtful,
    "import-name-anyone": lambda p: tr("« {value} » ne nomme personne\u00a0: ce n’est pas compté.").format(
        value=_value(p)
    ),
    "import-name-unknown": lambda p: tr(
        "« {value} » n’est pas dans la liste des participants\u00a0: le nom est laissé de côté."
    ).format(value=_value(p)),
    "import-name-self": lambda p: tr(
        "« {value} » est sa propre organisation\u00a0: on ne se rencontre pas soi-même, le nom est "
        "laissé de côté."
    ).format(value=_value(p)),
    "import-name-duplicate": lambda p: tr("{guess} est nommé deux fois\u00a0: la première compte.").format(
        guess=p["guess"]
    ),
    "import-name-same-side": lambda p: tr(
        "{guess} est du même côté, ou en appui\u00a0: cette rencontre n’est pas possible, le nom est "
        "laissé de côté."
    ).format(guess=p["guess"]),
    "import-rule-contradiction": lambda p: tr(
        "{one} et {other} devraient se rencontrer et ne pas être placés ensemble\u00a0: la première "
        "règle est gardée."
    ).format(one=p["one"], other=p["other"]),
}

_FIELDS: dict[str, Callable[[], str]] = {
    "organisation": lambda: tr("Organisation"),
    "kind": lambda: tr("Type d’organisation"),
    "side": lambda: tr("Côté"),
    "civility": lambda: tr("Civilité"),
    "first_name": lambda: tr("Prénom"),
    "last_name": lambda: tr("Nom de famille"),
    "full_name": lambda: tr("Nom et prénom"),
    "role": lambda: tr("Fonction"),
    "email": lambda: tr("Adresse électronique"),
    "phone": lambda: tr("Téléphone"),
    "badge": lambda: tr("Numéro de badge"),
    "payer_email": lambda: tr("Adresse de qui a payé"),
    "payer_first_name": lambda: tr("Prénom de qui a payé"),
    "payer_last_name": lambda: tr("Nom de qui a payé"),
    "wish": lambda: tr("Vœu de rencontre"),
    "apart": lambda: tr("À ne pas placer avec"),
    "together": lambda: tr("Doit rencontrer"),
    "need": lambda: tr("Besoin"),
    "offer": lambda: tr("Offre"),
    "arrival": lambda: tr("Arrivée"),
    "departure": lambda: tr("Départ"),
    "presence": lambda: tr("Présence (en toutes lettres)"),
    "representatives": lambda: tr("Nombre de représentants"),
    "access": lambda: tr("Besoins d’accessibilité"),
    "photo": lambda: tr("Accord pour les photos"),
    "contact_consent": lambda: tr("Accord pour l’échange des coordonnées"),
    "status": lambda: tr("Statut de l’inscription"),
    "rna": lambda: tr("Numéro RNA"),
    "siret": lambda: tr("Numéro SIRET"),
    "siren": lambda: tr("Numéro SIREN"),
    "naf": lambda: tr("Code NAF"),
    "size": lambda: tr("Taille"),
    "address": lambda: tr("Adresse"),
    "postcode": lambda: tr("Code postal"),
    "city": lambda: tr("Commune"),
    "territory": lambda: tr("Territoire"),
    "theme": lambda: tr("Thème"),
    "object": lambda: tr("Objet"),
    "website": lambda: tr("Site internet"),
    "note": lambda: tr("Remarque"),
    "ignored": lambda: tr("Ne pas importer"),
}


def fields() -> tuple[str, ...]:
    """The fields that a column can be said to hold, in the order in which a list offers them."""
    return tuple(_FIELDS)


def field_label(field: str) -> str:
    """The name of a field in the language of the moment."""
    label = _FIELDS.get(field)
    return label() if label else field
