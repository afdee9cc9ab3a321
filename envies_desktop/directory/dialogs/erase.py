"""Erasing people, in the window: what goes and what stays is said first, then it is done for good."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, clear, plain_label, row, section_label
from envies_desktop.directory.actions import erasing as actions
from envies_desktop.directory.queries.personal import Erased, Erasing
from envies_desktop.directory.retention import copies_by_hand
from envies_desktop.i18n import labelled, tr
from envies_desktop.refused import Refused

_SHOWN = 30  # lines of one kind: beyond, how many more there are


class ErasePerson(QWidget):
    """The gesture on the record of a person, for who asks to be erased."""

    def __init__(self, desk: Desk, person_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._id = desk, person_id
        self.button = button(tr("Effacer ses données…"), self.ask, icon="user-x", kind="danger")
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(section_label(tr("Données personnelles")))
        told = tr(
            "Pour une personne qui demande l’effacement\u00a0: ce qui part et ce qui reste est dit d’abord."
        )
        layout.addWidget(plain_label(told, "small", wrap=True))
        layout.addLayout(row(self.button, None))

    def ask(self) -> None:
        """Say what would go, then ask; a record of somebody erased closes."""
        erase_people(self.desk, self, [self._id], lambda: self.window().close())


def erase_people(
    desk: Desk,
    parent: QWidget,
    people: Sequence[UUID],
    then: Callable[[], object] = lambda: None,
) -> None:
    """Look, in a thread, at what erasing these people means; then the dialog that says it and asks.

    `then()` once they are erased and the dialog is left.
    """

    def ask(what: Erasing) -> None:
        dialog = EraseDialog(desk, what, parent)
        dialog.exec()
        dialog.deleteLater()
        if dialog.erased:
            then()

    desk.tasks.short(
        actions.erasing_of,
        desk.store,
        desk.activities,
        *people,
        title=tr("Recherche des données"),
        done=ask,
        failed=lambda refused: desk.warn(desk.explain(refused), "bad"),
    )


class EraseDialog(WorkDialog):
    """What goes, what stays, which texts name them, what to do by hand; then "Effacer pour de bon"."""

    def __init__(self, desk: Desk, what: Erasing, parent: QWidget | None = None) -> None:
        count = tr("%n personne(s)", "", len(what.people))
        name = what.names[0] if len(what.names) == 1 else count
        title = tr("Effacer les données de {name}\u00a0?").format(name=name)
        super().__init__(desk, title, tr("Effacer pour de bon"), parent)
        self.what, self._name = what, name
        self._at_work = self.erased = False
        theme.sized(self.sheet, width=560)
        self.go.setProperty("kind", "danger")
        self.go.setDefault(False)
        self.leave.setDefault(True)
        self.leave.setFocus()
        self._tell()

    def _tell(self) -> None:
        what = self.what
        self.add(plain_label(self.windowTitle(), "subtitle", wrap=True))
        self._list(tr("Ce qui est effacé"), [self._count(code, n) for code, n in what.goes])
        self._list(tr("Ce qui reste, comme un nombre"), [self._count(code, n) for code, n in what.stays])
        for hidden, title in (
            (True, tr("Textes où le nom sera remplacé par «\u00a0…\u00a0»")),
            (False, tr("Textes à relire vous-même\u00a0: le nom y reste")),
        ):
            self._list(
                title,
                [
                    self._place(one.kind, one.title, one.excerpt)
                    for one in what.mentions
                    if one.hidden is hidden
                ],
            )
        self._list(tr("À faire à la main"), self._by_hand())
        told = [tr("Cela ne peut pas être annulé.")]
        if what.backups:
            told.append(
                tr("À refaire sans ces données, en arrière-plan\u00a0: %n sauvegarde(s).", "", what.backups)
            )
        self.add(plain_label(" ".join(told), "strong", wrap=True))

    def _count(self, code: str, count: int) -> str:
        return self.desk.sentence(code, {"count": count})

    def _place(self, kind: str, title: str, excerpt: str) -> str:
        where = self.desk.sentence(f"where-{kind}", {"name": title})
        return f"{labelled(where)} {excerpt}"

    def _by_hand(self) -> list[str]:
        return [
            self.desk.sentence(code, params)
            for code, params in copies_by_hand(self.desk.settings.documents())
        ]

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        more = [tr("et %n autre(s)", "", len(lines) - _SHOWN)] if len(lines) > _SHOWN else []
        shown = "\n".join(f"•\u00a0{line}" for line in (*lines[:_SHOWN], *more))
        self.add(section_label(title), plain_label(shown, wrap=True))

    def _go(self) -> None:
        """In a thread: the file is written anew without what goes."""
        for each in (self.go, self.leave):
            each.setEnabled(False)
        self._at_work = True
        self.desk.tasks.short(
            actions.erase_people,
            self.desk.store,
            self.desk.activities,
            *self.what.people,
            title=tr("Effacement"),
            done=self._done,
            failed=self._failed,
        )

    def reject(self) -> None:
        """Once it has begun, there is no way back: the dialog stays until it is done."""
        if not self._at_work:
            super().reject()

    def _failed(self, refused: Refused) -> None:
        self._at_work = False
        for each in (self.go, self.leave):
            each.setEnabled(True)
        self.banner.say(self.desk.explain(refused), "bad")

    def _done(self, done: Erased) -> None:
        """The last word: what is over, what goes on, what is left to do by hand."""
        self._at_work, self.erased = False, True
        clear(self.body)
        said = tr("Les données de {name} sont effacées. Cela ne peut pas être annulé.")
        self.add(plain_label(said.format(name=self._name), "subtitle", wrap=True))
        if done.later:
            self.add(plain_label(self.desk.explain(Refused("store-scrub-later")), wrap=True))
        if done.left:
            self.desk.backups.forget_the_erased(tr("Sauvegardes refaites sans les données effacées"))
            told = tr(
                "Ces données sont encore dans %n sauvegarde(s), refaite(s) en arrière-plan\u00a0: "
                "Réglages › Sauvegardes le montre jusque-là.",
                "",
                len(done.left),
            )
            self.add(plain_label(told, wrap=True))
        left = [self._place(one.kind, one.title, one.excerpt) for one in done.what.mentions if not one.hidden]
        self._list(tr("Textes à relire vous-même\u00a0: le nom y reste"), left)
        self._list(tr("À faire à la main"), self._by_hand())
        self.body.addStretch(1)
        self.go.hide()
        self.leave.setText(tr("Fermer"))
        self.leave.setEnabled(True)
        self.leave.setFocus()
        if done.authors:
            kept = tuple(name for name in self.desk.settings.authors if name not in done.authors)
            author = "" if self.desk.settings.author in done.authors else self.desk.settings.author
            self.desk.change_settings(replace(self.desk.settings, authors=kept, author=author))
