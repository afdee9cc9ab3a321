"""The parts of the preview of an import: its layout, names to be confirmed, columns to be corrected."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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

from envies_desktop.activity import EventKind
from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.widgets import button, card, clear, plain_label, row
from envies_desktop.events.dialogs.import_tables import fields_of
from envies_desktop.events.exchange import ImportPreview, Line, NamedAs
from envies_desktop.events.exchange.reading import line_of, plain
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, status_label
from envies_desktop.i18n import labelled, number, tr

if TYPE_CHECKING:
    from envies_desktop.events.exchange.reading import Sheet

SURE = 90.0
"""Per cent from which a guess that stands alone is ticked already."""


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


class Sheets(QWidget):
    """Which sheets of a workbook are read; `chosen(names)` when a person wants others; hidden for one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._body = QVBoxLayout(self)
        theme.spaced(self._body)
        self.hide()

    def show_sheets(self, sheet: "Sheet") -> None:
        """The sheets of the workbook, in the order in which they were first seen; those read are ticked."""
        names = [*sheet.names, *sheet.others]
        if set(names) != set(self._boxes):
            clear(self._body)
            self._boxes = {name: QCheckBox(name.replace("&", "&&")) for name in names}
            for box in self._boxes.values():
                box.clicked.connect(self._clicked)
            title = plain_label(tr("Feuilles lues"), "strong")
            self._body.addWidget(Tools([title, *self._boxes.values()]))
        for name, box in self._boxes.items():
            box.setChecked(name in sheet.names)
        self.setVisible(len(names) > 1)

    def box(self, name: str) -> QCheckBox:
        """The tick of a sheet."""
        return self._boxes[name]

    def _clicked(self) -> None:
        ticked = [name for name, box in self._boxes.items() if box.isChecked()]
        if ticked:
            self.chosen.emit(ticked)
        else:
            self.sender().setChecked(True)  # type: ignore[attr-defined] # the box that was clicked; one is read


class Doubts(QWidget):
    """What a list leaves open: names that mean nobody for certain, statuses nobody knows, new themes.

    `confirmed()` are the keys of the best guesses accepted; `chosen()` the other decisions, by key.
    `explained(statuses, new_themes)` when a person says what a word means, or wants the themes made.
    """

    changed = Signal()
    explained = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[NamedAs, QComboBox, QCheckBox]] = {}
        self._statuses: dict[str, QComboBox] = {}
        self.themes: QCheckBox | None = None
        self._body = QVBoxLayout(self)
        theme.spaced(self._body, spacing=8)

    def forget(self) -> None:
        """Another file: nothing is decided yet."""
        self._rows = {}

    def show_doubts(self, preview: ImportPreview) -> None:
        """Show the doubts of a preview; what was decided before stays decided, a sure guess is ticked."""
        decided = {key: tick.isChecked() for key, (_, _, tick) in self._rows.items()}
        clear(self._body)
        self._rows = {}
        self._ask_words(preview)
        for line, naming in preview.doubtful:
            self._add(line, naming, decided.get(naming.key, _is_sure(naming)))
        if len(self._rows) > 1:
            everything = button(tr("Tout confirmer"), self.confirm_all, icon="list-checks")
            self._body.insertLayout(0, row(everything, None))
        self._body.addStretch(1)

    def _ask_words(self, preview: ImportPreview) -> None:
        """Words of a status that nobody knows, and themes that are in no list."""
        self._statuses, self.themes = {}, None
        known = preview.choices.statuses
        asked = {plain(word): word for word in preview.unknown_statuses} | {word: word for word in known}
        for key, word in asked.items():
            box = QComboBox()
            none = tr("je ne sais pas encore\u00a0: ni compté·e ni placé·e")
            offer(box, {code: status_label(code) for code in PARTICIPANT_STATUSES}, none=none)
            choose(box, known.get(key))
            title = tr("Que veut dire le statut «\u00a0{word}\u00a0»\u00a0?").format(word=word)
            box.setAccessibleName(title)
            box.activated.connect(self._explain)
            self._statuses[key] = box
            self._body.addWidget(card(plain_label(title, wrap=True), box))
        if names := preview.new_themes:
            one = len(names) == 1
            count = tr("Créer ce thème") if one else tr("Créer ces %n thème(s)", "", len(names))
            self.themes = QCheckBox(f"{labelled(count)} {', '.join(names)}".replace("&", "&&"))
            self.themes.setChecked(preview.choices.new_themes)
            self.themes.clicked.connect(self._explain)
            self._body.addWidget(card(self.themes))

    def _explain(self) -> None:
        codes = {word: box.currentData() for word, box in self._statuses.items() if box.currentData()}
        self.explained.emit(codes, self.themes is not None and self.themes.isChecked())

    def status_box(self, word: str) -> QComboBox:
        """The choice of what a word of a status means, by the word as `plain` makes it."""
        return self._statuses[word]

    def _add(self, line: Line, naming: NamedAs, ticked: bool) -> None:
        who = line.values.organisation or line.values.person
        title = tr("Ligne {line}, {who}\u00a0: «\u00a0{text}\u00a0»").format(
            line=number(line_of(line.number)), who=who, text=naming.text
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

    def __init__(self, kind: EventKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._boxes: dict[int, QComboBox] = {}
        self._grid = QGridLayout(self)
        theme.spaced(self._grid, (0, 0, 12, 0), 8)
        self._grid.setColumnStretch(2, 1)

    def show_columns(self, preview: ImportPreview) -> None:
        """Show the columns of a preview, with an example of what they hold."""
        clear(self._grid)
        self._boxes = {}
        fields = {name: label() for name, label in fields_of(self._kind).items()}
        for line, column in enumerate(preview.recognised.columns):
            cells = (r.cells[column.index] for r in preview.recognised.data if column.index < len(r.cells))
            example = next((cell for cell in cells if cell.strip()), "")
            if not column.header and not example:
                continue
            header = column.header or tr("colonne {place} sans titre").format(place=number(column.index + 1))
            box = QComboBox()
            offer(box, fields, none=tr("inconnue"))
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


def _is_sure(naming: NamedAs) -> bool:
    """One guess, alone and nearly the same: a person only has to look."""
    return naming.best is not None and naming.best.score >= SURE and not naming.others


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= 48 else f"{one[:47]}…"
