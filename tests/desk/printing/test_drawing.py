"""Pages drawn one by one, on a printer that writes a file."""

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from envies_desktop.desk.printing import drawing
from envies_desktop.desk.printing.files import read_pdf
from envies_desktop.refused import Refused


@pytest.fixture
def printer(tmp_path, dressed):
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setResolution(drawing.DPI)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def sizes(path):
    printed = QPdfDocument()
    assert printed.load(str(path)) == QPdfDocument.Error.None_
    return [printed.pagePointSize(page).toSize().toTuple() for page in range(printed.pageCount())]


def test_each_sheet_has_its_size(pdf, printer, tmp_path):
    shares = []
    drawing.print_pages(read_pdf(pdf), [0, 1, 2], printer, progress=shares.append)
    assert sizes(tmp_path / "printed.pdf") == [(595, 842), (842, 595), (420, 595)]
    assert shares == [1 / 3, 2 / 3, 1.0]
    printed = read_pdf(tmp_path / "printed.pdf")
    picture = printed.render(0, printed.pagePointSize(0).toSize())
    assert picture.pixelColor(20, 400).lightness() < 200


def test_only_those_chosen_are_drawn_on_the_paper_that_is_there(pdf, printer, tmp_path):
    drawing.print_pages(read_pdf(pdf), [1], printer, paper=QPageSize.PageSizeId.A5)
    assert sizes(tmp_path / "printed.pdf") == [(595, 420)]


def test_stopping_ends_between_two_pages(pdf, printer):
    shares = []
    with pytest.raises(Refused) as refused:
        drawing.print_pages(
            read_pdf(pdf), [0, 1, 2], printer, stop=lambda: bool(shares), progress=shares.append
        )
    assert (refused.value.code, shares) == ("task-stopped", [1 / 3])
