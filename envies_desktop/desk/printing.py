"""Printing a PDF that is already made: what is printed is exactly what was looked at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from envies_desktop.refused import Refused

DPI = 300


def read_pdf(path: Path) -> QPdfDocument:
    """The document; raises Refused("print-unreadable")."""
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise Refused("print-unreadable", path=str(path))
    return document


def printers() -> list[str]:
    """The names of the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def chosen_printer(name: str = "") -> QPrinter | None:
    """The printer of this name, or the usual one; None where there is none."""
    known = printers()
    if not known:
        return None
    printer = QPrinter(QPrinterInfo.printerInfo(name if name in known else known[0]))
    printer.setResolution(DPI)
    return printer


def print_pages(document: QPdfDocument, pages: Sequence[int], printer: QPrinter) -> None:
    """Draw these pages (counted from 0) at 300 dpi; raises Refused("print-refused").

    Each sheet takes the size and the way round of its page; the paper's own margins are already in it.
    """
    printer.setFullPage(True)
    _lay_out(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused("print-refused", printer=printer.printerName(), path="")
    try:
        for place, page in enumerate(pages):
            if place:
                _lay_out(printer, document.pagePointSize(page))
                printer.newPage()
            _draw(painter, document, page)
    finally:
        painter.end()


def _lay_out(printer: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)


def _draw(painter: QPainter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    image = document.render(page, (points * DPI / 72).toSize())
    paper = painter.viewport()
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)


def pages_of(text: str, count: int) -> list[int] | None:
    """ "1-3, 5" as pages counted from 0; None where it does not read as pages of a document of `count`."""
    chosen: list[int] = []
    for part in text.replace(";", ",").split(","):
        first, dash, last = (word.strip() for word in part.partition("-"))
        last = last if dash else first
        if not (first.isdigit() and last.isdigit()):
            return None
        begin, end = int(first), int(last)
        if not 1 <= begin <= end <= count:
            return None
        chosen += [page - 1 for page in range(begin, end + 1) if page - 1 not in chosen]
    return chosen
