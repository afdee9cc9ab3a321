"""The sentences of mixed groups: what is refused of a problem, and what the planner is doing.

The planner knows people by their ids: `params["names"]` gives the names that are shown instead (see
`problem.named`), and the place in a document is left out then.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]

_SHOWN = 6
"""People that one sentence names; the others are counted."""


def _name(p: Params, id_: str) -> str:
    return str((p.get("names") or {}).get(id_, id_))


def _people(p: Params, ids: Sequence[str]) -> str:
    shown = [_name(p, id_) for id_ in ids[:_SHOWN]]
    if len(ids) > _SHOWN:
        shown.append(tr("et %n autre(s)", "", len(ids) - _SHOWN))
    return ", ".join(shown)


def _two(text: str, p: Params) -> str:
    one, other = p["people"]
    return _placed(text.format(one=_name(p, one), other=_name(p, other)), p)


def _placed(sentence: str, p: Params) -> str:
    """The sentence, after its place in the document if it comes from one."""
    if not p.get("where"):
        return sentence
    return tr("«\u00a0{where}\u00a0»\u00a0: {sentence}").format(where=p["where"], sentence=sentence)


def _round(p: Params) -> str:
    return number(p["round"] + 1)


def _together_large(p: Params) -> str:
    text = tr("{people} doivent rester ensemble, mais au tour {round} une table a %n place(s) au plus.",
              "", p["seats"])  # fmt: skip
    return _placed(text.format(people=_people(p, p["people"]), round=_round(p)), p)


def _apart_many(p: Params) -> str:
    text = tr(
        "{people} doivent tous être séparés, mais le tour {round} a %n table(s)\u00a0: "
        "faites des groupes plus petits ou levez une séparation.",
        "",
        p["tables"],
    )
    return _placed(text.format(people=_people(p, p["people"]), round=_round(p)), p)


SENTENCES: dict[str, Callable[[Params], str]] = {
    "groups-id": lambda p: tr(
        "«\u00a0{where}\u00a0» vaut {value}\u00a0: un identifiant a de 1 à {most} caractères."
    ).format(where=p["where"], value=p["value"], most=number(p["most"])),
    "groups-round": lambda p: tr(
        "«\u00a0{where}\u00a0» parle du tour {round}\u00a0: les tours vont de 0 à {most}."
    ).format(where=p["where"], round=p["round"], most=p["most"]),
    "groups-unknown": lambda p: _placed(
        tr("{id} ne fait pas partie des participants.").format(id=_name(p, p["id"])), p
    ),
    "groups-twice": lambda p: _placed(
        tr("{id} est nommé deux fois\u00a0: gardez une seule mention.").format(id=_name(p, p["id"])), p
    ),
    "groups-two-tables": lambda p: _placed(
        tr("{id} est à deux tables au tour {round}.").format(id=_name(p, p["id"]), round=_round(p)), p
    ),
    "groups-history": lambda p: _placed(
        tr("Les tours passés ne concordent pas\u00a0: {played} annoncés, {found} décrits.").format(
            played=number(p["played"]), found=number(p["found"])
        ),
        p,
    ),
    "groups-nobody": lambda p: _placed(
        tr("Il n’y a personne à répartir\u00a0: ajoutez des participants."), p
    ),
    "groups-size": lambda p: _placed(
        tr(
            "Des groupes de {size} sont plus grands que la salle, qui compte %n participant(s).",
            "",
            p["people"],
        ).format(size=number(p["size"])),
        p,
    ),
    "groups-all-absent": lambda p: _placed(
        tr("Tout le monde est absent au tour {round}\u00a0: retirez ce tour ou une absence.").format(
            round=_round(p)
        ),
        p,
    ),
    "groups-hosts-together": lambda p: _two(
        tr("{one} et {other} tiennent chacun une table, et ne peuvent pas rester ensemble."), p
    ),
    "groups-together-large": _together_large,
    "groups-together-apart": lambda p: _two(
        tr("{one} et {other} doivent à la fois être ensemble et séparés\u00a0: levez l’une des deux règles."),
        p,
    ),
    "groups-apart-oneself": lambda p: _placed(
        tr("{id} ne peut pas être séparé de soi-même.").format(id=_name(p, p["id"])), p
    ),
    "groups-apart-many": _apart_many,
    "groups-impossible": lambda p: tr(
        "Aucune répartition du tour {round} ne tient toutes les règles (ensemble, séparés, animateurs, "
        "places fixes)\u00a0: levez l’une d’elles."
    ).format(round=_round(p)),
    "groups-unfound": lambda p: tr(
        "Aucune répartition du tour {round} n’a été trouvée dans le temps donné\u00a0: levez une règle ou "
        "laissez plus de temps."
    ).format(round=_round(p)),
    "groups-step-repeats": lambda p: tr("Le moins de rencontres répétées"),
    "groups-step-labels": lambda p: tr("Groupes les plus mélangés"),
    "groups-step-done": lambda p: tr("Groupes formés"),
}
