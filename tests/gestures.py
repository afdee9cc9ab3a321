"""What tests do in dialogs, whose loops nothing else can end."""

from PySide6.QtCore import QTimer

SECONDS = 90.0
"""More than any gesture takes, less than the limit of a test, which cannot end a dialog's own loop."""


class Gestures:
    """What is done in the dialogs of a test, each once it is shown."""

    def __init__(self, app, seconds=SECONDS):
        self._app, self.seconds = app, seconds
        self.over = False
        self.stuck = []

    def plan(self, gesture):
        """Run `gesture(dialog)` in the next modal dialog; returns the list where its failure will stand."""
        failures = []
        self._later(lambda: self._run(gesture, failures))
        return failures

    def _later(self, function):
        QTimer.singleShot(20, self._app, function)

    def _run(self, gesture, failures):
        dialog = None if self.over else self._app.activeModalWidget()
        if dialog is None:
            if not self.over:
                self._later(lambda: self._run(gesture, failures))
            return
        QTimer.singleShot(round(self.seconds * 1000), dialog, lambda: self._judge(dialog, failures))
        try:
            gesture(dialog)
        except BaseException as failure:
            failures.append(failure)
            self._shut()

    def _judge(self, dialog, failures):
        if self.over or not dialog.isVisible():
            return
        stuck = AssertionError(
            f"{type(dialog).__name__} was open for {self.seconds} s: {dialog.windowTitle()}"
        )
        failures.append(stuck)
        self.stuck.append(stuck)
        self._shut()

    def _shut(self):
        """End the loops of all that is open, whatever a dialog thinks of being closed."""
        while (dialog := self._app.activeModalWidget()) is not None:
            dialog.hide()
