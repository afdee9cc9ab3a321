from dataclasses import replace

import pytest
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from envies_desktop.desk import preview
from envies_desktop.desk.preview import PreviewDialog
from envies_desktop.desk.printing.files import PrintFile


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


def test_no_printer_saves_the_document_and_says_so(desk, pdf, tmp_path, qtbot, cups):
    desk.settings = replace(desk.settings, documents_folder=str(tmp_path / "papiers"))
    dialog = PreviewDialog(desk, PrintFile(pdf, "Agendas", 3, name="agendas.pdf"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.print_now()
    qtbot.waitUntil(dialog.banner.isVisible, timeout=10_000)
    kept = tmp_path / "papiers" / "agendas.pdf"
    assert kept.read_bytes() == pdf.read_bytes()
    assert str(kept) in dialog.banner.words.text()


def test_pages_that_do_not_read_are_marked(desk, pdf, qtbot):
    dialog = PreviewDialog(desk, PrintFile(pdf, "Agendas", 3))
    qtbot.addWidget(dialog)
    dialog.pages.setText("9")
    assert (dialog.pages.property("wrong"), dialog.print_button.isEnabled()) == (True, False)
    dialog.pages.setText("1-2")
    assert (dialog.pages.property("wrong"), dialog.print_button.isEnabled()) == (False, True)
    assert dialog.chosen_pages() == [0, 1]


def test_pages_that_are_wanted_are_printed_and_noted(desk, pdf, qtbot, cups, during):
    cups.install("Accueil")
    noted = []
    file = PrintFile(pdf, "Agendas", 3, sides="long", key="agendas")
    dialog = PreviewDialog(desk, file, printed=lambda files, way: noted.append((files[0].key, way)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pages.setText("2-3")
    failures = during(lambda asked: asked.go.click())
    dialog.print_now()
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert (failures, noted) == ([], [("agendas", "printer")])
    (order,) = cups.orders
    assert (order[order.index("-P") + 1], "sides=two-sided-long-edge" in order) == ("2-3", True)
    assert dialog.banner.words.text().endswith("2 pages.")


def test_save_copies_and_says_where(desk, pdf, tmp_path, qtbot, monkeypatch):
    to = tmp_path / "ailleurs" / "copie.pdf"
    monkeypatch.setattr(preview, "save_file", lambda *parts: to)
    dialog = PreviewDialog(desk, PrintFile(pdf, "Agendas", 3))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert to.read_bytes() == pdf.read_bytes()
    assert dialog.banner.property("panel") == "banner-good"


def test_zoom_of_the_preview_keeps_in_bounds(desk, pdf, qtbot):
    dialog = PreviewDialog(desk, PrintFile(pdf, "Agendas", 3))
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(20):
        dialog._zoom(1.25)
    assert dialog.view.zoomFactor() == 5.0
