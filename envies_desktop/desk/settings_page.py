"""The settings: who is typing, the association, the screen, the paper. Each choice is kept at once."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import open_file, open_folder
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.logo import logo_pixmap, read_logo
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.printing import queue
from envies_desktop.desk.settings.backups import BackupsPanel
from envies_desktop.desk.widgets import page_header
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import ZOOMS


class SettingsPage(Page):
    """forms/settings.ui; saved 600 ms after the last key and when the field is left."""

    whole: QVBoxLayout
    head: QVBoxLayout
    author: QComboBox
    association: QLineEdit
    address: QPlainTextEdit
    privacy_contact: QLineEdit
    logo: QLabel
    choose_logo: QPushButton
    drop_logo: QPushButton
    language: QComboBox
    look: QComboBox
    zoom: QComboBox
    printer: QComboBox
    folder: QLineEdit
    choose_folder: QPushButton
    backups_box: QGroupBox
    backups_place: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        load_form("settings", self)
        self.head.addWidget(
            page_header(tr("Réglages"), tr("Ce que vous changez ici est gardé au fur et à mesure"))
        )
        self.backups = BackupsPanel(desk, self)
        self.backups_place.addWidget(self.backups)
        for tab in desk.activities.tabs("settings"):
            box = QGroupBox(tab.title())
            QVBoxLayout(box).addWidget(tab.make(desk, box))
            self.whole.insertWidget(self.whole.count() - 1, box)
        self._typed = QTimer(self, singleShot=True, interval=600)
        self._typed.timeout.connect(self.keep_texts)
        self._filling = False
        theme.sized(self.address, height=84)
        for box in self.findChildren(QGroupBox):
            theme.sized(box, most_width=860 if box is not self.backups_box else 1140)
        self._connect()
        desk.settings_changed.connect(self.refresh_now)

    def go_to(self, **target: Any) -> None:
        """`part="backups"` shows the backups."""
        if target.get("part") == "backups":
            QTimer.singleShot(0, self, self._show_backups)

    def _show_backups(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.verticalScrollBar().setValue(self.backups_box.y())
        self.backups.table.view.setFocus()

    def refresh(self) -> None:
        """Show what is kept, without touching the field in which someone types."""
        self._filling = True
        chosen = self.desk.settings
        _fill(self.author, [(name, name) for name in chosen.authors], chosen.author)
        for field, text in (
            (self.association, chosen.association),
            (self.privacy_contact, chosen.privacy_contact),
            (self.folder, str(chosen.documents())),
        ):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        if self.address.toPlainText() != chosen.address and not self.address.hasFocus():
            self.address.setPlainText(chosen.address)
        self._show_choices()
        self._show_logo()
        self._filling = False

    def _show_choices(self) -> None:
        chosen = self.desk.settings
        _fill(self.language, [("Français", "fr"), ("English", "en")], chosen.language)
        looks = [(tr("Comme le système"), "system"), (tr("Claire"), "light"), (tr("Sombre"), "dark")]
        _fill(self.look, looks, chosen.theme)
        _fill(self.zoom, [(f"{percent} %", percent) for percent in ZOOMS], chosen.zoom)
        self._offer_printers([chosen.printer] if chosen.printer else [])
        self.desk.tasks.short(queue.printers, done=self._offer_printers)

    def _offer_printers(self, names: list[str]) -> None:
        """The one that is kept is offered though it is not there now."""
        chosen = self.desk.settings.printer
        known = [*names, *(name for name in (chosen,) if name and name not in names)]
        choices = [(tr("Celle du système"), ""), *((name, name) for name in known)]
        if not self.printer.view().isVisible():
            _fill(self.printer, choices, chosen)

    def _show_logo(self) -> None:
        png = self.desk.settings.logo
        self.drop_logo.setVisible(bool(png))
        if png:
            self.logo.setPixmap(logo_pixmap(png, theme.px(56)))
        else:
            self.logo.setText(tr("Aucun logo"))

    def _connect(self) -> None:
        for field in (self.association, self.privacy_contact):
            field.textEdited.connect(lambda: self._typed.start())
            field.editingFinished.connect(self.keep_texts)
        self.address.textChanged.connect(lambda: self._typed.start())
        author = self.author.lineEdit()
        assert author is not None
        author.editingFinished.connect(self.keep_author)
        self.author.activated.connect(lambda: self.keep_author())
        for choice, key in (
            (self.language, "language"),
            (self.look, "theme"),
            (self.zoom, "zoom"),
            (self.printer, "printer"),
        ):
            choice.activated.connect(lambda at, box=choice, name=key: self.keep(**{name: box.itemData(at)}))
        self.choose_logo.clicked.connect(lambda: self.take_logo())
        self.drop_logo.clicked.connect(lambda: self.keep(logo=b""))
        self.choose_folder.clicked.connect(lambda: self.take_folder())

    def keep(self, **choices: Any) -> None:
        """Keep these choices, or say why not."""
        settings = replace(self.desk.settings, **choices)
        if self._filling or settings == self.desk.settings:
            return
        try:
            self.desk.change_settings(settings)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused), "bad")

    def keep_texts(self) -> None:
        """Keep what was typed."""
        self._typed.stop()
        self.keep(
            association=" ".join(self.association.text().split()),
            address=self.address.toPlainText().strip(),
            privacy_contact=" ".join(self.privacy_contact.text().split()),
        )

    def keep_author(self) -> None:
        """Someone said who is typing."""
        typed = self.desk.settings.typed_by(self.author.currentText())
        self.keep(author=typed.author, authors=typed.authors)

    def take_logo(self, path: Path | None = None) -> None:
        """Choose a picture; it is decoded here and kept as a PNG."""
        kinds = tr("Images") + " (*.png *.jpg *.jpeg *.svg *.webp *.bmp *.gif)"
        path = path or open_file(self, tr("Choisir le logo"), kinds)
        if path is None:
            return
        try:
            png = read_logo(path)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused), "bad")
            return
        self.keep(logo=png)

    def take_folder(self, path: Path | None = None) -> None:
        """Choose where documents are saved."""
        now = self.desk.settings.documents()
        path = path or open_folder(self, tr("Dossier des documents"), now)
        if path is None:
            return
        if not os.access(path, os.W_OK):
            self.desk.warn(self.desk.explain(Refused("settings-folder", folder=str(path))), "bad")
            return
        self.keep(documents_folder=str(path))


def _fill(box: QComboBox, choices: list[tuple[str, Any]], chosen: Any) -> None:
    """Offer these choices and show the one that is kept."""
    line = box.lineEdit()
    if line is not None and line.hasFocus() and line.isModified():
        return
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(box.findData(chosen))
    if box.isEditable():
        box.setEditText(str(chosen))
