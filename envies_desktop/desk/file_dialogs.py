"""Choosing a file or a folder: dialogs that open nothing of what they list.

Qt's own looks into files to guess their type, and so do those of Linux desktops, in our process; the folder
that is shown may be that of the store. Ours says "file" or "folder", by the name alone.
"""

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QWidget

from envies_desktop.desk import icons, theme
from envies_desktop.i18n import tr


class Names(QAbstractFileIconProvider):
    """Icons and types from names; asked by a thread of Qt's, so everything is made beforehand."""

    def __init__(self) -> None:
        super().__init__()
        self.setOptions(QAbstractFileIconProvider.Option.DontUseCustomDirectoryIcons)
        self._file, self._folder = (
            icons.icon(name, theme.tokens().muted) for name in ("file-text", "folder")
        )
        self._types = tr("Fichier"), tr("Dossier")

    def icon(self, asked: object) -> QIcon:
        """The icon of a file or folder."""
        if isinstance(asked, QFileInfo):
            return self._folder if asked.isDir() else self._file
        return self._file if asked == QAbstractFileIconProvider.IconType.File else self._folder

    def type(self, info: QFileInfo) -> str:
        """What the column of types says."""
        return self._types[1] if info.isDir() else info.suffix().upper() or self._types[0]


def ask(
    parent: QWidget | None,
    title: str,
    folder: Path | None,
    kinds: str,
    mode: QFileDialog.FileMode,
    name: str = "",
) -> Path | None:
    """What the person chose, of a `mode` and of `kinds` ("Tableur (*.xlsx *.csv)"); None when they leave.

    With `name` it is where to write: that name is proposed, and replacing a file is asked before.
    """
    dialog = QFileDialog(parent, title, str(folder or ""), kinds)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode == QFileDialog.FileMode.Directory)
    room = dialog.screen().availableGeometry()
    dialog.resize(min(theme.px(900), room.width() - 60), min(theme.px(560), room.height() - 80))
    names = Names()  # kept until the dialog is gone: Qt does not
    if sys.platform not in ("win32", "darwin"):  # there, the system's own looks from elsewhere
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setIconProvider(names)
    if name:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
    try:
        chosen = dialog.selectedFiles() if dialog.exec() else []
        return Path(chosen[0]) if chosen else None
    finally:
        shiboken6.delete(dialog)
