import os
import sys

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from envies_desktop.desk import dialogs, file_dialogs
from envies_desktop.store.engine import open_store


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "folder"
    made.mkdir()
    for name in ("liste.xlsx", "sans-extension", "image.png", "base.db"):
        (made / name).write_bytes(b"SQLite format 3\0" + bytes(2000))
    return made


def shown(dialog, qtbot, name):
    """Wait until the dialog lists a file, as a person sees it."""
    model = dialog.findChild(file_dialogs.QWidget, "treeView").model()
    root = dialog.findChild(file_dialogs.QWidget, "treeView").rootIndex

    def listed():
        found = [model.index(row, 0, root()).data() for row in range(model.rowCount(root()))]
        assert name in found

    qtbot.waitUntil(listed, timeout=5000)
    qtbot.wait(100)


@pytest.mark.skipif(sys.platform != "linux", reason="what a process reads is told by Linux")
def test_dialog_reads_nothing_of_what_it_lists(dressed, qtbot, during, folder):
    listed = list(folder.iterdir())
    for each in listed:  # a moment long past: any reading moves it
        os.utime(each, ns=(1, each.stat().st_mtime_ns))

    def leave(dialog):
        shown(dialog, qtbot, "base.db")
        dialog.reject()

    failures = during(leave)
    assert dialogs.open_file(None, "Choisir", "Tout (*)", folder) is None
    assert failures == []
    assert {each.name for each in listed if each.stat().st_atime_ns != 1} == set()


def test_chosen_file_is_returned(dressed, qtbot, during, folder):
    def choose(dialog):
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog) == (sys.platform == "linux")
        dialog.findChild(QLineEdit).setText(str(folder / "liste.xlsx"))
        dialog.accept()

    failures = during(choose)
    assert dialogs.open_file(None, "Choisir", "Tableur (*.xlsx)", folder) == folder / "liste.xlsx"
    assert failures == []


def test_dialog_accepted_without_a_choice_chooses_nothing(dressed, during, folder):
    failures = during(lambda dialog: dialog.done(QFileDialog.DialogCode.Accepted))
    assert dialogs.open_file(None, "Choisir", "Tout (*)", folder) is None
    assert failures == []


def test_new_name_is_returned_and_nothing_is_written(dressed, during, folder):
    failures = during(lambda dialog: dialog.accept())
    found = dialogs.save_file(None, "Enregistrer", "PDF (*.pdf)", folder / "agendas.pdf")
    assert (found, failures) == (folder / "agendas.pdf", [])
    assert not found.exists()


def test_folder_is_returned(dressed, during, folder):
    failures = during(lambda dialog: dialog.accept())
    assert dialogs.open_folder(None, "Dossier", folder) == folder
    assert failures == []


def test_open_store_is_nothing_to_choose(dressed, during, tmp_path):
    from envies_desktop import app

    app.import_models()
    store = open_store(tmp_path / "store.db")
    told = []

    def choose(dialog):
        dialog.findChild(QLineEdit).setText(str(tmp_path / "store.db"))
        told.extend([during(lambda box: (told.append(box.informativeText()), box.accept()))])
        dialog.accept()

    failures = during(choose)
    assert dialogs.open_file(None, "Choisir", "Tout (*)", tmp_path) is None
    assert failures == []
    assert "store.db" in told[-1]
    store.close()
