import logging
import sys
import threading
import zipfile

import pytest
from PySide6.QtCore import qWarning

from envies_desktop.desk import logs
from envies_desktop.desk.logs import Diary, last_lines, write_report
from envies_desktop.refused import Refused


@pytest.fixture
def surprises():
    return []


@pytest.fixture
def diary(surprises):
    made = Diary(lambda error: surprises.append(type(error)))
    yield made
    made.close()


def raise_with_a_name():
    raise ValueError("Claire Morel, 06 12 34 56 78")


def test_unexpected_error_is_written_without_what_was_typed(diary, surprises):
    try:
        raise_with_a_name()
    except ValueError:
        sys.excepthook(*sys.exc_info())
    said = last_lines()
    assert "ValueError" in said
    assert "raise_with_a_name" in said
    assert "Claire" not in said.replace('raise ValueError("Claire Morel, 06 12 34 56 78")', "")
    assert [kind.__name__ for kind in surprises] == ["ValueError"]


def test_logged_exceptions_keep_their_message_out(diary):
    try:
        raise_with_a_name()
    except ValueError:
        logging.getLogger("envies_desktop.store").exception("while writing")
    said = last_lines()
    assert "while writing" in said
    assert "ValueError: Claire" not in said


def test_error_of_a_thread_is_written_too(diary, surprises):
    thread = threading.Thread(target=int, args=("x",))
    thread.start()
    thread.join()
    assert "ValueError" in last_lines()
    assert [kind.__name__ for kind in surprises] == ["ValueError"]


def test_refused_keeps_its_code_only(diary):
    try:
        raise Refused("participant-twice", name="Claire Morel")
    except Refused:
        sys.excepthook(*sys.exc_info())
    assert "participant-twice" in last_lines()


def test_qt_messages_are_written(diary, qapp):
    qWarning("something about a widget")
    assert "something about a widget" in last_lines()


def test_diary_gives_everything_back(surprises):
    before = sys.excepthook
    made = Diary(lambda error: None)
    made.close()
    assert sys.excepthook is before
    assert made._handler not in logging.getLogger().handlers


def test_report_holds_the_diary_and_the_versions(diary, tmp_path):
    logging.getLogger("envies_desktop").error("noted")
    write_report(tmp_path / "rapport.zip", "Envies 1")
    with zipfile.ZipFile(tmp_path / "rapport.zip") as report:
        assert report.read("versions.txt") == b"Envies 1"
        assert b"noted" in report.read("envies-desktop.log")


def test_report_that_cannot_be_written_is_refused(diary, tmp_path):
    with pytest.raises(Refused) as refused:
        write_report(tmp_path / "nowhere" / "rapport.zip", "")
    assert refused.value.code == "print-unsaved"


def test_window_works_without_a_diary(tmp_path, monkeypatch):
    (tmp_path / "full").touch()
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path / "full" / "log")
    diary = logs.Diary(lambda error: None)
    logging.getLogger("envies_desktop").error("nowhere to write this")
    diary.close()
