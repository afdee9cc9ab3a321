"""The rows of interests: couples first, then those of one side."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from envies_desktop.desk.marks import MUTUAL, mark
from envies_desktop.desk.tables import Column
from envies_desktop.i18n import sort_key, tr
from envies_desktop.partnerships.stages import stage_label
from envies_desktop.speed_dating.queries.people import SeatedRow
from envies_desktop.speed_dating.queries.ratings import Couple, Interests, OneSided


@dataclass(frozen=True, slots=True)
class InterestRow:
    """An interest as shown; `couple` where it is mutual."""

    one: SeatedRow
    other: SeatedRow
    values: str
    couple: Couple | None

    @property
    def id(self) -> tuple[UUID, UUID]:
        """Who wants to go on with whom."""
        return self.one.id, self.other.id


def rows_of(interests: Interests) -> list[InterestRow]:
    """Couples, then one-sided interests."""
    return [
        *(InterestRow(c.a, c.b, f"{c.a_value} / {c.b_value}", c) for c in interests.couples),
        *(InterestRow(o.by, o.wanted, _one_sided(o), None) for o in interests.one_sided),
    ]


def _one_sided(interest: OneSided) -> str:
    return f"{interest.value} / {interest.back or '–'}"


def contact_words(couple: Couple | None) -> str:
    """Whether contacts are exchanged, else who has not agreed."""
    if couple is None:
        return tr("non\u00a0: intérêt d’un seul côté")
    if couple.exchanged:
        return tr("oui, les deux ont accepté")
    missing = [
        row.label for row, gives in ((couple.a, couple.a_gives), (couple.b, couple.b_gives)) if not gives
    ]
    return tr("non\u00a0: accord manquant – {names}").format(names=", ".join(missing))


def columns() -> Sequence[Column]:
    """Interest, both sides, ratings, contacts, lead."""
    return [
        Column(
            "interest",
            tr("Intérêt"),
            lambda r: f"{MUTUAL} {tr('réciproque')}" if r.couple else f"→ {tr('un seul côté')}",
            sort=lambda r: (r.couple is None, sort_key(r.one.label), sort_key(r.other.label)),
            width=140,
        ),
        Column("one", tr("De"), lambda r: _called(r.one), sort=lambda r: sort_key(r.one.label), width=205),
        Column(
            "other", tr("Pour"), lambda r: _called(r.other), sort=lambda r: sort_key(r.other.label), width=205
        ),
        Column("values", tr("Notes"), lambda r: r.values, width=76),
        Column(
            "contact",
            tr("Coordonnées échangées"),
            lambda r: contact_words(r.couple),
            sort=lambda r: (r.couple is None, not (r.couple and r.couple.exchanged)),
            mark=lambda r: ("circle-check", "good") if r.couple and r.couple.exchanged else None,
            stretch=True,
        ),
        Column(
            "lead",
            tr("Piste"),
            lambda r: stage_label(r.couple.lead.stage) if r.couple and r.couple.lead else "–",
            width=120,
        ),
    ]


def _called(person: SeatedRow) -> str:
    return f"{mark(person.side)} {person.label}"
