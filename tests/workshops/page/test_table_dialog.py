"""A table: its name and its questions, in one gesture."""

from envies_desktop.workshops.dialogs.table import TableDialog
from envies_desktop.workshops.queries.workshop import questions_of, tables_of


def test_name_and_questions_are_kept_and_taken_back_at_once(workshop_desk, room, qtbot):
    dialog = TableDialog(workshop_desk, room.event, 2, 1)
    qtbot.addWidget(dialog)
    dialog.name.setText("Jardin")
    dialog.always.setPlainText("Que planter ?")
    dialog.once.setPlainText("Et cet hiver ?")
    dialog.go.click()
    assert room.read(tables_of)[2].name == "Jardin"
    assert room.read(questions_of).asked == {(None, 2): "Que planter ?", (1, 2): "Et cet hiver ?"}
    workshop_desk.undo()
    assert room.read(questions_of).asked == {}
    assert room.read(tables_of) == {}


def test_emptied_fields_ask_nothing_any_more(workshop_desk, room, qtbot):
    room.call(2, "Jardin")
    room.ask("Que planter ?", table=2)
    dialog = TableDialog(workshop_desk, room.event, 2, 0)
    qtbot.addWidget(dialog)
    assert (dialog.name.text(), dialog.always.toPlainText()) == ("Jardin", "Que planter ?")
    dialog.name.clear()
    dialog.always.clear()
    dialog.go.click()
    assert room.read(tables_of)[2].name == ""
    assert room.read(questions_of).asked == {}
