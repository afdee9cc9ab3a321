"""Work that takes time: long thinking in another process, short input and output in a thread.

The window never waits: callbacks come in its own thread, and whatever goes wrong comes as a `Refused`.
"""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from envies_desktop.desk.traces import places
from envies_desktop.refused import Refused

_log = logging.getLogger(__name__)
PATIENCE = 5.0
"""Seconds that a file being written has to end when the window closes."""


class Task(QObject):
    """A piece of work under way. `title` says what; `cancel()` asks it to stop."""

    progressed = Signal(float, str)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.running = True
        self.stopped = False
        self._stop: Callable[[], None] = lambda: None
        self._end: Callable[[], None] = lambda: None

    def cancel(self, grace: float = 10.0) -> None:
        """Ask it to stop: it ends with the best it has, or is ended after `grace` seconds."""
        if not self.running or self.stopped:
            return
        self.stopped = True
        self._stop()
        late = threading.Timer(grace, self._end)
        late.daemon = True
        late.start()
        self.ended.connect(late.cancel)


class _Worker:
    """One process kept warm, with the pipe to it."""

    def __init__(self) -> None:
        import multiprocessing

        from envies_desktop.desk import worker

        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.stop = context.Event()
        self.process = context.Process(target=worker.serve, args=(theirs, self.stop), daemon=True)
        self.process.start()
        theirs.close()

    def end(self) -> None:
        """End it now."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


class Tasks(QObject):
    """All the work under way, and the processes kept warm for the next."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.running: list[Task] = []
        self._idle: list[_Worker] = []
        self._workers: list[_Worker] = []
        self._threads: list[tuple[threading.Thread, Task]] = []
        self._lock = threading.Lock()
        self._closed = False

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        title: str = "",
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], None] | None = None,
        progress: Callable[[float, str], None] | None = None,
    ) -> Task:
        """Call `function(*args, progress=…, stop=…)` in another process.

        The function (of a module, not a lambda), its arguments and its result must be picklable. It may call
        `progress(share, code)` and look at `stop()` or `stop.is_set()`. `failed` gets a Refused: its own, or
        "task-crashed", "task-failed", "task-stopped".
        """
        task = self._begin(title, done, failed, progress)
        self._start(task, self._follow, (task, function, args))
        return task

    def short(
        self,
        function: Callable[..., Any],
        *args: Any,
        title: str = "",
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], None] | None = None,
    ) -> Task:
        """Call `function(*args)` in a thread: files to write, pages to print. It cannot be stopped."""
        task = self._begin(title, done, failed, None)
        self._start(task, _in_thread, (task, function, args))
        return task

    def warm(self, *modules: str) -> None:
        """Start a process and import these modules there, so that the next `run` begins at once."""
        from envies_desktop.desk import worker

        if not self._idle:
            task = Task("")
            self._start(task, self._follow, (task, worker.warm, modules))

    def close(self) -> None:
        """End every process and let threads finish their file; what was being thought is lost."""
        self._closed = True
        for known in list(self._workers):
            known.process.kill()
        for thread, _ in self._threads:
            if thread.ident is not None:
                thread.join(PATIENCE)
        for kept in self._idle:
            kept.end()
        self._idle, self._workers, self._threads = [], [], []

    def _begin(
        self,
        title: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[Refused], None] | None,
        progress: Callable[[float, str], None] | None,
    ) -> Task:
        task = Task(title)
        for signal, callback in ((task.finished, done), (task.failed, failed), (task.progressed, progress)):
            if callback:
                signal.connect(_heard(callback))
        task.ended.connect(lambda: self._leave(task))
        self.running.append(task)
        self.changed.emit()
        return task

    def _leave(self, task: Task) -> None:
        task.running = False
        if task in self.running:
            self.running.remove(task)
        self.changed.emit()

    def _start(self, task: Task, target: Callable[..., None], args: tuple[Any, ...]) -> None:
        """Begin once the caller has connected what it wants to hear.

        A task is kept beside its thread until that is over: the last one to let go of it would otherwise be
        the thread, and Qt's objects may only be deleted in the window's.
        """
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads = [(t, k) for t, k in self._threads if t.ident is None or t.is_alive()]
        self._threads.append((thread, task))
        QTimer.singleShot(0, task, lambda: None if self._closed else thread.start())

    def _take(self) -> _Worker:
        with self._lock:
            while self._idle:
                kept = self._idle.pop()
                if kept.process.is_alive():
                    kept.stop.clear()
                    return kept
            made = _Worker()
            self._workers = [*(known for known in self._workers if known.process.is_alive()), made]
        return made

    def _give_back(self, used: _Worker) -> None:
        with self._lock:
            keep = not self._closed and not self._idle
            if keep:
                self._idle.append(used)
        if not keep:
            used.end()

    def _follow(self, task: Task, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
        """In a thread of its own: hand over the job, pass on what comes back."""
        used = self._take()
        task._stop, task._end = used.stop.set, used.process.kill
        if task.stopped:
            used.stop.set()
        try:
            kind, said = _exchange(used, task, function, args)
        except (EOFError, OSError):
            used.end()
            code = "task-stopped" if task.stopped else "task-crashed"
            kind, said = "refused", (code, {"title": task.title})
        except Exception as error:  # what cannot be sent from one process to the other
            used.end()
            kind, said = "failed", places(type(error), error, error.__traceback__)
        else:
            self._give_back(used)
        _finish(task, kind, said)


def _heard(callback: Callable[..., object]) -> Callable[..., object]:
    """The callback, silent once what it speaks of was closed; Qt sees to methods of its objects itself."""
    if isinstance(getattr(callback, "__self__", None), QObject):
        return callback

    def heard(*said: Any) -> None:
        try:
            callback(*said)
        except RuntimeError as error:
            if "already deleted" not in str(error):
                raise
            _log.info("nobody is there any more to hear of a task", exc_info=error)

    return heard


def _exchange(
    used: _Worker, task: Task, function: Callable[..., Any], args: tuple[Any, ...]
) -> tuple[str, Any]:
    """Hand the job over and pass on its progress, until its end."""
    used.pipe.send((function, args))
    kind, said = used.pipe.recv()
    while kind == "progress":
        task.progressed.emit(*said)
        kind, said = used.pipe.recv()
    return kind, said


def _in_thread(task: Task, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        result = function(*args)
    except Refused as refused:
        _finish(task, "refused", (refused.code, refused.params))
    except Exception:  # whatever happens there becomes a sentence here
        _log.exception("short task")
        _finish(task, "refused", ("task-failed", {"title": task.title}))
    else:
        _finish(task, "done", result)


def _finish(task: Task, kind: str, said: Any) -> None:
    if kind == "done":
        task.finished.emit(said)
    elif kind == "refused":
        task.failed.emit(Refused(said[0], **said[1]))
    else:
        _log.error("task failed\n%s", said)
        task.failed.emit(Refused("task-failed", title=task.title))
    task.ended.emit()
