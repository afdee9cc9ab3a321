"""The sentences of partnerships: their gestures, why they are there, and what they refuse."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _name(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("cette piste")))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "partnership-add": lambda p: _name(tr("Ouvrir une piste\u00a0: {name}"), p),
    "partnership-change": lambda p: _name(tr("Modifier la piste\u00a0: {name}"), p),
    "partnership-remove": lambda p: _name(tr("Supprimer la piste\u00a0: {name}"), p),
    "follow-up-draft": lambda p: _name(tr("Répondre à l’appel de suivi\u00a0: {name}"), p),
    "follow-up-record": lambda p: _name(tr("Noter l’appel de suivi\u00a0: {name}"), p),
    "erase-contacts": lambda p: tr("%n piste(s) où cette personne est le contact", "", p.get("count", 0)),
    "stay-partnerships": lambda p: tr("%n piste(s), appels compris, sans nom", "", p.get("count", 0)),
    "trace-lead": lambda p: tr("ouverture d’une piste"),
    "trace-call": lambda p: tr("appel de suivi"),
    "where-partnership": lambda p: where(tr("Piste"), p),
    "where-follow_up": lambda p: where(tr("Appel de suivi"), p),
    "mutual-interest": lambda p: tr("Intérêt réciproque – {event}").format(event=p.get("event", "")),
    "by-hand": lambda p: tr("Ajoutée à la main"),
    "partnership-two": lambda p: tr(
        "Une piste relie deux organisations différentes au moins\u00a0: choisissez l’autre dans l’annuaire."
    ),
    "partnership-stage": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas une étape connue\u00a0: choisissez dans la liste."
    ).format(value=p.get("value", "")),
    "partnership-given-up": lambda p: tr(
        "Dites pourquoi cette piste est abandonnée\u00a0: quelques mots suffisent."
    ),
    "follow-up-status": lambda p: tr(
        "Dites où en est la mise en relation\u00a0: choisissez une situation dans la liste."
    ),
    "follow-up-answer": lambda p: tr(
        "Une réponse va de 0 à 3, ou N pour «\u00a0sans objet\u00a0»\u00a0: corrigez-la."
    ),
    "follow-up-given-up": lambda p: tr(
        "Dites en commentaire pourquoi cette mise en relation est abandonnée\u00a0: quelques mots suffisent."
    ),
}
