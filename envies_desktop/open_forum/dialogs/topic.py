"""All of a topic: its title, its hosts, what it is about, the facilitator's own note."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, plain_label, row
from envies_desktop.events.presence import PresenceRow, matches
from envies_desktop.events.queries.presence import presence_rows
from envies_desktop.i18n import tr
from envies_desktop.open_forum.actions.topics import LONGEST, Host, change_topic, set_hosts
from envies_desktop.open_forum.queries.board import TopicRow

HOST = Qt.ItemDataRole.UserRole


class TopicDialog(WorkDialog):
    """What is kept once "Enregistrer" is pressed; what clashes is said above."""

    def __init__(self, desk: Desk, event_id: UUID, topic: TopicRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Sujet {number}").format(number=topic.number), tr("Enregistrer"), parent)
        self._topic = topic
        with desk.store.read() as session:
            self._people: list[PresenceRow] = presence_rows(session, event_id)
        if topic.clashes:
            said = "\n".join(desk.sentence(clash.code, clash.params) for clash in topic.clashes)
            self.add(plain_label(said, "accent", wrap=True))
        self.title = QLineEdit(topic.title)
        self.title.setMaxLength(LONGEST)
        self.about, self.note = QPlainTextEdit(topic.about), QPlainTextEdit(topic.note)
        self.hosts, self.seek = QListWidget(), QLineEdit()
        self.add_field(tr("Titre"), self.title)
        self._lay_hosts()
        self.add_field(tr("De quoi s’agit-il"), self.about)
        self.add_field(
            tr("Note de l’animateur"), self.note, tr("Pour vous seul\u00a0: jamais projetée ni imprimée.")
        )
        for text in (self.about, self.note):
            text.setTabChangesFocus(True)
            theme.sized(text, width=460, height=72)
            text.setMaximumHeight(theme.px(96))

    def _lay_hosts(self) -> None:
        self.seek.setPlaceholderText(tr("Ajouter\u00a0: 3 lettres, badge ou nom"))
        self.seek.returnPressed.connect(self._by_name)  # before the finder, which forgets what it found
        Finder(self.seek, self._found, letters=1).chosen.connect(self._host)
        self.seek.textEdited.connect(lambda: self.go.setDefault(False))
        self.hosts.installEventFilter(self)
        self.hosts.setMaximumHeight(theme.px(84))
        for host in self._topic.hosts:
            self._append(host.participant_id or host.name, host.name)
        self.add_field(tr("Hôtes"), self.hosts)
        self.add(row(self.seek, button(tr("Ôter"), self._remove, icon="x")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Del takes a host away."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter in the search adds a host, it does not close the dialog."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.seek.hasFocus()):
            super().keyPressEvent(event)

    def submit(self) -> None:
        """One gesture; may raise Refused."""
        items = [self.hosts.item(place) for place in range(self.hosts.count())]
        hosts: list[Host] = [item.data(HOST) for item in items]
        with self.desk.store.work("topic-change", number=self._topic.number) as work:
            change_topic(
                work,
                topic_id=self._topic.id,
                title=self.title.text(),
                about=self.about.toPlainText(),
                note=self.note.toPlainText(),
            )
            set_hosts(work, topic_id=self._topic.id, hosts=hosts)

    def _found(self, text: str) -> list[Choice]:
        return [Choice(f"{one.badge} · {one.name}", one.id) for one in matches(text, self._people)[:8]]

    def _host(self, key: UUID) -> None:
        name = next(one.name for one in self._people if one.id == key)
        self._append(key, name)

    def _by_name(self) -> None:
        typed = self.seek.text().strip()
        if typed and not self._found(typed):
            self._append(typed, typed)
            self.seek.clear()

    def _append(self, host: Host, name: str) -> None:
        known = [self.hosts.item(place).data(HOST) for place in range(self.hosts.count())]
        if host not in known:
            item = QListWidgetItem(name)
            item.setData(HOST, host)
            self.hosts.addItem(item)

    def _remove(self) -> None:
        self.hosts.takeItem(self.hosts.currentRow())
