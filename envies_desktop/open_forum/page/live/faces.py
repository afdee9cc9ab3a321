"""What the room sees of an open forum: its question, the principles, the market, what is on now, the news."""

from time import monotonic

from envies_desktop.desk.projector import Face, MessageFace, SessionCard, SessionsFace
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.votes.faces import RANKING, VoteFaces
from envies_desktop.live.page.words import digits, end_words
from envies_desktop.open_forum.queries.board import TopicRow
from envies_desktop.open_forum.queries.convergence import CONVERGENCE
from envies_desktop.open_forum.queries.room import ForumRoom, forum_room
from envies_desktop.open_forum.shapes import space_shape
from envies_desktop.open_forum.timetable import slot_of

SECONDS = 12
"""How long a principle is shown before the next one, and what stands below before what comes by turns."""


class ForumFaces(VoteFaces):
    """Faces of a forum; without any clock they can be shown by hand."""

    board = CONVERGENCE

    def modes(self) -> tuple[tuple[str, str], ...]:
        """What is projected by hand."""
        return (
            ("question", tr("Question")),
            ("principles", tr("Principes")),
            ("market", tr("Place du marché")),
            ("now", tr("Maintenant")),
            ("news", tr("Journal mural")),
            *super().modes(),
        )

    def face(self, screen: str, found: Reading) -> Face:
        """The face of that name; what cannot be read leaves the clock to the room."""
        room = None
        if screen in dict(self.modes()) and screen != RANKING:
            room = self.read_once("room", lambda session: forum_room(session, self.event_id))
        if room is None:
            return super().face(screen, found)
        turn = int(monotonic() / SECONDS)
        match screen:
            case "question":
                return MessageFace(found.view.title, room.settings.question or found.view.title)
            case "principles":
                return principle_face(room, turn)
            case "market":
                return market_face(room)
            case "news":
                return news_face(room)
        return now_face(room, found, turn)


def principle_face(room: ForumRoom, turn: int) -> MessageFace:
    """The principles, the law and the warning, one by one."""
    settings = room.settings
    texts = [*settings.principles, settings.law, settings.warning]
    place = turn % len(texts)
    title = tr("Principe {number}").format(number=number(place + 1))
    if place >= len(settings.principles):
        title = tr("La loi") if place == len(settings.principles) else ""
    return MessageFace(title, texts[place])


def market_face(room: ForumRoom) -> SessionsFace:
    """Every topic with its place: what is pinned on the wall."""
    board = room.board
    placed = sorted((topic for topic in board.topics if topic.cell), key=lambda topic: topic.cell or (0, 0))
    waiting = board.to_place
    cards = [_card(room, topic, slot=True) for topic in placed]
    cards += [SessionCard(f"{number(topic.number)} · {topic.title}", tr("à placer")) for topic in waiting]
    return SessionsFace(
        title=tr("Place du marché\u00a0: %n sujet(s)", "", len(board.topics)),
        clock="",
        sessions=tuple(cards),
        foot=room.settings.question,
        nothing=tr("De quoi voulez-vous parler\u00a0?\nVenez annoncer votre sujet."),
    )


def now_face(room: ForumRoom, found: Reading, turn: int) -> SessionsFace:
    """What is on in this slot, or else in the next one; by turns the law, and what follows until when."""
    here = slot_of(found.step)
    board = room.board
    slot = here if here is not None else _next_slot(found)
    topics = [topic for topic in board.topics if topic.cell is not None and topic.cell[0] == slot]
    title = found.step.heading
    if here is None:
        title = tr("Ensuite\u00a0: créneau {number} sur {count}").format(
            number=number(slot + 1), count=number(len(board.slots))
        )
    timed = here is not None and not found.waits
    following = _following(room, slot, found)
    return SessionsFace(
        title=title,
        clock=digits(found.left) if timed else "",
        sessions=tuple(_card(room, topic) for topic in sorted(topics, key=lambda one: one.cell or (0, 0))),
        foot=following if following and turn % 2 else room.settings.law,
        nothing=tr("Aucun sujet n’est placé dans ce créneau."),
    )


def news_face(room: ForumRoom) -> SessionsFace:
    """What the sessions have brought so far."""
    return SessionsFace(
        title=tr("Journal mural"),
        clock="",
        sessions=tuple(SessionCard(f"{number(one.number)} · {one.title}", one.said) for one in room.news),
        foot=tr("%n compte(s) rendu(s) sur {count}", "", len(room.news)).format(
            count=number(sum(topic.cell is not None for topic in room.board.topics))
        ),
        nothing=tr("Les comptes rendus s’afficheront ici dès qu’ils arrivent."),
    )


def _card(room: ForumRoom, topic: TopicRow, *, slot: bool = False) -> SessionCard:
    assert topic.cell is not None
    space = room.board.spaces[topic.cell[1]]
    hosts = ", ".join(host.name.split()[0] for host in topic.hosts)  # the room needs no more of a name
    where = [f"{space_shape(space.number)} {space.name}", hosts]
    if slot:
        where.insert(0, topic.ticket)
    title = f"{number(topic.number)} · {topic.title}" if slot else topic.title
    return SessionCard(title, " · ".join(filter(None, where)))


def _next_slot(found: Reading) -> int:
    """The slot that begins next; the last one when there is none left."""
    line = found.view.line
    coming = [slot for step in line[found.place.step :] if (slot := slot_of(step)) is not None]
    known = [slot for step in line if (slot := slot_of(step)) is not None]
    return coming[0] if coming else max(known, default=0)


def _following(room: ForumRoom, slot: int, found: Reading) -> str:
    """ "Ensuite, à 11 h 30 : … · fin prévue 12 h 27"."""
    board, said = room.board, []
    if slot + 1 < len(board.slots):
        titles = ", ".join(t.title for t in board.topics if t.cell is not None and t.cell[0] == slot + 1)
        begins = board.slots[slot + 1].begins
        if titles and begins is not None:
            said.append(
                tr("Ensuite, à {time}\u00a0: {titles}").format(time=clock_time(begins), titles=titles)
            )
    if end := end_words(found):
        said.append(end)
    return " · ".join(said)
