"""Where the system takes no PDF (Windows): pages are drawn on the printer one by one, in another process."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from envies_desktop.desk.printing.files import PAPERS, PrintFile, read_pdf
from envies_desktop.refused import Refused

DPI = 300
_DUPLEX = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


def printers() -> list[str]:
    """The names of the printers of this computer, the usual one first."""
    _application()
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def abilities(printer: str) -> tuple[frozenset[str], bool | None]:
    """The papers of PAPERS that it takes, and whether it prints both sides; none and None: not known."""
    _application()
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        return frozenset(), None
    sizes = {size.id() for size in info.supportedPageSizes()}
    known = {paper for paper in PAPERS if QPageSize.PageSizeId[paper] in sizes}
    modes = info.supportedDuplexModes()
    return frozenset(known), any(mode != QPrinter.DuplexMode.DuplexNone for mode in modes) or None


def hand_over(
    printer: str, file: PrintFile, stop: Callable[[], bool], progress: Callable[[float], None]
) -> None:
    """Draw a file on a printer, `progress(share)` at each page.

    Raises Refused("print-unreadable", "print-failed"), or "task-stopped" when `stop()` comes true: the system
    is asked to forget what it was given.
    """
    _application()
    chosen = QPrinter(QPrinterInfo.printerInfo(printer))
    chosen.setCopyCount(file.copies)
    chosen.setCollateCopies(True)
    chosen.setDuplex(_DUPLEX[file.sides])
    chosen.setDocName(file.title)
    paper = QPageSize.PageSizeId[file.paper] if file.paper != file.made_for else None
    pages = file.only or range(file.pages)
    print_pages(read_pdf(file.path), pages, chosen, paper=paper, stop=stop, progress=progress)


def print_pages(
    document: QPdfDocument,
    pages: Sequence[int],
    printer: QPrinter,
    *,
    paper: QPageSize.PageSizeId | None = None,
    stop: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda share: None,
) -> None:
    """Draw these pages (counted from 0) at 300 dpi; raises Refused("print-failed", "task-stopped").

    Each sheet takes the size (or that of `paper`) and the way round of its page; the paper's own margins are
    already in it.
    """
    printer.setResolution(DPI)
    printer.setFullPage(True)
    _lay_out(printer, document.pagePointSize(pages[0]), paper)
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused("print-failed", printer=printer.printerName(), detail="")
    try:
        for place, page in enumerate(pages):
            if stop():
                printer.abort()
                raise Refused("task-stopped")
            if place:
                _lay_out(printer, document.pagePointSize(page), paper)
                printer.newPage()
            _draw(painter, document, page)
            progress((place + 1) / len(pages))
    finally:
        painter.end()


def _application() -> None:
    """Fonts and printers need one, in the process that has no window too."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(sys.argv[:1]))


_kept: list[QGuiApplication] = []
"""Qt's application lives as long as its process."""


def _lay_out(printer: QPrinter, points: QSizeF, paper: QPageSize.PageSizeId | None) -> None:
    wide = points.width() > points.height()
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(size if paper is None else QPageSize(paper))
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)


def _draw(painter: QPainter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    image = document.render(page, (points * DPI / 72).toSize())
    paper = painter.viewport()
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
