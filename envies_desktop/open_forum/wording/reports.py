"""The sentences of sessions under way and of their reports."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _title(text: str, params: Params) -> str:
    return text.format(name=params.get("name") or tr("sans titre"))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "forum-notes": lambda p: tr("Changer mes notes du forum"),
    "topic-heads": lambda p: _title(tr("Compter les présents de «\u00a0{name}\u00a0»"), p),
    "heads-number": lambda p: tr("Un sujet réunit de 0 à {most} personnes.").format(most=number(p["most"])),
    "report-write": lambda p: _title(tr("Compte rendu de «\u00a0{name}\u00a0»"), p),
    "report-complete": lambda p: _title(tr("Terminer le compte rendu de «\u00a0{name}\u00a0»"), p),
    "report-reopen": lambda p: _title(tr("Reprendre le compte rendu de «\u00a0{name}\u00a0»"), p),
    "report-points": lambda p: tr("Un compte rendu a {most} points au plus.").format(most=number(p["most"])),
    "report-long": lambda p: tr("Un texte a {most} caractères au plus\u00a0: raccourcissez-le.").format(
        most=number(p["most"])
    ),
    "report-goals": lambda p: tr("Les objectifs de développement durable vont de 1 à 17."),
    "report-elsewhere": lambda p: tr("Cette personne n’est pas inscrite à ce forum."),
    "report-empty": lambda p: tr(
        "Ce compte rendu ne dit encore rien\u00a0: écrivez au moins un point, une proposition ou un "
        "premier pas."
    ),
    "report-code": lambda p: tr(
        "Aucun sujet de la grille n’a le code «\u00a0{typed}\u00a0»\u00a0: c’est le numéro en haut de la "
        "fiche."
    ).format(typed=p["typed"]),
}
