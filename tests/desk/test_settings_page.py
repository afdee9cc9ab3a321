from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from envies_desktop.desk.settings_page import SettingsPage
from envies_desktop.desk.welcome import Welcome
from envies_desktop.desk.window import Window
from envies_desktop.settings import load_settings
from tests.desk.conftest import entry_of
from tests.desk.test_logo import picture


@pytest.fixture
def page(desk, qtbot):
    window = Window(desk, [entry_of(SettingsPage)])
    qtbot.addWidget(window)
    window.show()
    window.open_page("settings")
    return window.current


def test_typing_is_kept_after_a_pause(page, qtbot):
    page.association.setFocus()
    qtbot.keyClicks(page.association, "Pays  Aix")
    qtbot.waitUntil(lambda: load_settings().association == "Pays Aix", timeout=3000)


def test_address_keeps_its_lines(page, qtbot):
    page.address.setPlainText("1 place\n13090 Aix")
    qtbot.waitUntil(lambda: load_settings().address == "1 place\n13090 Aix", timeout=3000)


def test_author_becomes_the_store_s(page, desk):
    page.author.setEditText("Anne Petit")
    page.keep_author()
    assert (desk.store.author, load_settings().author) == ("Anne Petit", "Anne Petit")
    assert page.author.itemText(0) == "Anne Petit"


def test_choices_are_shown_as_kept(desk, qtbot):
    desk.settings = replace(desk.settings, language="en", theme="dark", zoom=150)
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.refresh()
    chosen = [box.currentData() for box in (made.language, made.look, made.zoom, made.printer)]
    assert chosen == ["en", "dark", 150, ""]


def test_choice_is_kept_at_once(page, desk):
    page.look.setCurrentIndex(page.look.findData("dark"))
    page.look.activated.emit(page.look.currentIndex())
    assert (desk.settings.theme, load_settings().theme) == ("dark", "dark")


def test_logo_becomes_a_png_of_ours(page, desk, tmp_path):
    page.take_logo(picture(tmp_path / "logo.bmp", 3000, 1000))
    assert desk.settings.logo.startswith(b"\x89PNG")
    image = QImage.fromData(desk.settings.logo)
    assert (image.width(), image.height()) == (1200, 400)
    assert not page.logo.pixmap().isNull()
    page.drop_logo.click()
    assert load_settings().logo == b""


def test_logo_that_is_not_a_picture_is_refused(page, desk, tmp_path):
    wrong = tmp_path / "logo.png"
    wrong.write_bytes(b"%PDF-1.4")
    page.take_logo(wrong)
    assert desk.settings.logo == b""
    assert "logo.png" in desk.window.banner.words.text()


def test_folder_that_cannot_be_written_is_refused(page, desk, tmp_path):
    page.take_folder(tmp_path / "nowhere")
    assert desk.settings.documents_folder == ""
    page.take_folder(tmp_path)
    assert (desk.settings.documents(), page.folder.text()) == (tmp_path, str(tmp_path))


def test_welcome_asks_once_and_keeps_the_answers(desk, qtbot):
    window = Window(desk, [entry_of(SettingsPage)])
    qtbot.addWidget(window)
    dialog = Welcome(desk, window)
    dialog.author.setText("Anne Petit")
    dialog.association.setText("PAA")
    dialog.go.click()
    kept = load_settings()
    assert (kept.author, kept.association, desk.store.author) == ("Anne Petit", "PAA", "Anne Petit")
