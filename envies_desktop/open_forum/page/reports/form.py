"""The report of one session, saved as one types."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import Banner, plain_label, section_label
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.actions.reports import POINTS, complete_report, write_report
from envies_desktop.open_forum.queries.reports import ReportRow
from envies_desktop.refused import Refused

_SAID = "said"


class ReportForm(QFrame):
    """`show_report(row)` fills it; `finished` once the report is said to be complete."""

    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk = desk
        self._row: ReportRow | None = None
        self.banner = Banner()
        self.title = plain_label(role="subtitle", wrap=True)
        self.facts = plain_label(role="muted", wrap=True)
        self.note = plain_label(role="accent", wrap=True)
        self.note.hide()
        self._layout = QVBoxLayout(self)
        theme.spaced(self._layout, (20, 16, 20, 16), 8)
        for label in (self.banner, self.title, self.facts):
            self._layout.addWidget(label)
        widgets: dict[str, QWidget] = {"rapporteur": self._line(tr("Rapporteur"))}
        self._layout.addWidget(section_label(tr("Ce qui a été dit, en cinq points au plus")))
        for place in range(POINTS):
            title = tr("Point {number}").format(number=number(place + 1))
            widgets[f"{_SAID}{place}"] = self._line(title, alone=True)
        widgets["proposals"] = self._text(tr("Ce que nous proposons"))
        self._layout.addWidget(section_label(tr("Premier pas")))
        widgets["first_what"] = self._line(tr("Quoi"))
        widgets["first_who"] = self._line(tr("Qui"))
        widgets["first_when"] = self._line(tr("Quand"))
        widgets["needs"] = self._text(tr("Ce dont nous avons besoin pour avancer"))
        self.fields = Fields(self, widgets, typed={"first_when": DATE}, note=self.note)
        self.fields.edited.connect(self._save)
        self.complete = QCheckBox(tr("Compte rendu complet"))
        self.complete.clicked.connect(self._complete)
        self._layout.addWidget(self.note)
        self._layout.addWidget(self.complete)
        self._layout.addStretch(1)

    def show_report(self, row: ReportRow) -> None:
        """This one; what is being typed in it stays."""
        if self._row is not None and self._row.id != row.id:
            self.fields.flush()
        self._row = row
        self.title.setText(f"{number(row.number)} · {row.topic.title}")
        facts = (
            tr("Créneau {number}").format(number=number(row.slot)),
            row.where,
            row.topic.host_names,
            tr("%n présent(s)", "", row.topic.headcount) if row.topic.headcount is not None else "",
        )
        self.facts.setText(" · ".join(filter(None, facts)))
        points = [*row.said, *[""] * POINTS][:POINTS]
        values = {name: getattr(row, name) for name in self.fields.widgets if not name.startswith(_SAID)}
        self.fields.show(values | {f"{_SAID}{place}": text for place, text in enumerate(points)})
        self.complete.setChecked(row.state == "complete")

    def _line(self, title: str, *, alone: bool = False) -> QLineEdit:
        made = QLineEdit(placeholderText=title if alone else "")
        made.setAccessibleName(title)
        if not alone:
            self._layout.addWidget(plain_label(title))
        self._layout.addWidget(made)
        return made

    def _text(self, title: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setAccessibleName(title)
        theme.sized(made, height=72)
        made.setMaximumHeight(theme.px(96))
        self._layout.addWidget(section_label(title))
        self._layout.addWidget(made)
        return made

    def _save(self, name: str, value: Any, visit: str) -> None:
        if (row := self._row) is None:
            return
        fields = {name: value}
        if name.startswith(_SAID):
            fields = {_SAID: [str(self.fields.value(f"{_SAID}{place}")) for place in range(POINTS)]}
        self._do(row.id, "report-write", visit, **fields)

    def _do(self, topic_id: UUID, code: str, visit: str, **fields: Any) -> None:
        assert self._row is not None
        try:
            with self._desk.store.work(code, name=self._row.topic.title, typing=visit) as work:
                write_report(work, topic_id=topic_id, **fields)
        except Refused as refused:
            self.banner.say(self._desk.explain(refused), "bad")
        else:
            self.banner.hide()

    def _complete(self, on: bool) -> None:
        if (row := self._row) is None:
            return
        self.fields.flush()
        code = "report-complete" if on else "report-reopen"
        try:
            with self._desk.store.work(code, name=row.topic.title) as work:
                complete_report(work, topic_id=row.id, complete=on)
        except Refused as refused:
            self.complete.setChecked(not on)
            self.banner.say(self._desk.explain(refused), "bad")
            return
        self.banner.hide()
        if on:
            self.finished.emit()
