"""The menus of the board: what a topic, a space or a slot can be asked."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from envies_desktop.desk.dialogs import ask_text
from envies_desktop.i18n import tr
from envies_desktop.open_forum.dialogs.space import SpaceDialog
from envies_desktop.open_forum.dialogs.topic import TopicDialog
from envies_desktop.open_forum.page.market.gestures import PARKED, TO_PLACE, Gestures
from envies_desktop.open_forum.queries.board import TopicRow

Line = tuple[str, Callable[[], object]]


def show_menu(parent: QWidget, lines: list[Line | None], where: QPoint) -> None:
    """Show lines, with a rule where there is None."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for line in lines:
        if line is None:
            menu.addSeparator()
        else:
            menu.addAction(line[0].replace("&", "&&"), line[1])
    if not menu.isEmpty():
        menu.popup(where)


class Menus:
    """The menus over a widget; `carry(id)` lifts a topic, `take_to(id)` merges or swaps by number."""

    def __init__(self, parent: QWidget, gestures: Gestures, carry: Callable[[UUID], object]) -> None:
        self._parent, self._do, self._carry = parent, gestures, carry

    def topic(self, topic_id: UUID, where: QPoint) -> None:
        """The menu of a topic."""
        topic = self._do.board().by_id.get(topic_id)
        if topic is None:
            return
        lines = self._topic_lines(topic)
        if topic.cell is not None:
            place = topic.cell[1]
            said = tr("L’espace {name}…").format(name=self._do.board().spaces[place].name)
            lines += [None, (said, lambda: self.column(place, where))]
        show_menu(self._parent, lines, where)

    def edit(self, topic_id: UUID) -> None:
        """The dialog of a topic."""
        topic = self._do.board().by_id.get(topic_id)
        if topic is not None:
            TopicDialog(self._do.desk, self._do.event_id, topic, self._parent).exec()

    def column(self, place: int, where: QPoint) -> None:
        """The menu of a space."""
        board = self._do.board()
        space = board.spaces[place]
        lines: list[Line | None] = [
            (tr("Nom et places…"), lambda: SpaceDialog(self._do, space, self._parent).exec()), None,
        ]  # fmt: skip
        for slot in board.slots:
            if space.open_in(slot.position):
                said = tr("Perdu à partir du créneau {slot}").format(slot=slot.position + 1)
                lines.append((said, partial(self._lose, space.id, space.name, slot.position)))
        if space.last is not None or space.first > 0:
            first = 0 if space.last is None else min(space.first, space.last)
            lines.append(
                (tr("De nouveau utilisable"), lambda: self._do.find_space(space.id, space.name, first))
            )
        lines += [None, (tr("Ajouter un espace…"), self.new_space)]
        show_menu(self._parent, lines, where)

    def row(self, place: int, where: QPoint) -> None:
        """The menu of a slot."""
        show_menu(self._parent, [(tr("Ajouter un créneau"), self._do.add_slot)], where)

    def new_space(self) -> None:
        """The dialog of a space that is not there yet."""
        SpaceDialog(self._do, None, self._parent).exec()

    def _lose(self, space_id: UUID, name: str, slot: int) -> None:
        moved = self._do.lose_space(space_id, name, slot)
        if moved:
            numbers = ", ".join(map(str, moved))
            self._do.desk.warn(
                tr("L’espace «\u00a0{name}\u00a0» ne sert plus\u00a0: à replacer, {numbers}.").format(
                    name=name, numbers=numbers
                ),
                "info",
            )

    def _topic_lines(self, topic: TopicRow) -> list[Line | None]:
        do = self._do
        lines: list[Line | None] = [
            (tr("Porter (Entrée)"), lambda: self._carry(topic.id)),
            (tr("Modifier… (F2)"), lambda: self.edit(topic.id)),
            None,
        ]
        if topic.cell is not None:
            lines.append((tr("Ôter du tableau"), lambda: do.put(topic.id, TO_PLACE)))
            held = tr("Laisser bouger") if topic.held_fast else tr("Laisser en place")
            lines.append((held, lambda: do.hold(topic.id, not topic.held_fast)))
        if topic.parked:
            lines.append((tr("Remettre à placer"), lambda: do.put(topic.id, TO_PLACE)))
        else:
            lines.append((tr("Mettre de côté"), lambda: do.put(topic.id, PARKED)))
        lines += [
            None,
            (tr("Joindre à un autre sujet…"), partial(self._merge, topic)),
            (tr("Échanger avec un autre sujet…"), partial(self._swap, topic)),
            (tr("Partager en deux…"), partial(self._split, topic)),
            (tr("Compter les mains…"), partial(self._hands, topic)),
            None,
            (tr("Supprimer"), lambda: do.remove(topic.id)),
        ]
        return lines

    def _other(self, topic: TopicRow, title: str, question: str, verb: str) -> TopicRow | None:
        typed = ask_text(self._do.desk, title, question, verb)
        if typed is None:
            return None
        number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 7 else 0
        found = self._do.board().numbered(number)
        if found is None or found.id == topic.id:
            self._do.desk.warn(self._do.desk.sentence("topic-unknown", {"number": typed[:12]}))
            return None
        return found

    def _merge(self, topic: TopicRow) -> None:
        other = self._other(
            topic,
            tr("Joindre le sujet {number}").format(number=topic.number),
            tr("Numéro du sujet qui continue"),
            tr("Joindre"),
        )
        if other is not None:
            self._do.merge(other, topic)

    def _swap(self, topic: TopicRow) -> None:
        other = self._other(
            topic,
            tr("Échanger le sujet {number}").format(number=topic.number),
            tr("Numéro de l’autre sujet"),
            tr("Échanger"),
        )
        if other is not None:
            self._do.swap(topic.id, other.id)

    def _split(self, topic: TopicRow) -> None:
        title = ask_text(
            self._do.desk,
            tr("Partager le sujet {number}").format(number=topic.number),
            tr("Titre du nouveau sujet"),
            tr("Partager"),
            topic.title,
        )
        if title is not None:
            self._do.split(topic, title)

    def _hands(self, topic: TopicRow) -> None:
        typed = ask_text(
            self._do.desk,
            tr("Sujet {number}").format(number=topic.number),
            tr("Mains levées, ou points posés"),
            tr("Noter"),
            "" if topic.hands is None else str(topic.hands),
        )
        if typed is None:
            return
        if not (typed.isascii() and typed.isdecimal() and len(typed) < 6):
            self._do.desk.warn(self._do.desk.sentence("interests-hands", {"most": 5000}))
            return
        self._do.count_hands(topic, int(typed))
