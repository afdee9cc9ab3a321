"""The first column that stays while the others scroll: a second view over the same model and selection."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


class FrozenColumn(QObject):
    """Shows the first column of `view` over it, only while the table is scrolled sideways."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, over = view, QTableView(view)
        self._over = over
        over.setProperty("frozen", True)
        over.setModel(view.model())
        over.setSelectionModel(view.selectionModel())
        over.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.setSelectionBehavior(view.selectionBehavior())
        over.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        over.verticalHeader().hide()
        over.setShowGrid(False)
        over.setWordWrap(False)
        over.horizontalHeader().setSectionsClickable(False)
        for bar in (over.setVerticalScrollBarPolicy, over.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        over.setVerticalScrollMode(view.verticalScrollMode())
        for place in range(1, view.model().columnCount()):
            over.setColumnHidden(place, True)
        over.hide()
        view.verticalScrollBar().valueChanged.connect(over.verticalScrollBar().setValue)
        over.verticalScrollBar().valueChanged.connect(view.verticalScrollBar().setValue)
        view.horizontalScrollBar().valueChanged.connect(self._place)
        view.horizontalHeader().sectionResized.connect(self._place)
        over.doubleClicked.connect(view.doubleClicked)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Follow the size and the look of the table."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        view, over = self._view, self._over
        if not view.horizontalScrollBar().value():
            over.hide()
            return
        rows = view.verticalHeader()
        over.verticalHeader().setMinimumSectionSize(rows.minimumSectionSize())
        over.verticalHeader().setDefaultSectionSize(rows.defaultSectionSize())
        over.horizontalHeader().setFixedHeight(view.horizontalHeader().height())
        over.setColumnWidth(0, view.columnWidth(0))
        frame = view.frameWidth()
        height = view.viewport().height() + view.horizontalHeader().height()
        over.setGeometry(frame, frame, view.columnWidth(0), height)
        over.verticalScrollBar().setValue(view.verticalScrollBar().value())
        over.show()
        over.raise_()
