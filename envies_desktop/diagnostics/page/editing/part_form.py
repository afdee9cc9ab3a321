"""A form on a part of a document: each field is a path, saved as it is typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, Typing, offer
from envies_desktop.desk.widgets import plain_label
from envies_desktop.diagnostics.adapting import part
from envies_desktop.diagnostics.document import Path
from envies_desktop.i18n import number, tr


@dataclass(frozen=True)
class Asked:
    """A field: where it stands below the part at hand, and how it is typed.

    `kind`: "line", "text" (several lines), "number", "whole", "numbers" (a list), "choice".
    """

    label: str
    path: Path
    kind: Literal["line", "text", "number", "whole", "numbers", "choice"] = "line"
    choices: Mapping[Any, str] = field(default_factory=dict)
    optional: bool = False


def _number(text: str) -> float | int | None:
    bare = text.strip().replace(",", ".")
    if not bare:
        return None
    value = float(bare)
    return int(value) if value == int(value) else value


def _whole(text: str) -> int | None:
    return int(text.strip()) if text.strip() else None


def _numbers(text: str) -> list[int] | None:
    return [int(word) for word in text.replace(",", " ").replace(";", " ").split()] or None


_TYPED = {
    "number": Typing(
        read=_number,
        shown=lambda value: "" if value is None else number(value),
        problem=lambda: tr("Écrivez un nombre, par exemple 1,2."),
    ),
    "whole": Typing(
        read=_whole,
        shown=lambda value: "" if value is None else str(value),
        problem=lambda: tr("Écrivez un nombre entier, par exemple 2."),
    ),
    "numbers": Typing(
        read=_numbers,
        shown=lambda value: ", ".join(str(one) for one in value or ()),
        problem=lambda: tr("Écrivez des numéros séparés par des virgules, par exemple 8, 12."),
    ),
}


class PartForm(QWidget):
    """`edited(path, value, visit)` once a field was changed; the path is whole."""

    edited = Signal(object, object, str)

    def __init__(self, asked: Sequence[Asked], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = {str(place): one for place, one in enumerate(asked)}
        self._base: Path = ()
        self.note = plain_label(role="bad", wrap=True)
        self.note.hide()
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=4)
        layout.addWidget(self.note)
        widgets = {}
        for name, one in self._asked.items():
            widgets[name] = made = _widget(one)
            label = plain_label(one.label, "small")
            label.setBuddy(made)
            made.setAccessibleName(one.label)
            layout.addWidget(label)
            layout.addWidget(made)
        layout.addStretch(1)
        typed = {name: _TYPED[one.kind] for name, one in self._asked.items() if one.kind in _TYPED}
        self.fields = Fields(self, widgets, typed=typed, note=self.note)
        self.fields.edited.connect(self._edited)

    def show_part(self, document: Mapping[str, Any], base: Path) -> None:
        """Show the part at `base`; what is being typed is saved first where it belongs."""
        if base != self._base:
            self.fields.flush()
        self._base = base
        self.fields.show({name: part(document, (*base, *one.path)) for name, one in self._asked.items()})

    def label_of(self, path: Path) -> str:
        """What the field at that whole path is called; nothing where it is none of these."""
        return next((one.label for one in self._asked.values() if (*self._base, *one.path) == path), "")

    def _edited(self, name: str, value: Any, visit: str) -> None:
        one = self._asked[name]
        kept = None if one.optional and value in ("", None) else value
        self.edited.emit((*self._base, *one.path), kept, visit)


def _widget(one: Asked) -> QWidget:
    if one.kind == "choice":
        box = QComboBox()
        offer(box, one.choices)
        return box
    if one.kind == "text":
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        theme.sized(text, height=58)
        text.setMaximumHeight(theme.px(76))
        return text
    return QLineEdit()
