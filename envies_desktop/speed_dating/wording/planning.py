"""The sentences of the planner: what it refuses, what it is doing, why a wish is not honoured.

The planner knows people by their number: `params["names"]` (a sequence or a mapping by id) gives the names
of "plan-contradiction" (see `problem.named`), `wisher` and `wished` those of the reasons, whose codes are
written here as "unmet-" followed by the code of the plan.
"""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import language, number, tr

Params = Mapping[str, Any]

_SHOWN = 6
"""Demands that one sentence can bear; the others are counted."""


def _name(params: Params, id_: int) -> str:
    names = params.get("names") or ()
    if isinstance(names, Mapping):
        return str(names.get(id_, names.get(str(id_), _numbered(id_))))
    return str(names[id_]) if id_ < len(names) else _numbered(id_)


def _numbered(id_: int) -> str:
    return tr("le participant n°\u00a0{number}").format(number=id_ + 1)


def _demand(params: Params, demand: Params) -> str:
    people = [_name(params, id_) for id_ in demand["people"]]
    return _DEMANDS[demand["code"]](demand, *people)


_DEMANDS: dict[str, Callable[..., str]] = {
    "mandatory": lambda d, a, b: tr("{a} et {b} doivent se rencontrer").format(a=a, b=b),
    "forbidden": lambda d, a, b: tr("{a} et {b} ne doivent pas se rencontrer").format(a=a, b=b),
    "not-listed": lambda d, a, b: tr("{a} et {b} ne peuvent pas se rencontrer").format(a=a, b=b),
    "played": lambda d, a, b: tr("{a} et {b} se sont déjà rencontrés").format(a=a, b=b),
    "locked": lambda d, a, b: tr(
        "la rencontre de {a} et {b} est verrouillée au tour {round}, table {table}"
    ).format(a=a, b=b, round=number(d["round"] + 1), table=number(d["table"] + 1)),
    "min": lambda d, a: tr("{a} veut au moins %n rencontre(s)", "", d["count"]).format(a=a),
    "max": lambda d, a: tr("{a} veut au plus %n rencontre(s)", "", d["count"]).format(a=a),
    "reps": lambda d, a: tr("{a} tient %n rencontre(s) à la fois", "", d["count"]).format(a=a),
    "partners": lambda d, a: tr("{a} n’a que %n partenaire(s) possible(s)", "", d["count"]).format(a=a),
    "presence": lambda d, a: tr("{a} est là du tour {first} au tour {last}").format(
        a=a, first=number(d["from"] + 1), last=number(d["to"] + 1)
    ),
    "tables": lambda d: tr("il y a {tables} et {rounds}").format(
        tables=tr("%n table(s)", "", d["tables"]), rounds=tr("%n tour(s)", "", d["rounds"])
    ),
}


def _contradiction(params: Params) -> str:
    demands = list(params["demands"])
    texts = [_demand(params, demand) for demand in demands[:_SHOWN]]
    if len(demands) > _SHOWN:
        texts.append(tr("et %n autre(s) demande(s)", "", len(demands) - _SHOWN))
    return tr(
        "Ces demandes ne peuvent pas être tenues ensemble\u00a0: {demands}. Renoncez à l’une d’elles."
    ).format(demands="\u00a0; ".join(texts) if language() == "fr" else "; ".join(texts))


def _wisher(params: Params) -> str:
    return str(params.get("wisher") or tr("cette personne"))


def _wished(params: Params) -> str:
    return str(params.get("wished") or tr("cette personne"))


def _both(text: str, params: Params) -> str:
    return text.format(wisher=_wisher(params), wished=_wished(params))


def _too_many(params: Params) -> str:
    return tr(
        "{wishers} personnes souhaitent rencontrer {wished}, pour %n rencontre(s)", "", params["places"]
    ).format(wishers=number(params["wishers"]), wished=_wished(params))


def _own_wishes(params: Params) -> str:
    return tr("{wisher} a fait {wishes} vœux, pour %n rencontre(s)", "", params["places"]).format(
        wisher=_wisher(params), wishes=number(params["wishes"])
    )


