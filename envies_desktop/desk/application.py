"""The Qt application around the window: language, look, and what changes when the settings do."""

import sys

import shiboken6
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from envies_desktop.assets import resource_path
from envies_desktop.desk import theme
from envies_desktop.desk.window import Window
from envies_desktop.i18n import language, set_language, translation
from envies_desktop.settings import APP, Settings

LOCALES = {"fr": "fr_FR", "en": "en_GB"}


QT_LACKS = {
    "&Look in:": "&Regarder dans\u00a0:",
    "Files of &type:": "Fichiers de &type\u00a0:",
    "Folder": "Dossier",
}
"""What Qt's own French catalogue has not got (its sources have other mnemonics)."""


class FormTexts(QTranslator):
    """Our catalogue for forms, whatever context Qt asks for; silent where it has nothing."""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        """Never: the French catalogue may only hold plurals."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The translation, or nothing at all (an empty text would be shown)."""
        lacking = QT_LACKS.get(source) if language() == "fr" else None
        return translation(source, n) or lacking or None  # type: ignore[return-value] # Qt's null string; the stubs know only str


class Application:
    """Speaks the language and wears the look of the settings; follows them while the window is open."""

    def __init__(self, settings: Settings, language: str) -> None:
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName(APP)
        self.qt.setApplicationDisplayName("Envies d’Alliances")
        self.qt.setDesktopFileName(APP)
        self.qt.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
        self._translators: list[QTranslator] = []
        self.language = ""
        self.speak(language)
        theme.apply(settings.theme, settings.zoom)

    def speak(self, language: str) -> None:
        """Our catalogue for forms, Qt's own for its buttons, and the dates of the country."""
        for old in self._translators:
            self.qt.removeTranslator(old)
        self.language = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        theirs = QTranslator()
        theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        set_language(language)
        self._translators = [theirs, FormTexts()]
        for made in self._translators:
            self.qt.installTranslator(made)

    def follow(self, window: Window) -> None:
        """Take up each change of the settings: the look at once, the language by making the pages again."""
        window.desk.settings_changed.connect(lambda: self._changed(window))

    def end(self) -> None:
        """Take the windows down in order, while Qt still stands: Python would do it in any order."""
        for translator in self._translators:
            self.qt.removeTranslator(translator)
        popup = Qt.WindowType.Popup  # belongs to a completer, which deletes it
        alone = [w for w in self.qt.topLevelWidgets() if w.parent() is None and w.windowType() != popup]
        for window in alone:
            if shiboken6.isValid(window):
                shiboken6.delete(window)  # its dialogs, menus and pop-ups go with it
        self.qt.setStyleSheet("")

    def _changed(self, window: Window) -> None:
        settings = window.desk.settings
        theme.apply(settings.theme, settings.zoom)
        if settings.language != self.language:
            self.speak(settings.language)
            window.rebuild()
