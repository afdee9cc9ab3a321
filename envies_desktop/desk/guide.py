"""The user guide on screen: our own docs/guide.md, its chapters at the side, a search."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlock, QTextBlockFormat, QTextDocument, QTextLength
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from envies_desktop.assets import resource_path
from envies_desktop.desk import theme
from envies_desktop.desk.widgets import row
from envies_desktop.i18n import fold, language, tr


class Guide(QWidget):
    """Chapters at the left, text at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True, placeholderText=tr("Chercher dans le guide…"))
        self.search.setAccessibleName(tr("Chercher dans le guide"))
        self.search.setProperty("search", True)
        self.search.returnPressed.connect(self._find)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(tr("Chapitres"))
        self.chapters.setWordWrap(True)
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.sized(self.chapters, width=180, most_width=280)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        side = QVBoxLayout()
        theme.spaced(side, spacing=8)
        side.addWidget(self.search)
        side.addWidget(self.chapters, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 12, 0, 0), 0)
        across = row(side, self.text, spacing=12)
        across.setStretch(1, 1)
        layout.addLayout(across, 1)
        self.chapters.itemClicked.connect(self._show_chapter)
        self.chapters.itemActivated.connect(self._show_chapter)
        self._read()

    def show_topic(self, wanted: Sequence[str]) -> bool:
        """Show the first chapter whose title contains one of these (folded) words; False if there is none."""
        for place in range(self.chapters.count()):
            item = self.chapters.item(place)
            if any(word in fold(item.text()) for word in wanted):
                self.chapters.setCurrentItem(item)
                self._show_chapter(item)
                return True
        return False

    def _read(self) -> None:
        path = guide_path()
        if not path.is_file():
            self.text.setPlainText(tr("Le guide n’est pas installé avec cette copie du programme."))
            return
        self.text.setSearchPaths([str(path.parent)])
        self.text.setMarkdown(path.read_text(encoding="utf-8"))
        self._fit_pictures()
        self._give_air()
        for block in _blocks(self.text.document()):
            if 1 <= block.blockFormat().headingLevel() <= 2:
                item = QListWidgetItem(block.text())
                item.setData(Qt.ItemDataRole.UserRole, block.position())
                self.chapters.addItem(item)

    def _fit_pictures(self) -> None:
        """Screenshots are shown no wider than the column."""
        for block in _blocks(self.text.document()):
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                picture = fragment.charFormat().toImageFormat()
                if picture.isValid():
                    picture.setMaximumWidth(QTextLength(QTextLength.Type.FixedLength, theme.px(720)))
                    cursor = self.text.textCursor()
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), cursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(picture)
                parts += 1

    def _give_air(self) -> None:
        """Room between paragraphs, and more above a title."""
        cursor = self.text.textCursor()
        for block in _blocks(self.text.document()):
            level = block.blockFormat().headingLevel()
            air = QTextBlockFormat()
            air.setTopMargin(theme.px(20 if level > 1 else 4))
            air.setBottomMargin(theme.px(6))
            if not level:
                air.setTopMargin(theme.px(2))
            air.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(air)

    def _show_chapter(self, item: QListWidgetItem) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(int(item.data(Qt.ItemDataRole.UserRole)))
        bottom = self.text.verticalScrollBar()
        bottom.setValue(bottom.maximum())  # so that the chapter comes to the top
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _find(self) -> None:
        if not self.text.find(self.search.text()):
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
            self.text.find(self.search.text())

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.hasFragment():
            self.text.scrollToAnchor(link.fragment())
        elif link.scheme() in ("https", "mailto"):
            QDesktopServices.openUrl(link)


def guide_path() -> Path:
    """docs/guide.md, or its translation where there is one; beside resources/ in every install."""
    docs = resource_path().parent / "docs"
    translated = docs / f"guide.{language()}.md"
    return translated if translated.is_file() else docs / "guide.md"


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found
