"""The "feu vert" in a window of its own, from the tab of the evening."""

from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, row, scrolled
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.page.green_light import GreenLight
from envies_desktop.speed_dating.page.live.stage import Stage


def show_green_light(desk: Desk, event_id: UUID, stage: Stage, parent: QWidget) -> None:
    """Check the room; it closes when one of its remedies opens another page."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Feu vert"))
    light = GreenLight(desk, event_id, ringer=stage.clock.bell, awake=stage.awake)
    light.left.connect(dialog.accept)
    leave = button(tr("Fermer"), dialog.accept)
    layout = QVBoxLayout(dialog)
    theme.spaced(layout, (24, 24, 24, 24), 16)
    layout.addWidget(scrolled(light), 1)
    layout.addLayout(row(None, leave))
    room = dialog.screen().availableGeometry()
    dialog.resize(min(theme.px(760), room.width() - 40), min(theme.px(640), room.height() - 60))
    dialog.exec()
    dialog.deleteLater()
