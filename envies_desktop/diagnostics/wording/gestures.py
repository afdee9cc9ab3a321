"""The sentences of what is done on the diagnostics of the window, and of what it refuses."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

Params = Mapping[str, Any]


def _name(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("ce diagnostic")))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "diagnostic-open": lambda p: _name(tr("Ouvrir un diagnostic\u00a0: {name}"), p),
    "diagnostic-change": lambda p: _name(tr("Modifier le diagnostic\u00a0: {name}"), p),
    "diagnostic-close": lambda p: _name(tr("Clore le diagnostic\u00a0: {name}"), p),
    "diagnostic-reopen": lambda p: _name(tr("Rouvrir le diagnostic\u00a0: {name}"), p),
    "diagnostic-remove": lambda p: _name(tr("Supprimer le diagnostic\u00a0: {name}"), p),
    "diagnostic-whom": lambda p: tr(
        "Dites sur qui porte ce diagnostic\u00a0: choisissez une organisation de l’annuaire."
    ),
    "diagnostic-partnership": lambda p: tr(
        "Ce questionnaire porte sur un partenariat\u00a0: choisissez-le par le nom d’une de ses parties. "
        "S’il n’est pas proposé, ajoutez d’abord sa piste dans l’onglet Résultats d’un événement."
    ),
    "diagnostic-what": lambda p: tr("Choisissez un questionnaire dans la liste."),
    "diagnostic-closed": lambda p: tr("Ce diagnostic est clos\u00a0: rouvrez-le pour le modifier."),
    "respondent-add": lambda p: _name(tr("Ajouter une personne qui répond\u00a0: {name}"), p),
    "respondent-change": lambda p: _name(tr("Modifier une personne qui répond\u00a0: {name}"), p),
    "respondent-remove": lambda p: _name(tr("Retirer une personne qui répond\u00a0: {name}"), p),
    "respondent-role": lambda p: tr("Choisissez dans la liste à quel titre cette personne répond."),
    "respondent-last": lambda p: tr(
        "Il faut quelqu’un pour répondre\u00a0: ajoutez d’abord une autre personne, ou modifiez celle-ci."
    ),
    "answer-set": lambda p: tr("Répondre – {name}, question {question}").format(
        name=p.get("name", ""), question=p.get("question", "")
    ),
    "answer-comment": lambda p: tr("Commenter – {name}, question {question}").format(
        name=p.get("name", ""), question=p.get("question", "")
    ),
    "answer-value": lambda p: tr(
        "Une réponse va de 0 à 3, ou N (non concerné), ou\u00a0? (ne sait pas)\u00a0: corrigez-la."
    ),
    "swot-add": lambda p: _name(tr("Ajouter une ligne au SWOT\u00a0: {name}"), p),
    "swot-change": lambda p: _name(tr("Modifier une ligne du SWOT\u00a0: {name}"), p),
    "swot-move": lambda p: _name(tr("Déplacer une ligne du SWOT\u00a0: {name}"), p),
    "swot-hide": lambda p: _name(tr("Retirer une ligne du SWOT\u00a0: {name}"), p),
    "swot-vote": lambda p: _name(tr("Voter pour une ligne du SWOT\u00a0: {name}"), p),
    "swot-empty": lambda p: tr("Écrivez quelques mots\u00a0: une ligne vide ne dit rien à personne."),
    "swot-quadrant": lambda p: tr("Choisissez l’une des quatre cases du SWOT."),
    "plan-add": lambda p: _name(tr("Ajouter une action au plan\u00a0: {name}"), p),
    "plan-change": lambda p: _name(tr("Modifier une action du plan\u00a0: {name}"), p),
    "plan-hide": lambda p: _name(tr("Retirer une action du plan\u00a0: {name}"), p),
    "plan-move": lambda p: _name(tr("Changer l’ordre du plan\u00a0: {name}"), p),
    "plan-empty": lambda p: tr("Écrivez l’action\u00a0: un verbe et ce qui sera fait."),
    "gate-pass": lambda p: _name(tr("Passer une étape malgré ce qui manque\u00a0: {name}"), p),
    "gate-hold": lambda p: _name(tr("Revenir à une étape passée\u00a0: {name}"), p),
    "indicator-set": lambda p: _name(tr("Noter un indicateur\u00a0: {name}"), p),
    "consent-set": lambda p: _name(tr("Noter un accord de diffusion\u00a0: {name}"), p),
    "consent-audience": lambda p: tr("Choisissez à qui le diagnostic pourrait être montré."),
    "consent-name": lambda p: tr("Dites qui donne cet accord\u00a0: sans nom, il ne vaut rien."),
    "consent-party": lambda p: tr(
        "Choisissez l’organisation au nom de laquelle on répond\u00a0: chaque partie donne son propre accord."
    ),
    "consent-partner": lambda p: tr(
        "Choisissez le partenaire dans l’annuaire\u00a0: l’accord vaut pour lui seul."
    ),
    "consent-missing": lambda p: tr(
        "{name} n’a pas donné son accord pour «\u00a0{audience}\u00a0»\u00a0: demandez-le dans l’onglet "
        "Accords, rien ne part sans lui."
    ).format(name=p.get("name") or tr("L’organisation"), audience=p.get("audience", "")),
    "questionnaire-keep": lambda p: _name(tr("Enregistrer le questionnaire\u00a0: {name}"), p),
    "questionnaire-draft": lambda p: _name(tr("Modifier le brouillon du questionnaire\u00a0: {name}"), p),
    "questionnaire-draft-drop": lambda p: _name(
        tr("Abandonner le brouillon du questionnaire\u00a0: {name}"), p
    ),
    "questionnaire-remove": lambda p: _name(tr("Supprimer le questionnaire\u00a0: {name}"), p),
    "questionnaire-shipped": lambda p: tr(
        "«\u00a0{name}\u00a0» est un questionnaire du programme, que l’on ne change pas\u00a0: adaptez-en "
        "une copie, ou donnez un autre id au fichier."
    ).format(name=p.get("name", "")),
    "questionnaire-unwritten": lambda p: tr(
        "Le fichier {path} n’a pas pu être écrit\u00a0: choisissez un autre dossier."
    ).format(path=p.get("path", "")),
    "questionnaire-used": lambda p: tr(
        "Un diagnostic s’appuie sur ce questionnaire\u00a0: il doit rester lisible."
    ),
}
