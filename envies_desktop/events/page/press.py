"""What the documents page is handed to print with, and how it shows one document."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.i18n import clock_time, number, short_date, tr


class Listed(Protocol):
    """What the panel asks of a document of `documents.py`."""

    name: str
    needs_plan: bool
    per_person: bool
    moment: str
    asked: bool
    names_contact: bool

    @property
    def title(self) -> str:
        """Its name in the language of the moment."""


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


@dataclass(frozen=True)
class Courier:
    """How the folder of an event is deposited: `pack(store, settings, event_id, contacts=…)` reads;
    `send(parcel, folder)` makes and carries the files, in another process; `note(store, parcel, done)` keeps
    in mind that they are on their way to paper."""

    pack: Callable[..., Any]
    send: Callable[..., Any]
    note: Callable[..., None]


@dataclass(frozen=True)
class Press:
    """The printing house, handed over by `app.py`: what can be printed, and how it is made.

    `gather(store, settings, event_id)` reads; `make(kit, folder, names, person, large, choices=…)` writes the
    files, in another process. `record(store, kit, names, way, person=…)` notes what is on paper and returns
    what was noted by document, `withdraw(store, noted)` takes that back, `on_paper(session, event_id)` tells
    it. `deposit` is there where the folder of an event can be carried elsewhere.
    """

    documents: Callable[[str], Sequence[Any]]
    gather: Callable[..., Any]
    make: Callable[..., Any]
    record: Callable[..., dict[str, Any]]
    withdraw: Callable[..., None]
    on_paper: Callable[..., Mapping[str, OnPaper]]
    deposit: Courier | None = None


class DocumentLine(Folding):
    """A document and its gestures, one under the other where there is no room."""

    least = 560

    def __init__(self, words: QVBoxLayout, gestures: QHBoxLayout) -> None:
        super().__init__()
        # The page scrolls rather than squeeze its lines.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addLayout(words, 1)
        layout.addLayout(gestures)
        gestures.addStretch(1)


def purpose(name: str) -> str:
    """What a document is for, in a few words; nothing for one that is not known here."""
    said = {
        "invitation": lambda: tr("À envoyer\u00a0: l’invitation, le déroulé au dos"),
        "registration": lambda: tr("À remplir à la main\u00a0: besoins, offres, vœux de rencontre"),
        "privacy-notice": lambda: tr("À afficher à l’accueil et à joindre aux bulletins"),
        "sign-in": lambda: tr("À l’accueil\u00a0: chacun signe en arrivant"),
        "badges": lambda: tr("À découper\u00a0: nom, organisation, première table"),
        "agendas": lambda: tr("Pour chacun\u00a0: ses rencontres, ses tables, ses horaires"),
        "table-signs": lambda: tr("À plier sur chaque table"),
        "round-plan": lambda: tr("À afficher dans la salle\u00a0: qui rencontre qui, tour par tour"),
        "persons-poster": lambda: tr(
            "À afficher à l’entrée\u00a0: chacun y trouve ses tables, par ordre alphabétique"
        ),
        "running-sheet": lambda: tr("Pour l’animation\u00a0: l’heure de chaque phase, quoi dire, que faire"),
        "rating-sheet": lambda: tr("Pour chacun\u00a0: toutes ses rencontres sur une page, à noter de 1 à 4"),
        "contact-slips": lambda: tr("Au choix\u00a0: une demi-page par rencontre, pour en noter les suites"),
        "mutual-contacts": lambda: tr("Après la soirée\u00a0: à chacun les contacts qu’il peut rappeler"),
        "assessment": lambda: tr(
            "Après la soirée\u00a0: une page de chiffres pour financeurs et partenaires"
        ),
    }
    return said[name]() if name in said else ""


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
