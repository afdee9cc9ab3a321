"""PDFs to print, of A4, A4 lying and A5 pages."""

import pytest
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from envies_desktop.desk.printing.files import PrintFile

SIZES = (A4, landscape(A4), A5)


def write_pdf(path, sizes=SIZES):
    canvas = Canvas(str(path))
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(20, 20, size[0] - 40, size[1] - 40)
        canvas.drawString(100, 100, "Alliances")
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture
def pdf(tmp_path):
    return write_pdf(tmp_path / "agendas.pdf")


@pytest.fixture
def make(tmp_path):
    """`make(key, …)` writes a document of three pages and says how it is printed."""

    def made(key, **how):
        path = write_pdf(tmp_path / f"{key}.pdf")
        values = {"title": key.capitalize(), "pages": 3, "name": f"Soirée - {key}.pdf", "key": key}
        return PrintFile(path, **{**values, **how})

    return made
