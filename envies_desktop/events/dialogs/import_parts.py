"""The parts of the preview of an import: its layout, names to be confirmed, columns to be corrected."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.widgets import button, card, clear, plain_label, row
from envies_desktop.events.dialogs.import_tables import FIELDS
from envies_desktop.events.exchange import ImportPreview, Line, NamedAs
from envies_desktop.i18n import number, tr


class ImportForm(QWidget):
    """The layout of the preview."""

    file_name: QLabel
    choose: QPushButton
    template: QPushButton
    summary: QLabel
    steps: QTabWidget
    lines_tab: QWidget
    doubts_scroll: QScrollArea
    columns_scroll: QScrollArea

    def __init__(self) -> None:
        super().__init__()
        load_form("import_participants", self)
        self.steps.setDocumentMode(True)
        self.steps.tabBar().setDrawBase(False)
        for made, icon in ((self.choose, "folder-open"), (self.template, "download")):
            made.setAutoDefault(False)
            theme.set_icon(made, icon)


class Doubts(QWidget):
    """Names that mean nobody for certain: the best guess to confirm, another one, or nobody.

    `confirmed()` are the keys of the best guesses accepted; `chosen()` the other decisions, by key.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[NamedAs, QComboBox, QCheckBox]] = {}
        self._body = QVBoxLayout(self)
        theme.spaced(self._body, spacing=8)

    def show_doubts(self, preview: ImportPreview) -> None:
        """Show the doubts of a preview; what was decided before stays decided."""
        ticked = self.confirmed()
        clear(self._body)
        self._rows = {}
        for line, naming in preview.doubtful:
            self._add(line, naming, naming.key in ticked)
        if len(self._rows) > 1:
            everything = button(tr("Tout confirmer"), self.confirm_all, icon="list-checks")
            self._body.insertLayout(0, row(everything, None))
        self._body.addStretch(1)

    def _add(self, line: Line, naming: NamedAs, ticked: bool) -> None:
        who = line.values.organisation or line.values.person
        title = tr("Ligne {line}, {who}\u00a0: «\u00a0{text}\u00a0»").format(
            line=number(line.number), who=who, text=naming.text
        )
        box, tick = QComboBox(), QCheckBox(tr("Confirmer"))
        choices: dict[Any, str] = {}
        for candidate in [c for c in (naming.best, *naming.others) if c]:
            choices[candidate.seat] = tr("{name} (ressemblance {score} %)").format(
                name=candidate.label, score=number(round(candidate.score))
            )
        offer(box, choices)
        box.addItem(tr("personne\u00a0: laisser ce nom de côté"), None)
        box.setAccessibleName(title)
        tick.setAccessibleName(tr("Confirmer {title}").format(title=title))
        tick.setChecked(ticked)
        box.activated.connect(lambda: tick.setChecked(True))
        tick.toggled.connect(self.changed)
        box.currentIndexChanged.connect(self.changed)
        self._rows[naming.key] = (naming, box, tick)
        across = row(box, tick)
        across.setStretch(0, 1)
        self._body.addWidget(card(plain_label(title, wrap=True), across))

    def confirm_all(self) -> None:
        """Accept every best guess."""
        for _, _, tick in self._rows.values():
            tick.setChecked(True)

    def waiting(self) -> int:
        """How many are not decided yet."""
        return sum(1 for _, _, tick in self._rows.values() if not tick.isChecked())

    def confirmed(self) -> set[str]:
        """The keys whose best guess was accepted."""
        return {
            key
            for key, (naming, box, tick) in self._rows.items()
            if tick.isChecked() and naming.best and box.currentData() == naming.best.seat
        }

    def chosen(self) -> dict[str, str | None]:
        """Other decisions: key → seat, or None for nobody."""
        return {
            key: box.currentData()
            for key, (naming, box, tick) in self._rows.items()
            if tick.isChecked() and not (naming.best and box.currentData() == naming.best.seat)
        }


class Columns(QWidget):
    """What each column of the file was taken for; `corrected(mapping)` when a person says otherwise."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[int, QComboBox] = {}
        self._grid = QGridLayout(self)
        theme.spaced(self._grid, (0, 0, 12, 0), 8)
        self._grid.setColumnStretch(2, 1)

    def show_columns(self, preview: ImportPreview) -> None:
        """Show the columns of a preview, with an example of what they hold."""
        clear(self._grid)
        self._boxes = {}
        for line, column in enumerate(preview.recognised.columns):
            cells = (r.cells[column.index] for r in preview.recognised.data if column.index < len(r.cells))
            example = next((cell for cell in cells if cell.strip()), "")
            if not column.header and not example:
                continue
            header = column.header or tr("colonne {place} sans titre").format(place=number(column.index + 1))
            box = QComboBox()
            offer(box, {field: FIELDS[field]() for field in FIELDS}, none=tr("inconnue"))
            choose(box, column.field)
            box.setAccessibleName(tr("Ce que contient «\u00a0{header}\u00a0»").format(header=header))
            box.activated.connect(lambda _, at=column.index: self._correct(at))
            theme.sized(box, width=220)
            self._boxes[column.index] = box
            shown = plain_label(_short(example), "muted")
            self._grid.addWidget(plain_label(_short(header), "strong"), line, 0)
            self._grid.addWidget(box, line, 1)
            self._grid.addWidget(shown, line, 2)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def box(self, index: int) -> QComboBox:
        """The choice of a column, by its place from 0."""
        return self._boxes[index]

    def _correct(self, index: int) -> None:
        field = self._boxes[index].currentData()
        corrected: Mapping[int, str | None] = {index: field}
        self.corrected.emit(corrected)


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= 48 else f"{one[:47]}…"
