"""The first column that stays while the others scroll: a second view over the same model and selection."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


class FrozenColumn(QObject):
    """Shows the first column of `view` over it, only while the table is scrolled sideways.

    Few tables ever are: the second view is made when one is for the first time.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._over: QTableView | None = None
        view.horizontalScrollBar().valueChanged.connect(self._place)
        view.horizontalHeader().sectionResized.connect(self._place)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Follow the size and the look of the table."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        view = self._view
        if not view.horizontalScrollBar().value():
            if self._over is not None:
                self._over.hide()
            return
        over = self._over = self._over or self._made()
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

    def _made(self) -> QTableView:
        view = self._view
        over = QTableView(view)
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
        view.verticalScrollBar().valueChanged.connect(over.verticalScrollBar().setValue)
        over.verticalScrollBar().valueChanged.connect(view.verticalScrollBar().setValue)
        over.doubleClicked.connect(view.doubleClicked)
        return over
