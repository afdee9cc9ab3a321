"""How long the window's event loop stands still while an event of 300 + 300 is planned in another process.

The floor is the longest gap of the same loop, for as long, with nothing to do.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.instances import NAMED
from envies_desktop.desk.tasks import Tasks
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import problem_from_json


def longest_gap(run) -> tuple[float, float]:
    """Seconds of the longest pause between two beats of the loop, and of the whole; `run(loop)` ends it."""
    loop, beats = QEventLoop(), [time.perf_counter()]
    pulse = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start()
    run(loop)
    loop.exec()
    return max(b - a for a, b in zip(beats, beats[1:], strict=False)), beats[-1] - beats[0]


def main() -> None:
    app = QApplication(sys.argv)
    tasks = Tasks()
    problem = problem_from_json(NAMED["s300"]())

    def ask(loop) -> None:
        tasks.run(plan, problem, title="s300", done=lambda made: loop.quit(), failed=lambda no: loop.quit())

    longest_gap(ask)
    worst, seconds = longest_gap(ask)
    floor, _ = longest_gap(lambda loop: QTimer.singleShot(round(seconds * 1000), loop.quit))
    tasks.close()
    app.quit()
    print(f"planning 300+300 in {seconds:.2f} s: longest stall {worst * 1000:.1f} ms (goal 50),", end=" ")
    print(f"idle loop {floor * 1000:.1f} ms, ratio {worst / floor:.1f}")


if __name__ == "__main__":
    main()
