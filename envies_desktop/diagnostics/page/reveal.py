"""Bring something into view in the page that scrolls."""

from PySide6.QtWidgets import QScrollArea, QWidget

from envies_desktop.desk import theme


def reveal(widget: QWidget) -> None:
    """Scroll until it is seen, its top first where it is higher than the window."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, theme.px(24))
