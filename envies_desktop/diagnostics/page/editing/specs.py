"""What is asked of a questionnaire, of an axis, of a question."""

from collections.abc import Mapping, Sequence
from typing import Any

from envies_desktop.diagnostics.page.editing.part_form import Asked
from envies_desktop.i18n import tr


def general_fields() -> Sequence[Asked]:
    """Of the whole questionnaire."""
    return [
        *_both(tr("Titre"), ("title",)),
        Asked(tr("Durée en minutes"), ("duration_min",), "whole", optional=True),
        *_both(tr("À quoi il sert"), ("purpose",), "text"),
        *_both(tr("Conseils à qui mène l’entretien"), ("facilitator_note",), "text"),
    ]


def axis_fields(document: Mapping[str, Any], place: int) -> Sequence[Asked]:
    """Of an axis: its title, its weight, the actions that it proposes."""
    axis = document["axes"][place]
    names = {
        "3_mois": tr("Action sous 3 mois (score sous 50)"),
        "12_mois": tr("Action sous 12 mois (score sous 75)"),
        "partenariat": tr("Action avec un partenaire"),
    }
    asked = [
        *_both(tr("Titre de l’axe"), ("title",)),
        Asked(tr("Poids dans le score global"), ("weight",), "number"),
    ]
    for at, action in enumerate(axis.get("actions", ())):
        label = names.get(action.get("horizon", ""), tr("Action"))
        asked += _both(label, ("actions", at, "text"), "text")
    return asked


def question_fields(document: Mapping[str, Any], place: int) -> Sequence[Asked]:
    """Of a question: its text, its weight, what its answers become, what it says of partnerships."""
    question = document["questions"][place]
    asked = [
        *_both(tr("Question"), (), "text"),
        Asked(tr("Poids"), ("weight",), "choice", {1: tr("1 – normal"), 2: tr("2 – compte double")}),
        Asked(tr("Objectifs de développement durable (numéros)"), ("odd",), "numbers", optional=True),
    ]
    if "swot" in question:
        asked += _both(tr("Si la réponse est 2 ou 3, le SWOT dit"), ("swot", "high"))
        asked += _both(tr("Si la réponse est 0, le SWOT dit"), ("swot", "low"))
    for kind in document.get("partnership_types", ()):
        label = tr("Ce qu’elle dit du type «\u00a0{name}\u00a0» (0 à 3)").format(name=kind["fr"])
        asked.append(Asked(label, ("types", kind["id"]), "whole", optional=True))
    return asked


def _both(label: str, path: tuple[str | int, ...], kind: Any = "line") -> list[Asked]:
    """The field in French and in English."""
    return [
        Asked(tr("{label} (français)").format(label=label), (*path, "fr"), kind),
        Asked(tr("{label} (anglais)").format(label=label), (*path, "en"), kind),
    ]
