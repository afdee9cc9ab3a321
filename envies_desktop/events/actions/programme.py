"""Gestures on the programme ("déroulé") of an event."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.checks import check_programme
from envies_desktop.events.model import Event, ProgrammeItem
from envies_desktop.store.work import Work


def add_programme_item(work: Work, *, event_id: uuid.UUID, title: str, **fields: Any) -> ProgrammeItem:
    """A new line; `fields` are columns of `ProgrammeItem`."""
    values = cleaned({"title": title, **fields})
    check_programme(values)
    work.get(Event, event_id)
    return work.add(ProgrammeItem(event_id=event_id, **values))


def change_programme_item(work: Work, *, item_id: uuid.UUID, **fields: Any) -> ProgrammeItem:
    """Change some columns of a line."""
    item = work.get(ProgrammeItem, item_id)
    values = cleaned(fields)
    known = {"title": item.title, "start": item.start, "end": item.end, "fixed": item.fixed}
    check_programme(known | values)
    written(item, values)
    return item


def remove_programme_item(work: Work, *, item_id: uuid.UUID) -> None:
    """Take a line away."""
    work.remove(work.get(ProgrammeItem, item_id))


def set_programme(work: Work, *, event_id: uuid.UUID, items: Iterable[Mapping[str, Any]]) -> None:
    """The programme is these lines (columns of `ProgrammeItem`), whatever it was."""
    work.get(Event, event_id)
    values = [cleaned(dict(item)) for item in items]
    for value in values:
        check_programme(value)
    work.remove_where(ProgrammeItem, ProgrammeItem.event_id == event_id)
    for value in values:
        work.add(ProgrammeItem(event_id=event_id, **value))
