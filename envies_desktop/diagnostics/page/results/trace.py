"""Where a line of the SWOT comes from: its question, and what each one answered."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import button, card, plain_label, row, scrolled
from envies_desktop.diagnostics.lines import ShownLine
from envies_desktop.diagnostics.page.interview.words import answer_words
from envies_desktop.diagnostics.queries import DiagnosticCard
from envies_desktop.i18n import tr

LINES, LINE = 3, 18
"""Lines of text seen at once, each of so many pixels; the others by scrolling."""


class Trace(QWidget):
    """Says it, and offers to go there: `question_wanted(id)`."""

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self.words = plain_label(wrap=True)
        self.go = button(
            tr("Aller à la question"),
            lambda: self.question_wanted.emit(self._question),
            icon="arrow-right",
            kind="quiet",
        )
        self._room = scrolled(self.words)
        across = row(self._room, self.go, spacing=12)
        across.setStretch(0, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(across))
        self._fix()
        self.show_line(None, None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The room follows the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fix()

    def _fix(self) -> None:
        """Of one height: what is double clicked below must not move away under the hand."""
        self._room.setFixedHeight(theme.px(LINES * LINE))

    def show_line(self, line: ShownLine | None, found: DiagnosticCard | None) -> None:
        """Say where a line comes from."""
        self._question = line.question if line else ""
        known = found.questionnaire if found else None
        asked = known.question_by_id.get(self._question) if known else None
        self.go.setVisible(asked is not None)
        if line is None:
            self.words.setText(tr("Choisissez une ligne du SWOT pour voir d’où elle vient."))
        elif asked is None or known is None or found is None:
            self.words.setText(tr("Ligne écrite à la main, sans réponse derrière elle."))
        else:
            scale = known.scale_of(asked.axis)
            said = [f"{asked.short} · {asked.text.said()}"]
            for one in found.respondents:
                told = answer_words(scale, one.answers.get(asked.id))
                comment = one.comments.get(asked.id, "")
                quoted = f" «\u00a0{comment}\u00a0»" if comment else ""
                said.append(f"{one.label}\u00a0: {told}{quoted}")
            self.words.setText("\n".join(said))
