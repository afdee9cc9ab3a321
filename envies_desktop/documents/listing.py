"""Every printable document of an event: what it is called, whom it is for, what makes its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from envies_desktop.documents import pages
from envies_desktop.documents.kit import Kit, Order
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.paper.page import Page

Moment = Literal["before", "door", "during", "after"]
"""When a document is used: before the day, at the door, in the room, afterwards."""


@dataclass(frozen=True, slots=True)
class Document:
    """A printable document: its English name, and what it takes to print it.

    `kinds` are the kinds of events that have it (none: all), `most` the pages that it should hold on in
    normal print. `per_person`: it can be printed for one participant alone. `ready` says whether the whole
    kit has it by now (asked for by its name, it is printed anyway); `asked` ones are no part of the kit, they
    are printed only when named. `empty` is the code of why it may have no page. `moment` is when it is used;
    `paper` (A4, A3) and `sides` ("one", "long", "short": the edge over which the back is turned) are how it
    wants to be printed. `shows` is what it tells each person: "nobody" (it names none), "people", "matched"
    (those with a mutual interest), "first" (their first table), "seats" (all their tables).
    `names_contact`: it says whom to write to about one's personal data.
    """

    name: str
    label: Callable[[], str]
    pages: "Callable[[Order], list[Page]]"
    kinds: frozenset[str] = frozenset()
    needs_plan: bool = False
    per_person: bool = False
    most: int | None = None
    ready: Callable[[Kit], bool] = lambda kit: True
    empty: str = "paper-nobody"
    moment: Moment = "during"
    paper: str = "A4"
    sides: str = "one"
    shows: str = "nobody"
    asked: bool = False
    names_contact: bool = False

    @property
    def title(self) -> str:
        """The name in the language of the moment."""
        return self.label()


def _timed(kit: Kit) -> bool:
    """The rounds have their settings."""
    return kit.rounds is not None


def _answered(kit: Kit) -> bool:
    """Somebody has a mutual interest."""
    return bool(kit.contacts and kit.contacts.sheets)


def _begun(kit: Kit) -> bool:
    """The evening took place: somebody came, a round began, a slip was typed."""
    figures = kit.assessment.figures if kit.assessment else None
    return figures is not None and any(
        value is not None for value in (figures.present, figures.held, figures.answers)
    )


_SPEED = frozenset({"speed_dating"})

DOCUMENTS: tuple[Document, ...] = (
    Document(
        "invitation",
        lambda: tr("Invitation"),
        pages.invitation,
        most=2,
        moment="before",
        sides="long",
        names_contact=True,
    ),
    Document(
        "registration",
        lambda: tr("Bulletin d’inscription"),
        pages.registration,
        per_person=True,
        most=2,
        moment="before",
        sides="long",
        names_contact=True,
    ),
    Document(
        "privacy-notice",
        lambda: tr("Notice d’information sur les données"),
        pages.privacy,
        most=1,
        moment="before",
        names_contact=True,
    ),
    Document("sign-in", lambda: tr("Liste d’émargement"), pages.sign_in, moment="door", shows="people"),
    Document("badges", lambda: tr("Badges"), pages.badges, per_person=True, moment="door", shows="first"),
    Document(
        "agendas",
        lambda: tr("Agendas individuels"),
        pages.agendas,
        _SPEED,
        needs_plan=True,
        per_person=True,
        shows="seats",
    ),
    Document("table-signs", lambda: tr("Numéros de table"), pages.table_signs, _SPEED),
    Document(
        "round-plan",
        lambda: tr("Affiche du plan des tours"),
        pages.round_plan,
        _SPEED,
        needs_plan=True,
        paper="A3",
        shows="seats",
    ),
    Document(
        "persons-poster",
        lambda: tr("Affiche par personne"),
        pages.persons_poster,
        _SPEED,
        needs_plan=True,
        paper="A3",
        shows="seats",
    ),
    Document(
        "running-sheet", lambda: tr("Déroulé de l’animation"), pages.running_sheet, _SPEED, ready=_timed
    ),
    Document(
        "rating-sheet",
        lambda: tr("Fiches de notes"),
        pages.rating_sheets,
        _SPEED,
        needs_plan=True,
        per_person=True,
        shows="seats",
    ),
    Document(
        "contact-slips",
        lambda: tr("Fiches contact"),
        pages.slips,
        _SPEED,
        needs_plan=True,
        per_person=True,
        shows="seats",
        asked=True,
    ),
    Document(
        "mutual-contacts",
        lambda: tr("Contacts réciproques"),
        pages.mutual_contacts,
        _SPEED,
        per_person=True,
        ready=_answered,
        empty="paper-no-interest",
        shows="matched",
        moment="after",
        names_contact=True,
    ),
    Document(
        "assessment",
        lambda: tr("Bilan de la soirée"),
        pages.assessment,
        _SPEED,
        most=1,
        ready=_begun,
        moment="after",
    ),
)


def documents_for(kind: str) -> tuple[Document, ...]:
    """The documents that an event of this kind has, in the order in which they are used."""
    return tuple(document for document in DOCUMENTS if not document.kinds or kind in document.kinds)
