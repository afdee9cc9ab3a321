"""The look of the window: colours, sizes, icons. The only place of the screen that knows colours.

What is chosen belongs to the application object (its properties "scheme" and "zoom"): widgets made later
find it there, and `apply` goes round those that exist.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QFormLayout, QGridLayout, QLayout, QWidget

from envies_desktop.desk import icons, stylesheet
from envies_desktop.desk.tokens import SCHEMES, Tokens

BASE = 14
FAMILIES = ["Roboto", "DejaVu Sans"]


def application() -> QApplication:
    """The running application."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def tokens() -> Tokens:
    """The colours shown now."""
    return SCHEMES[str(application().property("scheme") or "light")]


def zoom() -> float:
    """How much larger than usual everything is: from 0.8 to 2."""
    return float(application().property("zoom") or 100) / 100


def px(size: float) -> int:
    """A size of the drawing board in the pixels of the moment."""
    return round(size * zoom())


def scheme_of(theme: str) -> str:
    """ "light" or "dark" for a choice of the settings; "system" asks the system."""
    if theme in SCHEMES:
        return theme
    dark = application().styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply(theme: str, percent: int) -> None:
    """Dress the application, and dress again the windows that exist."""
    app, scheme = application(), scheme_of(theme)
    if (app.property("scheme"), app.property("zoom")) == (scheme, percent):
        return
    app.setProperty("scheme", scheme)
    app.setProperty("zoom", percent)
    if not app.property("dressed"):
        app.setProperty("dressed", True)
        app.setStyle("Fusion")
        _load_fonts()
    font = QFont(FAMILIES)
    font.setPixelSize(px(BASE))
    app.setFont(font)
    app.setPalette(_palette(tokens()))
    app.setStyleSheet(stylesheet.cached(scheme, percent))
    for window in app.topLevelWidgets():
        _dress_again(window)


def spaced(
    layout: QLayout,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    spacing: int = 8,
    across: int | None = None,
) -> QLayout:
    """Give a layout its margins and spacing in drawing-board pixels; they follow the zoom.

    `across` is the spacing between columns of a form or a grid, where it is not that between lines.
    """
    layout.setProperty("board", [*margins, spacing, spacing if across is None else across])
    _space(layout)
    return layout


def sized(widget: QWidget, *, width: int = 0, height: int = 0, most_width: int = 0) -> QWidget:
    """Give a widget a least width or height, or a greatest width; they follow the zoom."""
    widget.setProperty("board", [width, height, most_width])
    _size(widget)
    return widget


def roomy(box: QAbstractSpinBox) -> QAbstractSpinBox:
    """Room before the text of a number, a date or a time: Qt's style sheets leave none there."""
    box.setProperty("roomy", True)
    box.lineEdit().setTextMargins(px(8), 0, 0, 0)
    return box


def set_icon(button: QObject, name: str, role: str = "ink") -> None:
    """Show an icon of resources/icons on a button, label or action, in the colour of a role."""
    button.setProperty("icon-name", [name, role])
    _draw_icon(button)


def _draw_icon(target: QObject) -> None:
    name, role = target.property("icon-name")
    icons.put(target, name, getattr(tokens(), role), px(20))


def _space(layout: QLayout) -> None:
    left, top, right, bottom, spacing, across = layout.property("board")
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
    layout.setSpacing(px(spacing))
    if isinstance(layout, QFormLayout | QGridLayout):
        layout.setHorizontalSpacing(px(across))


def _size(widget: QWidget) -> None:
    width, height, most_width = widget.property("board")
    if width:
        widget.setMinimumWidth(px(width))
    if height:
        widget.setMinimumHeight(px(height))
    if most_width:
        widget.setMaximumWidth(px(most_width))


def _dress_again(window: QWidget) -> None:
    for found in [window, *window.findChildren(QObject)]:
        if found.property("icon-name"):
            _draw_icon(found)
        if isinstance(found, QAbstractSpinBox) and found.property("roomy"):
            roomy(found)
        if not found.property("board"):
            continue
        if isinstance(found, QLayout):
            _space(found)
        elif isinstance(found, QWidget):
            _size(found)


def _load_fonts() -> None:
    for path in stylesheet.font_files():
        QFontDatabase.addApplicationFont(str(path))


def _palette(colours: Tokens) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for where, colour in (
        (role.Window, colours.paper),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.paper),
        (role.Text, colours.ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.ink),
        (role.ToolTipText, colours.surface),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.primary_soft),
        (role.HighlightedText, colours.ink),
        (role.Link, colours.primary),
        (role.Mid, colours.line),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.muted))
    return palette
