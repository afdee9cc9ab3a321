"""The clock in hand: what is left, what to say, and the buttons that work it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.clicks import keep_keyboard, once
from envies_desktop.desk.dialogs import confirm
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, plain_label, relabel, row, set_role
from envies_desktop.i18n import tr
from envies_desktop.live.page.running import Reading, RunningClock
from envies_desktop.live.page.words import (
    ON_TIME,
    digits,
    end_words,
    heard_words,
    late_words,
    lock_words,
    next_words,
    wait_words,
)

TOLD = 6000
"""Milliseconds for which what became of a trial of the bell is said."""


class ClockCard(QFrame):
    """Follows a RunningClock and works it; every button says its key."""

    def __init__(self, running: RunningClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = running
        self.setProperty("panel", "card")
        self.heading, self.late = plain_label(role="strong"), plain_label(role="muted")
        self.digits, self.phase = plain_label(role="clock"), plain_label(role="title", wrap=True)
        self.script = plain_label(role="facts", wrap=True)
        self.plan_b = plain_label(role="muted", wrap=True)
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(tr("Part du temps passée"))
        self.next = plain_label(role="muted", wrap=True)
        self.lock = plain_label(role="muted", wrap=True)
        self._told = QTimer(self, singleShot=True, interval=TOLD)
        self._make_buttons()
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 10)
        layout.addLayout(row(self.heading, None, self.late))
        now = row(self.digits, self.phase, spacing=20)
        now.setStretch(1, 1)
        layout.addLayout(now)
        layout.addWidget(self.bar)
        # above what is said: longer words push no button from under the hand, nor out of a small window
        self.gestures = Tools([self.go, self.more, self.less, self.skip, self.back], [])
        layout.addWidget(self.gestures)
        layout.addWidget(self.script)
        layout.addWidget(self.plan_b)
        layout.addWidget(self.lock)
        layout.addWidget(Tools([self.next], [self.sound, self.ring, self.again]))
        running.ticked.connect(self.show_reading)
        if found := running.reading():
            self.show_reading(found)

    def _make_buttons(self) -> None:
        work = self._clock
        self.go = button("", work.toggle, icon="play", kind="primary", tip=tr("Espace"))
        self.more = button(tr("+1 min"), lambda: work.minutes(1), tip=tr("Touche +"))
        self.less = button(tr("−1 min"), lambda: work.minutes(-1), tip=tr("Touche −"))
        self.skip = button(tr("Étape suivante"), work.skip, icon="skip-forward", tip=tr("Page suivante"))
        self.back = button(tr("Revenir"), work.back, icon="rotate-ccw", tip=tr("Page précédente"))
        self.sound = button("", self._mute, icon="bell-off", kind="quiet")
        self.ring = button(tr("Tester la cloche"), self._test, icon="bell", kind="quiet")
        self.again = button(tr("Remettre au début"), self._reset, icon="rotate-ccw", kind="quiet")
        once(self.go, self.skip, self.back, self.sound, self.ring)
        keep_keyboard(self.more, self.less, self.skip, self.back, self.sound, self.ring, self.again)

    def show_reading(self, found: Reading) -> None:
        """The time, the phase and what to say; buttons that would do nothing are put out."""
        self.heading.setText(found.step.heading)
        self.digits.setText("" if found.waits else digits(found.left))
        self.digits.setVisible(not found.waits)
        self.phase.setText(found.label)
        set_role(self.digits, "role", "clock-warning" if found.warned else "clock")
        said = found.cue
        self.script.setText(wait_words(found) if found.early else said.sentence)
        plan = "" if found.early else said.plan_b
        self.plan_b.setText(tr("Si besoin\u00a0: {plan}").format(plan=plan) if plan else "")
        self.plan_b.setVisible(bool(plan))
        self.bar.setValue(round(1000 * (1 - found.left / found.length)) if found.length else 0)
        self.bar.setVisible(not found.waits)
        self._show_late(found)
        self.lock.setText(lock_words(found))
        self.lock.setVisible(bool(self.lock.text()))
        if not self._told.isActive():
            self.next.setText(next_words(found))
        relabel(self.go, self._go_words(found))
        theme.set_icon(self.go, "pause" if found.running else "play", "on_primary")
        over = found.over or not found.view.parts
        for needed, shown in ((self.go, not over), (self.skip, not over), (self.back, not found.before)):
            needed.setEnabled(shown)
        for timed in (self.more, self.less):
            timed.setEnabled(not found.waits)
        self.again.setVisible(not found.before)
        self._show_sound(found.view.kept.muted)

    def _go_words(self, found: Reading) -> str:
        if found.before:
            return found.view.timetable.words.begin
        if found.waits and not found.over:
            return tr("Passer à la suite")
        return tr("Mettre en pause") if found.running else tr("Continuer")

    def _show_late(self, found: Reading) -> None:
        self.late.setText(" · ".join(filter(None, (late_words(found), end_words(found)))))
        set_role(self.late, "role", "accent" if (found.late or 0) >= ON_TIME else "muted")

    def _show_sound(self, muted: bool) -> None:
        words = tr("Remettre le son") if muted else tr("Couper le son")
        if self.sound.text() != words:
            relabel(self.sound, words)
            theme.set_icon(self.sound, "bell" if muted else "bell-off", "primary")

    def _mute(self) -> None:
        found = self._clock.reading()
        if found is not None:
            self._clock.mute(not found.view.kept.muted)

    def _reset(self) -> None:
        """Undo cannot bring back the minutes of an evening: asked first."""
        asked = tr("L’horloge revient avant la première cloche, et les heures notées sont oubliées.")
        if confirm(self, tr("Remettre l’horloge au début\u00a0?"), asked, tr("Remettre au début")):
            self._clock.reset()

    def _test(self) -> None:
        heard = self._clock.test_bell()
        self._told.start()
        self.next.setText(
            heard_words()
            if heard
            else tr("Aucune sortie de son\u00a0: l’écran projeté clignote à la place de la cloche.")
        )

    def handle_key(self, key: int) -> bool:
        """The keys of the projector, here too; True for one of them."""
        gestures = {
            Qt.Key.Key_Space: self.go.click,
            Qt.Key.Key_Plus: self.more.click,
            Qt.Key.Key_Equal: self.more.click,
            Qt.Key.Key_Minus: self.less.click,
            Qt.Key.Key_PageDown: self.skip.click,
            Qt.Key.Key_PageUp: self.back.click,
        }
        gesture = gestures.get(Qt.Key(key)) if key in gestures else None
        if gesture is not None:
            gesture()
        return gesture is not None
