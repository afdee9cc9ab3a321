"""What is asked of a questionnaire, of an axis, of a question."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from envies_desktop.diagnostics.adapting import part
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.part_form import Asked
from envies_desktop.i18n import language, tr


def general_fields() -> Sequence[Asked]:
    """Of the whole questionnaire."""
    return [
        *both(tr("Titre"), ("title",)),
        Asked(tr("Durée en minutes"), ("duration_min",), "whole", optional=True),
        *both(tr("À quoi il sert"), ("purpose",), "text", optional=True),
        *both(tr("Conseils à qui mène l’entretien"), ("facilitator_note",), "text", optional=True),
    ]


def axis_fields(document: Mapping[str, Any], path: Path) -> Sequence[Asked]:
    """Of an axis: its title, whether and how it counts, the actions that it proposes."""
    axis = part(document, path)
    asked = both(tr("Titre de l’axe"), ("title",))
    if document["kind"] == "diagnostic":
        natures = {
            "interne": tr("interne\u00a0: noté, forces et faiblesses"),
            "externe": tr("contexte\u00a0: pas noté, opportunités et menaces"),
        }
        asked.append(Asked(tr("Ce qu’il regarde"), ("nature",), "choice", natures))
    if axis.get("scored", True):
        asked.append(Asked(tr("Poids dans le score global"), ("weight",), "number"))
    if "gate" in axis:
        asked += both(tr("Ce qui est vrai une fois l’étape faite"), ("gate",), "text")
    return [*asked, *_action_fields(axis, document.get("partnership_types", ()))]


def _action_fields(axis: Mapping[str, Any], types: Sequence[Mapping[str, Any]]) -> Sequence[Asked]:
    names = action_names()
    kinds = {kind["id"]: kind.get(language(), kind["id"]) for kind in types}
    asked: list[Asked] = []
    for at, action in enumerate(axis.get("actions", ())):
        path, horizon = ("actions", at), action.get("horizon", "")
        asked += both(names.get(horizon, tr("Action")), (*path, "text"), "text", optional=True)
        if horizon == "partenariat" and kinds:
            choices = {"": tr("sans type de partenariat")} | kinds
            label = tr("Type de partenariat de cette action")
            asked.append(Asked(label, (*path, "partnership_type"), "choice", choices, optional=True))
    return asked


def action_names() -> Mapping[str, str]:
    """What an action is called, by its horizon."""
    return {
        "3_mois": tr("Action sous 3 mois (score sous 50)"),
        "12_mois": tr("Action sous 12 mois (score sous 75)"),
        "partenariat": tr("Action avec un partenaire"),
    }


def question_fields(document: Mapping[str, Any], path: Path) -> Sequence[Asked]:
    """Of a question: its text, axis and weight, what its answers become, what it says of partnerships."""
    question = part(document, path)
    axes = {axis["id"]: axis["title"].get(language(), axis["id"]) for axis in document["axes"]}
    asked = [
        *both(tr("Question"), (), "text"),
        Asked(tr("Axe"), ("axis",), "choice", axes),
        Asked(tr("Poids"), ("weight",), "choice", {1: tr("1 – normal"), 2: tr("2 – compte double")}),
        Asked(tr("Objectifs de développement durable (numéros)"), ("odd",), "numbers", optional=True),
    ]
    if document["kind"] == "checklist":
        asked += _point_fields()
    if "swot" in question:
        asked += both(tr("Si la réponse est 2 ou 3, le SWOT dit"), ("swot", "high"))
        asked += both(tr("Si la réponse est 0, le SWOT dit"), ("swot", "low"))
    for kind in document.get("partnership_types", ()):
        name = kind.get(language(), kind["id"])
        label = tr("Ce qu’elle dit du type «\u00a0{name}\u00a0» (0 à 3)").format(name=name)
        asked.append(Asked(label, ("types", kind["id"]), "whole", optional=True))
    return asked


def _point_fields() -> Sequence[Asked]:
    """Of a point to do."""
    needed = {False: tr("facultatif"), True: tr("nécessaire pour passer l’étape")}
    return [
        Asked(tr("Ce point est"), ("required",), "choice", needed),
        Asked(tr("Qui le fait"), ("who",), optional=True),
        *both(tr("Ce qui le montre"), ("evidence",), "text", optional=True),
    ]


def both(
    label: str, path: Path, kind: Literal["line", "text"] = "line", *, optional: bool = False
) -> list[Asked]:
    """The field in French and in English."""
    return [
        Asked(tr("{label} (français)").format(label=label), (*path, "fr"), kind, optional=optional),
        Asked(tr("{label} (anglais)").format(label=label), (*path, "en"), kind, optional=optional),
    ]
