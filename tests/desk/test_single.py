import subprocess
import sys

from envies_desktop.desk.single import Single


def test_second_start_brings_the_first_forward(qapp, qtbot, tmp_path):
    first = Single(tmp_path / "store.db")
    assert first.first
    called = []
    first.answer(lambda: called.append(1))
    second = Single(tmp_path / "store.db")
    assert not second.first
    assert second.raise_first()
    qtbot.waitUntil(lambda: called == [1])
    first.close()


def test_another_store_is_another_window(qapp, tmp_path):
    first, second = Single(tmp_path / "a.db"), Single(tmp_path / "b.db")
    assert (first.first, second.first) == (True, True)
    first.close()
    second.close()


def test_lock_is_free_after_close(qapp, tmp_path):
    Single(tmp_path / "a.db").close()
    again = Single(tmp_path / "a.db")
    assert again.first
    again.close()


def test_killed_window_leaves_no_lock(qapp, tmp_path):
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from envies_desktop.desk.single import Single; s = Single(sys.argv[1]); assert s.first;"
        "s.answer(print); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.db")], check=False)
    again = Single(tmp_path / "a.db")
    assert again.first
    called = []
    again.answer(lambda: called.append(1))
    assert again.raise_first()
    again.close()


def test_every_spelling_of_a_path_is_one_window(qapp, tmp_path, monkeypatch):
    (tmp_path / "link.db").symlink_to(tmp_path / "a.db")
    (tmp_path / "folder").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    first = Single(tmp_path / "a.db")
    for spelling in (
        "a.db",
        "./a.db",
        f"../{tmp_path.name}/a.db",
        "link.db",
        "folder/a.db",
        str(tmp_path / "a.db"),
    ):
        again = Single(spelling)
        assert not again.first, spelling
        again.close()
    first.close()


def test_server_is_known_by_its_url(qapp):
    first, second = Single("postgresql://nas/a"), Single("postgresql://nas/b")
    assert (first.first, second.first) == (True, True)
    first.close()
    second.close()
