"""What left on paper is kept in mind, where records of that sort do so."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol
from uuid import UUID

from envies_desktop.activity import Activities, Told, load
from envies_desktop.paper.dossier import Dossier, Item
from envies_desktop.refused import Refused


class Writable(Protocol):
    """A store, as far as it is written."""

    def work(self, code: str, /, *, live: bool = False, **params: Any) -> AbstractContextManager[Any]:
        """One transaction; a live one is no gesture that undo takes back."""


def note(
    store: Writable, activities: Activities, dossier: Dossier, names: Iterable[str], way: str
) -> dict[str, UUID]:
    """Note that these documents of a dossier were printed by `way`: "printer", "deposit" or "confirmed".

    Returns the key of each printing by document; none where the store cannot be written: paper is paper all
    the same. Raises what the store raises else.
    """
    subject = activities.subject(dossier.record)
    if not subject.record:
        return {}
    told = {name: told_to(dossier, dossier.item(name)) for name in names}
    try:
        with store.work("documents-print", live=True, name=dossier.title) as work:
            keys: dict[str, UUID] = load(subject.record)(work, dossier.id, told, way)
    except Refused as refused:
        if refused.code != "store-read-only":
            raise
        return {}
    return keys


def withdraw(store: Writable, activities: Activities, record: str, keys: Iterable[UUID]) -> None:
    """Note that these printings (the keys that `note` gave) were cancelled before they came out."""
    subject = activities.subject(record)
    if subject.withdraw:
        with store.work("documents-print-cancel", live=True) as work:
            load(subject.withdraw)(work, printings=keys)


def told_to(dossier: Dossier, item: Item) -> Told:
    """What a document of this dossier tells to whom."""
    if not dossier.only or not item.per_person:
        return item.told
    people: Mapping[UUID, Any] = item.told.people
    return Told(item.told.version, {key: seats for key, seats in people.items() if key in dossier.only})