SENTENCES: dict[str, Callable[[Params], str]] = {
    "paper-needs-plan": lambda p: tr(
        "«\u00a0{title}\u00a0» se lit dans le plan des rencontres, "
        "que cet événement n’a pas encore\u00a0: planifiez d’abord."
    ).format(title=p["title"]),
    # rules that every plan and rating keep
    "rule-two-plans": lambda p: tr(
        "«\u00a0{event}\u00a0»\u00a0: {found} plans sont en vigueur à la fois. Planifiez de nouveau."
    ).format(event=p["event"], found=number(p["found"])),
    "rule-two-meetings": lambda p: tr(
        "«\u00a0{event}\u00a0»\u00a0: {name} est à deux tables au tour {round}. Planifiez de nouveau."
    ).format(event=p["event"], name=p["name"], round=number(p["round"])),
    "rule-table-twice": lambda p: tr(
        "«\u00a0{event}\u00a0»\u00a0: la table {table} sert deux fois au tour {round}. Planifiez de nouveau."
    ).format(event=p["event"], table=number(p["table"]), round=number(p["round"])),
    "rule-couple-twice": lambda p: tr(
        "«\u00a0{event}\u00a0»\u00a0: deux personnes se rencontrent {found} fois. Planifiez de nouveau."
    ).format(event=p["event"], found=number(p["found"])),
    "rule-rating": lambda p: tr(
        "«\u00a0{event}\u00a0»\u00a0: une note est en double ou hors de l’échelle. Revoyez les notes."
    ).format(event=p["event"]),
    "plan-contradiction": _contradiction,
    "plan-unfound": lambda p: tr(
        "Aucun plan n’a été trouvé dans le temps donné\u00a0: assouplissez une demande (un minimum, une "
        "rencontre obligatoire ou verrouillée) ou laissez plus de temps."
    ),
    "plan-step-prepare": lambda p: tr("Lecture des demandes"),
    "plan-step-fairness": lambda p: tr("Équité\u00a0: d’abord les personnes les moins servies"),
    "plan-step-score": lambda p: tr("Les meilleures rencontres"),
    "plan-step-rounds": lambda p: tr("Répartition dans les tours"),
    "plan-step-tables": lambda p: tr("Places aux tables"),
    "plan-step-done": lambda p: tr("Plan terminé"),
    "unmet-oneself": lambda p: tr("Un vœu pour soi-même ne peut pas être honoré"),
    "unmet-unknown": lambda p: tr("Ce vœu ne désigne aucun participant"),
    "unmet-absent": lambda p: _both(tr("{wisher} ou {wished} est absent"), p),
    "unmet-forbidden": lambda p: _both(tr("{wisher} et {wished} ne doivent pas se rencontrer"), p),
    "unmet-same-side": lambda p: _both(tr("{wisher} et {wished} sont du même côté"), p),
    "unmet-not-listed": lambda p: _both(tr("{wisher} et {wished} ne peuvent pas se rencontrer"), p),
    "unmet-not-there-together": lambda p: _both(
        tr("{wisher} et {wished} ne sont jamais là en même temps"), p
    ),
    "unmet-no-meeting": lambda p: _both(tr("{wisher} ou {wished} ne prend aucune rencontre"), p),
    "unmet-wished-by-too-many": _too_many,
    "unmet-too-many-wishes": _own_wishes,
    "unmet-tables": lambda p: _both(
        tr("Toutes les tables sont prises quand {wisher} et {wished} sont libres"), p
    ),
    "unmet-rounds": lambda p: _both(tr("{wisher} et {wished} ne sont jamais libres au même tour"), p),
    "unmet-fairness": lambda p: tr(
        "Une personne de plus aurait moins de %n vœu(x) honoré(s)", "", p["level"]
    ),
    "unmet-colleague": lambda p: tr("Leurs organisations se rencontrent déjà, par d’autres personnes"),
    "unmet-score": lambda p: tr("Le plan y perdrait au moins %n point(s)", "", p["points"]),
    "unmet-others": lambda p: tr("Leurs tours sont pris par d’autres rencontres, qui valent autant"),
}
