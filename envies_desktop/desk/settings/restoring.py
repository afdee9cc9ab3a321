"""The way back, in the window: what differs is shown first, and nobody writes while it is done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.settings.words import counted, moment
from envies_desktop.desk.widgets import plain_label
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.store.backup_list import Side


class RestoreDialog(WorkDialog):
    """Both sides beside one another: dates, events, people, last gesture."""

    def __init__(self, desk: Desk, now: "Side", then: "Side", parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Restaurer cette sauvegarde\u00a0?"), tr("Restaurer"), parent)
        self.add(
            self._compared(now, then),
            plain_label(
                tr(
                    "Les données de maintenant sont sauvegardées, puis mises de côté\u00a0: rien n’est "
                    "perdu, et vous pourrez y revenir. Les personnes effacées entre-temps le restent. "
                    "Ctrl+Z ne défait pas une restauration."
                ),
                "small",
                wrap=True,
            ),
        )
        self.go.setDefault(False)
        self.leave.setFocus()  # Enter by mistake changes nothing

    def _compared(self, now: "Side", then: "Side") -> QGridLayout:
        rows = (
            ("", tr("Maintenant"), tr("Sauvegarde")),
            (tr("Date"), moment(now.at), moment(then.at)),
            (tr("Événements"), counted(now.living, "event"), counted(then.living, "event")),
            (tr("Personnes"), counted(now.living, "person"), counted(then.living, "person")),
            (tr("Dernier geste"), self._gesture(now), self._gesture(then)),
        )
        grid = QGridLayout()
        theme.spaced(grid, spacing=8)
        grid.setHorizontalSpacing(theme.px(24))
        for line, cells in enumerate(rows):
            differs = line > 1 and cells[1] != cells[2]
            for place, text in enumerate(cells):
                strong = line == 0 or place == 0 or differs
                label = plain_label(text, "strong" if strong else "", wrap=place > 0)
                if place:
                    theme.sized(label, width=220)
                grid.addWidget(label, line, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _gesture(self, side: "Side") -> str:
        if side.last is None:
            return tr("Aucun")
        what = self.desk.sentence(side.last.code, side.last.params)
        return f"{what}\n{moment(side.last.at)}"


class _Wait(QDialog):
    """Says that it goes on; there is nothing to do meanwhile, and no way out before the end."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowTitle(tr("Restauration"))
        self.setModal(True)
        bar = QProgressBar(maximum=0)
        bar.setAccessibleName(tr("Restauration en cours"))
        theme.sized(bar, width=320)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 24, 24, 24), 16)
        layout.addWidget(plain_label(tr("Restauration en cours…"), "strong"))
        layout.addWidget(bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Esc closes nothing here."""
        event.ignore()


def ask_to_restore(desk: Desk, parent: QWidget | None, now: "Side", then: "Side") -> bool:
    """Show what differs and ask; whether to go on."""
    return bool(RestoreDialog(desk, now, then, parent).exec())


def restoring(
    desk: Desk,
    parent: QWidget | None,
    file: Path,
    *,
    done: Callable[[Path | None], None],
    failed: Callable[[Refused], None],
) -> None:
    """Restore in a thread, behind a dialog that keeps hands off; `done` gets where the former data are."""
    wait = _Wait(parent)
    wait.show()
    task = desk.tasks.short(desk.store.restore, file, done=done, failed=failed)
    task.ended.connect(wait.deleteLater)
