"""The two parts of an import that leave the window's thread: the preview, and the writing."""

from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.activity import Activities
from envies_desktop.events.exchange import (
    Choices,
    ImportPreview,
    ImportResult,
    apply_import,
    preview_participants,
)

if TYPE_CHECKING:
    from envies_desktop.desk.page import Store
    from envies_desktop.events.exchange.reading import Sheet


def previewed(
    store: "Store",
    activities: Activities,
    event_id: UUID,
    sheet: "Sheet",
    mapping: dict[int, str | None],
    choices: Choices,
) -> ImportPreview:
    with store.read() as session:
        return preview_participants(session, event_id, sheet, activities, dict(mapping), choices)


def imported(
    store: "Store",
    activities: Activities,
    preview: ImportPreview,
    choices: Choices,
    confirmed: set[str],
) -> ImportResult:
    """Preview once more where names were chosen by hand, back the store up, then write."""
    if choices != preview.choices:
        mapping = dict(preview.mapping)
        preview = previewed(store, activities, preview.event_id, preview.sheet, mapping, choices)
    store.backup_before()
    with store.work("import-participants", name=preview.sheet.file) as work:
        return apply_import(work, preview, activities, confirmed)
