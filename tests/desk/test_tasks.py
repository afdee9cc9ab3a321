import os
import threading
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from envies_desktop.desk.tasks import Tasks
from envies_desktop.refused import Refused


def double(number, progress, stop):
    progress(0.5, "half")
    return 2 * number


def process_id(progress, stop):
    return os.getpid()


def refuse(progress, stop):
    raise Refused("plan-impossible", names=["Aix"])


def break_down(progress, stop):
    raise ZeroDivisionError


def crash(progress, stop):
    os._exit(3)


def wait_for_stop(progress, stop):
    while not stop():
        time.sleep(0.005)
    return "best so far"


def never_stop(progress, stop):
    time.sleep(60)


def think(seconds, progress, stop):
    end, share = time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        share = sum(n * n for n in range(20000)) and share
    return list(range(20000))


def write_slowly(path):
    path.touch()
    time.sleep(0.2)
    path.write_text("whole", encoding="utf-8")


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def heard():
    return []


def test_run_gives_the_result_and_the_progress(tasks, qtbot, heard):
    steps = []
    task = tasks.run(double, 21, done=heard.append, progress=lambda share, text: steps.append((share, text)))
    qtbot.waitSignal(task.ended, timeout=20000).wait()
    assert (heard, steps) == ([42], [(0.5, "half")])
    assert tasks.running == []


def test_run_again_uses_the_same_process(tasks, qtbot, heard):
    for _ in range(2):
        with qtbot.waitSignal(tasks.run(process_id, done=heard.append).ended, timeout=20000):
            pass
    assert heard[0] == heard[1] != os.getpid()


def test_refused_comes_back_with_its_parameters(tasks, qtbot, heard):
    with qtbot.waitSignal(tasks.run(refuse, failed=heard.append).ended, timeout=20000):
        pass
    assert [(said.code, said.params) for said in heard] == [("plan-impossible", {"names": ["Aix"]})]


@pytest.mark.parametrize(("function", "code"), [(break_down, "task-failed"), (crash, "task-crashed")])
def test_accident_becomes_a_sentence(tasks, qtbot, heard, function, code):
    with qtbot.waitSignal(tasks.run(function, title="Planifier", failed=heard.append).ended, timeout=20000):
        pass
    assert [(said.code, said.params) for said in heard] == [(code, {"title": "Planifier"})]


def test_what_cannot_be_sent_becomes_a_sentence(tasks, qtbot, heard):
    with qtbot.waitSignal(tasks.run(double, lambda: 1, failed=heard.append).ended, timeout=20000):
        pass
    assert [said.code for said in heard] == ["task-failed"]


def test_work_goes_on_after_a_crash(tasks, qtbot, heard):
    for function in (crash, process_id):
        with qtbot.waitSignal(tasks.run(function, done=heard.append).ended, timeout=20000):
            pass
    assert len(heard) == 1


def test_cancel_lets_the_work_end_with_its_best(tasks, qtbot, heard):
    task = tasks.run(wait_for_stop, done=heard.append)
    QTimer.singleShot(50, task.cancel)
    with qtbot.waitSignal(task.ended, timeout=20000):
        pass
    assert heard == ["best so far"]


def test_stopped_work_does_not_stop_the_next(tasks, qtbot, heard):
    task = tasks.run(wait_for_stop)
    QTimer.singleShot(50, task.cancel)
    with qtbot.waitSignal(task.ended, timeout=20000):
        pass
    with qtbot.waitSignal(tasks.run(double, 1, done=heard.append).ended, timeout=20000):
        pass
    assert heard == [2]


def test_cancel_ends_a_work_that_does_not_listen(tasks, qtbot, heard):
    task = tasks.run(never_stop, title="Planifier", failed=heard.append)
    QTimer.singleShot(50, lambda: task.cancel(grace=0.2))
    with qtbot.waitSignal(task.ended, timeout=20000):
        pass
    assert [said.code for said in heard] == ["task-stopped"]


def test_short_work_comes_back_to_the_window(tasks, qtbot, heard):
    with qtbot.waitSignal(tasks.short(sorted, [3, 1, 2], done=heard.append).ended, timeout=5000):
        pass
    assert heard == [[1, 2, 3]]


def test_callbacks_come_in_the_window_s_thread(tasks, qtbot, heard):
    task = tasks.short(int, "1", done=lambda result: heard.append(threading.current_thread()))
    with qtbot.waitSignal(task.ended, timeout=5000):
        pass
    with qtbot.waitSignal(
        tasks.run(double, 1, progress=lambda *said: heard.append(threading.current_thread())).ended,
        timeout=20000,
    ):
        pass
    assert heard == [threading.main_thread()] * 2


def test_short_work_that_fails_says_so(tasks, qtbot, heard):
    with qtbot.waitSignal(tasks.short(int, "x", title="Imprimer", failed=heard.append).ended, timeout=5000):
        pass
    assert [(said.code, said.params) for said in heard] == [("task-failed", {"title": "Imprimer"})]


def test_window_never_waits_while_another_process_thinks(tasks, qtbot):
    with qtbot.waitSignal(tasks.run(process_id).ended, timeout=20000):
        pass
    beats = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    with qtbot.waitSignal(tasks.run(think, 0.7).ended, timeout=20000):
        pass
    timer.stop()
    gaps = sorted(after - before for before, after in pairwise(beats))
    assert len(gaps) > 20
    assert gaps[len(gaps) * 95 // 100] < 0.05


def test_warm_leaves_a_process_ready(tasks, qtbot):
    tasks.warm("decimal")
    qtbot.waitUntil(lambda: len(tasks._idle) == 1, timeout=20000)


def test_close_waits_for_a_file_being_written(qapp, qtbot, tmp_path):
    made = Tasks()
    made.short(write_slowly, tmp_path / "file")
    qtbot.waitUntil(lambda: (tmp_path / "file").exists())
    made.close()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "whole"


def test_close_ends_every_process(qapp, qtbot):
    made = Tasks()
    task = made.run(never_stop)
    qtbot.waitUntil(lambda: made._idle == [] and task.running)
    qtbot.wait(300)
    with qtbot.waitSignal(task.ended, timeout=10000):
        made.close()


def test_what_was_closed_meanwhile_hears_nothing(tasks, qtbot):
    closed, reads = QWidget(), []
    tasks.short(time.sleep, 0.05, done=lambda _: reads.append(closed.isVisible()))
    delete(closed)
    with qtbot.capture_exceptions() as raised:
        qtbot.waitUntil(lambda: tasks.running == [])
    assert (reads, raised) == ([], [])


def test_mistake_in_a_callback_is_not_hidden(tasks, qtbot):
    def wrong(_):
        raise RuntimeError("another mistake")

    with qtbot.capture_exceptions() as raised:
        tasks.short(time.sleep, 0, done=wrong)
        qtbot.waitUntil(lambda: tasks.running == [])
    assert [str(error) for _, error, _ in raised] == ["another mistake"]
