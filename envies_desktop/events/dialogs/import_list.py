"""Import a list of participants: choose, look at everything, then accept; nothing is written before."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import confirm, open_file, save_file
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import Banner, button, empty_state, plain_label, row, scrolled, set_role
from envies_desktop.directory.exchange.data import Change
from envies_desktop.events.dialogs.import_parts import Columns, Doubts, ImportForm, Sheets
from envies_desktop.events.dialogs.import_tables import imported_words, line_columns, silent_columns
from envies_desktop.events.dialogs.import_work import imported, previewed
from envies_desktop.events.exchange import (
    Choices,
    ImportPreview,
    ImportResult,
    Line,
    Problem,
)
from envies_desktop.events.exchange.changes import change_params
from envies_desktop.events.exchange.of_kind import of_kind
from envies_desktop.events.exchange.reading import line_of, row_of
from envies_desktop.events.exchange.values import as_parameters
from envies_desktop.events.queries import event_of
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.events.exchange.reading import Sheet

LINES, DOUBTS, COLUMNS = range(3)


def no_organisation() -> str:
    """Why a list cannot come in: it is organisations that meet."""
    return tr(
        "Aucune colonne ne dit l’organisation de chacun\u00a0: dans l’onglet Colonnes, indiquez laquelle, ou "
        "ajoutez-la dans le fichier."
    )


class ImportDialog(QDialog):
    """One list into one event. `result_of` is what was done, once it is done."""

    def __init__(
        self, desk: Desk, event_id: UUID, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.event_id = desk, event_id
        with desk.store.read() as session:
            self.kind = desk.activities.kind(event_of(session, event_id).kind)
        self.path: Path | None = None
        self.sheet: Sheet | None = None
        self.preview: ImportPreview | None = None
        self.result_of: ImportResult | None = None
        self.busy = self._left = False
        self._mapping: dict[int, str | None] = {}
        self._choices = Choices()
        self.setWindowTitle(tr("Importer une liste de participants"))
        self.setAcceptDrops(True)
        self.form, self.banner = ImportForm(), Banner()
        self.sheets, self.doubts, self.columns = Sheets(), Doubts(), Columns(self.kind)
        self.table = RecordTable()
        self.leave = button(tr("Annuler"), self.reject)
        self.go = button(tr("Importer"), self.accept_import, icon="check", kind="primary")
        self._lay_out()
        self._listen()
        self._show_preview(None)
        if path:
            self.read(path)

    def _lay_out(self) -> None:
        self.start = empty_state(
            tr("Choisissez la liste des inscrits"),
            tr(
                "Un classeur Excel ou LibreOffice, ou un fichier CSV, tel que vous l’avez reçu. "
                "Vous pouvez aussi le déposer ici. Vous verrez tout avant que rien ne soit enregistré."
            ),
            icon="file-spreadsheet",
        )
        self.skip = button(tr("Laisser de côté"), self._skip, icon="ban")
        self.turn = button(tr("Changer de côté"), self._turn, icon="arrow-left-right")
        self.turn.setVisible(of_kind(self.kind).turns)
        self.form.doubts_scroll.setWidget(self.doubts)
        self.form.columns_scroll.setWidget(self.columns)
        lines = self.form.lines_tab.layout()
        assert lines is not None
        lines.addWidget(Tools([self.table.filter, self.skip, self.turn], [self.table.said]))
        lines.addWidget(self.table)
        self.told = plain_label(wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(self.told)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 20, 24, 20), 12)
        content = QWidget()
        self._inside = QVBoxLayout(content)
        theme.spaced(self._inside, spacing=12)
        self._inside.addWidget(self.banner)
        self._inside.addWidget(self.sheets)
        self._inside.addWidget(self.form)
        self._inside.addWidget(self.start, 1)
        theme.sized(self.table, height=240)
        layout.addWidget(scrolled(content), 1)
        layout.addLayout(row(None, self.leave, self.go, spacing=12))
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(1160), room.width() - 40), min(theme.px(700), room.height() - 60))

    def _listen(self) -> None:
        columns = line_columns(self._problem, self._change, self._place, self.kind)
        self.table.feed(
            self.desk,
            "import-lines",
            columns,
            Listed(lambda session: self.preview.lines if self.preview else (), columns),
            key=lambda line: line.number,
            label=tr("Lignes de la liste"),
        )
        self.table.removed.connect(self._skip_lines)
        self.table.selection_changed.connect(self._judge)
        self.form.choose.clicked.connect(self._choose)
        self.form.template.clicked.connect(self._save_template)
        self.columns.corrected.connect(self._correct)
        self.doubts.changed.connect(self._summarise)
        self.doubts.explained.connect(self._explain)
        self.sheets.chosen.connect(self._read_sheets)

    def read(self, path: Path, sheets: Sequence[str] = ()) -> None:
        """Read the file in a capped process, then preview it; `sheets` where a person chose them."""
        from envies_desktop.events.exchange.reading import read_table

        self.path = path
        self._mapping, self._choices = {}, Choices()
        self.doubts.forget()
        self.form.file_name.setText(path.name)
        self._work(partial(read_table, path, sheet=sheets), self._sheet_read)

    def _read_sheets(self, names: Sequence[str]) -> None:
        if self.path is not None:
            self.read(self.path, names)

    def _sheet_read(self, sheet: "Sheet") -> None:
        self.sheet = sheet
        self.sheets.show_sheets(sheet)
        self._ask_preview()

    def _ask_preview(self) -> None:
        if self.sheet is None:
            return
        self._work(
            partial(
                previewed,
                self.desk.store,
                self.desk.activities,
                self.event_id,
                self.sheet,
                self._mapping,
                self._choices,
            ),
            self._show_preview,
        )

    def _work(self, what: Any, then: Any) -> None:
        """Out of the window's thread; the dialog waits without stopping."""
        self.banner.hide()
        self._hold(True)
        self.form.summary.setText(tr("Lecture…"))
        self.desk.tasks.short(
            what, title=self.windowTitle(), done=partial(self._came, then), failed=self._failed
        )

    def _hold(self, busy: bool) -> None:
        """One may always leave; what comes back then is let go."""
        self.busy = busy
        for held in (self.form, self.sheets, self.go):
            held.setEnabled(not busy)

    def done(self, result: int) -> None:
        """Nothing comes back into a dialog that is closed."""
        self._left = True
        super().done(result)

    def _came(self, then: Any, result: Any) -> None:
        if not self._left:
            self._hold(False)
            then(result)

    def _failed(self, refused: Refused) -> None:
        if self._left:
            return
        self._hold(False)
        self.banner.say(self.desk.explain(refused), "bad")
        self._summarise()

    def _show_preview(self, preview: ImportPreview | None) -> None:
        self.preview = preview
        there = preview is not None
        self.form.steps.setVisible(there)
        self.form.summary.setVisible(there)
        self.start.setVisible(not there)
        self._inside.setStretchFactor(self.form, int(there))
        set_role(self.form.choose, "kind", "" if there else "primary")
        theme.set_icon(self.form.choose, "folder-open", "ink" if there else "on_primary")
        if preview is not None:
            self.table.refresh()
            self.table.header.silence(silent_columns(preview.lines))
            self.doubts.show_doubts(preview)
            self.columns.show_columns(preview)
            self._say_file(preview)
        self._summarise()

    def _say_file(self, preview: ImportPreview) -> None:
        """What is odd in the whole file, above the lines."""
        said = [self._problem(problem) for problem in preview.problems]
        if self._lacks_organisation(preview):
            self.banner.say(no_organisation(), "bad")
        elif said:
            self.banner.say(" ".join(said), "info")

    def _lacks_organisation(self, preview: ImportPreview) -> bool:
        return all(column.field != "organisation" for column in preview.recognised.columns)

    def _summarise(self) -> None:
        """How many lines go where, in one sentence and on the button."""
        preview = self.preview
        self.go.setVisible(preview is not None)
        if preview is None:
            self._judge()
            return
        add, change = preview.count("add"), preview.count("change")
        waiting, refused = self.doubts.waiting(), preview.count("refuse")
        said = [tr("%n à inscrire", "", add)] if add or not change else []
        said += [tr("%n à compléter", "", change)] if change else []
        said += [tr("%n déjà là", "", preview.count("same"))] if preview.count("same") else []
        said += [tr("%n refusée(s)", "", refused)] if refused else []
        said += [tr("%n vœu(x) à confirmer, sinon laissé(s) de côté", "", waiting)] if waiting else []
        asked = preview.unknown_statuses
        said += [tr("%n statut(s) à expliquer", "", len(asked))] if asked else []
        self.form.summary.setText(" · ".join(said))
        bar = self.form.steps
        doubtful = (
            len(preview.doubtful) + len(asked) + bool(preview.new_themes) + len(preview.choices.statuses)
        )
        bar.setTabText(LINES, f"{tr('Lignes')}  {number(len(preview.lines))}")
        bar.setTabText(DOUBTS, f"{tr('À confirmer')}  {number(doubtful)}" if doubtful else tr("À confirmer"))
        bar.setTabText(COLUMNS, f"{tr('Colonnes')}  {number(len(preview.recognised.columns))}")
        bar.setTabEnabled(DOUBTS, bool(doubtful))
        self.go.setText(
            tr("Importer %n participant(s)", "", add + change)
            if add or not change
            else tr("Mettre à jour %n participant(s)", "", change)
        )
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(add + change > 0)
        self.go.setDefault(add + change > 0)
        set_role(self.go, "kind", "primary")
        self._judge()

    def accept_import(self) -> None:
        """Write everything in one gesture; what is still open is never dropped without a question."""
        if self.preview is None:
            return
        if self._lacks_organisation(self.preview):
            self.form.steps.setCurrentIndex(COLUMNS)
            self.banner.say(no_organisation(), "bad")
            return
        if not self._open_points_settled(self.preview):
            self.form.steps.setCurrentIndex(DOUBTS)
            return
        chosen = self.doubts.chosen()
        confirmed = self.doubts.confirmed()
        choices = replace(self._choices, names={**self._choices.names, **chosen})
        desk = self.desk
        work = partial(imported, desk.store, desk.activities, self.preview, choices, confirmed)
        self._work(work, self._imported)

    def _open_points_settled(self, preview: ImportPreview) -> bool:
        """Whether nothing is open, or a person imports all the same."""
        waiting, asked = self.doubts.waiting(), preview.unknown_statuses
        told = [tr("%n nom(s) non confirmé(s)\u00a0: laissé(s) de côté.", "", waiting)] if waiting else []
        if asked:
            words = ", ".join(asked)
            told.append(
                tr(
                    "Statut(s) que personne n’a expliqué(s)\u00a0: {words}. Ces personnes ne seront ni "
                    "comptées ni placées."
                ).format(words=words)
            )
        return not told or confirm(
            self,
            tr("Importer sans ce qui reste à confirmer\u00a0?"),
            "\n".join(told),
            tr("Importer sans"),
            leave=tr("Revenir"),
            danger=False,
        )

    def _imported(self, result: ImportResult) -> None:
        self.result_of = result
        said = imported_words(result.added, result.changed)
        self.desk.say(tr("{said}. Ctrl+Z reprend tout.").format(said=said))
        self.accept()

    def _judge(self) -> None:
        chosen = self._chosen_lines() if self.preview else []
        told = [f"• {self._change(change)}" for line in chosen[:1] for change in line.changes]
        told += [f"• {self._problem(problem)}" for line in chosen[:1] for problem in line.problems]
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        skipped = bool(chosen) and all(self._is_left(line.number) for line in chosen)
        self.skip.setText(tr("Reprendre") if skipped else tr("Laisser de côté"))
        for tool in (self.skip, self.turn):
            tool.setEnabled(bool(chosen))

    def _chosen_lines(self) -> list[Line]:
        lines = (self.table.record(key) for key in self.table.selection())
        return [line for line in lines if line]

    def _skip(self) -> None:
        self._skip_lines([line.number for line in self._chosen_lines()])

    def _skip_lines(self, numbers: Sequence[int]) -> None:
        """Leave lines aside, or take them again where all of them were left."""
        asked = frozenset(numbers)
        hidden = {number for number in asked if self.sheet and row_of(number) in self.sheet.hidden}
        skip, wanted = self._choices.skip, self._choices.wanted
        if all(self._is_left(number) for number in asked):
            self._choices = replace(self._choices, skip=skip - asked, wanted=wanted | hidden)
        else:
            self._choices = replace(self._choices, skip=skip | (asked - hidden), wanted=wanted - hidden)
        self._ask_preview()

    def _is_left(self, number: int) -> bool:
        """Whether a line is left aside: by a person, or because the workbook hides it."""
        hidden = self.sheet is not None and row_of(number) in self.sheet.hidden
        return number in self._choices.skip or (hidden and number not in self._choices.wanted)

    def _explain(self, statuses: dict[str, str], new_themes: bool) -> None:
        self._choices = replace(self._choices, statuses=statuses, new_themes=new_themes)
        self._ask_preview()

    def _turn(self) -> None:
        turned = {line.number: "B" if line.side == "A" else "A" for line in self._chosen_lines()}
        self._choices = replace(self._choices, sides={**self._choices.sides, **turned})
        self._ask_preview()

    def _correct(self, mapping: dict[int, str | None]) -> None:
        self._mapping.update(mapping)
        self._ask_preview()

    def _problem(self, problem: Problem) -> str:
        return self.desk.sentence(problem.code, dict(as_parameters(problem)))

    def _change(self, change: Change) -> str:
        return self.desk.sentence("import-change", change_params(change))

    def _place(self, number_of_line: int) -> str:
        """Where a line stands: its number, then its sheet where several are read."""
        line = number(line_of(number_of_line))
        if self.sheet is None or len(self.sheet.names) < 2:
            return line
        return f"{line} · {self.sheet.name_at(number_of_line)}"

    def _choose(self) -> None:
        kinds = tr("Tableur (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)")
        path = open_file(self, tr("Choisir la liste des inscrits"), kinds)
        if path:
            self.read(path)

    def _save_template(self) -> None:
        from envies_desktop.events.exchange import columns_to_fill, write_template

        proposed = self.desk.settings.documents() / tr("Liste des participants.xlsx")
        path = save_file(self, tr("Enregistrer le modèle"), tr("Classeur (*.xlsx)"), proposed)
        if path is None:
            return
        try:
            write_template(path, columns_to_fill(self.kind))
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
        else:
            self.banner.say(tr("Modèle enregistré\u00a0: {path}").format(path=path), "good")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """A file may be dropped here too."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Read what was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read(files[0])
