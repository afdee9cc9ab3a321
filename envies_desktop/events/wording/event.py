"""The sentences of events: their gestures, and what they refuse."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import clock_time, tr

Params = Mapping[str, Any]


def _name(params: Params) -> str:
    return str(params.get("name") or tr("sans nom"))


def _time(value: Any) -> str:
    """Times come as they are, or as text from a journal."""
    return clock_time(value if isinstance(value, dt.time) else dt.time.fromisoformat(str(value)))


def _status(params: Params) -> str:
    count = int(params.get("count", 1))
    if count == 1 and params.get("name"):
        return tr("Changer l’état de {name}").format(name=_name(params))
    return tr("Changer l’état de %n personne(s)", "", count)


SENTENCES: dict[str, Callable[[Params], str]] = {
    "demo-bring": lambda p: tr("Apporter la démonstration"),
    "demo-remove": lambda p: tr("Supprimer la démonstration"),
    "event-add": lambda p: tr("Créer l’événement {name}").format(name=_name(p)),
    "event-change": lambda p: tr("Modifier l’événement {name}").format(name=_name(p)),
    "event-duplicate": lambda p: tr("Dupliquer l’événement {name}").format(name=_name(p)),
    "event-remove": lambda p: tr("Supprimer l’événement {name}").format(name=_name(p)),
    "programme-add": lambda p: tr("Ajouter «\u00a0{name}\u00a0» au déroulé").format(name=_name(p)),
    "programme-change": lambda p: tr("Modifier «\u00a0{name}\u00a0» dans le déroulé").format(name=_name(p)),
    "programme-remove": lambda p: tr("Retirer «\u00a0{name}\u00a0» du déroulé").format(name=_name(p)),
    "programme-set": lambda p: tr("Modifier le déroulé de {name}").format(name=_name(p)),
    "participant-add": lambda p: tr("Inscrire {name}").format(name=_name(p)),
    "participant-change": lambda p: tr("Modifier l’inscription de {name}").format(name=_name(p)),
    "participant-remove": lambda p: tr("Désinscrire {name}").format(name=_name(p)),
    "participant-status": _status,
    "rule-set": lambda p: tr("Changer les règles de placement de {name}").format(name=_name(p)),
    "rule-remove": lambda p: tr("Retirer une règle de placement de {name}").format(name=_name(p)),
    "documents-print": lambda p: tr("Imprimer des documents de {name}").format(name=_name(p)),
    "documents-print-cancel": lambda p: tr("Annuler une impression avant qu’elle ne sorte"),
    "printed-way": lambda p: tr("«\u00a0{value}\u00a0» ne dit pas comment un document a été imprimé.").format(
        value=p["value"]
    ),
    "needs-erase": lambda p: tr("Effacer les besoins d’accessibilité d’un événement passé"),
    "erase-registrations": lambda p: tr(
        "%n inscription(s) à un événement à venir (la personne est désinscrite)", "", p["count"]
    ),
    "erase-said": lambda p: tr(
        "%n participation(s) passée(s)\u00a0: fonction, besoins d’accessibilité, accords, remarque",
        "",
        p["count"],
    ),
    "erase-rules": lambda p: tr("%n règle(s) de placement", "", p["count"]),
    "stay-participations": lambda p: tr("%n participation(s), sans nom", "", p["count"]),
    "trace-participation": lambda p: tr("participation à {title}").format(title=p.get("title", "")),
    "trace-registration": lambda p: tr("inscription à {title}").format(title=p.get("title", "")),
    "where-event": lambda p: where(tr("Événement"), p),
    "where-participant": lambda p: where(tr("Inscription"), p),
    "where-programme_item": lambda p: where(tr("Déroulé"), p),
    "where-follow_up_action": lambda p: where(tr("Action de suivi"), p),
    "where-action_check": lambda p: where(tr("Suivi d’une action"), p),
    "where-printing": lambda p: where(tr("Document imprimé"), p),
    "where-printed_sheet": lambda p: where(tr("Feuille imprimée"), p),
    "where-pair_rule": lambda p: where(tr("Règle de placement"), p),
    "event-title": lambda p: tr("Un événement a besoin d’un titre\u00a0: écrivez-le."),
    "event-choice": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas un choix connu\u00a0: choisissez dans la liste."
    ).format(value=p["value"]),
    "event-times": lambda p: tr(
        "L’événement finirait à {end}, avant de commencer à {start}\u00a0: corrigez l’une des deux heures."
    ).format(start=_time(p["start"]), end=_time(p["end"])),
    "programme-title": lambda p: tr("Une ligne du déroulé a besoin d’un titre\u00a0: écrivez-le."),
    "programme-fixed": lambda p: tr(
        "«\u00a0{name}\u00a0» est à heure fixe\u00a0: écrivez son heure de début, ou décochez la case."
    ).format(name=_name(p)),
    "programme-times": lambda p: tr(
        "Cette ligne du déroulé finirait à {end}, avant de commencer à {start}\u00a0: "
        "corrigez l’une des deux heures."
    ).format(start=_time(p["start"]), end=_time(p["end"])),
    "participant-choice": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas un choix connu\u00a0: choisissez dans la liste."
    ).format(value=p["value"]),
    "participant-twice": lambda p: tr(
        "{name} est déjà dans la liste des participants\u00a0: ouvrez son inscription pour la modifier."
    ).format(name=_name(p)),
    "participant-times": lambda p: tr(
        "Le départ ({departure}) serait avant l’arrivée ({arrival})\u00a0: corrigez l’une des deux heures."
    ).format(arrival=_time(p["arrival"]), departure=_time(p["departure"])),
    "rule-kind": lambda p: tr("Une règle dit de ne pas placer ensemble, ou de faire se rencontrer."),
    "rule-oneself": lambda p: tr("Une règle de placement concerne deux personnes différentes."),
    "rule-elsewhere": lambda p: tr("{name} ne participe pas à cet événement.").format(name=_name(p)),
    "rule-contradiction": lambda p: tr(
        "{one} et {other} ont déjà la règle contraire\u00a0: retirez-la d’abord."
    ).format(one=p["one"], other=p["other"]),
}
