from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.activity import Activities, Activity, Entry, Place
from envies_desktop.desk import placing, theme
from envies_desktop.desk.goto import GoTo
from envies_desktop.desk.page import Page
from envies_desktop.desk.window import Window
from envies_desktop.settings import load_settings
from tests.desk.conftest import OtherPage, TerritoryPage, add_territories, entry_of

KEY = UUID(int=7)


def test_page_is_built_when_first_opened(window):
    assert list(window._built) == []
    window.open_page("territories")
    assert list(window._built) == ["territories"]
    assert window.windowTitle() == "Territoires – Envies d’Alliances"


def test_open_page_unknown_changes_nothing(window):
    window.open_page("other")
    window.open_page("nowhere")
    assert window.current.name == "other"


def test_open_page_hands_over_the_target(window):
    window.open_page("territories", territory_id=3)
    assert window.current.target == {"territory_id": 3}


def test_page_concerned_is_asked_once_for_several_changes(window, desk, qtbot):
    window.open_page("territories")
    qtbot.waitUntil(lambda: window.current.asked == 1)
    add_territories(desk, "Aix")
    add_territories(desk, "Gardanne")
    qtbot.waitUntil(lambda: window.current.table.model.rowCount() == 2)
    assert window.current.asked == 2


def test_page_hidden_waits_until_shown(window, desk, qtbot):
    window.open_page("territories")
    page = window.current
    qtbot.waitUntil(lambda: page.asked == 1)
    window.open_page("other")
    add_territories(desk, "Aix")
    qtbot.wait(20)
    assert page.asked == 1
    window.open_page("territories")
    qtbot.waitUntil(lambda: page.asked == 2)


def test_undo_and_redo_by_keyboard(window, desk, qtbot):
    add_territories(desk, "Aix")
    window.open_page("territories")
    qtbot.waitUntil(lambda: window.current.table.model.rowCount() == 1)
    window.current.table.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current.table.model.rowCount() == 0)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current.table.model.rowCount() == 1)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: window.current.table.model.rowCount() == 1)


def test_undo_in_a_field_with_nothing_typed_is_the_store_s(window, desk, qtbot):
    add_territories(desk, "Aix")
    window.open_page("territories")
    field = window.current.table.filter
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.store.can_undo() is None)


def test_undo_in_a_field_takes_back_the_typing_first(window, desk, qtbot):
    add_territories(desk, "Aix")
    window.open_page("territories")
    field = window.current.table.filter
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "aix")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert desk.store.can_undo() is not None


def test_what_is_said_has_the_room_of_signs_that_are_not_explained(window, desk, qtbot):
    window.open_page("other")
    status = window.status
    status.show_legend("")
    desk.say("Toutes les questions ont leur réponse\u00a0: voici les résultats")
    qtbot.waitUntil(lambda: status._legend.width() <= status._line.spacing())
    assert status._said.text() == status._said.words
    status.show_legend("● association   ■ entreprise")
    qtbot.waitUntil(lambda: status._legend.text() == status._legend.words)
    status._be_silent()
    status.show_legend("")
    assert status._line.stretch(status._line.indexOf(status._legend)) == 1


def test_undo_with_nothing_to_undo_says_so(window, desk, qtbot):
    window.open_page("other")
    desk.undo()
    assert window.status._said.words == "Rien à annuler."


def test_status_line_says_what_would_be_undone(window, desk):
    add_territories(desk, "Aix")
    assert desk.sentence("territory-add", {"name": "Aix"}) in window.status._undo.accessibleName()
    assert window.status._saved.text().startswith("Enregistré à ")


def test_status_line_keeps_the_key_of_undo_however_narrow(window, desk):
    window.status.show_undo()
    add_territories(desk, "Aix-en-Provence et toute la vallée de l’Arc jusqu’à l’étang de Berre " * 2)
    undo = window.status._undo
    for width in (1200, 700, 420):
        window.status.resize(width, 32)
        assert undo.text().endswith(("Ctrl+Z", "(Ctrl+Z)"))
        assert undo.sizeHint().width() < width
    assert undo.toolTip() != ""


def test_status_line_says_the_day_of_an_older_gesture(window):
    window.status._say_saved(datetime(2018, 3, 15, 17, 45).astimezone())
    assert window.status._saved.text() == "Enregistré le 15/03/2018 à 17\u00a0h\u00a045"


def test_status_line_shows_the_legend_of_the_page(window):
    window.open_page("territories")
    assert window.status._legend.words == "● association"


def test_find_focuses_the_search_of_the_page(window, desk, qtbot):
    add_territories(desk, "Aix")
    window.open_page("territories")
    qtbot.waitUntil(lambda: window.current.table.filter.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.current.table.filter.hasFocus)


def test_keys_that_a_page_does_not_answer_say_so(window, qtbot):
    window.open_page("other")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.status._said.words == "Rien à créer sur cette page."
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.status._said.words == "Rien à imprimer sur cette page."


