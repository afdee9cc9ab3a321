"""An event as a way to begin: a list that somebody has, or a date."""

from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr


def import_list(desk: Desk) -> None:
    """A list needs an event: the file first, then the event, then the preview."""
    from envies_desktop.desk.dialogs import open_file

    over = desk.dialog_parent
    path = open_file(over, tr("Choisir la liste des inscrits"), tr("Tableur (*.xlsx *.xls *.ods *.csv)"))
    if path is None:
        return
    from envies_desktop.events.dialogs.event import NewEvent
    from envies_desktop.events.dialogs.import_list import ImportDialog

    dialog = NewEvent(desk, parent=over)
    if not dialog.exec() or not dialog.made:
        return
    desk.open("events", event_id=dialog.made, tab="participants")
    ImportDialog(desk, dialog.made, path, over).exec()


def create_event(desk: Desk) -> None:
    """Make an event and open its running order."""
    from envies_desktop.events.dialogs.event import NewEvent

    dialog = NewEvent(desk, parent=desk.dialog_parent)
    if dialog.exec() and dialog.made:
        desk.open("events", event_id=dialog.made, tab="schedule")
