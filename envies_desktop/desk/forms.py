"""Forms drawn in Qt Designer, loaded into the object that gives them their behaviour."""

import inspect
from collections.abc import Sequence
from typing import Any, ClassVar, get_origin, get_type_hints

from PySide6.QtCore import QObject, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QWidget,
)

from envies_desktop.assets import form_path
from envies_desktop.desk import theme

FIELD = 36
"""The height of a line of a form: labels stand at the middle of their field."""


class _Loader(QUiLoader):
    """Builds the form into `base`, and our own widgets by their class name."""

    def __init__(self, base: QWidget, widgets: Sequence[type[QWidget]]) -> None:
        super().__init__()
        self._base = base
        self._own = {kind.__name__: kind for kind in widgets}

    def createWidget(  # noqa: N802 -- Qt's name
        self, class_name: str, parent: QWidget | None = None, name: str = ""
    ) -> QWidget:
        """The base for the outermost widget, ours or Qt's for the others."""
        if parent is None:
            return self._base
        if class_name in self._own:
            made = self._own[class_name](parent)
            made.setObjectName(name)
            return made
        return super().createWidget(class_name, parent, name)


def load_form(name: str, into: QWidget, *, widgets: Sequence[type[QWidget]] = ()) -> None:
    """Load forms/<name>.ui into `into`: each annotated widget of its class becomes an attribute.

    The annotations are the contract: TypeError where a widget is missing or of another type. `widgets` are
    our own classes that the form names. Dynamic properties "role", "kind", "panel" and "iconName" set in
    Designer are honoured, every label is plain text, margins follow the zoom.
    """
    _Loader(into, widgets).load(str(form_path(name)))
    for attribute, kind in _contract(type(into)).items():
        found = into.findChild(QObject, attribute)
        if not isinstance(found, kind):
            raise TypeError(f"forms/{name}.ui: {attribute} must be a {kind.__name__}, found {found!r}")
        setattr(into, attribute, found)
    _prepare(into)


def lend_rows(lines: QWidget, into: QWidget) -> None:
    """Move the lines of a form (a QFormLayout) into another, each where its field says.

    The dynamic property "before" or "after" of a field names the field of `into` beside which it stands; the
    keyboard reaches it there.
    """
    form = lines.layout()
    assert isinstance(form, QFormLayout)
    while form.rowCount():
        taken = form.takeRow(0)
        label, field = taken.labelItem.widget(), taken.fieldItem.widget()
        assert label is not None
        assert field is not None
        below = bool(field.property("after"))
        beside = into.findChild(QWidget, field.property("after" if below else "before"))
        assert beside is not None, f"{field.objectName()} names no field"
        host, place = _line_of(into, beside)
        host.insertRow(place + below, label, field)
        QWidget.setTabOrder(beside if below else _reached_before(beside), field)


def _reached_before(field: QWidget) -> QWidget:
    """The field from which the keyboard comes; Qt puts nothing in order after what has no focus."""
    found = field
    while (before := found.previousInFocusChain()) is not None and before is not field:
        found = before
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus:
            break
    return found


def _line_of(form: QWidget, field: QWidget) -> tuple[QFormLayout, int]:
    for layout in form.findChildren(QFormLayout):
        place = next((at for at in range(layout.rowCount()) if _field_at(layout, at) is field), -1)
        if place >= 0:
            return layout, place
    raise ValueError(f"{field.objectName()} stands in no line")


def _field_at(layout: QFormLayout, place: int) -> QWidget | None:
    item = layout.itemAt(place, QFormLayout.ItemRole.FieldRole)
    return item.widget() if item else None


def _contract(owner: type) -> dict[str, type[QObject]]:
    """The annotated widgets of a class: name to type."""
    ours = [kind for kind in owner.__mro__ if kind.__module__.split(".")[0] not in ("PySide6", "Shiboken")]
    own = {key for kind in ours for key in _annotated(kind)}
    return {
        key: kind
        for key, kind in get_type_hints(owner).items()
        if key in own and isinstance(kind, type) and issubclass(kind, QObject)
    }


def _annotated(kind: type) -> list[str]:
    hints = inspect.get_annotations(kind)
    return [key for key, value in hints.items() if not _of_class(value)]


def _of_class(hint: Any) -> bool:
    return get_origin(hint) is ClassVar or str(hint).startswith(("ClassVar", "typing.ClassVar"))


def _prepare(form: QWidget) -> None:
    for label in form.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    for layout in form.findChildren(QLayout):
        if not layout.property("board"):
            _space(layout)
    for box in form.findChildren(QAbstractSpinBox):
        theme.roomy(box)
    for button in form.findChildren(QAbstractButton):
        if icon := button.property("iconName"):
            theme.set_icon(button, icon, button.property("iconRole") or "ink")


def _space(layout: QLayout) -> None:
    """Take the margins and spacings of the form for those of the drawing board."""
    edges = layout.contentsMargins()
    down, across = layout.spacing(), layout.spacing()
    if isinstance(layout, QFormLayout | QGridLayout):
        down, across = layout.verticalSpacing(), layout.horizontalSpacing()
    margins = (edges.left(), edges.top(), edges.right(), edges.bottom())
    theme.spaced(layout, margins, max(0, down), max(0, across))
    if isinstance(layout, QFormLayout):
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for line in range(layout.rowCount()):
            label = layout.itemAt(line, QFormLayout.ItemRole.LabelRole)
            if label and (words := label.widget()):
                theme.sized(words, height=FIELD)
