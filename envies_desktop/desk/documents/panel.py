"""The tab "Documents" of any record: look at, print or save each sheet; print the whole folder at once."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTemporaryDir, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.activity import Document, Tool, load
from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import open_folder
from envies_desktop.desk.documents import making
from envies_desktop.desk.documents.contact import ask_contact
from envies_desktop.desk.documents.lines import line_alone, line_of_many, rule
from envies_desktop.desk.documents.making import Batch, Making, Order
from envies_desktop.desk.documents.options import Options
from envies_desktop.desk.documents.outcome import Outcome
from envies_desktop.desk.documents.words import OnPaper, moment_label, printed_words
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.reads import noted
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import (
    Banner,
    button,
    card,
    plain_label,
    relabel,
    row,
    section_label,
    set_role,
)
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

LONG_ENOUGH = 300
"""Milliseconds after which work under way is shown."""


class DocumentsPanel(Panel):
    """Files are made out of the window's thread; what cannot be made says why.

    What can be printed, and how, says the activity of the `record` ("event", "diagnostic"…): its documents
    (those of this `kind` of event) and its Subject. Documents used together stand by moment, with when they
    were last printed; others each have their card. `tab_wanted` names the tab where a refusal can be mended.
    """

    tab_wanted = Signal(str)

    def __init__(
        self, desk: Desk, record: str, record_id: UUID, kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.record, self.record_id = record, record_id
        self.subject = desk.activities.subject(record)
        self.documents: Sequence[Document] = desk.activities.documents(record, kind)
        self.making: Making | None = None
        self._contact_asked = False
        self._folder = QTemporaryDir()
        self.options: Options = load(self.subject.options)(desk, record_id)
        self.options.changed.connect(self._judge)
        self.options.tab_wanted.connect(self.tab_wanted)
        self.banner, self.progress, self.saying = Banner(), QProgressBar(), plain_label(role="muted")
        self.outcome = Outcome(desk, self.documents, self.banner, self, noting=bool(self.subject.record))
        self.outcome.working.connect(self._working)
        self.save_all = button(tr("Enregistrer le dossier…"), self.save_kit, icon="folder")
        self.kit = button(tr("Imprimer le dossier…"), self.print_kit, icon="printer", kind="primary")
        self.tools = [self._tool(tool) for tool in desk.activities.tools(record)]
        self.stop = button(tr("Arrêter"), self._stop, icon="square")
        self.rows: dict[str, QWidget] = {}
        self.gestures: dict[str, Sequence[QWidget]] = {}
        self.states: dict[str, QLabel] = {}
        self._soon = QTimer(self, singleShot=True, interval=LONG_ENOUGH)
        self._soon.timeout.connect(self._show_progress)
        self._lay_out()
        self._busy(False)

    def _tool(self, tool: Tool) -> QWidget:
        tip = tool.tip() if tool.tip else ""
        run = load(tool.run)
        return button(
            tool.label(), lambda: run(self.desk, self.record_id, self), icon=tool.icon, tip=tip, name=tip
        )

    def _lay_out(self) -> None:
        self.progress.setRange(0, 100)
        theme.sized(self.progress, width=160, most_width=320)
        layout = QVBoxLayout(self)
        if self.subject.together:
            theme.spaced(layout, spacing=12)
            layout.addWidget(self.banner)
            layout.addWidget(Tools([self.options], [*self.tools, self.save_all, self.kit]))
            layout.addLayout(row(self.saying, self.progress, self.stop, None, spacing=12))
            layout.addWidget(self._by_moment())
        else:
            theme.spaced(layout, spacing=10)
            layout.addWidget(card(self.options, *([Tools(self.tools)] if self.tools else [])))
            layout.addWidget(self.banner)
            for document in self.documents:
                line, gesture = line_alone(document, self.preview, self.options)
                self.rows[document.name], self.gestures[document.name] = line, [gesture]
                layout.addWidget(line)
        layout.addStretch(1)

    def _by_moment(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", "card")
        lines = QVBoxLayout(frame)
        theme.spaced(lines, (16, 8, 16, 8), 6)
        for moment, documents in groupby(self.documents, key=lambda document: document.moment):
            if lines.count():
                lines.addSpacing(theme.px(8))
            lines.addWidget(section_label(moment_label(moment)))
            for document in documents:
                line, gestures, state = line_of_many(document, self.preview, self.print_one, self.save)
                self.rows[document.name], self.gestures[document.name] = line, gestures
                self.states[document.name] = state
                lines.addWidget(rule())
                lines.addWidget(line)
        return frame

    def refresh(self) -> None:
        """Ask for whom it may be printed, and what is on paper."""
        with self.desk.store.read() as session:
            self.options.refresh(session)
        if self.subject.on_paper:
            self.desk.tasks.short(self._read_paper, done=self._show_paper, failed=self.tell)
        self._judge()

    def _read_paper(self) -> tuple[Mapping[str, OnPaper], set[str]]:
        """What was printed, and the kinds that were read for it; called in a thread."""
        on_paper = load(self.subject.on_paper)
        with noted() as kinds, self.desk.store.read() as session:
            return on_paper(session, self.record_id, self.desk.activities), kinds

    def _show_paper(self, told: tuple[Mapping[str, OnPaper], set[str]]) -> None:
        """What is on paper, which is compared with the plan elsewhere."""
        self.outcome.paper, kinds = told
        self.also_read(kinds)
        for name, state in self.states.items():
            found = self.outcome.paper.get(name)
            state.setVisible(found is not None)
            if found is not None:
                state.setText(printed_words(found))
                set_role(state, "role", "accent" if found.outdated else "small")

    def print_now(self) -> bool:
        """Ctrl+P prints the kit; documents that are looked at one by one have none."""
        if self.subject.together:
            self.print_kit()
        return self.subject.together

    def preview(self, name: str) -> None:
        """Look at one document."""
        self._make([name], self.outcome.show)

    def print_one(self, name: str) -> None:
        """Print one document."""
        self._make([name], self.outcome.print_out)

    def save(self, name: str) -> None:
        """Save one document where the person says."""
        self._make([name], self.outcome.keep)

    def print_kit(self) -> None:
        """Ask what to print of everything that can be made: what is on paper and still true is not ticked."""
        self._make(None, self.outcome.print_out, choices=True)

    def save_kit(self) -> None:
        """Save everything into a folder."""
        folder = open_folder(self, tr("Enregistrer le dossier"), self.desk.settings.documents())
        if folder:
            self._make(None, partial(self.outcome.tell_saved, folder), folder)

    def _make(
        self,
        names: Sequence[str] | None,
        then: Callable[[Batch], object],
        folder: Path | None = None,
        *,
        choices: bool = False,
    ) -> None:
        """Read and write elsewhere, one at a time."""
        if self.making is not None:
            return
        self.banner.hide()
        wanted = [one for one in self.documents if names is None or one.name in names]
        try:
            chosen = self.options.chosen(wanted[0] if names else None)
        except Refused as refused:
            self._complain(refused)
            return
        self._contact_asked = self._contact_asked or ask_contact(self.desk, self, wanted)
        self._busy(True)
        self.making = making.make(
            self.desk,
            self.record,
            self.record_id,
            Order(
                names=tuple(names or ()),
                person=chosen.person,
                other=chosen.other,
                large=chosen.large,
                choices=choices,
            ),
            folder or Path(tempfile.mkdtemp(dir=self._folder.path())),
            owner=self,
            title="" if self.subject.together else tr("Préparation du document"),
            done=partial(self._made, then),
            failed=self._failed,
            progress=self._progressed,
        )

    def _made(self, then: Callable[[Batch], object], batch: Batch) -> None:
        self.making = None
        self._busy(False)
        self.outcome.tell_notes(batch)
        if batch.files:
            then(batch)

    def _failed(self, refused: Refused) -> None:
        self.making = None
        self._busy(False)
        self._complain(refused)

    def _complain(self, refused: Refused) -> None:
        self.banner.say(self.desk.explain(refused), "warn", self.options.remedies(refused))

    def _progressed(self, share: float, name: str) -> None:
        titles = {document.name: document.title for document in self.documents}
        self.progress.setValue(round(100 * share))
        self.saying.setText(titles.get(name, name))

    def _stop(self) -> None:
        if self.making is not None:
            self.making.cancel()
        elif self.outcome.run is not None:
            self.outcome.run.stop()

    def _busy(self, busy: bool) -> None:
        if busy and self.subject.together:
            self._soon.start()
        else:
            self._soon.stop()
            self._show_progress(False)
        self.progress.setValue(0)
        self.saying.setText(tr("Préparation…"))
        for asked in (self.kit, self.save_all):
            asked.setEnabled(not busy)

    def _show_progress(self, shown: bool = True) -> None:
        for widget in (self.progress, self.stop, self.saying):
            widget.setVisible(shown)

    def _judge(self) -> None:
        """Only what makes sense here; of that, only what exists for what is chosen."""
        for document in self.documents:
            self.rows[document.name].setVisible(self.options.shows(document))
            for gesture in self.gestures[document.name]:
                gesture.setEnabled(self.options.allows(document))
        alone = self.options.alone()
        relabel(self.kit, tr("Imprimer son dossier…") if alone else tr("Imprimer le dossier…"))

    def _working(self, task: Task | None) -> None:
        self._busy(task is not None)
        if task is not None:
            self.saying.setText(task.title)
            task.progressed.connect(self._progressed)