def test_alt_digits_open_pages_in_order(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.current.name == "territories"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.current.name == "other"


def test_rail_folds_when_narrow_and_unfolds(window):
    assert not window.rail.folded
    window.resize(800, 600)
    assert window.rail.folded
    assert window.rail.width() == 64
    window.resize(1366, 768)
    assert not window.rail.folded


def test_rail_names_survive_folding(window):
    window.rail.fold(True)
    names = {made.accessibleName() for made, _ in window.rail._buttons.values()}
    assert names == {"Autre", "Territoires"}


def test_zoom_keeps_within_80_and_200(window, qtbot):
    for start, step, end in ((175, 1, 2.0), (90, -1, 0.8)):
        theme.apply("light", start)
        window.zoom(step)
        assert theme.zoom() == end
        window.zoom(step)
        assert theme.zoom() == end
    window.zoom(0)
    assert theme.zoom() == 1.0


def test_zoom_is_remembered(window, qtbot):
    window.zoom(1)
    qtbot.waitUntil(lambda: load_settings().zoom == 110, timeout=3000)
    window.zoom(0)


def test_zoom_resizes_what_exists(window):
    window.open_page("territories")
    before = window.current.table.view.verticalHeader().defaultSectionSize()
    window.zoom(1)
    after = window.current.table.view.verticalHeader().defaultSectionSize()
    window.zoom(0)
    assert (before, after) == (40, 44)


class LongPage(Page):
    """A field above much more than the window shows."""

    def __init__(self, desk, parent=None):
        super().__init__(desk, parent)
        self.field = QComboBox()
        self.field.addItems(["a", "b", "c"])
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        tall = QWidget()
        tall.setMinimumHeight(4000)
        layout.addWidget(tall)


def test_wheel_over_a_field_scrolls_the_page(desk, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QGuiApplication, QWheelEvent

    window = Window(desk, [Entry("long", lambda: "Long", "house", "", f"{__name__}:LongPage")])
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 700, 500)
    window.show()
    qtbot.waitExposed(window)
    window.open_page("long")
    qtbot.wait(50)
    field, area = window.current.field, window.stack.currentWidget()
    window.rail.setFocus()
    at = field.mapToGlobal(QPoint(20, 10))

    def turn(keys=Qt.KeyboardModifier.NoModifier):
        here, there = QPointF(window.mapFromGlobal(at)), QPointF(at)
        button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(here, there, QPoint(), QPoint(0, -120), button, keys, phase, False)
        QGuiApplication.sendEvent(window.windowHandle(), event)

    turn()
    assert (field.currentText(), area.verticalScrollBar().value() > 0) == ("a", True)
    turn(Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom() == 0.9
    window.zoom(0)


def test_switch_author_is_recorded(window, desk):
    window.switch_author("Paul Roux")
    assert (desk.store.author, load_settings().author) == ("Paul Roux", "Paul Roux")
    assert desk.settings.authors == ("Paul Roux", "Claire Morel")
    add_territories(desk, "Aix")
    assert desk.store.can_undo().author == "Paul Roux"


def test_rebuild_comes_back_to_the_page(window, qtbot):
    window.open_page("territories")
    old = window.current
    window.rebuild()
    assert window.current is not old
    assert window.current.name == "territories"


def test_news_go_by_themselves_and_warnings_stay(window):
    lives = []
    for tone in ("info", "good", "warn", "bad"):
        window.warn("Un mot", tone)
        lives.append(window.banner._life.isActive())
    assert lives == [True, True, False, False]
    window.banner.say("Un mot", "info", life=1)
    window.banner._life.timeout.emit()
    assert window.banner.isHidden()


def test_warn_is_plain_text(window):
    window.open_page("other")
    window.warn("<img src='file:///etc/passwd'><b>gras</b>")
    assert window.banner.words.textFormat() == Qt.TextFormat.PlainText


def test_no_label_reads_markup(window):
    for name in ("other", "territories"):
        window.open_page(name)
    formats = {label.textFormat() for label in window.findChildren(QLabel) if not label.pixmap()}
    assert formats == {Qt.TextFormat.PlainText}


def test_goto_finds_pages_without_accents_and_goes(window, desk, qtbot):
    dialog = GoTo(desk, [entry_of(OtherPage), entry_of(TerritoryPage)], window)
    dialog.open()
    dialog.field.setText("territ")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.current.name == "territories"


def _places(session, text):
    return [Place("Alliances en 7 minutes", "Événement", "territories", {"x": 1})]


def test_goto_asks_the_places_handed_over(window, desk, qtbot):
    desk.activities = Activities((Activity("evenings", places=f"{__name__}:_places"),))
    dialog = GoTo(desk, [entry_of(OtherPage)], window)
    dialog.open()
    dialog.field.setText("alliances")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.current.target == {"x": 1}


def test_desk_write_shows_a_refusal_and_gives_none(window, desk):
    from envies_desktop.refused import Refused

    def refuse(work):
        raise Refused("task-crashed")

    window.open_page("other")
    assert desk.write("territory-add", refuse, name="x") is None
    assert window.banner.isVisible()
    assert desk.store.can_undo() is None


def test_refusal_goes_once_the_same_gesture_is_done_and_another_sentence_stays(window, desk):
    from envies_desktop.refused import Refused

    def refuse(work):
        raise Refused("task-crashed")

    window.open_page("other")
    for code, seen in (("territory-change", True), ("territory-add", False)):
        desk.write("territory-add", refuse)
        assert desk.write(code, lambda work: 1) == 1
        assert window.banner.isVisible() == seen
    desk.write("territory-add", refuse)
    window.warn("Tout autre chose")
    desk.write("territory-add", lambda work: 1)
    assert window.banner.words.text() == "Tout autre chose"
    assert window.banner.isVisible()


def test_place_is_remembered(window, desk, qtbot):
    window.resize(700, 600)
    window.close()
    again = Window(desk, [entry_of(OtherPage)])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 600)


def test_clamped_brings_a_lost_window_back():
    screens = [QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)]
    assert placing.clamped(QRect(5000, 4000, 1200, 700), screens) == QRect(166, 68, 1200, 700)
    assert placing.clamped(QRect(1400, 20, 3000, 2000), screens) == QRect(1366, 0, 1920, 1080)
    assert placing.clamped(QRect(10, 10, 800, 600), screens) == QRect(10, 10, 800, 600)


