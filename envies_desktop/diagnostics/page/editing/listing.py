"""The list of questionnaires: those of the program, and one's own."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import ask_text, open_file, save_file
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel, Work
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.diagnostics.actions import keep_questionnaire, remove_questionnaire
from envies_desktop.diagnostics.adapting import code_of, copied
from envies_desktop.diagnostics.dialogs.problems import ProblemsDialog
from envies_desktop.diagnostics.page.editing.columns import questionnaire_columns
from envies_desktop.diagnostics.page.editing.files import write_document
from envies_desktop.diagnostics.queries import Offered, document_of, offered
from envies_desktop.diagnostics.reading import check_file
from envies_desktop.diagnostics.validating import problems
from envies_desktop.i18n import language, tr
from envies_desktop.refused import Refused


class QuestionnaireList(Panel):
    """`opened(code)` to change one of one's own, or look at one of the program's."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RecordTable()
        cells = questionnaire_columns()
        self.table.feed(
            desk,
            "questionnaires",
            cells,
            Listed(offered, cells),
            key=lambda one: one.questionnaire.id,
            label=tr("Questionnaires"),
        )
        self.change = button(tr("Modifier"), self._open_selected, icon="pencil")
        self.copy = button(tr("Adapter une copie"), self.adapt, icon="copy", kind="primary")
        self.away = button(tr("Retirer"), self._remove_selected, icon="trash-2")
        self.out = button(tr("Exporter…"), self.export, icon="download")
        bring = button(tr("Importer…"), self.bring, icon="upload")
        self.table.selection_changed.connect(self._judge)
        self.table.opened.connect(self.opened)
        self.table.removed.connect(self.remove)
        gestures = [bring, self.out, self.away, self.change, self.copy]
        tools = Tools([self.table.filter], [self.table.said, *gestures])
        theme.sized(self.table, height=360)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(tools, self.table), 1)
        self._judge([])

    def refresh(self) -> None:
        """Read them again."""
        self.table.refresh()
        self._judge(self.table.selection())

    def adapt(self) -> None:
        """A copy of the one selected, under a title of one's own."""
        chosen = self._chosen()
        if chosen is None:
            return
        proposed = tr("{title} – notre version").format(title=chosen.questionnaire.title.said())
        title = ask_text(
            self.desk, tr("Adapter une copie"), tr("Titre du questionnaire"), tr("Créer la copie"), proposed
        )
        if not title:
            return
        with self.desk.store.read() as session:
            taken = {one.questionnaire.id for one in offered(session)}
            document = document_of(session, chosen.questionnaire.id)
        made = copied(document, title, code_of(title, taken))
        if wrong := problems(made):  # the title: the rest was valid
            self.desk.warn(self.desk.sentence(wrong[0].code, wrong[0].params), "bad")
            return
        kept = self.desk.write(
            "questionnaire-keep", lambda work: keep_questionnaire(work, document=made).code, name=title
        )
        if kept:
            self.opened.emit(kept)

    def bring(self) -> None:
        """Read a file; what is wrong with it is told line by line."""
        path = open_file(self, tr("Importer un questionnaire"), tr("Questionnaire (*.yaml *.yml)"))
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Bring the questionnaire of a file in, or tell all that is wrong with it."""
        try:
            document, found = check_file(path)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused))
            return
        if found:
            dialog = ProblemsDialog(self.desk, path.name, found, self)
            dialog.exec()
            dialog.deleteLater()
            return
        name = str(document["title"][language()])
        with self.desk.store.read() as session:
            there = any(one.questionnaire.id == document["id"] for one in offered(session))
        if self.desk.write(
            "questionnaire-keep", lambda work: bool(keep_questionnaire(work, document=document)), name=name
        ):
            done = (
                tr("{name}\u00a0: importé à la place du vôtre. Ctrl+Z revient en arrière.")
                if there
                else tr("{name}\u00a0: importé.")
            )
            self.desk.say(done.format(name=name))

    def export(self) -> None:
        """Write the one selected where the person says."""
        chosen = self._chosen()
        if chosen is None:
            return
        proposed = self.desk.settings.documents() / f"{chosen.questionnaire.id}.yaml"
        path = save_file(self, tr("Exporter le questionnaire"), tr("Questionnaire (*.yaml)"), proposed)
        if path is not None:
            self.write_file(chosen.questionnaire.id, path)
            if chosen.draft:
                self.desk.warn(
                    tr("Le fichier ne contient pas le brouillon\u00a0: corrigez-le, puis exportez encore.")
                )

    def write_file(self, code: str, path: Path) -> None:
        """Write a questionnaire into a file, whole or not at all."""
        with self.desk.store.read() as session:
            document = document_of(session, code)
        try:
            write_document(document, path)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused))
            return
        self.desk.say(tr("Enregistré\u00a0: {path}").format(path=path))

    def remove(self, codes: Sequence[str]) -> None:
        """Take one of one's own away, where no diagnostic stands on it."""
        one: Offered | None = self.table.record(codes[0]) if codes else None
        if one is None:
            return
        if one.id is None:
            self.desk.warn(self.desk.explain(Refused("questionnaire-shipped", name=one.questionnaire.id)))
            return
        key: UUID = one.id
        name = one.questionnaire.title.said()

        def gesture(work: Work) -> bool:
            remove_questionnaire(work, questionnaire_id=key)
            return True

        if self.desk.write("questionnaire-remove", gesture, name=name):
            self.desk.say(tr("{name}\u00a0: supprimé, Ctrl+Z le ramène.").format(name=name))

    def _remove_selected(self) -> None:
        self.remove(self.table.selection())

    def _open_selected(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.opened.emit(chosen.questionnaire.id)

    def _chosen(self) -> Offered | None:
        keys = self.table.selection()
        return self.table.record(keys[0]) if keys else None

    def _judge(self, keys: Sequence[str]) -> None:
        one: Offered | None = self.table.record(keys[0]) if len(keys) == 1 else None
        for tool in (self.change, self.copy, self.out):
            tool.setEnabled(one is not None)
        mine = one is not None and one.own
        self.away.setEnabled(one is not None and one.own and not one.used)
        self.change.setText(tr("Modifier") if mine else tr("Aperçu"))
        theme.set_icon(self.change, "pencil" if mine else "eye")
