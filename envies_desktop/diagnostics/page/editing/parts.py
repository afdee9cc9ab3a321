"""A list of the parts of a questionnaire beside the form of the one at hand."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import card, column
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.outline import Place, place_of
from envies_desktop.diagnostics.page.editing.part_form import Asked, PartForm
from envies_desktop.diagnostics.page.editing.wrapped import wrapped_list

Places = Callable[[Mapping[str, Any]], Sequence[Place]]
Spec = Callable[[Mapping[str, Any], Path], Sequence[Asked]]


class Parts(Folding):
    """`edited(path, value, visit)` of a field; `adapted(document, path)` of a gesture, and the part to show.

    `places` are the parts of a document, `spec` what is asked of one of them.
    """

    edited = Signal(object, object, str)
    adapted = Signal(object, object)

    def __init__(self, name: str, places: Places, spec: Spec) -> None:
        super().__init__()
        self._places, self._spec = places, spec
        self.document: Mapping[str, Any] = {}
        self._shown: Sequence[Place] = ()
        self._asked: Sequence[Asked] = ()
        self.form: PartForm | None = None
        self.list = wrapped_list(name)
        theme.sized(self.list, width=260, height=200)
        self.list.setMaximumHeight(theme.px(470))  # in sight whole: the forms are higher than the window
        self.list.currentRowChanged.connect(self._show)
        self._room = QWidget()
        theme.spaced(QVBoxLayout(self._room))
        theme.sized(self._room, width=300)
        across = QHBoxLayout(self)
        theme.spaced(across, spacing=12)
        beside = column(*self.tools(), self.list)
        beside.setStretchFactor(self.list, 1)
        beside.addStretch()  # what the list leaves once it is as high as it may be
        across.addWidget(card(beside), 3)
        across.addWidget(card(self._room), 4)

    def tools(self) -> Sequence[QWidget]:
        """What stands over the list, made before it: the keyboard passes by there first."""
        return ()

    def here(self) -> Path:
        """Where the part at hand stands; () where there is none."""
        place = self.list.currentRow()
        return self._shown[place][0] if 0 <= place < len(self._shown) else ()

    def show_document(self, document: Mapping[str, Any], path: Path | None = None) -> None:
        """Show the parts of this document; the one at hand stays, unless `path` names another."""
        self.document, self._shown = document, self._places(document)
        place = place_of(self._shown, path) if path is not None else None
        here = max(0, self.list.currentRow()) if place is None else place
        self.list.blockSignals(True)
        while self.list.count() > len(self._shown):
            self.list.takeItem(self.list.count() - 1)
        for at, (_, words) in enumerate(self._shown):
            if at < self.list.count():
                self.list.item(at).setText(words)
            else:
                self.list.addItem(words)
        self.list.setCurrentRow(min(here, len(self._shown) - 1))
        self.list.blockSignals(False)
        self._show(self.list.currentRow())

    def go_to(self, path: Path) -> bool:
        """Show the part that holds this; False where none does."""
        place = place_of(self._shown, path)
        if place is not None:
            self.list.setCurrentRow(place)
        return place is not None

    def label_of(self, path: Path) -> str:
        """What the field at `path` is called on the screen; nothing where none asks it."""
        place = place_of(self._shown, path)
        if place is None:
            return ""
        base = self._shown[place][0]
        asked = self._spec(self.document, base)
        return next((one.label for one in asked if (*base, *one.path) == path), "")

    def words_of(self, path: Path) -> str:
        """What the list says of the part that holds this."""
        place = place_of(self._shown, path)
        return "" if place is None else self._shown[place][1]

    def flush(self) -> None:
        """Save what is being typed."""
        if self.form is not None:
            self.form.fields.flush()

    def judge(self) -> None:
        """What the part at hand lets one do; called whenever another is shown."""

    def _show(self, _place: int) -> None:
        """The same form serves all parts that ask the same."""
        self.judge()
        path = self.here()
        self._room.setVisible(bool(path))
        if not path:
            return
        asked = self._spec(self.document, path)
        if self.form is None or asked != self._asked:
            self.flush()
            former, self._asked = self.form, asked
            self.form = PartForm(asked)
            self.form.edited.connect(self.edited)
            layout = self._room.layout()
            assert layout is not None
            if former is not None:
                layout.removeWidget(former)
                former.hide()
                former.deleteLater()
            layout.addWidget(self.form)
        self.form.show_part(self.document, path)