def test_everything_is_reached_by_the_keyboard(window, desk):
    add_territories(desk, "Aix")
    window.open_page("territories")
    window.activateWindow()
    reached, widget = set(), window.rail._buttons["other"][0]
    for _ in range(60):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    wanted = {made for made, _ in window.rail._buttons.values()}
    wanted |= {window.current.table.filter, window.current.table.view, window.status._who}
    assert wanted <= reached
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in wanted)


def test_search_is_any_field_marked_so(desk, qtbot):
    class Searching(Page):
        name = "searching"

    page = Searching(desk)
    qtbot.addWidget(page)
    assert page.focus_search() is False
    field = QLineEdit(page)
    field.setProperty("search", True)
    page.show()
    assert page.focus_search() is True
    assert isinstance(page, QWidget)


def test_frame_fits_the_screen_at_the_first_start(desk, qtbot):
    made = Window(desk, [entry_of(OtherPage)])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    screen = made.screen().availableGeometry()
    qtbot.waitUntil(lambda: screen.contains(made.frameGeometry()))
    assert made.frameGeometry() != made.geometry()  # there is a frame to fit


class Opened(TerritoryPage):
    """Was open on something."""

    def where(self):
        return {"thing_id": str(KEY), "tab": "second"}


def test_window_comes_back_to_what_was_open(desk, qtbot):
    entries = [entry_of(OtherPage), replace(entry_of(TerritoryPage), page=f"{__name__}:Opened")]
    first = Window(desk, entries)
    qtbot.addWidget(first)
    first.open_page("territories")
    first.close()
    again = Window(desk, entries)
    qtbot.addWidget(again)
    again.come_back("other")
    assert (again.current.name, again.current.target) == ("territories", {"thing_id": KEY, "tab": "second"})


def test_window_opens_its_first_page_on_another_store_or_after_nonsense(desk, window, qtbot):
    window.open_page("territories")
    placing.keep_open("elsewhere.db", *window.where())
    window.come_back("other")
    assert window.current.name == "other"
    placing.window_state().setValue("window/open", '{"store": 3')
    assert placing.opened(desk.store.address) == ("", {})


def test_closing_asks_while_something_runs(desk, window, qtbot, during):
    desk.stay.append(lambda: "L’horloge tourne.")
    asked = during(lambda box: (said.append(box.informativeText()), box.defaultButton().click()))
    said = []
    assert window.close() is False
    qtbot.waitUntil(lambda: said == ["L’horloge tourne."])
    assert (window.isVisible(), asked) == (True, [])
    during(lambda box: next(b for b in box.buttons() if b.text() == "Fermer quand même").click())
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_wheel_changes_no_field_of_any_dialog_unless_somebody_is_in_it(window, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QGuiApplication, QWheelEvent
    from PySide6.QtWidgets import QComboBox, QDialog, QSpinBox, QVBoxLayout

    dialog = QDialog(window)
    box, count, other = QComboBox(), QSpinBox(), QWidget()
    box.addItems(["a", "b", "c"])
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(dialog)
    for part in (other, box, count):
        layout.addWidget(part)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    def turn(over):
        at = over.mapToGlobal(QPoint(10, 10))
        button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        where, phase = QPointF(dialog.mapFromGlobal(at)), Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(where, QPointF(at), QPoint(), QPoint(0, -120), button, keys, phase, False)
        QGuiApplication.sendEvent(dialog.windowHandle(), event)

    other.setFocus()
    turn(box)
    turn(count)
    assert (box.currentText(), count.value()) == ("a", 0)
    box.setFocus()
    turn(box)
    assert box.currentText() == "b"
    dialog.close()
