"""What is printed, on which printer, how: one line for each document, told what is on paper already."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.printing import queue
from envies_desktop.desk.printing.files import PAPERS, PrintFile
from envies_desktop.desk.printing.line import Choice, Line
from envies_desktop.desk.printing.queue import Abilities
from envies_desktop.desk.widgets import button, plain_label, relabel, row, section_label
from envies_desktop.desk.words import ElidedLabel
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk


class PrintDialog(WorkDialog):
    """Asks what to print and how; `files()` and `printer()` once it is accepted.

    `saving` is true where the files are wanted as PDFs instead. `printers` has at least one name.
    """

    def __init__(
        self,
        desk: "Desk",
        title: str,
        choices: Sequence[Choice],
        printers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, title, tr("Imprimer"), parent)
        self.saving = False
        self.printers, self.able = QComboBox(), ElidedLabel("facts")
        self.printers.setAccessibleName(tr("Imprimante"))
        self.printers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        theme.sized(self.printers, width=280)
        offer(self.printers, {name: name for name in printers})
        choose(self.printers, desk.settings.printer)
        self.lines = [Line(choice) for choice in choices]
        self.all = QCheckBox(tr("Tout cocher"))
        self.all.setVisible(len(self.lines) > 1)
        self.all.clicked.connect(self._check_all)
        self.save = button(tr("Enregistrer en PDF…"), self._save, icon="save")
        self._lay_out()
        for line in self.lines:
            line.changed.connect(self._count)
        self.printers.activated.connect(lambda: self._look())
        self._count()
        self._look()
        self.printers.setFocus()

    def _lay_out(self) -> None:
        name = plain_label(tr("Imprimante"), "strong")
        name.setBuddy(self.printers)
        head = row(name, spacing=12)
        head.addWidget(self.printers, 1)
        self.add(head, self.able)
        for heading, lines in groupby(self.lines, key=lambda line: line.choice.heading):
            if heading:
                self.add(section_label(heading))
            self.add(*lines)
        theme.spaced(self.body, spacing=8)
        self.body.addStretch(1)
        self.foot.insertWidget(0, self.save)
        self.foot.insertWidget(0, self.all)

    def _fit(self, least: QSize) -> None:
        """Wide enough for a title and what is said of it side by side."""
        super()._fit(least.expandedTo(QSize(theme.px(620), 0)))

    def files(self) -> list[PrintFile]:
        """What is to be printed, in the order of the list."""
        return [line.file for line in self.lines if line.wanted.isChecked()]

    def printer(self) -> str:
        """The printer that was chosen."""
        return str(self.printers.currentData())

    def submit(self) -> None:
        """Something must be wanted; raises Refused("print-nothing")."""
        if not self.files():
            raise Refused("print-nothing")

    def _save(self) -> None:
        self.saving = True
        self._clicked()
        self.saving = self.saving and not self.isVisible()

    def _check_all(self, on: bool) -> None:
        for line in self.lines:
            line.wanted.setChecked(on)

    def _count(self) -> None:
        files = self.files()
        pages = sum(file.printed_pages for file in files)
        relabel(self.go, tr("Imprimer %n page(s)", "", pages) if files else tr("Imprimer"))
        self.all.setChecked(len(files) == len(self.lines))

    def _look(self) -> None:
        """What the printer can do is asked elsewhere: one that is far away may take its time."""
        self.able.show_words("")
        self.desk.tasks.short(queue.abilities, self.printer(), done=self._learnt)

    def _learnt(self, can: Abilities) -> None:
        if can.printer != self.printer():
            return
        for line in self.lines:
            line.fit(can)
        self.able.show_words(_able(can))


def _able(can: Abilities) -> str:
    said = []
    if can.papers:
        said.append(", ".join(paper for paper in PAPERS if paper in can.papers))
        if "A3" not in can.papers:
            said[-1] = tr("{papers}, pas d’A3").format(papers=said[-1])
    if can.two_sided is not None:
        said.append(tr("recto-verso") if can.two_sided else tr("recto seulement"))
    return " · ".join(said)
