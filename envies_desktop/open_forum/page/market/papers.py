"""Interests typed from paper: a badge, then the numbers of topics ("12 3 7 9"), one line after the other."""

from uuid import UUID

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label, section_label, set_role
from envies_desktop.events.queries import participant_card
from envies_desktop.i18n import tr
from envies_desktop.open_forum.actions.interests import type_interests
from envies_desktop.open_forum.typed_interests import read_interests
from envies_desktop.refused import Refused


class TypedPapers(QFrame):
    """The line, and what became of the last one: whose list it was, or why it was not kept."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event_id = desk, event_id
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Vœux d’une personne\u00a0: badge, puis sujets"))
        self.line.setPlaceholderText(tr("12 3 7 9"))
        self.line.returnPressed.connect(self._typed)
        self.said = plain_label(tr("Badge, puis numéros des sujets."), "small", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 10, 12, 10), 6)
        for shown in (section_label(tr("Vœux sur papier")), self.line, self.said):
            layout.addWidget(shown)

    def _typed(self) -> None:
        """What is kept empties the line; what is not stays, to be corrected."""
        try:
            typed = read_interests(self.line.text())
            with self._desk.store.work(
                "interests-set", name=tr("badge {badge}").format(badge=typed.badge)
            ) as work:
                whose = type_interests(work, event_id=self._event_id, badge=typed.badge, numbers=typed.topics)
        except Refused as refused:
            self._say(self._desk.explain(refused), "bad")
            self.line.selectAll()
            return
        with self._desk.store.read() as session:
            name = participant_card(session, whose).row.name
        topics = tr("%n sujet(s)", "", len(typed.topics))
        self._say(tr("{name}\u00a0: {topics}.").format(name=name, topics=topics), "small")
        self.line.clear()

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        set_role(self.said, "role", role)
