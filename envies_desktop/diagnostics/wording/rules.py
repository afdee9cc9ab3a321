"""The sentences of answers, groups and steps of a partnership, as the rules refuse them."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.diagnostics.wording.problems import near_sentence
from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

Params = Mapping[str, Any]

SENTENCES: dict[str, Callable[[Params], str]] = {
    "erase-respondents": lambda p: tr("%n nom(s) de répondant·e dans un diagnostic", "", p["count"]),
    "erase-agreements": lambda p: tr("%n nom(s) sous un accord de partage", "", p["count"]),
    "erase-promises": lambda p: tr("%n action(s) à son nom", "", p["count"]),
    "stay-answers": lambda p: tr("%n série(s) de réponses, celles de l’organisation", "", p["count"]),
    "where-diagnostic": lambda p: where(tr("Diagnostic"), p),
    "where-respondent": lambda p: where(tr("Répondant·e"), p),
    "where-answer": lambda p: where(tr("Commentaire d’une réponse"), p),
    "where-swot_line": lambda p: where(tr("Ligne d’un SWOT"), p),
    "where-planned_action": lambda p: where(tr("Action d’un plan"), p),
    "where-sharing_consent": lambda p: where(tr("Accord de partage"), p),
    "where-passed_gate": lambda p: where(tr("Étape franchie"), p),
    "where-indicator_value": lambda p: where(tr("Indicateur"), p),
    "where-questionnaire": lambda p: where(tr("Questionnaire"), p),
    "where-questionnaire_draft": lambda p: where(tr("Brouillon d’un questionnaire"), p),
    "answers-file": lambda p: tr("{file}\u00a0: {told}").format(
        file=p["file"], told=SENTENCES[p["why"]](p["params"])
    ),
    "answers-format": lambda p: tr(
        "Ce document ne contient pas de réponses («\u00a0{key}\u00a0»)\u00a0: voyez le format dans "
        "docs/questionnaire-format.md."
    ).format(key=p["key"]),
    "answers-version": lambda p: tr(
        "Ces réponses suivent une version ({version}) que ce programme ne connaît pas\u00a0: mettez le "
        "programme à jour."
    ).format(version=p["version"]),
    "answers-unknown": lambda p: (
        tr("La question «\u00a0{question}\u00a0» n’est pas dans ce questionnaire.").format(
            question=p["question"]
        )
        + near_sentence(p)
    ),
    "answers-twice": lambda p: tr(
        "La question «\u00a0{question}\u00a0» a deux réponses\u00a0: gardez-en une."
    ).format(question=p["question"]),
    "answers-value": lambda p: tr(
        "La réponse «\u00a0{value}\u00a0» à la question «\u00a0{question}\u00a0» n’est pas possible\u00a0: "
        "choisissez parmi {known}."
    ).format(value=p["value"], question=p["question"], known=p["known"]),
    "answers-date": lambda p: tr(
        "«\u00a0{value}\u00a0» n’est pas une date\u00a0: écrivez-la comme 2026-11-22."
    ).format(value=p["value"]),
    "group-small": lambda p: tr(
        "Une comparaison de groupe reste anonyme à partir de {least} diagnostics, il y en a {found}\u00a0: "
        "ajoutez-en."
    ).format(least=p["least"], found=p["found"]),
    "gate-reason": lambda p: tr(
        "Écrivez pourquoi l’étape suivante s’ouvre avant la fin de celle-ci\u00a0: quelques mots suffisent."
    ),
}
