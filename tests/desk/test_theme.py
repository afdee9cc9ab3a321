import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from envies_desktop.assets import resource_path
from envies_desktop.desk import icons, stylesheet, theme
from envies_desktop.desk.tokens import DARK, LIGHT
from envies_desktop.desk.widgets import button, row


@pytest.fixture(autouse=True)
def undressed_after(dressed):
    yield
    theme.apply("light", 100)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_sheet_is_complete(scheme, percent, wardrobe):
    sheet = stylesheet.cached(scheme, percent)
    assert "{{" not in sheet
    assert "$" not in sheet
    assert "uppercase" not in sheet
    pictures = re.findall(r'url\("([^"]*)"\)', sheet)
    assert len(pictures) > 20
    assert [path for path in pictures if not resource_path(path).exists()] == []


def test_sheet_is_read_from_disk_the_second_time(wardrobe, monkeypatch):
    first = stylesheet.cached("light", 110)
    monkeypatch.setattr(stylesheet, "_rendered", lambda *parts: pytest.fail("rendered again"))
    assert stylesheet.cached("light", 110) == first


def test_sheet_of_another_zoom_is_only_scaled(wardrobe, monkeypatch):
    usual = stylesheet.cached("light", 100)
    monkeypatch.setattr(stylesheet, "_rendered", lambda *parts: pytest.fail("rendered again"))
    larger = stylesheet.cached("light", 130)
    assert re.sub(r"[\d.]+px", "px", larger) == re.sub(r"[\d.]+px", "px", usual)
    assert usual.count("height: 36px") == larger.count("height: 47px") > 0


def test_sizes_follow_the_zoom_but_hairlines_stay():
    assert stylesheet._scaled("a {border: 1px; height: 36px; margin: 0px}", 150) == (
        "a {border: 1px; height: 54px; margin: 0px}"
    )


def test_apply_dark_changes_palette_and_tokens(dressed):
    theme.apply("dark", 100)
    assert theme.tokens() is DARK
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == DARK.paper
    theme.apply("light", 100)
    assert theme.tokens() is LIGHT


def test_apply_draws_icons_again(dressed, qtbot):
    made = button("Imprimer", icon="printer")
    qtbot.addWidget(made)
    light = made.icon().pixmap(20, 20).toImage()
    theme.apply("dark", 100)
    assert made.icon().pixmap(20, 20).toImage() != light


def test_layouts_follow_the_zoom(dressed, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = row(QLabel("a"), spacing=12)
    holder.setLayout(theme.spaced(layout, (24, 16, 24, 12), 12))
    theme.apply("light", 200)
    edges = layout.contentsMargins()
    assert (edges.left(), edges.top(), edges.right(), edges.bottom(), layout.spacing()) == (
        48,
        32,
        48,
        24,
        24,
    )


def test_buttons_keep_their_case(dressed, qtbot):
    made = QPushButton("Imprimer le dossier")
    qtbot.addWidget(made)
    made.show()
    assert made.font().capitalization() == made.font().Capitalization.MixedCase


def test_system_theme_is_light_or_dark(dressed):
    assert theme.scheme_of("system") in ("light", "dark")
    assert theme.scheme_of("dark") == "dark"


def test_every_icon_can_be_drawn(dressed):
    names = [path.stem for path in resource_path("icons").glob("*.svg")]
    assert len(names) > 60
    blank = [name for name in names if icons.pixmap(name, "#000000", 24).toImage().allGray() is False]
    assert blank == ["app"]


def test_fonts_come_with_the_theme():
    assert [path.name for path in stylesheet.font_files() if not path.is_file()] == []


def test_nobody_else_names_a_colour():
    package = resource_path().parent / "envies_desktop"
    known = {"tokens.py"}
    guilty = [
        path.name
        for path in (package / "desk").glob("*.py")
        if path.name not in known and re.search(r'"#[0-9a-fA-F]{6}"', path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_disk_without_room_for_the_style_sheet_costs_only_the_time_of_rendering(
    dressed, tmp_path, monkeypatch
):
    wanted = stylesheet.cached("light", 100)
    (tmp_path / "full").touch()
    monkeypatch.setattr(stylesheet, "cache_folder", lambda: tmp_path / "full" / "cache")
    sheet = stylesheet.cached("light", 100)
    drawings = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert [drawing for drawing in drawings if not Path(drawing).is_file()] == []
    assert re.sub(r'url\("[^"]+/', 'url("', sheet) == re.sub(r'url\("[^"]+/', 'url("', wanted)
