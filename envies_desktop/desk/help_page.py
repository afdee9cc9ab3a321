"""Help: the user guide, the keys, the program's diary, and what this program is."""

import platform
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from envies_desktop import __version__
from envies_desktop.desk import logs, theme
from envies_desktop.desk.dialogs import save_file
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.guide import Guide
from envies_desktop.desk.page import Desk, Page, Panel
from envies_desktop.desk.widgets import card, page_header, plain_label, scrolled
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import config_folder, log_folder


class HelpPage(Page):
    """F1 opens it on the chapter of the page that was shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.guide = Guide()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.guide, tr("Guide"))
        self.tabs.addTab(_keys_panel(), tr("Clavier"))
        self.tabs.addTab(LogPanel(desk), tr("Journal"))
        self.tabs.addTab(AboutPanel(desk), tr("À propos"))
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(page_header(tr("Aide"), tr("Le guide s’ouvre sur la page où vous étiez avec F1")))
        layout.addWidget(self.tabs, 1)

    def go_to(self, *, topic: str = "", words: Sequence[str] = (), **target: Any) -> None:
        """Show the chapter whose title contains one of these words, else that of the page `topic`."""
        self.tabs.setCurrentIndex(0)
        if not self.guide.show_topic(words):
            self.guide.show_topic(self.desk.activities.topic(topic))

    def focus_search(self) -> bool:
        """Search in the guide."""
        self.tabs.setCurrentIndex(0)
        self.guide.search.setFocus()
        return True


class LogPanel(Panel):
    """forms/log.ui: the last lines of the program's diary."""

    lines: QPlainTextEdit
    save_report: QPushButton
    open_folder: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        load_form("log", self)
        self.save_report.clicked.connect(lambda: self._save())
        self.open_folder.clicked.connect(lambda: self._open())

    def refresh(self) -> None:
        """Read the diary again; the last line is in sight."""
        self.lines.setPlainText(logs.last_lines() or tr("Rien à signaler."))
        self.lines.verticalScrollBar().setValue(self.lines.verticalScrollBar().maximum())

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _save(self) -> None:
        proposed = self.desk.settings.documents() / "envies-desktop-rapport.zip"
        to = save_file(self, tr("Enregistrer le rapport"), "ZIP (*.zip)", proposed)
        if to is None:
            return
        try:
            logs.write_report(to, versions())
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused), "bad")
            return
        self.desk.say(tr("Enregistré dans {path}").format(path=to))


class AboutPanel(Panel):
    """forms/about.ui: version, purpose, licences, and where things are kept."""

    version: QLabel
    places: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        load_form("about", self)
        self.version.setText(versions())
        said = tr("Données\u00a0: {store}\nRéglages\u00a0: {settings}\nJournal\u00a0: {logs}")
        self.places.setText(
            said.format(store=desk.store.address, settings=config_folder(), logs=log_folder())
        )


def versions() -> str:
    """What is asked first when something goes wrong."""
    return (
        f"Envies d’Alliances {__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.release()} ({sys.platform})"
    )


def _keys_panel() -> QWidget:
    """All the keys, in two columns."""
    grid = QGridLayout()
    theme.spaced(grid, spacing=10)
    for line, (keys, meaning) in enumerate(_keys()):
        grid.addWidget(plain_label(keys, "strong"), line, 0)
        grid.addWidget(plain_label(meaning, wrap=True), line, 1)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(theme.px(32))
    holder = QWidget()
    layout = QVBoxLayout(holder)
    theme.spaced(layout, (0, 16, 0, 0), 0)
    layout.addWidget(card(grid, margin=16))
    layout.addStretch(1)
    return scrolled(holder)


def _keys() -> list[tuple[str, str]]:
    return [
        ("Ctrl+Z", tr("Annuler le dernier geste, même d’une séance précédente")),
        (tr("Ctrl+Y ou Ctrl+Maj+Z"), tr("Rétablir ce qui vient d’être annulé")),
        ("Ctrl+K", tr("Aller partout\u00a0: une page, un événement, une organisation")),
        ("Ctrl+F", tr("Filtrer la liste affichée")),
        ("Ctrl+N", tr("Créer ce dont parle la page")),
        ("Ctrl+P", tr("Imprimer ce qui est affiché")),
        (tr("Entrée"), tr("Ouvrir la ligne choisie")),
        (tr("Suppr"), tr("Retirer les lignes choisies (Ctrl+Z les ramène)")),
        ("F2", tr("Modifier la cellule choisie, quand elle peut l’être")),
        ("Alt+1 … Alt+9", tr("Ouvrir une page du menu, dans l’ordre")),
        (
            "Ctrl++  Ctrl+-  Ctrl+0",
            tr("Agrandir, réduire, revenir à la taille normale (ou Ctrl et la molette)"),
        ),
        (tr("Espace"), tr("Onglet Animation\u00a0: lancer l’horloge, la mettre en pause")),
        (tr("+  −  Page suivante  Page précédente"), tr("Onglet Animation\u00a0: une minute, une étape")),
        ("F11  B", tr("Onglet Animation\u00a0: projeter, écran noir")),
        (tr("0 à 3  N  ?  C"), tr("Entretien\u00a0: répondre, non concerné, ne sait pas, commenter")),
        ("F1", tr("Cette aide, au chapitre de la page affichée")),
        (tr("Échap"), tr("Quitter une boîte de dialogue sans rien changer")),
    ]
