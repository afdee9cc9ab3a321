"""The pictures of the first page and of an event for the guide."""

from envies_desktop.desk.pictures import Studio
from envies_desktop.events.dialogs.import_list import ImportDialog

_READ = 4100
"""Milliseconds until the list has been read, and what was said of it has gone."""


def pictures(studio: Studio) -> None:
    """The first page, the list, one event, and a list of participants to import."""
    for page in ("today", "events"):
        studio.desk.open(page)
        studio.keep(page)
    for tab in ("schedule", "participants", "documents"):
        studio.desk.open("events", event_id=studio.event, tab=tab)
        studio.keep(tab)
    dialog = ImportDialog(studio.desk, studio.event, parent=studio.window)
    dialog.show()
    dialog.read(studio.folder / "participants.xlsx")
    studio.wait(_READ)
    studio.keep("import", dialog)
    dialog.close()
