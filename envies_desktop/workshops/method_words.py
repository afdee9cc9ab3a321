"""What the codes of a method card are called."""

from collections.abc import Callable, Mapping

from envies_desktop.i18n import number, tr
from envies_desktop.workshops.method import Method

_STAGES: Mapping[str, Callable[[], str]] = {
    "diagnosis": lambda: tr("État des lieux"),
    "proposal": lambda: tr("Propositions"),
    "decision": lambda: tr("Choix"),
    "action": lambda: tr("Passage à l’action"),
    "evaluation": lambda: tr("Bilan"),
}
_GROUPINGS: Mapping[str, Callable[[], str]] = {
    "solo": lambda: tr("seul"),
    "pair": lambda: tr("à deux"),
    "four": lambda: tr("à quatre"),
    "table": lambda: tr("par table"),
    "all": lambda: tr("tous ensemble"),
}
_ACCESS: Mapping[str, Callable[[], str]] = {
    "deaf": lambda: tr("Personnes sourdes ou malentendantes"),
    "wheelchair": lambda: tr("Personnes en fauteuil"),
    "shy": lambda: tr("Personnes qui parlent peu"),
    "older": lambda: tr("Personnes âgées"),
}
_BELLS: Mapping[str, Callable[[], str]] = {
    "long": lambda: tr("cloche longue"),
    "short": lambda: tr("cloche courte"),
    "none": lambda: tr("pas de cloche"),
}


def stage_label(code: str) -> str:
    """When in a piece of work a method helps."""
    return _STAGES[code]()


def grouping_label(code: str) -> str:
    """How people sit together in a step."""
    return _GROUPINGS[code]()


def access_label(code: str) -> str:
    """Of whom a line about access speaks."""
    return _ACCESS[code]()


def bell_label(code: str) -> str:
    """What rings as a step begins ("long", "short", "none")."""
    return _BELLS[code]()


def span(least: int, most: int) -> str:
    """ "12 à 200", "4" where both are the same."""
    if least == most:
        return number(least)
    return tr("{least} à {most}").format(least=number(least), most=number(most))


def facts(method: Method) -> str:
    """People, minutes and difficulty, in one line."""
    people = tr("{span} personnes").format(span=span(*method.people))
    minutes = tr("{span} min").format(span=span(*method.minutes))
    level = (tr("facile"), tr("demande de la pratique"), tr("pour qui a l’habitude"))[method.difficulty - 1]
    return f"{people} · {minutes} · {level}"


def source_line(method: Method) -> str:
    """Whom the method comes from; where the wording is adapted from a text, under which licence."""
    if method.adapted:
        said = tr("Texte adapté de\u00a0: {author} ({licence})")
        return said.format(author=method.author, licence=method.licence)
    return (
        tr("Méthode\u00a0: {author}. Texte original.").format(author=method.author) if method.author else ""
    )
