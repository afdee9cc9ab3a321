"""Change a method card of one's own: its texts, how many people and minutes, its steps."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, card, plain_label, row, section_label
from envies_desktop.i18n import language, tr
from envies_desktop.refused import Refused
from envies_desktop.workshops.actions.methods import keep_method
from envies_desktop.workshops.method_check import GROUPINGS, MOST_MINUTES, MOST_PEOPLE, method_problems
from envies_desktop.workshops.method_words import bell_label, grouping_label

_TEXTS = ("title", "purpose", "invitation", "room")
_BELLS = ("long", "short", "none")
_EMPTY = {"minutes": 10, "grouping": "table", "bell": "short"}


class EditMethod(WorkDialog):
    """The card in the language of the moment; in the other one, a text that was the same follows."""

    def __init__(self, desk: Desk, document: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Fiche de méthode"), tr("Enregistrer"), parent)
        self._document = deepcopy(dict(document))
        self.texts = {name: self._text(name) for name in _TEXTS}
        titles = (tr("Titre"), tr("À quoi elle sert"), tr("La question posée"), tr("La salle"))
        for title, field in zip(titles, self.texts.values(), strict=True):
            self.add_field(title, field)
        self.spans = {
            "people": _Span(self._document["people"], MOST_PEOPLE),
            "group": _Span(self._document["group"], MOST_PEOPLE),
            "minutes": _Span(self._document["minutes"], MOST_MINUTES),
        }
        self.add_field(tr("Personnes, de … à …"), self.spans["people"])
        self.add_field(tr("À une table, de … à …"), self.spans["group"])
        self.add_field(tr("Minutes, de … à …"), self.spans["minutes"])
        self.steps = QVBoxLayout()
        theme.spaced(self.steps, spacing=12)
        more = button(tr("Ajouter une étape"), self.add_step, icon="plus")
        self.add(section_label(tr("Les étapes")), self.steps, Tools([more]))
        for step in self._document["steps"]:
            self._put(step)
        theme.sized(self.sheet, width=640)

    def add_step(self) -> None:
        """One more, at the end."""
        text = {"fr": "", "en": ""}
        self._put({**_EMPTY, "title": dict(text), "say": dict(text), "screen": dict(text)}).title.setFocus()

    def submit(self) -> None:
        """Keep the card; raises Refused with what is wrong first."""
        made = self.document()
        if wrong := method_problems(made):
            raise Refused(wrong[0].code, **wrong[0].params)
        with self.desk.store.work("method-keep", name=made["title"][language()]) as work:
            keep_method(work, document=made)

    def document(self) -> dict[str, Any]:
        """The card as it stands in the fields."""
        made = deepcopy(self._document)
        for name, field in self.texts.items():
            made[name] = _said(made[name], _typed(field))
        for name, span in self.spans.items():
            made[name] = span.values()
        items = (self.steps.itemAt(at) for at in range(self.steps.count()))
        found = (item.widget() for item in items if item is not None)
        made["steps"] = [step.document() for step in found if isinstance(step, _Step)]
        return made

    def _put(self, step: Mapping[str, Any]) -> "_Step":
        made = _Step(step)
        made.gone.clicked.connect(lambda: self._take_out(made))
        made.up.clicked.connect(lambda: self._move_up(made))
        self.steps.addWidget(made)
        return made

    def _take_out(self, step: "_Step") -> None:
        self.steps.removeWidget(step)
        step.hide()
        step.deleteLater()

    def _move_up(self, step: "_Step") -> None:
        place = self.steps.indexOf(step)
        if place > 0:
            self.steps.removeWidget(step)
            self.steps.insertWidget(place - 1, step)

    def _text(self, name: str) -> QLineEdit | QPlainTextEdit:
        said = str(self._document[name][language()])
        if name == "title":
            return QLineEdit(said)
        field = QPlainTextEdit(said)
        field.setTabChangesFocus(True)
        field.setMaximumHeight(theme.px(72))
        return field


class _Span(QWidget):
    """Two numbers, the smaller one first."""

    def __init__(self, values: Mapping[str, int], most: int) -> None:
        super().__init__()
        self.least, self.most = (_number(most, values[name]) for name in ("least", "most"))
        self.least.setAccessibleName(tr("au moins"))
        self.most.setAccessibleName(tr("au plus"))
        self.setLayout(row(self.least, plain_label("–"), self.most, None))
        self.setFocusProxy(self.least)

    def values(self) -> dict[str, int]:
        """As a card says it."""
        return {"least": self.least.value(), "most": self.most.value()}


class _Step(QWidget):
    """A step being changed."""

    def __init__(self, step: Mapping[str, Any]) -> None:
        super().__init__()
        self._document = dict(step)
        lang = language()
        self.title = QLineEdit(step["title"][lang])
        self.minutes = _number(MOST_MINUTES, step["minutes"])
        self.grouping, self.bell = QComboBox(), QComboBox()
        offer(self.grouping, {code: grouping_label(code) for code in GROUPINGS})
        choose(self.grouping, step["grouping"])
        offer(self.bell, {code: bell_label(code) for code in _BELLS})
        choose(self.bell, step["bell"])
        self.rounds = QCheckBox(tr("à chaque tour"))
        self.rounds.setChecked(bool(step.get("rounds", False)))
        self.say, self.read = QPlainTextEdit(step["say"][lang]), QLineEdit(step["screen"][lang])
        self.say.setTabChangesFocus(True)
        self.say.setMaximumHeight(theme.px(72))
        self.up = button(tr("Monter"), icon="arrow-up", kind="quiet")
        self.gone = button(tr("Retirer"), icon="trash-2", kind="quiet")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        theme.spaced(form, spacing=8)
        for name, field in (
            (tr("Étape"), self.title),
            (tr("Minutes"), self.minutes),
            (tr("Comment"), self.grouping),
            (tr("Ce que dit l’animateur"), self.say),
            (tr("Ce que lit la salle"), self.read),
            (tr("Au début"), self.bell),
        ):
            field.setAccessibleName(name)
            form.addRow(plain_label(name), field)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(form, self.rounds, row(self.up, self.gone, None)))

    def document(self) -> dict[str, Any]:
        """As a card says it."""
        made = {
            **self._document,
            "minutes": self.minutes.value(),
            "grouping": self.grouping.currentData(),
            "bell": self.bell.currentData(),
            "title": _said(self._document["title"], self.title.text()),
            "say": _said(self._document["say"], self.say.toPlainText()),
            "screen": _said(self._document["screen"], self.read.text()),
        }
        made.pop("rounds", None)
        return made | ({"rounds": True} if self.rounds.isChecked() else {})


def _number(most: int, value: int) -> QSpinBox:
    made = QSpinBox(minimum=1, maximum=most, value=value)
    theme.roomy(made)
    return made


def _said(text: Mapping[str, str], typed: str) -> dict[str, str]:
    """The text in both languages, once one of them was typed: what was the same, or empty, follows."""
    here = language()
    other = "en" if here == "fr" else "fr"
    follows = text[other] in ("", text[here])
    return {here: typed.strip(), other: typed.strip() if follows else text[other]}


def _typed(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
