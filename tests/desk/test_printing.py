from dataclasses import replace

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from envies_desktop.desk import preview, printing
from envies_desktop.desk.preview import PreviewDialog, keep
from envies_desktop.refused import Refused


@pytest.fixture
def pdf(tmp_path):
    path = tmp_path / "agendas.pdf"
    canvas = Canvas(str(path))
    for size in (A4, landscape(A4), A5):
        canvas.setPageSize(size)
        canvas.rect(20, 20, size[0] - 40, size[1] - 40)
        canvas.drawString(100, 100, "Alliances")
        canvas.showPage()
    canvas.save()
    return path


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", [0]),
        ("1-3", [0, 1, 2]),
        ("3, 1", [2, 0]),
        ("1 - 2; 2", [0, 1]),
        ("0", None),
        ("4", None),
        ("2-1", None),
        ("a", None),
        ("1-", None),
        (",", None),
    ],
)
def test_pages_of(text, pages):
    assert printing.pages_of(text, 3) == pages


def test_print_pages_gives_each_sheet_its_size(pdf, tmp_path, dressed):
    document = printing.read_pdf(pdf)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(printing.DPI)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.print_pages(document, [0, 1, 2], printer)
    printed = QPdfDocument()
    assert printed.load(str(tmp_path / "printed.pdf")) == QPdfDocument.Error.None_
    sizes = [printed.pagePointSize(page).toSize().toTuple() for page in range(printed.pageCount())]
    assert sizes == [(595, 842), (842, 595), (420, 595)]
    picture = printed.render(0, printed.pagePointSize(0).toSize())
    assert picture.pixelColor(20, 400).lightness() < 200


def test_print_pages_only_those_chosen(pdf, tmp_path, dressed):
    document = printing.read_pdf(pdf)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.print_pages(document, [1], printer)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == 1


def test_read_pdf_refuses_what_is_not_one(tmp_path, dressed):
    wrong = tmp_path / "wrong.pdf"
    wrong.write_text("not a document", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        printing.read_pdf(wrong)
    assert (refused.value.code, refused.value.params) == ("print-unreadable", {"path": str(wrong)})


def test_no_printer_saves_the_document_and_says_so(desk, pdf, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "printers", list)
    desk.settings = replace(desk.settings, documents_folder=str(tmp_path / "papiers"))
    dialog = PreviewDialog(desk, pdf, "Agendas", "agendas.pdf")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.print_now()
    kept = tmp_path / "papiers" / "agendas.pdf"
    assert kept.read_bytes() == pdf.read_bytes()
    assert str(kept) in dialog.banner.words.text()


def test_pages_that_do_not_read_are_marked(desk, pdf, qtbot):
    dialog = PreviewDialog(desk, pdf, "Agendas")
    qtbot.addWidget(dialog)
    dialog.pages.setText("9")
    assert (dialog.pages.property("wrong"), dialog.print_button.isEnabled()) == (True, False)
    dialog.pages.setText("1-2")
    assert (dialog.pages.property("wrong"), dialog.print_button.isEnabled()) == (False, True)
    assert dialog.chosen_pages() == [0, 1]


def test_save_copies_and_says_where(desk, pdf, tmp_path, qtbot, monkeypatch):
    to = tmp_path / "ailleurs" / "copie.pdf"
    monkeypatch.setattr(preview, "save_file", lambda *parts: to)
    dialog = PreviewDialog(desk, pdf, "Agendas")
    qtbot.addWidget(dialog)
    dialog.save()
    assert to.read_bytes() == pdf.read_bytes()
    assert dialog.banner.property("panel") == "banner-good"


def test_keep_that_fails_leaves_nothing(pdf, tmp_path):
    (tmp_path / "plein").write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        keep(pdf, tmp_path / "plein" / "copie.pdf")
    assert refused.value.code == "print-unsaved"


def test_zoom_of_the_preview_keeps_in_bounds(desk, pdf, qtbot):
    dialog = PreviewDialog(desk, pdf, "Agendas")
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(20):
        dialog._zoom(1.25)
    assert dialog.view.zoomFactor() == 5.0
