"""The usual words of an open forum, in the language of the moment: principles, law, warning, roles."""

from collections.abc import Sequence

from envies_desktop.i18n import tr

PRINCIPLES = 4
"""How many there are; a fifth is added on demand."""


def usual_principles() -> tuple[str, ...]:
    """The four principles, then the fifth one."""
    return (
        tr("Les personnes présentes sont les bonnes"),
        tr("Ce qui se passe est ce qui pouvait se passer"),
        tr("Ça commence quand ça commence"),
        tr("Quand c’est fini, c’est fini"),
        tr("L’endroit où ça se passe est le bon"),
    )


def usual_law() -> str:
    """The law of an open forum, in the wording that suits those who do not walk too."""
    return tr(
        "La loi de la mobilité\u00a0: si vous n’apprenez rien et n’apportez rien là où vous êtes, "
        "allez ailleurs"
    )


def usual_warning() -> str:
    """What everybody is told at the beginning."""
    return tr("Préparez-vous à être surpris")


def roles() -> tuple[tuple[str, str], ...]:
    """Who does what in a forum: name and task."""
    return (
        (tr("Hôte du sujet"), tr("ouvre la discussion, accueille, veille à ce qu’il en reste une trace")),
        (tr("Rapporteur"), tr("note ce qui est dit et le premier pas")),
        (tr("Bourdons"), tr("vont d’un groupe à l’autre et y portent des idées")),
        (tr("Papillons"), tr("font une pause, et des rencontres s’y font")),
        (tr("Animateur"), tr("ouvre, tient le cadre, ne dirige pas le contenu")),
    )


def shown_principles(typed: Sequence[str], *, fifth: bool) -> tuple[str, ...]:
    """The principles as posters show them: what was typed, the usual words where nothing was."""
    usual = usual_principles()
    known = [*typed, *[""] * len(usual)]
    count = PRINCIPLES + fifth
    return tuple(known[place].strip() or usual[place] for place in range(count))
