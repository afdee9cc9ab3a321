"""Look at a document before it is printed, saved, or opened in the system's reader."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import printing, theme
from envies_desktop.desk.dialogs import save_file
from envies_desktop.desk.widgets import Banner, button, plain_label, row, set_role
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk


class PreviewDialog(QDialog):
    """Shows a PDF; raises Refused("print-unreadable") where it cannot be read.

    `name` is the file name proposed to save; printing goes to the printer of the settings.
    """

    def __init__(
        self, desk: "Desk", path: Path, title: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent or desk.window)
        self.desk, self.path, self.name = desk, path, name or path.name
        self.setWindowTitle(title)
        self.document = printing.read_pdf(path)
        self.document.setParent(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(tr("Aperçu du document"))
        self.pages = QLineEdit(placeholderText=tr("toutes"))
        self.pages.setToolTip(tr("Les pages à imprimer, par exemple 1-3, 5"))
        self.pages.setAccessibleName(tr("Pages à imprimer"))
        self.pages.textChanged.connect(self._judge_pages)
        theme.sized(self.pages, width=96, most_width=120)
        self.banner = Banner()
        self.print_button = button(tr("Imprimer"), self.print_now, icon="printer", kind="primary")
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 12, 16, 16), 12)
        layout.addLayout(self._tools(title))
        layout.addWidget(self.banner)
        layout.addWidget(self.view, 1)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_now)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(960), room.width() - 60), min(theme.px(1000), room.height() - 60))

    def _tools(self, title: str) -> "QVBoxLayout":
        count = tr("%n page(s)", "", self.document.pageCount())
        tools = QVBoxLayout()
        theme.spaced(tools, spacing=8)
        tools.addLayout(row(plain_label(title, "subtitle"), None, plain_label(count, "facts")))
        smaller = button("", lambda: self._zoom(0.8), icon="zoom-out", tip=tr("Plus petit"))
        larger = button("", lambda: self._zoom(1.25), icon="zoom-in", tip=tr("Plus grand"))
        pages = plain_label(tr("Pages"), "muted")
        pages.setBuddy(self.pages)
        save = button(tr("Enregistrer…"), self.save, icon="save")
        read = button(tr("Ouvrir dans le lecteur"), self.open_outside, icon="external-link")
        tools.addLayout(row(smaller, larger, None, read, save, pages, self.pages, self.print_button))
        return tools

    def chosen_pages(self) -> list[int] | None:
        """The pages to print, counted from 0; None where what is typed does not read as pages."""
        count = self.document.pageCount()
        text = self.pages.text().strip()
        return printing.pages_of(text, count) if text else list(range(count))

    def print_now(self) -> None:
        """Print, or say why not and save the document."""
        pages = self.chosen_pages()
        if pages is None:
            self._judge_pages()
            self.pages.setFocus()
            return
        try:
            told = print_pdf(self.desk, self.document, self.path, self.name, pages)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "warn")
            return
        self.banner.say(told, "good")

    def save(self) -> None:
        """Save a copy where the person says."""
        folder = self.desk.settings.documents()
        to = save_file(self, tr("Enregistrer le document"), "PDF (*.pdf)", folder / self.name)
        if to is None:
            return
        try:
            kept = keep(self.path, to)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self.banner.say(tr("Enregistré dans {path}").format(path=kept), "good")

    def open_outside(self) -> None:
        """Hand it to the system's reader."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Let the file go."""
        self.view.setDocument(QPdfDocument(self.view))
        self.document.close()
        super().closeEvent(event)

    def _zoom(self, factor: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom:
            points = self.document.pagePointSize(0).width() * self.logicalDpiX() / 72
            now = self.view.viewport().width() / max(1.0, points)
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(5.0, max(0.2, now * factor)))

    def _judge_pages(self) -> None:
        wrong = self.chosen_pages() is None
        set_role(self.pages, "wrong", wrong)
        self.print_button.setEnabled(not wrong)


def print_pdf(desk: "Desk", document: QPdfDocument, path: Path, name: str, pages: Sequence[int]) -> str:
    """Print these pages on the printer of the settings; returns the sentence that says so.

    Raises Refused("print-none") or Refused("print-refused"), the document then being saved in the folder of
    documents, and Refused("print-unsaved") where even that cannot be.
    """
    printer = printing.chosen_printer(desk.settings.printer)
    if printer is None:
        raise Refused("print-none", path=str(keep(path, desk.settings.documents() / name)))
    try:
        printing.print_pages(document, pages, printer)
    except Refused as refused:
        kept = keep(path, desk.settings.documents() / name)
        raise Refused(refused.code, **{**refused.params, "path": str(kept)}) from refused
    return tr("Envoyé à l’imprimante «\u00a0{printer}\u00a0».").format(printer=printer.printerName())


def keep(path: Path, to: Path) -> Path:
    """Copy a document beside its final name, then rename; raises Refused("print-unsaved")."""
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=to.parent, suffix=".part", delete=False) as draft:
            draft.write(path.read_bytes())
        shutil.copymode(path, draft.name)
        Path(draft.name).replace(to)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise Refused("print-unsaved", path=str(to), detail=detail) from error
    return to
