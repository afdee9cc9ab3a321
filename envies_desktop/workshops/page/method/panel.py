"""The tab "Méthode": choose a card, read it, run the workshop by it; adapt, bring and give cards."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import ask_text, open_file, save_file
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import Banner, button, plain_label, row, scrolled
from envies_desktop.diagnostics.adapting import code_of
from envies_desktop.diagnostics.dialogs.problems import ProblemsDialog
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.workshops.actions.methods import choose_method, keep_method, leave_method, remove_method
from envies_desktop.workshops.dialogs.method import EditMethod
from envies_desktop.workshops.exchange.methods import write_method
from envies_desktop.workshops.method import Method
from envies_desktop.workshops.method_check import check_method
from envies_desktop.workshops.method_words import span
from envies_desktop.workshops.page.method.card import MethodCard
from envies_desktop.workshops.queries.methods import MethodRow, chosen_method, method_rows

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class MethodPanel(Panel):
    """The list on the left, the card on the right; the one that is run is named above."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self._rows: Sequence[MethodRow] = ()
        self.runs = plain_label(role="strong", wrap=True)
        self.leave = button(tr("Sans méthode"), self._leave, kind="quiet")
        self.table = RecordTable()
        columns = _columns()
        source = Listed(lambda session: self._rows, columns)
        self.table.feed(desk, "methods", columns, source, label=tr("Méthodes d’animation"))
        self.table.selection_changed.connect(lambda keys: self._show())
        self.table.opened.connect(lambda key: self.choose())
        self.table.removed.connect(lambda keys: self._remove())
        theme.sized(self.table, width=380, height=420)
        self.card = MethodCard()
        self.banner = Banner()
        self.go = button(tr("Mener l’atelier ainsi"), self.choose, icon="play", kind="primary")
        self.edit = button(tr("Adapter…"), self.adapt, icon="pencil")
        self.give = button(tr("Exporter…"), self.export, icon="download", kind="quiet")
        bring = button(tr("Importer une fiche…"), self.bring, icon="upload", kind="quiet")
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.banner)
        layout.addLayout(row(self.runs, self.leave))
        layout.addWidget(Tools([self.go, self.edit, self.give, bring]))
        sides = row(self.table, scrolled(self.card), spacing=12)
        sides.setStretch(1, 1)
        layout.addLayout(sides, 1)

    def refresh(self) -> None:
        """Read the cards again; the one selected stays selected, at first the one that is run."""
        with self.desk.store.read() as session:
            self._rows = method_rows(session)
            runs = chosen_method(session, self.event_id)
        self.table.refresh()
        self._tell(runs)
        if self._chosen() is None and self._rows:
            known = {found.id for found in self._rows}
            self.table.select({runs.id} if runs and runs.id in known else {self._rows[0].id})
        self._show()

    def choose(self) -> None:
        """Run the workshop by the card selected."""
        if (found := self._chosen()) is None:
            return

        def gesture(work: "Work") -> bool:
            choose_method(work, event_id=self.event_id, document=found.document)
            return True

        self.desk.write("workshop-method", gesture, name=found.method.title.said())

    def adapt(self) -> None:
        """Change one's own card, or a copy of one of the program's under a title of one's own."""
        if (found := self._chosen()) is None:
            return
        document = found.document
        if found.own is None:
            title = ask_text(
                self.desk, tr("Adapter une copie"), tr("Titre de la fiche"), tr("Créer la copie"),
                tr("{title} – notre version").format(title=found.method.title.said()),
            )  # fmt: skip
            if not title:
                return
            code = code_of(title, {known.id for known in self._rows})
            document = {**document, "id": code, "version": 1, "title": {"fr": title, "en": title}}
        dialog = EditMethod(self.desk, document, self)
        if dialog.exec():
            self.table.select({document["id"]})
        dialog.deleteLater()

    def bring(self) -> None:
        """Read a file; what is wrong with it is told line by line."""
        path = open_file(self, tr("Importer une fiche de méthode"), tr("Fiche de méthode (*.yaml *.yml)"))
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Bring the card of a file in, or tell all that is wrong with it."""
        try:
            document, found = check_method(path)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused))
            return
        if found:
            dialog = ProblemsDialog(self.desk, path.name, found, self)
            dialog.exec()
            dialog.deleteLater()
            return
        name = document["title"]["fr"]
        if self.desk.write("method-keep", lambda work: bool(keep_method(work, document=document)), name=name):
            self.desk.say(tr("{name}\u00a0: importé.").format(name=name))

    def export(self) -> None:
        """Write the card selected where the person says."""
        if (found := self._chosen()) is None:
            return
        proposed = self.desk.settings.documents() / f"{found.id}.yaml"
        path = save_file(self, tr("Exporter la fiche"), tr("Fiche de méthode (*.yaml)"), proposed)
        if path is None:
            return
        try:
            write_method(found.document, path)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused))
            return
        self.desk.say(tr("Enregistré\u00a0: {path}").format(path=path))

    def _leave(self) -> None:
        self.desk.write("workshop-method-leave", lambda work: leave_method(work, event_id=self.event_id))

    def _remove(self) -> None:
        found = self._chosen()
        if found is None:
            return
        if (own := found.own) is None:
            self.desk.warn(self.desk.explain(Refused("method-shipped", name=found.method.title.said())))
            return
        self.desk.write(
            "method-remove", lambda work: remove_method(work, method_id=own), name=found.method.title.said()
        )

    def _show(self) -> None:
        found = self._chosen()
        for each in (self.go, self.edit, self.give):
            each.setEnabled(found is not None)
        if found is not None:
            self.card.show_method(found.method)

    def _tell(self, runs: Method | None) -> None:
        none = tr("Aucune méthode n’est choisie\u00a0: l’atelier suit ses tours.")
        said = tr("Cet atelier se mène en «\u00a0{title}\u00a0».")
        self.runs.setText(said.format(title=runs.title.said()) if runs else none)
        self.leave.setVisible(runs is not None)

    def _chosen(self) -> MethodRow | None:
        keys = self.table.selection()
        found: MethodRow | None = self.table.record(keys[0]) if keys else None
        return found


def _columns() -> list[Column]:
    return [
        Column(
            "title",
            tr("Méthode"),
            lambda row: row.method.title.said(),
            width=200,
            stretch=True,
            mark=lambda row: ("user", "muted") if row.own else None,
            tip=lambda row: tr("fiche à nous") if row.own else "",
        ),
        Column(
            "minutes",
            tr("Minutes"),
            lambda row: span(*row.method.minutes),
            sort=lambda row: row.method.minutes,
            width=100,
        ),
    ]
