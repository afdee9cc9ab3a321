"""The settings of a forum in the tab "Déroulé": its question and words, its slots and spaces."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, plain_label, section_label
from envies_desktop.events.queries import event_of
from envies_desktop.i18n import tr
from envies_desktop.open_forum.actions.setup import change_forum, lay_out
from envies_desktop.open_forum.frame import Day
from envies_desktop.open_forum.page.places import PlacesForm
from envies_desktop.open_forum.principles import usual_law, usual_principles, usual_warning
from envies_desktop.open_forum.queries.forum import ForumSettings, forum_settings, forum_slots, forum_spaces
from envies_desktop.refused import Refused

PRINCIPLE = "principle-"
_TEXTS = ("question", "law", "warning")


class WordsForm(QFrame):
    """The question, and the words of the posters: an empty line stands for the usual ones, shown in grey."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.question = QPlainTextEdit()
        self.question.setTabChangesFocus(True)
        self.question.setMaximumHeight(theme.px(72))
        self.law, self.warning, self.fifth = QLineEdit(), QLineEdit(), QCheckBox(tr("Cinquième principe"))
        self.announce_seconds = QSpinBox()
        self.announce_seconds.setRange(10, 600)
        self.announce_seconds.setSuffix(tr(" s par annonce"))
        theme.roomy(self.announce_seconds)
        usual = usual_principles()
        self.principles = [QLineEdit() for _ in usual]
        for line, words in zip(
            (*self.principles, self.law, self.warning), (*usual, usual_law(), usual_warning()), strict=True
        ):
            line.setPlaceholderText(words)
            line.setToolTip(words)
        self.problem = plain_label(role="bad", wrap=True)
        self.problem.hide()
        self._lay_out()
        widgets: dict[str, QWidget] = {
            name: getattr(self, name) for name in (*_TEXTS, "fifth", "announce_seconds")
        }
        widgets |= {f"{PRINCIPLE}{place}": line for place, line in enumerate(self.principles)}
        self.fields = Fields(self, widgets, note=self.problem)

    def show_settings(self, settings: ForumSettings) -> None:
        """What was typed; not over what is being typed."""
        typed = [*settings.typed_principles, *[""] * len(self.principles)]
        self.fields.show(
            {f"{PRINCIPLE}{place}": typed[place] for place in range(len(self.principles))}
            | {
                "question": settings.question,
                "law": settings.typed_law,
                "warning": settings.typed_warning,
                "fifth": settings.fifth,
                "announce_seconds": settings.announce_seconds,
            }
        )
        self.principles[-1].setEnabled(settings.fifth)

    def _lay_out(self) -> None:
        form = QFormLayout()
        theme.spaced(form, spacing=8, across=12)
        form.addRow(_named(tr("Question"), self.question), self.question)
        for place, line in enumerate(self.principles[:-1], 1):
            form.addRow(_named(tr("Principe {number}").format(number=place), line), line)
        form.addRow(self.fifth, self.principles[-1])
        form.addRow(_named(tr("Loi"), self.law), self.law)
        form.addRow(_named(tr("Avertissement"), self.warning), self.warning)
        form.addRow(_named(tr("Annonces"), self.announce_seconds), self.announce_seconds)
        self.principles[-1].setAccessibleName(tr("Cinquième principe"))
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 12, 16, 16), 8)
        layout.addWidget(section_label(tr("Le forum")))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addStretch(1)


def _named(text: str, field: QWidget) -> QLabel:
    """The words beside a field, which is called by them."""
    label = plain_label(text)
    label.setBuddy(field)
    field.setAccessibleName(text)
    return label


class ForumSettingsPanel(Panel):
    """What its kind sets beside an event: two cards, each saved by itself."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.title = ""
        self.words, self.places = WordsForm(), PlacesForm(desk, event_id)
        self.words.fields.edited.connect(self._save)
        days: Sequence[tuple[Day, str]] = (
            ("half", tr("Demi-journée, 2 créneaux")),
            ("whole", tr("Journée, 3 créneaux")),
        )
        laying = [
            button(text, partial(self._lay, day), icon="calendar-plus", tip=tr("Remplace le déroulé imprimé"))
            for day, text in days
        ]
        self.places.lead(Tools(laying))
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.words)
        layout.addWidget(self.places)

    def refresh(self) -> None:
        """Show what the store holds, but not over what is being typed."""
        with self.desk.store.read() as session:
            self.title = event_of(session, self.event_id).title
            settings = forum_settings(session, self.event_id)
            slots, spaces = forum_slots(session, self.event_id), forum_spaces(session, self.event_id)
        self.words.show_settings(settings)
        self.places.show_places(slots, spaces)

    def event_typed(self, values: Mapping[str, Any]) -> None:
        """What stands in the fields of the event beside changes nothing here."""

    def flush(self) -> None:
        """Save what is being typed."""
        self.words.fields.flush()
        self.places.flush()

    def _lay(self, day: Day) -> None:
        self.flush()
        self.desk.write(
            "forum-lay-out", lambda work: lay_out(work, event_id=self.event_id, day=day), name=self.title
        )

    def _save(self, name: str, value: Any, visit: str) -> None:
        values: dict[str, Any] = {name: value}
        if name.startswith(PRINCIPLE):
            values = {"principles": [line.text().strip() for line in self.words.principles]}
        try:
            with self.desk.store.work("forum-change", name=self.title, typing=visit) as work:
                change_forum(work, event_id=self.event_id, **values)
        except Refused as refused:
            self.words.fields.complain(name, self.desk.explain(refused))
