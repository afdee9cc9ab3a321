import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from envies_desktop.desk import theme, upgrading
from envies_desktop.desk.upgrading import UpgradeDialog, waited_for


@pytest.fixture
def soon(dressed, monkeypatch):
    """The window of a job comes at once."""
    monkeypatch.setattr(upgrading, "SOON", 0)
    return dressed


def shown(qapp):
    """The window of a job, where there is one."""
    return [w for w in qapp.topLevelWidgets() if isinstance(w, UpgradeDialog) and w.isVisible()]


def wait_for(qapp, gesture):
    """Have a job done that goes on until its window was seen and `gesture(dialog)` done with it.

    Returns whether the program is to end, and what the gesture gave.
    """
    seen, done, threads = threading.Event(), [], []

    def look():
        if dialogs := shown(qapp):
            try:
                done.append(gesture(dialogs[0]))
            finally:
                seen.set()
        else:
            QTimer.singleShot(10, look)

    def job(progress):
        threads.append(threading.current_thread())
        progress(0.4)
        assert seen.wait(10)

    QTimer.singleShot(10, look)
    leaving = waited_for(job)
    assert shown(qapp) == []
    assert threads != [threading.current_thread()]
    return leaving, *done


def said(dialog):
    """What the window says, and which buttons it offers."""
    offered = [each.text() for each in (dialog.leave, dialog.stay) if each.isVisible()]
    return dialog.said.text().partition(" ")[0], offered


def test_job_that_is_quick_shows_nothing(dressed, monkeypatch):
    made = []
    monkeypatch.setattr(UpgradeDialog, "showEvent", lambda *event: made.append(event))
    told = []
    assert waited_for(lambda progress: told.append(progress)) is False
    assert (len(told), made) == (1, [])


def test_job_that_is_long_shows_how_far_it_is(soon):
    def look(dialog):
        QTest.qWait(20)
        return dialog.bar.value(), dialog.bar.maximum(), said(dialog)

    assert wait_for(soon, look) == (False, (40, 100, ("Cette", [])))


def test_window_of_a_job_stays_at_esc_and_asks_when_it_is_closed(soon):
    def gesture(dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        after_esc = dialog.isVisible(), said(dialog)
        dialog.close()
        return after_esc, (dialog.isVisible(), said(dialog), dialog.stay.hasFocus())

    asked = (True, ("La", ["Fermer ensuite", "Ne pas fermer"]), True)
    assert wait_for(soon, gesture) == (False, ((True, ("Cette", [])), asked))


def test_program_ends_after_the_job_where_it_is_asked_to(soon):
    def gesture(dialog):
        dialog.close()
        dialog.leave.click()
        return said(dialog)

    assert wait_for(soon, gesture) == (True, ("Le", ["Ne pas fermer"]))


def test_who_wants_to_close_may_still_stay(soon):
    def gesture(dialog):
        dialog.close()
        dialog.leave.click()
        dialog.close()
        dialog.stay.click()
        return said(dialog)

    assert wait_for(soon, gesture) == (False, ("Cette", []))


def test_job_that_fails_is_told_where_it_was_waited_for(soon):
    def job(progress):
        time.sleep(0.05)
        raise ZeroDivisionError("of the job")

    with pytest.raises(ZeroDivisionError, match="of the job"):
        waited_for(job)
    assert shown(soon) == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_every_word_of_the_window_has_room(soon, zoom):
    def gesture(dialog):
        rooms = []
        for act in (lambda: None, dialog.close, dialog.leave.click):
            act()
            QTest.qWait(20)
            label = dialog.said
            rooms.append(label.height() >= label.heightForWidth(label.width()))
            rooms.append(dialog.width() <= 1366)
        return rooms

    theme.apply("light", zoom)
    assert wait_for(soon, gesture) == (True, [True] * 6)
