"""What is said of documents: when they are used, when they were printed."""

import datetime as dt
from typing import Protocol

from envies_desktop.i18n import clock_time, number, short_date, tr


class OnPaper(Protocol):
    """The last time that a document was printed: when, by which way, with which plan, for how many people it
    is missing or no longer true."""

    @property
    def at(self) -> dt.datetime:
        """The instant."""

    @property
    def way(self) -> str:
        """printer, deposit or confirmed."""

    @property
    def plan(self) -> int:
        """The number of the plan (0: none)."""

    @property
    def outdated(self) -> int:
        """People whose sheet is wrong."""


def moment_label(moment: str) -> str:
    """When a document is used, as the heading of those that are used together."""
    said = {
        "before": lambda: tr("Avant"),
        "door": lambda: tr("À l’entrée"),
        "during": lambda: tr("Pendant"),
        "after": lambda: tr("Après"),
    }
    return said[moment]()


def printed_words(found: OnPaper) -> str:
    """When a document was printed last, and for how many people that is no longer true."""
    at = found.at.astimezone()
    when = tr("à {time}") if at.date() == dt.date.today() else tr("le {day} à {time}")
    said = tr("Déposé {when}") if found.way == "deposit" else tr("Imprimé {when}")
    words = [said.format(when=when.format(day=short_date(at.date()), time=clock_time(at)))]
    if found.plan:
        words.append(tr("plan {number}").format(number=number(found.plan)))
    if found.outdated:
        words.append(tr("%n à remplacer", "", found.outdated))
    return " · ".join(words)
