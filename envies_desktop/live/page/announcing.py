"""The card of those who announce: who is next, who follows, a countdown for each."""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from math import ceil
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, plain_label, relabel, section_label
from envies_desktop.i18n import tr
from envies_desktop.live.actions.announcing import announce_last, announced, leave_queue, queue_announcer
from envies_desktop.live.queries.announcing import Queued

NAMED = 3
"""How many of those who follow are named."""


class AnnouncingCard(QFrame):
    """The queue of an event. "Parole" begins the countdown of the next one; "Suivant" goes on.

    `search(text)` finds people by a few letters or a badge. Who announces beyond their time is told so;
    nobody is cut off.
    """

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        search: Callable[[str], Sequence[Choice]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event_id = desk, event_id
        self.queue: Sequence[Queued] = ()
        self.seconds = 30
        self._speaks: UUID | None = None
        self._since = 0.0
        self.next, self.clock = plain_label(role="strong", wrap=True), plain_label(role="strong")
        self.then = plain_label(role="small", wrap=True)
        self.go = button(tr("Parole"), self._go_on, icon="play")
        self.last = button("", self._later, icon="arrow-down", tip=tr("Pas prêt\u00a0: passer à la fin"))
        self.out = button("", self._leave, icon="x", tip=tr("Ôter de la file"))
        self.add = QLineEdit()
        self.add.setAccessibleName(tr("Ajouter à la file des annonces"))
        self.add.setPlaceholderText(tr("Ajouter\u00a0: 3 lettres ou badge"))
        self.add.returnPressed.connect(self._by_name)  # before the finder, which forgets what it found
        self._names: dict[UUID | None, str] = {}
        self.finder = Finder(self.add, lambda text: self._found(search(text)), letters=1)
        self.finder.chosen.connect(lambda who: self._queue(who, self._names.get(who, "")))
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 10, 12, 10), 6)
        for shown in (section_label(tr("File des annonces")), self.next, self.then, self.clock):
            layout.addWidget(shown)
        self.tools = Tools([self.go, self.last, self.out])
        layout.addWidget(self.tools)
        layout.addWidget(self.add)
        self._tick = QTimer(self, interval=200)
        self._tick.timeout.connect(self._say_time)
        self.show_queue((), self.seconds)

    def show_queue(self, queue: Sequence[Queued], seconds: int) -> None:
        """Show who waits, and how long each has."""
        self.queue, self.seconds = queue, seconds
        if self._speaks is not None and (not queue or queue[0].id != self._speaks):
            self._quiet()
        names = [one.name for one in queue]
        self.next.setText(names[0] if names else "")
        following = ", ".join(names[1 : 1 + NAMED])
        more = len(names) - 1 - NAMED
        if more > 0:
            following = tr("{names} et %n autre(s)", "", more).format(names=following)
        self.then.setText(tr("puis {names}").format(names=following) if following else "")
        self.then.setVisible(bool(following))
        for shown in (self.next, self.tools):
            shown.setVisible(bool(names))
        self._say_time()

    def left(self) -> float | None:
        """Seconds that whoever speaks has left, negative beyond them; None where nobody speaks."""
        return None if self._speaks is None else self.seconds - (time.monotonic() - self._since)

    def _go_on(self) -> None:
        if not self.queue:
            return
        if self._speaks is None:
            self._begin(self.queue[0])
            return
        one, follows = self.queue[0], self.queue[1:2]
        self._quiet()
        self._desk.write(
            "announce-done",
            lambda work: announced(work, announcement_id=one.id, at=datetime.now(UTC)),
            name=one.name,
        )
        for following in follows:
            self._begin(following)

    def _begin(self, one: Queued) -> None:
        self._speaks, self._since = one.id, time.monotonic()
        self._tick.start()
        self._say_time()

    def _quiet(self) -> None:
        self._speaks = None
        self._tick.stop()
        self._say_time()

    def _later(self) -> None:
        if self.queue:
            one = self.queue[0]
            self._quiet()
            self._desk.write(
                "announce-last", lambda work: announce_last(work, announcement_id=one.id), name=one.name
            )

    def _leave(self) -> None:
        if self.queue:
            one = self.queue[0]
            self._quiet()
            self._desk.write(
                "announce-leave", lambda work: leave_queue(work, announcement_id=one.id), name=one.name
            )

    def _by_name(self) -> None:
        """Somebody whom no letters find is queued by the name that was typed."""
        typed = self.add.text().strip()
        if typed and not self.finder.suggestions():
            self._queue(None, typed)
            self.add.clear()

    def _found(self, choices: Sequence[Choice]) -> Sequence[Choice]:
        """What is suggested, remembered by the names that it is shown by."""
        self._names = {choice.data: choice.text for choice in choices}
        return choices

    def _queue(self, who: UUID | None, name: str) -> None:
        self._desk.write(
            "announce-queue",
            lambda work: queue_announcer(work, event_id=self._event_id, participant_id=who, name=name),
            name=name,
        )

    def _say_time(self) -> None:
        left = self.left()
        relabel(self.go, tr("Parole") if left is None else tr("Suivant"))
        self.clock.setVisible(left is not None)
        if left is None:
            return
        if left <= 0:
            self.clock.setText(tr("Temps écoulé"))
            return
        whole = ceil(left)
        self.clock.setText(f"{whole // 60}:{whole % 60:02d}")
