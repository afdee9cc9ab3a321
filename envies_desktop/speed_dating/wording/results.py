"""The sentences of ratings: the gestures that type them, and the words that cannot be taken."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _word(text: str, params: Params) -> str:
    return text.format(word=params.get("word", ""))


def _odd(text: str, params: Params) -> str:
    names = {name: str(params.get(name) or tr("cette personne")) for name in ("rater", "rated")}
    return text.format(word=params.get("word", ""), **names)


def _name(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("cette personne")))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "paper-no-interest": lambda p: tr(
        "«\u00a0{title}\u00a0» n’a pas été imprimé\u00a0: aucun intérêt réciproque n’a été saisi."
    ).format(title=p.get("title", "")),
    "ratings-set": lambda p: _name(tr("Saisir la fiche de {name}"), p),
    "rating-set": lambda p: _name(tr("Changer une note de {name}"), p),
    "rating-share": lambda p: _name(tr("Changer l’accord de {name} sur ses coordonnées"), p),
    "erase-shares": lambda p: tr("%n accord(s) de transmettre les coordonnées", "", p.get("count", 0)),
    "stay-meetings": lambda p: tr("%n rencontre(s), sans nom", "", p.get("count", 0)),
    "stay-ratings": lambda p: tr("%n note(s) donnée(s) ou reçue(s), sans nom", "", p.get("count", 0)),
    "where-meeting_plan": lambda p: where(tr("Plan des rencontres"), p),
    "leads-open": lambda p: tr("Ouvrir %n piste(s)", "", int(p.get("count", 0))),
    "rating-word": lambda p: _word(
        tr("«\u00a0{word}\u00a0» n’a pas été compris\u00a0: écrivez le badge puis la note (12 4)."),
        p,
    ),
    "rating-value": lambda p: _word(
        tr("«\u00a0{word}\u00a0»\u00a0: une note va de 1 à 4 (1 non, 4 je veux donner suite)."), p
    ),
    "rating-unknown": lambda p: _word(
        tr("«\u00a0{word}\u00a0»\u00a0: personne ne porte ce badge. Vérifiez le numéro sur la fiche."), p
    ),
    "rating-oneself": lambda p: _word(
        tr("«\u00a0{word}\u00a0»\u00a0: c’est le badge de la personne elle-même. Vérifiez le numéro."), p
    ),
    "rating-twice": lambda p: _word(
        tr("«\u00a0{word}\u00a0»\u00a0: ce badge est noté deux fois. La première note est gardée."), p
    ),
    "rating-own-side": lambda p: _odd(
        tr(
            "«\u00a0{word}\u00a0»\u00a0: {rated} est du même côté que {rater}. "
            "Corrigez le badge, ou gardez la note."
        ),
        p,
    ),
    "rating-not-met": lambda p: _odd(
        tr(
            "«\u00a0{word}\u00a0»\u00a0: le plan ne fait pas se rencontrer {rater} et {rated}. "
            "Corrigez le badge, ou gardez la note."
        ),
        p,
    ),
    "rating-first": lambda p: tr("Donnez d’abord une note à cette personne, puis dites si le contact passe."),
}
