import json
import sys
from dataclasses import replace

import pytest

from envies_desktop import settings as room
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, config_folder, load_settings, save_settings


def test_settings_come_back_as_they_were_saved():
    said = Settings(
        association="Pays d’Aix Associations",
        address="1 place Romée de Villeneuve\n13090 Aix-en-Provence",
        privacy_contact="contact@example.org",
        logo=b"\x89PNG...",
        language="en",
        theme="dark",
        zoom=150,
        printer="Bureau",
        documents_folder="/home/paa/Documents",
        author="Claire Morel",
        authors=("Claire Morel", "Paul Roux"),
        device="portable-1",
    )
    save_settings(said)
    assert load_settings() == said


def test_settings_of_a_new_laptop_are_the_usual_ones():
    found = load_settings()
    assert (found.language, found.theme, found.zoom, found.author, found.logo) == (
        "fr",
        "system",
        100,
        "",
        b"",
    )


def test_logo_removed_leaves_no_file():
    save_settings(Settings(logo=b"x"))
    save_settings(Settings())
    assert load_settings().logo == b""
    assert not (config_folder() / "logo.png").exists()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", "\x00"])
def test_settings_that_cannot_be_read_are_kept_aside(text):
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_text(text, encoding="utf-8")
    assert load_settings().language == "fr"
    assert (config_folder() / "settings.unreadable.json").read_text(encoding="utf-8") == text


def test_settings_of_the_wrong_type_or_unknown_are_left_out():
    config_folder().mkdir(parents=True)
    said = {"zoom": 999, "language": "de", "theme": 3, "association": ["x"], "future": 1, "authors": ["A", 2]}
    (config_folder() / "settings.json").write_text(json.dumps(said), encoding="utf-8")
    found = load_settings()
    assert (found.zoom, found.language, found.theme, found.association) == (200, "fr", "system", "")
    assert found.authors == ("A",)


def test_settings_unwritable_says_where(tmp_path):
    config_folder().parent.mkdir(parents=True, exist_ok=True)
    config_folder().write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        save_settings(Settings())
    assert refused.value.code == "settings-unwritable"
    assert refused.value.params["folder"] == str(config_folder())


def test_typed_by_remembers_the_last_first_and_once():
    found = Settings().typed_by(" Claire  Morel ").typed_by("Paul Roux").typed_by("Claire Morel")
    assert (found.author, found.authors) == ("Claire Morel", ("Claire Morel", "Paul Roux"))


def test_typed_by_nobody_forgets_nobody():
    found = Settings(author="A", authors=("A",)).typed_by("  ")
    assert (found.author, found.authors) == ("", ("A",))


def test_documents_go_where_the_person_said(tmp_path):
    assert Settings(documents_folder=str(tmp_path)).documents() == tmp_path
    assert Settings().documents().name == "Envies d'Alliances"


def test_portable_keeps_everything_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "envies-desktop"))
    assert room.portable_folder() is None
    (tmp_path / "portable.ini").touch()
    beside = tmp_path / "envies-desktop-data"
    folders = {room.config_folder(), room.data_folder(), room.cache_folder(), room.log_folder()}
    assert folders == {beside}
    save_settings(replace(Settings(), association="PAA"))
    assert (beside / "settings.json").is_file()
