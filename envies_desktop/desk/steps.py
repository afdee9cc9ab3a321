"""The tabs of a record: built when first shown, as high as the one that is shown."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import lay_out_now
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import nothing_begun, set_role
from envies_desktop.store.noting import noted

_POLICY = QSizePolicy.Policy
SPARED = 16
"""Pixels that a tab is narrower where they stand close: its padding in the style sheet, 16 or 8 a side."""


class _Later(Panel):
    """The place of a tab until it is first shown; what cannot be built is told there, and built later."""

    def __init__(self, desk: Desk, build: Callable[[QWidget], QWidget]) -> None:
        super().__init__(desk)
        self._build = build
        self.content: QWidget | None = None
        theme.spaced(QVBoxLayout(self), (0, 12, 0, 0))

    def make(self) -> QWidget:
        """What is inside, made if it was not yet; this place itself where it cannot be."""
        if self.content is None:
            self.refresh_now()
        return self.content or self

    def refresh(self) -> None:
        """Make what is inside; what that reads is its own affair."""
        if self.content is None:
            with noted(), nothing_begun(self):
                self.content = self._build(self)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.content)
            self.content.show()  # now: a layout shows what it is given a moment later


class Steps(QTabWidget):
    """Tabs by name, in the order of the work; hidden ones do not hold the window open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self._names: list[str] = []
        self._guides: list[Sequence[str]] = []
        self._filling = False
        self.currentChanged.connect(self._shown)

    def add(
        self, name: str, title: str, build: Callable[[QWidget], QWidget], guide: Sequence[str] = ()
    ) -> None:
        """One more tab: `build(place)` makes what is inside, when it is first shown.

        `guide` is what the title of its own chapter of the guide contains.
        """
        self._names.append(name)
        self._guides.append(guide)
        place = self.addTab(_Later(self._desk, build), title)
        self.setTabToolTip(place, title)
        self._shown(self.currentIndex())

    @contextmanager
    def filled(self, *wanted: str) -> Iterator[None]:
        """Tabs are added inside; then the last of `wanted` that there is is shown, and it alone is built."""
        self._filling = True
        try:
            yield
        finally:
            for name in wanted:
                self.show_step(name)
            self._filling = False
            self._shown(self.currentIndex())

    def name(self) -> str:
        """The name of the tab shown."""
        place = self.currentIndex()
        return self._names[place] if place >= 0 else ""

    def guide(self) -> Sequence[str]:
        """What the title of the chapter of the tab shown contains, where it has one."""
        place = self.currentIndex()
        return self._guides[place] if place >= 0 else ()

    def names(self) -> list[str]:
        """All names, in their order."""
        return list(self._names)

    def show_step(self, name: str) -> None:
        """Show a tab; an unknown name changes nothing."""
        if name in self._names:
            self.setCurrentIndex(self._names.index(name))

    def content(self, name: str = "") -> QWidget:
        """What a tab holds (that of the tab shown when no name is given); these tabs where there is none."""
        place = self._names.index(name) if name else self.currentIndex()
        holder = self.widget(place)
        return holder.make() if isinstance(holder, _Later) else self

    def built(self) -> list[QWidget]:
        """What the tabs made so far hold."""
        holders = [self.widget(place) for place in range(self.count())]
        return [h.content for h in holders if isinstance(h, _Later) and h.content is not None]

    def count_on(self, name: str, title: str, count: int) -> None:
        """The figure beside a title."""
        if name in self._names:
            self.setTabText(self._names.index(name), f"{title}  {count}" if count else title)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """As the tab shown: Qt would ask the hidden ones too, and the page would be as high as they."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """The tabs, and the one shown under them."""
        shown = self.currentWidget()
        return self.tabBar().sizeHint().height() + (shown.heightForWidth(width) if shown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Tabs stand closer where not all would be seen."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Another zoom, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit)  # the tabs take their new size after this

    def _fit(self) -> None:
        bar = self.tabBar()
        tight = bool(bar.property("tight"))
        spared = theme.px(SPARED) * sum(map(self.isTabVisible, range(self.count())))
        wanted = bar.sizeHint().width() + (spared if tight else 0)
        if (wanted > self.width()) != tight:
            set_role(bar, "tight", not tight)

    def _shown(self, current: int) -> None:
        for place in range(self.count()):
            policy = _POLICY.Preferred if place == current else _POLICY.Ignored
            if holder := self.widget(place):
                holder.setSizePolicy(policy, policy)
        if current >= 0 and not self._filling:
            self.content()
        self.updateGeometry()
        if self.isVisible():
            lay_out_now()
