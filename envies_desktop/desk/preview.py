"""Look at a document before it is printed, saved, or opened in the system's reader."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import save_file
from envies_desktop.desk.printing.files import PrintFile, keep, pages_of, read_pdf
from envies_desktop.desk.printing.line import Choice
from envies_desktop.desk.printing.run import Printed, PrintRun, Withdrawn
from envies_desktop.desk.widgets import Banner, button, plain_label, row, set_role
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk


class PreviewDialog(QDialog):
    """Shows a PDF that can be printed; raises Refused("print-unreadable") where it cannot be read.

    `printed` and `withdrawn` hear of what leaves on paper, as those of a PrintRun.
    """

    def __init__(
        self,
        desk: "Desk",
        file: PrintFile,
        parent: QWidget | None = None,
        *,
        printed: Printed = lambda files, way: None,
        withdrawn: Withdrawn = lambda noted, files: None,
    ) -> None:
        super().__init__(parent or desk.dialog_parent)
        self.desk, self.file, self.path, title = desk, file, file.path, file.title
        self.name = file.name or file.path.name
        self.setWindowTitle(title)
        self.document = read_pdf(file.path)
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
        self.run = PrintRun(desk, self, printed, withdrawn)
        self.run.told.connect(self.banner.say)
        self.print_button = button(tr("Imprimer…"), self.print_now, icon="printer", kind="primary")
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
        return pages_of(text, count) if text else list(range(count))

    def print_now(self) -> None:
        """Ask on which printer and how, then print the pages that are wanted."""
        pages = self.chosen_pages()
        if pages is None:
            self._judge_pages()
            self.pages.setFocus()
            return
        count = self.document.pageCount()
        only = () if len(pages) == count else tuple(pages)
        sides = self.file.sides if len(pages) > 1 else "one"
        wanted = replace(self.file, pages=count, only=only, sides=sides)
        self.run.ask(tr("Imprimer"), [Choice(wanted)])

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
        said = tr("Enregistré dans {path}").format(path=kept)
        self.banner.say(said, "good", [self.run.confirm_button([self.file])])

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
