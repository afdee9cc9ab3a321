"""A list whose lines go on below when they are long, and are all read to their end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from envies_desktop.desk import theme

BESIDE = 10
"""What the theme leaves at the left and the right of a line; Qt measures a text as if it were not there."""


class _Wrapped(QStyledItemDelegate):
    def sizeHint(  # noqa: N802 -- Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the text is where it is drawn."""
        option.rect.setWidth(option.rect.width() - theme.px(BESIDE))
        return super().sizeHint(option, index)


def wrapped_list(name: str) -> QListWidget:
    """Such a list, under its spoken name."""
    made = QListWidget()
    made.setWordWrap(True)
    made.setItemDelegate(_Wrapped(made))
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    # One long line would make all of them wider than the list, and cut what is at the right.
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setAccessibleName(name)
    return made
