from PySide6.QtWidgets import QDialog, QMessageBox

from tests.gestures import Gestures


class Obstinate(QDialog):
    """Refuses to be closed."""

    def closeEvent(self, event):  # noqa: N802 -- Qt's name
        event.ignore()

    def reject(self):
        pass


def test_dialog_that_stays_open_ends_and_is_a_failure(qapp):
    gestures = Gestures(qapp, seconds=0.05)
    failures = gestures.plan(lambda dialog: dialog.close())
    dialog = Obstinate()
    dialog.setWindowTitle("Nommer")
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert [str(failure) for failure in failures] == ["Obstinate was open for 0.05 s: Nommer"]
    assert gestures.stuck == failures


def test_dialog_over_a_dialog_ends_with_it(qapp):
    gestures = Gestures(qapp, seconds=0.05)
    gestures.plan(lambda dialog: QMessageBox(dialog).exec())
    assert Obstinate().exec() == QDialog.DialogCode.Rejected
    assert len(gestures.stuck) == 1


def test_gesture_that_fails_ends_the_dialog(qapp):
    def fail(dialog):
        raise ValueError("no such button")

    gestures = Gestures(qapp)
    failures = gestures.plan(fail)
    assert Obstinate().exec() == QDialog.DialogCode.Rejected
    assert ([str(failure) for failure in failures], gestures.stuck) == (["no such button"], [])


def test_gesture_without_its_dialog_is_not_done_in_the_next_test(qapp, qtbot):
    gestures = Gestures(qapp)
    done = []
    gestures.plan(done.append)
    gestures.over = True
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    qtbot.wait(60)
    assert done == []
