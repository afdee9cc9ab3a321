"""The frame of the dialogs that save as one types: nothing to confirm, "Fermer" and Esc leave."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.keyboard import begin_in
from envies_desktop.desk.widgets import Banner, button, plain_label, row
from envies_desktop.i18n import tr


class LiveDialog(QDialog):
    """A dialog around `content`; `banner` says what was refused, `others` stand left of "Fermer"."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        content: QWidget,
        *,
        others: Sequence[QWidget] = (),
        size: tuple[int, int] = (880, 640),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.banner = Banner()
        self.said = plain_label(tr("Chaque modification est enregistrée aussitôt."), "muted")
        self.leave = button(tr("Fermer"), self.accept, kind="primary")
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 24, 24, 24), 16)
        layout.addWidget(self.banner)
        layout.addWidget(content, 1)
        layout.addLayout(row(*others, self.said, None, self.leave, spacing=12))
        self._content = content
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(size[0]), room.width() - 40), min(theme.px(size[1]), room.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard is in its first field."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: begin_in(self._content))
