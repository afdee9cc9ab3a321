"""What a forum adds to a participant's dialog: the topics that they chose, and where each is held."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.events.dialogs.person_panel import PersonPanel
from envies_desktop.events.queries import participant_card
from envies_desktop.events.queries.rules import event_of_participant
from envies_desktop.i18n import clock_time, tr
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.queries.board import TopicRow, interests_of
from envies_desktop.open_forum.queries.grid import Market, market
from envies_desktop.open_forum.queries.people import ForumRow
from envies_desktop.open_forum.typed_interests import read_interests
from envies_desktop.refused import Refused


class InterestsPanel(PersonPanel):
    """The tab "Sujets": their numbers in a line, and the own list that comes of it, slot by slot."""

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, participant_id, parent)
        self.numbers, self.chosen, self.own = QLineEdit(), QListWidget(), plain_label(wrap=True)
        self.numbers.setAccessibleName(tr("Numéros des sujets choisis"))
        self.numbers.setPlaceholderText(tr("3 7 9, puis Entrée"))
        self.chosen.setAccessibleName(tr("Sujets choisis"))
        self.numbers.returnPressed.connect(self._typed)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        for shown in (
            plain_label(tr("Numéros des sujets choisis"), "strong"), self.numbers, self.chosen,
            plain_label(tr("Proposition\u00a0: la loi de la mobilité l’emporte"), "strong"), self.own,
        ):  # fmt: skip
            layout.addWidget(shown)
        layout.addStretch(1)
        self._badge = 0
        self.refresh_now()

    def refresh(self) -> None:
        """Show what they chose, and their own list."""
        with self.desk.store.read() as session:
            row = participant_card(session, self.participant_id).row
            event_id = event_of_participant(session, self.participant_id)
            found = market(session, event_id)
            wanted = interests_of(session, event_id).get(self.participant_id, ())
        self.label, self._badge = row.label, row.badge
        topics = [found.board.by_id[key] for key in wanted if key in found.board.by_id]
        if not self.numbers.hasFocus() or not self.numbers.isModified():
            self.numbers.setText(" ".join(str(topic.number) for topic in topics))
        self.chosen.clear()
        for topic in topics:
            self.chosen.addItem(f"{topic.number}  {topic.title}")
        self.own.setText("\n".join(own_list(found, self.participant_id)))

    def focus_search(self) -> bool:
        """The cursor goes where one types."""
        self.numbers.setFocus()
        return True

    def _typed(self) -> None:
        try:
            typed = read_interests(f"{self._badge} {self.numbers.text()}")
            topics = self._topics(typed.topics)
        except Refused as refused:
            self.said.emit(self.desk.explain(refused))
            return
        self.numbers.setModified(False)
        self.write(
            "interests-set",
            lambda work: set_interests(work, participant_id=self.participant_id, topics=topics),
        )

    def _topics(self, numbers: tuple[int, ...]) -> list[UUID]:
        """Raises Refused("interests-topic", number)."""
        with self.desk.store.read() as session:
            board = market(session, event_of_participant(session, self.participant_id)).board
        found: list[TopicRow] = []
        for number in numbers:
            topic = board.numbered(number)
            if topic is None:
                raise Refused("interests-topic", number=number)
            found.append(topic)
        return [topic.id for topic in found]


def own_list(found: Market, participant_id: UUID) -> list[str]:
    """Where somebody is proposed to go, slot by slot."""
    attends, _ = attend(found.problem, found.problem.placed)
    row = attends.get(participant_id.hex, ())
    lines = []
    for slot, key in zip(found.board.slots, row, strict=False):
        when = f"{slot.name}{f', {clock_time(slot.begins)}' if slot.begins else ''}"
        topic = found.board.by_id[UUID(key)] if key else None
        if topic is None or topic.cell is None:
            lines.append(tr("{when}\u00a0: libre, papillon ou bourdon").format(when=when))
            continue
        space = found.board.spaces[topic.cell[1]].name
        lines.append(
            tr("{when}\u00a0: {number} {title} – {space}").format(
                when=when, number=topic.number, title=topic.title, space=space
            )
        )
    return lines


def interest_count(row: ForumRow) -> int:
    """How many topics they chose."""
    return row.chosen
