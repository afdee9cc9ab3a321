"""One document of the print dialog: ticked or not, its pages, how it is printed, what is told of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.printing.files import PAPERS, SIDES, PrintFile
from envies_desktop.desk.printing.queue import Abilities
from envies_desktop.desk.widgets import button, plain_label, row, set_role
from envies_desktop.i18n import tr

MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class Choice:
    """A file that can be printed: the heading that it stands under, whether it is wanted to begin with.

    `already` says when it was printed last, `outdated` that this is no longer true of all its sheets.
    """

    file: PrintFile
    heading: str = ""
    wanted: bool = True
    already: str = ""
    outdated: bool = False


class _Fields(Tools):
    """Sides, paper and copies of one file; `changed` with the file as it is wanted now."""

    changed = Signal(object)

    def __init__(self, file: PrintFile, can: Abilities) -> None:
        self.sides, self.paper, self.copies = QComboBox(), QComboBox(), QSpinBox()
        super().__init__([self.sides, self.paper, self.copies])
        offer(self.sides, {one: _sides(one) for one in SIDES})
        offer(self.paper, {paper: _paper(paper, file.made_for) for paper in PAPERS})
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setPrefix("×\u00a0")
        theme.roomy(self.copies)
        named = ((self.sides, tr("Recto-verso")), (self.paper, tr("Papier")), (self.copies, tr("Copies")))
        for field, name in named:
            field.setAccessibleName(f"{name}\u00a0: {file.title}")
        self._file = file
        self.show_file(file, can)
        self.sides.activated.connect(lambda: self._tell())
        self.paper.activated.connect(lambda: self._tell())
        self.copies.valueChanged.connect(lambda: self._tell())

    def show_file(self, file: PrintFile, can: Abilities) -> None:
        """Show how this file is to be printed, on a printer that can do so much."""
        self._file = file
        choose(self.sides, file.sides)
        choose(self.paper, file.paper)
        self.copies.blockSignals(True)
        self.copies.setValue(file.copies)
        self.copies.blockSignals(False)
        self.sides.setEnabled(can.two_sided is not False)

    def _tell(self) -> None:
        wanted = replace(
            self._file,
            sides=self.sides.currentData(),
            paper=self.paper.currentData(),
            copies=self.copies.value(),
        )
        self.changed.emit(wanted)


class Line(QWidget):
    """One file: ticked or not, its pages, how it is printed; a click on this brings its fields.

    They are there from the start where the printer lacks the paper that it asks for.
    """

    changed = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice, self.wished, self.can = choice, choice.file, Abilities("")
        self.file = choice.file
        self.fields: _Fields | None = None
        self.wanted = QCheckBox(choice.file.title.replace("&", "&&"))
        self.wanted.setChecked(choice.wanted)
        self.pages, self.note = plain_label(role="strong"), plain_label(wrap=True)
        tip = tr("Recto-verso, papier, copies\u00a0: {title}").format(title=choice.file.title)
        self.how = button("", self.open_fields, kind="quiet", tip=tip)
        self._lay_out()
        self.wanted.toggled.connect(lambda: self._show())
        self._show()

    def _lay_out(self) -> None:
        self.pages.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.sized(self.pages, width=88)
        theme.sized(self.how, width=172)
        layout, self._under = QVBoxLayout(self), QVBoxLayout()
        theme.spaced(layout, spacing=2)
        theme.spaced(self._under, (30, 0, 0, 0), 4)
        layout.addWidget(_Row(self.wanted, row(self.pages, self.how)))
        layout.addLayout(self._under)
        self._under.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def open_fields(self) -> None:
        """Show the fields, with the keyboard in the first."""
        self._add_fields().sides.setFocus()

    def _add_fields(self) -> _Fields:
        if self.fields is None:
            self.fields = _Fields(self.file, self.can)
            self.fields.changed.connect(self._wish)
            self._under.insertWidget(0, self.fields)
        return self.fields

    def fit(self, can: Abilities) -> None:
        """Ask of the printer only what it can do; tell where that is not what was wished."""
        self.can, wished = can, self.wished
        self.file = replace(
            wished,
            paper=_nearest(wished.paper, can.papers),
            sides="one" if can.two_sided is False else wished.sides,
        )
        if self._lacks():
            self._add_fields()
        if self.fields is not None:
            self.fields.show_file(self.file, can)
        self._show()

    def _lacks(self) -> bool:
        """The printer has not the paper that the document asks for."""
        return bool(self.can.papers) and self.choice.file.paper not in self.can.papers

    def _wish(self, file: PrintFile) -> None:
        self.file = self.wished = file
        self._show()

    def _show(self) -> None:
        self.pages.setText(tr("%n page(s)", "", self.file.printed_pages))
        how = _how(self.file)
        self.how.setText(how)
        self.how.setAccessibleName(f"{how}\u00a0: {self.choice.file.title}")
        told = [self.choice.already] if self.choice.already else []
        if self._lacks():
            told.append(_lacking(self.choice.file.paper, self.file.paper))
        set_role(self.note, "role", "accent" if self._lacks() or self.choice.outdated else "small")
        self.note.setText(" ".join(told))
        self.note.setVisible(bool(told))
        self.changed.emit()


class _Row(Folding):
    """The title, and what is said of it: beside it, or under it where there is no room."""

    least = 480

    def __init__(self, title: QWidget, facts: QHBoxLayout) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(title, 1)
        layout.addLayout(facts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _how(file: PrintFile) -> str:
    """The shortest words for how a file is printed: A4, once, goes without saying."""
    said = [tr("recto") if file.sides == "one" else tr("recto-verso")]
    if file.paper != "A4" or file.made_for != "A4":
        said.insert(0, _paper(file.paper, file.made_for))
    if file.copies > 1:
        said.append(f"×\u00a0{file.copies}")
    return " · ".join(said)


def _nearest(wanted: str, papers: frozenset[str]) -> str:
    """A4 wherever it is there: it is what lies in every printer."""
    if not papers or wanted in papers:
        return wanted
    if "A4" in papers:
        return "A4"
    return next((paper for paper in reversed(PAPERS) if paper in papers), wanted)


def _lacking(wanted: str, paper: str) -> str:
    if paper == wanted:
        return tr("{wanted} demandé, que cette imprimante n’a pas.").format(wanted=wanted)
    said = tr("{wanted} demandé, que cette imprimante n’a pas\u00a0: mis à l’échelle en {paper}.")
    return said.format(wanted=wanted, paper=paper)


def _sides(sides: str) -> str:
    said = {
        "one": tr("Recto"),
        "long": tr("Recto-verso"),
        "short": tr("Recto-verso, bord court"),
    }
    return said[sides]


def _paper(paper: str, made_for: str) -> str:
    places = PAPERS.index(paper), PAPERS.index(made_for) if made_for in PAPERS else 1
    if places[0] < places[1]:
        return tr("{paper} (réduit)").format(paper=paper)
    if places[0] > places[1]:
        return tr("{paper} (agrandi)").format(paper=paper)
    return paper
