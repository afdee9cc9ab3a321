"""Réglages › Sauvegardes: what can be put back, a backup now, the way back."""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import confirm, save_file
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.settings.restoring import ask_to_restore, restoring
from envies_desktop.desk.settings.words import counted, moment
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.store.backup_list import Kept, Known, Side
    from envies_desktop.store.engine import Store

KINDS = {
    "backup": lambda: tr("Sauvegarde"),
    "before-restore": lambda: tr("Mise de côté par une restauration"),
    "moved": lambda: tr("Laissée là par un déplacement"),
    "orphan": lambda: tr("Journal sans son fichier"),
}


class BackupsPanel(Panel):
    """The backups of the store and what was set aside of it; read and checked in a thread."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: list[Kept] = []
        self._known: Known = {}
        self._holding: set[Path] = set()
        self._reading = False
        self.said = plain_label(_habit(), "small", wrap=True)
        self.now = button(tr("Sauvegarder maintenant"), self.back_up, icon="save")
        self.back = button(tr("Restaurer…"), self.restore, icon="rotate-ccw")
        self.copy = button(tr("Copier ailleurs…"), self.copy_out, icon="copy")
        self.drop = button(tr("Supprimer…"), self.remove, kind="quiet")
        self.table = self._fed(RecordTable())
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 0, 0, 0), 12)
        layout.addWidget(self.said)
        layout.addWidget(Tools((self.now, self.back, self.copy, self.drop)))
        layout.addWidget(self.table)
        desk.backups.changed.connect(self.ask_again)
        self._show_what_can_be_done()

    def _fed(self, table: RecordTable) -> RecordTable:
        columns = _columns(self._state)
        source = Listed(lambda session: self._found, columns)
        table.feed(self.desk, "backups", columns, source, key=lambda one: one.path, label=tr("Sauvegardes"))
        table.set_empty(
            tr("Aucune sauvegarde"), tr("La première se fera en fermant le programme."), icon="save"
        )
        table.selection_changed.connect(lambda: self._show_what_can_be_done())
        table.opened.connect(lambda key: self.restore())
        table.view.setMinimumHeight(theme.px(280))
        return table

    def refresh(self) -> None:
        """Read them again in a thread; the list shown stays until then."""
        if self.desk.store.engines.server:
            self.said.setText(self.desk.explain(Refused("store-backup-server")))
            for each in (self.now, self.back, self.copy, self.drop, self.table):
                each.hide()
            return
        if not self._reading:
            self._reading = True
            self.desk.tasks.short(_read, self.desk.store, self._known, done=self._show, failed=self._fail)

    def _show(self, found: Any) -> None:
        self._reading = False
        self._found, self._holding = found
        self.table.refresh()
        self._show_what_can_be_done()

    def _fail(self, refused: Refused) -> None:
        self._reading = False
        self.desk.warn(self.desk.explain(refused), "bad")

    def _chosen(self) -> "Kept | None":
        keys = self.table.selection()
        return next((one for one in self._found if len(keys) == 1 and one.path == keys[0]), None)

    def _show_what_can_be_done(self) -> None:
        one = self._chosen()
        possible = self.desk.backups.possible
        self.now.setEnabled(possible)
        self.back.setEnabled(possible and one is not None and one.verified)
        self.copy.setEnabled(possible)
        self.drop.setEnabled(one is not None and (one.kind != "backup" or not one.verified))

    def _state(self, one: "Kept") -> str:
        if one.path in self._holding:
            return tr("Contient encore des données effacées")
        return tr("Vérifiée") if one.verified else tr("Abîmée ou sans sa preuve")

    def back_up(self) -> None:
        """A backup now; what goes wrong is told here."""
        self.now.setEnabled(False)
        self.desk.tasks.short(
            self.desk.store.backup,
            title=tr("Sauvegarde"),
            done=self._kept,
            failed=self._refused,
        )

    def _kept(self, made: Path) -> None:
        self.desk.backups.begin()
        self.ask_again()
        self.desk.say(tr("Sauvegardé\u00a0: {name}").format(name=made.name))

    def _refused(self, refused: Refused) -> None:
        self._show_what_can_be_done()
        self.desk.warn(self.desk.explain(refused), "bad")

    def copy_out(self) -> None:
        """A backup where the person wants it: a key, another disk."""
        stem = Path(self.desk.store.address).stem
        proposed = self.desk.settings.documents() / f"{stem}-{dt.date.today().isoformat()}.db"
        out = save_file(self, tr("Copier les données ailleurs"), tr("Données") + " (*.db)", proposed)
        if out is not None:
            copy = partial(self.desk.store.backup, out=out)
            self.desk.tasks.short(copy, title=tr("Sauvegarde"), done=self._copied, failed=self._refused)

    def _copied(self, made: Path) -> None:
        text = tr(
            "Copié\u00a0: {path}. Gardez aussi le fichier .json à côté\u00a0: il prouve que tout y est."
        )
        self.desk.warn(text.format(path=made), "good")

    def remove(self) -> None:
        """Delete what was set aside, or a backup that is damaged."""
        one = self._chosen()
        if one is None or not confirm(
            self,
            tr("Supprimer ce fichier\u00a0?"),
            tr("{path}\n\nIl ne pourra plus être restauré.").format(path=one.path),
            tr("Supprimer"),
        ):
            return
        from envies_desktop.store.backup_list import remove

        self.desk.tasks.short(remove, one, done=lambda nothing: self.ask_again(), failed=self._refused)

    def restore(self) -> None:
        """Say what differs, ask, then put it back."""
        one = self._chosen()
        if one is not None and self.back.isEnabled():
            compare = partial(_compared, self.desk.store, one.path)
            self.desk.tasks.short(compare, done=partial(self._ask, one), failed=self._refused)

    def _ask(self, one: "Kept", sides: "tuple[Side, Side]") -> None:
        if ask_to_restore(self.desk, self, *sides):
            restoring(self.desk, self, one.path, done=partial(self._restored, one), failed=self._refused)

    def _restored(self, one: "Kept", aside: Path | None) -> None:
        self.ask_again()
        said = tr("Les données du {moment} sont revenues. Celles d’avant sont dans «\u00a0{name}\u00a0».")
        self.desk.warn(said.format(moment=moment(one.at), name=aside.name if aside else ""), "good")


def _read(store: "Store", known: "Known") -> tuple[list["Kept"], set[Path]]:
    return store.backups(known), set(store.backups_holding())


def _compared(store: "Store", file: Path) -> tuple["Side", "Side"]:
    from envies_desktop.store.backup_list import side_of

    return store.side(), side_of(file)


def _habit() -> str:
    return tr(
        "Le programme sauvegarde de lui-même\u00a0: en se fermant, toutes les dix minutes de "
        "changements, avant un import et avant une restauration. Il garde les dix dernières "
        "sauvegardes, et une par jour pendant trente jours."
    )


def _columns(state: Any) -> list[Column]:
    return [
        # The newest first, whichever way dates are usually sorted.
        Column(
            "date", tr("Date"), lambda one: moment(one.at), sort=lambda one: -one.at.timestamp(), width=180
        ),
        Column(
            "state",
            tr("État"),
            state,
            width=250,
            mark=lambda one: ("circle-check", "good") if one.verified else ("triangle-alert", "bad"),
            tip=lambda one: f"{state(one)}\n{one.path}",
        ),
        Column("events", tr("Événements"), lambda one: counted(one.living, "event"), width=110, right=True),
        Column("people", tr("Personnes"), lambda one: counted(one.living, "person"), width=100, right=True),
        Column(
            "size",
            tr("Taille"),
            lambda one: tr("{size}\u00a0Mo").format(size=number(one.size / 1e6, 1)),
            sort=lambda one: one.size,
            width=90,
            right=True,
        ),
        Column("kind", tr("Nature"), lambda one: KINDS[one.kind](), width=120, stretch=True),
    ]
