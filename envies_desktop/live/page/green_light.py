"""The "feu vert" of a session: the event and the computer are checked, and what lacks has its remedy."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from envies_desktop.desk import checks, theme
from envies_desktop.desk.awake import Awake
from envies_desktop.desk.bell import BellRinger
from envies_desktop.desk.checks import Check, State
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.reads import noted
from envies_desktop.desk.widgets import Banner, button, plain_label, row, scrolled
from envies_desktop.i18n import tr
from envies_desktop.live.page.check_line import CheckLine, Remedy, state_sign
from envies_desktop.live.page.checks import Checks, EventCheck
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.words import heard_words
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Store

_COMPUTER = ("printer", "sound", "screens", "awake", "disk", "backup", "power")


class GreenLight(Panel):
    """A line per check, the event's own first. `left` tells whoever shows it that another page was opened.

    `asked` is what this kind of events is checked for; `awake` what keeps the machine awake during the
    session: it is asked, and let go if it was not held.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        asked: Checks,
        *,
        ringer: BellRinger | None = None,
        awake: Awake | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self.asked, self.awake = event_id, asked, awake
        self.ringer = ringer or BellRinger(self)
        self.lines: dict[str, CheckLine] = {}
        self.busy = self._missed = False
        self.sign, self.headline = plain_label(), plain_label(tr("Vérification…"), "title", wrap=True)
        self.again = button(tr("Vérifier de nouveau"), self.refresh_now, icon="refresh-cw")
        self.banner = Banner()
        self._lay_out()
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self._screens_changed)
        screens.screenRemoved.connect(self._screens_changed)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("panel", "card")
        self._list = QVBoxLayout(frame)
        theme.spaced(self._list, (16, 8, 16, 8), 4)
        head = row(self.sign, spacing=12)
        head.addWidget(self.headline, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(frame)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Check everything again; what takes its time does so elsewhere."""
        if self.busy:
            self._missed = True
            return
        self.busy = True
        self.again.setEnabled(False)
        self.desk.tasks.short(
            partial(_elsewhere, self.desk.store, self.desk.settings.printer, self.event_id, self.asked),
            title=tr("Feu vert"),
            done=self._checked,
            failed=self._unread,
        )

    def _unread(self, refused: Refused) -> None:
        self._free()
        self.tell(refused)

    def _checked(self, told: tuple[Sequence[EventCheck], Sequence[Check], set[str]]) -> None:
        own, computer, kinds = told
        self._free()
        self.also_read(kinds)
        here = (checks.sound(), checks.screens(), checks.staying_awake(self.awake) if self.awake else None)
        known = {check.name: check for check in (*computer, *here) if check}
        for one in own:
            open_tab = partial(self._open, one.tab)
            self._line(one.check.name, (one.words, one.icon, open_tab)).show_check(one.check)
        for name in (name for name in _COMPUTER if name in known):
            self._line(name, self._remedy(name)).show_check(known[name])
        self._say([line.check for line in self.lines.values()])

    def _failed(self, refused: Refused) -> None:
        self.banner.say(self.desk.explain(refused), "bad")

    def _free(self) -> None:
        self.busy = False
        self.again.setEnabled(True)
        if self._missed:  # something changed while it was checked
            self._missed = False
            self.ask_again()

    def _line(self, name: str, remedy: Remedy | None) -> CheckLine:
        if name not in self.lines:
            self.lines[name] = CheckLine(remedy, always=name in ("sound", "backup"))
            self._list.addWidget(self.lines[name])
        return self.lines[name]

    def _say(self, found: list[Check]) -> None:
        waiting = sum(check.state != "ready" for check in found)
        worst: State = "missing" if any(check.state == "missing" for check in found) else "look"
        text = tr("%n point(s) à voir", "", waiting) if waiting else tr("Feu vert\u00a0: tout est prêt")
        icon, role, word = state_sign(worst if waiting else "ready")
        self.headline.setText(text)
        theme.set_icon(self.sign, icon, role)
        self.sign.setAccessibleName(word)

    def _remedy(self, name: str) -> Remedy | None:
        """What a button of this line says, its icon, and what it does."""
        found: dict[str, Remedy] = {
            "printer": (tr("Ouvrir les réglages"), "settings", self._open_settings),
            "sound": (tr("Tester la cloche"), "bell", self.ring),
            "backup": (tr("Sauvegarder maintenant"), "save", self.back_up),
        }
        return found.get(name)

    def _open(self, tab: str) -> None:
        self.desk.open("events", event_id=self.event_id, tab=tab)
        self.left.emit()

    def _open_settings(self) -> None:
        self.desk.open("settings")
        self.left.emit()

    def ring(self) -> None:
        """Ring once, or say that nothing can be heard."""
        if self.ringer.ring("short"):
            self.banner.say(heard_words(), "info", life=30_000)
        else:
            self.banner.say(
                tr("Rien ne sonne\u00a0: branchez un haut-parleur, puis essayez de nouveau."), "warn"
            )

    def back_up(self) -> None:
        """A backup now, beside the data."""
        folder = checks.backup_folder(self.desk.store)
        if folder is None:
            return
        self.desk.tasks.short(
            partial(self.desk.store.backup, folder),
            title=tr("Sauvegarde"),
            done=lambda made: self.refresh_now(),
            failed=self._failed,
        )

    def _screens_changed(self) -> None:
        self.ask_again()


def _elsewhere(
    store: "Store", printer: str, event_id: UUID, asked: Checks
) -> tuple[Sequence[EventCheck], Sequence[Check], set[str]]:
    """The checks that may take their time, and the kinds that were read for them."""
    with noted() as kinds, store.read() as session:
        found = tuple(asked(session, event_id))
    path = store.engines.path
    computer = (
        checks.printer(printer),
        checks.disk(path.parent if path else None),
        checks.last_backup(store, dt.datetime.now(dt.UTC)),
        checks.power(),
    )
    return found, tuple(check for check in computer if check), kinds


def show_green_light(stage: Stage, parent: QWidget) -> None:
    """Check the room in a window; it closes when one of its remedies opens another page."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Feu vert"))
    light = GreenLight(stage.desk, stage.event_id, stage.checks, ringer=stage.clock.bell, awake=stage.awake)
    light.left.connect(dialog.accept)
    leave = button(tr("Fermer"), dialog.accept)
    layout = QVBoxLayout(dialog)
    theme.spaced(layout, (24, 24, 24, 24), 16)
    layout.addWidget(scrolled(light), 1)
    layout.addLayout(row(None, leave))
    room = dialog.screen().availableGeometry()
    dialog.resize(min(theme.px(760), room.width() - 40), min(theme.px(640), room.height() - 60))
    dialog.exec()
    dialog.deleteLater()
