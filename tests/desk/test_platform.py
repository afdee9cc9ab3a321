import sys

import pytest

from envies_desktop.desk import platform

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux")


def test_window_without_screen_is_possible_where_asked(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert platform.display_problem() == ""


@linux_only
def test_no_display_says_so(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not platform.has_display()
    assert platform.display_problem().startswith("Il n’y a pas d’écran ici")


@linux_only
def test_missing_library_names_its_package(monkeypatch):
    monkeypatch.setattr(platform, "XCB_PACKAGES", {"libnot-there.so.9": "libnot-there9"})
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":999")
    assert platform.missing_packages() == ["libnot-there9"]
    assert platform.display_problem().endswith("sudo apt-get install libnot-there9")


@linux_only
def test_display_that_does_not_answer_says_so(monkeypatch):
    monkeypatch.setattr(platform, "missing_packages", list)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":999")
    assert platform.display_problem().startswith("L’écran :999 ne répond pas")
