"""A printing from the question to the paper: the dialog, the queue, what is said of it and kept instead."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from envies_desktop.desk.dialogs import open_folder
from envies_desktop.desk.printing import queue
from envies_desktop.desk.printing.files import PrintFile, keep_all
from envies_desktop.desk.printing.queue import Sent
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk
    from envies_desktop.desk.printing.dialog import PrintDialog
    from envies_desktop.desk.printing.line import Choice

Printed = Callable[[Sequence[PrintFile], str], object]
"""Called in a thread with the files that are on paper, and the way: "printer", or "confirmed" by somebody."""
Withdrawn = Callable[[Any, Sequence[PrintFile]], object]
"""Called in a thread with what `Printed` answered, and the files that do not come out after all."""


class PrintRun(QObject):
    """Asks, prints in the background, and says what became of it: `told(sentence, tone, buttons)`.

    `printed` hears what is on paper, and its answer is handed to `withdrawn` if the sheets are taken back
    from the printer before they come out. `working` tells the task under way, None once it is over. What is
    said goes to the top of the page that is shown where `widget` (if any) is no longer seen.
    """

    told = Signal(str, str, object)
    working = Signal(object)

    def __init__(
        self,
        desk: "Desk",
        widget: QWidget | None = None,
        printed: Printed = lambda files, way: None,
        withdrawn: Withdrawn = lambda noted, files: None,
    ) -> None:
        # No parent: what was sent is noted though its page is gone meanwhile. The tasks' callbacks, which are
        # partial so that they hold it, keep it as long as it is needed.
        super().__init__()
        self.desk, self._widget = desk, widget
        self._printed, self._withdrawn = printed, withdrawn
        self.task: Task | None = None

    def ask(self, title: str, choices: Sequence["Choice"]) -> None:
        """Show the dialog, then do what it says.

        Without a printer what is wanted is kept; where nothing is, what was printed before.
        """
        self._begin(
            self.desk.tasks.short(
                queue.printers,
                title=tr("Recherche des imprimantes"),
                done=partial(self._asked, title, choices),
                failed=partial(self._failed),
            )
        )

    def _asked(self, title: str, choices: Sequence["Choice"], printers: list[str]) -> None:
        from envies_desktop.desk.printing.dialog import PrintDialog

        self._end()
        if self._widget is not None and not isValid(self._widget):
            return  # whoever asked is gone
        if not printers:
            wanted = [c for c in choices if c.wanted] or [c for c in choices if c.already] or choices
            self._instead(Sent("", left=tuple(c.file for c in wanted), code="print-none"))
            return
        dialog = PrintDialog(self.desk, title, choices, printers, self._widget)
        QTimer.singleShot(0, dialog, partial(self._answer, dialog))  # made, then shown: two short steps

    def _answer(self, dialog: "PrintDialog") -> None:
        if dialog.exec():
            files = dialog.files()
            if dialog.saving:
                self.save(files)
            else:
                self.send(dialog.printer(), files)
        dialog.deleteLater()

    def send(self, printer: str, files: Sequence[PrintFile]) -> None:
        """Print without asking; an empty name is the usual printer."""
        title = tr("Impression de %n document(s)", "", len(files))
        self._begin(
            self.desk.tasks.run(
                queue.send,
                printer,
                tuple(files),
                title=title,
                done=partial(self._sent),
                failed=partial(self._failed),
            )
        )

    def save(self, files: Sequence[PrintFile], folder: Path | None = None) -> None:
        """Keep the files in a folder (asked for if none is given) and ask whether they were printed."""
        chosen = folder or open_folder(
            self._widget, tr("Enregistrer les documents"), self.desk.settings.documents()
        )
        if chosen is not None:
            self._keep(files, chosen, partial(self._saved, files, chosen))

    def stop(self) -> None:
        """Send nothing more, and take back what this printing has sent."""
        if self.task is not None:
            self.task.cancel()

    def confirm_button(self, files: Sequence[PrintFile]) -> QWidget:
        """ "C’est imprimé": somebody has printed what was saved."""
        made = button(tr("C’est imprimé"), icon="check", tip=tr("Ces feuilles ont été imprimées ailleurs"))
        made.clicked.connect(lambda: self._confirmed(files))
        return made

    def _confirmed(self, files: Sequence[PrintFile]) -> None:
        self._note(files, "confirmed", partial(self._said_confirmed, files))

    def _said_confirmed(self, files: Sequence[PrintFile], noted: Any) -> None:
        self._tell(tr("%n document(s) noté(s) comme imprimé(s).", "", len(files)), "good", ())

    def _sent(self, sent: Sent) -> None:
        self._end()
        self._note(sent.files, "printer", partial(self._say_sent, sent))

    def _note(self, files: Sequence[PrintFile], way: str, then: Callable[[Any], object]) -> None:
        """Have what is on paper noted, then go on with what was noted."""
        if not files:
            then(None)
            return

        def done(noted: Any) -> None:
            self._end()
            then(noted)

        def failed(refused: Refused) -> None:
            self.desk.warn(self.desk.explain(refused))
            done(None)

        self._begin(self.desk.tasks.short(self._printed, tuple(files), way, done=done, failed=failed))

    def _say_sent(self, sent: Sent, noted: Any) -> None:
        if sent.code:
            self._instead(sent, noted)
            return
        if sent.waits:
            paused = tr(
                "{sent} Mais elle est en pause\u00a0: regardez s’il lui manque du papier ou de l’encre, "
                "puis faites-la reprendre\u00a0; les feuilles attendent."
            )
            self._tell(paused.format(sent=_said(sent)), "warn", self._undoing(sent, noted))
            return
        self._tell(_said(sent), "good", self._undoing(sent, noted))

    def _undoing(self, sent: Sent, noted: Any) -> list[QWidget]:
        if not any(sent.jobs):
            return []
        made = button(tr("Annuler l’impression"), icon="x")
        made.clicked.connect(lambda: self._take_back(sent, noted))
        return [made]

    def _take_back(self, sent: Sent, noted: Any) -> None:
        self._begin(
            self.desk.tasks.short(
                _taken_back,
                self._withdrawn,
                sent,
                noted,
                title=tr("Annulation de l’impression"),
                done=partial(self._say_taken_back, sent),
                failed=partial(self._failed),
            )
        )

    def _say_taken_back(self, sent: Sent, back: Sequence[PrintFile]) -> None:
        self._end()
        said = tr("%n document(s) retiré(s) de l’imprimante.", "", len(back))
        if not back:
            said = tr("Trop tard\u00a0: tout est déjà imprimé.")
        elif len(back) < len(sent.files):
            said = tr("{said} Les autres étaient déjà imprimés.").format(said=said)
        self._tell(said, "info", ())

    def _instead(self, sent: Sent, noted: Any = None) -> None:
        """Something is missing: what did not leave is kept as PDF, unless somebody stopped it."""
        begin = [_said(sent)] if sent.files else []
        why = self.desk.explain(Refused(sent.code, **sent.params))
        if sent.code == "task-stopped":
            said = tr("Impression arrêtée\u00a0: %n document(s) non imprimé(s).", "", len(sent.left))
            self._tell(" ".join([*begin, said]), "info", self._undoing(sent, noted))
            return
        folder = self.desk.settings.documents()
        self._keep(sent.left, folder, partial(self._kept, sent, [*begin, why], folder))

    def _keep(self, files: Sequence[PrintFile], folder: Path, done: Callable[[list[Path]], None]) -> None:
        self._begin(
            self.desk.tasks.short(
                keep_all,
                tuple(files),
                folder,
                title=tr("Enregistrement des documents"),
                done=done,
                failed=partial(self._failed),
            )
        )

    def _kept(self, sent: Sent, said: list[str], folder: Path, paths: list[Path]) -> None:
        self._end()
        self._tell(" ".join([*said, _where(paths, folder)]), "warn", self._saved_buttons(sent.left, folder))

    def _saved(self, files: Sequence[PrintFile], folder: Path, paths: list[Path]) -> None:
        self._end()
        said = tr("{where} Avez-vous imprimé ces feuilles\u00a0?").format(where=_where(paths, folder))
        self._tell(said, "good", self._saved_buttons(files, folder))

    def _saved_buttons(self, files: Sequence[PrintFile], folder: Path) -> list[QWidget]:
        show = button(tr("Ouvrir le dossier"), icon="folder-open")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        return [show, self.confirm_button(files)]

    def _is_shown(self) -> bool:
        return self._widget is None or (isValid(self._widget) and self._widget.isVisible())

    def _tell(self, text: str, tone: str, actions: Sequence[QWidget]) -> None:
        if self._is_shown():
            self.told.emit(text, tone, actions)
        else:
            self.desk.warn(text, tone)

    def _failed(self, refused: Refused) -> None:
        self._end()
        self._tell(self.desk.explain(refused), "warn", ())

    def _begin(self, task: Task) -> None:
        self.task = task
        self.working.emit(task)

    def _end(self) -> None:
        self.task = None
        self.working.emit(None)


def _taken_back(withdrawn: Withdrawn, sent: Sent, noted: Any) -> list[PrintFile]:
    """The files that do not come out, forgotten as such."""
    gone = queue.take_back(sent.jobs)
    back = [file for file, job in zip(sent.files, sent.jobs, strict=True) if job in gone]
    if back:
        withdrawn(noted, back)
    return back


def _said(sent: Sent) -> str:
    pages = tr("%n page(s)", "", sent.pages)
    return tr("Envoyé à l’imprimante «\u00a0{printer}\u00a0»\u00a0: {pages}.").format(
        printer=sent.printer, pages=pages
    )


def _where(paths: Sequence[Path], folder: Path) -> str:
    if len(paths) == 1:
        return tr("Le document a été enregistré dans {path}.").format(path=paths[0])
    return tr("%n document(s) enregistré(s) dans {folder}.", "", len(paths)).format(folder=folder)
