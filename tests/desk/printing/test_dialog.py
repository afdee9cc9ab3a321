"""The dialog: what is ticked, counted, scaled and told."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.desk.fields import choose
from envies_desktop.desk.printing.dialog import PrintDialog
from envies_desktop.desk.printing.line import Choice

A4_ONLY = "PageSize/Page Size: *A4 A5\nDuplex/Double-Sided: *None\n"


@pytest.fixture
def show(desk, qtbot, cups):
    """`show(choices, …)` opens the dialog on printers of ours and waits until it knows what they can do."""

    def shown(choices, *printers):
        names = printers or ("Accueil",)
        cups.install(*names)
        made = PrintDialog(desk, "Imprimer le dossier", choices, names)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        qtbot.waitUntil(lambda: not desk.tasks.running)
        return made

    return shown


def test_what_is_on_paper_and_true_is_not_ticked(show, make):
    dialog = show(
        [
            Choice(make("agendas"), "Pendant", already="Imprimé à 16 h", outdated=True),
            Choice(make("badges"), "À l’entrée", wanted=False, already="Imprimé à 16 h 12"),
        ]
    )
    assert [file.key for file in dialog.files()] == ["agendas"]
    assert [line.note.text() for line in dialog.lines] == ["Imprimé à 16 h", "Imprimé à 16 h 12"]
    assert [line.note.property("role") for line in dialog.lines] == ["accent", "small"]
    assert dialog.go.text() == "Imprimer 3 pages"


def test_pages_are_counted_with_their_copies(show, make):
    dialog = show([Choice(make("agendas")), Choice(make("badges"))])
    dialog.lines[1].how.click()
    dialog.lines[1].fields.copies.setValue(4)
    assert dialog.lines[1].how.text() == "recto · ×\u00a04"
    assert (dialog.lines[1].pages.text(), dialog.go.text()) == ("12 pages", "Imprimer 15 pages")
    dialog.all.click()
    assert (dialog.files(), dialog.go.text()) == ([], "Imprimer")
    dialog.all.click()
    assert len(dialog.files()) == 2


def test_poster_on_a_printer_without_a3_is_told_and_scaled(show, make, cups):
    cups.rule("can Accueil", A4_ONLY)
    dialog = show([Choice(make("poster", paper="A3", made_for="A3", sides="long"))])
    (line,) = dialog.lines
    assert "A3 demandé" in line.note.text()
    assert line.note.property("role") == "accent"
    (file,) = dialog.files()
    assert (file.paper, file.made_for, file.sides) == ("A4", "A3", "one")
    assert not line.fields.sides.isEnabled()
    assert dialog.able.words == "A5, A4, pas d’A3 · recto seulement"
    choose(line.fields.paper, "A3")
    line.fields.paper.activated.emit(2)
    assert (dialog.files()[0].paper, line.note.text()) == ("A3", "A3 demandé, que cette imprimante n’a pas.")


def test_wishes_come_back_with_a_printer_that_can(show, make, cups, qtbot, desk):
    cups.rule("can Accueil", A4_ONLY)
    cups.rule("can Salle", "PageSize/Page Size: *A4 A3\nDuplex/Duplex: *None DuplexNoTumble\n")
    dialog = show([Choice(make("poster", paper="A3", made_for="A3", sides="long"))], "Accueil", "Salle")
    choose(dialog.printers, "Salle")
    dialog.printers.activated.emit(1)
    qtbot.waitUntil(lambda: not desk.tasks.running)
    (file,) = dialog.files()
    assert (dialog.printer(), file.paper, file.sides) == ("Salle", "A3", "long")
    assert dialog.lines[0].note.isHidden()


def test_enter_prints_and_esc_leaves(show, make, qtbot):
    dialog = show([Choice(make("agendas"))])
    assert dialog.focusWidget() is dialog.printers
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert (dialog.result(), dialog.saving) == (1, False)
    dialog = show([Choice(make("agendas"))])
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.result()) == (False, 0)


def test_nothing_ticked_is_said(show, make):
    dialog = show([Choice(make("agendas"), wanted=False)])
    dialog.go.click()
    assert (dialog.isVisible(), dialog.banner.isVisible()) == (True, True)
    dialog.save.click()
    assert (dialog.isVisible(), dialog.saving) == (True, False)
    dialog.lines[0].wanted.setChecked(True)
    dialog.save.click()
    assert (dialog.isVisible(), dialog.saving) == (False, True)


def test_title_is_shown_as_typed(show, make):
    dialog = show([Choice(make("agendas", title="<b>R&D</b>"))])
    assert dialog.lines[0].wanted.text() == "<b>R&&D</b>"
