"""The Documents tab: what makes sense for this questionnaire, and for whom: only the organisation itself
without its consent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.printing.files import PrintFile
from envies_desktop.desk.widgets import Banner, button, card, plain_label
from envies_desktop.diagnostics.audiences import audience_label, audiences_of, require
from envies_desktop.diagnostics.queries import DiagnosticCard, diagnostic_card, possible_partners
from envies_desktop.i18n import tr
from envies_desktop.paper.names import file_name
from envies_desktop.refused import Refused

ITSELF = ("", None)
COMPATIBILITY = "compatibility"


class Printable(Protocol):
    """A document of a diagnostic, as the printing house lists it."""

    @property
    def name(self) -> str:
        """Its English name, that of its file."""

    @property
    def label(self) -> Callable[[], str]:
        """Its title in the language of the moment."""

    @property
    def paper(self) -> str:
        """A4 or A3."""

    @property
    def sides(self) -> str:
        """one, long or short."""


@dataclass(frozen=True)
class DiagnosticPress:
    """The printing house, handed over from above: `gather(store, settings, diagnostic_id, other=…)` reads,
    `make(kit, folder, names, large=…)` writes the files and returns their paths."""

    documents: Sequence[Printable]
    gather: Callable[..., Any]
    make: Callable[..., Sequence[Path]]


class DiagnosticDocuments(Panel):
    """Each document is looked at before it is printed or saved."""

    consents_wanted = Signal()

    def __init__(
        self, desk: Desk, diagnostic_id: UUID, press: DiagnosticPress, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id, self.press = diagnostic_id, press
        self.card: DiagnosticCard | None = None
        self._folder = TemporaryDirectory(prefix="envies-", ignore_cleanup_errors=True)
        self.destroyed.connect(self._folder.cleanup)
        self.banner, self.whom, self.other = Banner(), QComboBox(), QComboBox()
        self.large = QCheckBox(tr("Gros caractères"))
        self.whom.setAccessibleName(tr("Pour qui"))
        self.other.setAccessibleName(tr("Avec quel partenaire"))
        for box in (self.whom, self.other):
            theme.sized(box, width=240, most_width=420)
        self.buttons: dict[str, QWidget] = {}
        self.rows: dict[str, QWidget] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        name = plain_label(tr("Pour qui\u00a0?"), "strong")
        name.setBuddy(self.whom)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=10)
        layout.addWidget(card(Tools([name, self.whom], [self.large])))
        layout.addWidget(self.banner)
        for document in self.press.documents:
            look = button(
                tr("Voir et imprimer"),
                partial(self.show_document, document.name),
                icon="printer",
                name=tr("Voir et imprimer\u00a0: {title}").format(title=document.label()),
            )
            self.buttons[document.name] = look
            words = plain_label(document.label(), "strong", wrap=True)
            theme.sized(words, width=220)
            tools = [words, self.other, look] if document.name == COMPATIBILITY else [words, look]
            self.rows[document.name] = card(Tools(tools))
            layout.addWidget(self.rows[document.name])
        layout.addStretch(1)

    def refresh(self) -> None:
        """For whom it may be printed, and whom it may be set beside."""
        with self.desk.store.read() as session:
            self.card = diagnostic_card(session, self.diagnostic_id)
            others = {
                one.id: f"{one.name} – {one.questionnaire}" for one in possible_partners(session, self.card)
            }
        named = [line for line in self.card.consents if line.audience == "partner"]
        partners = {line.partner_id: line.partner for line in named}
        choices: dict[tuple[str, UUID | None], str] = {ITSELF: _itself(self.card)}
        for audience in audiences_of(len(self.card.parties)):
            if audience != "partner" or not partners:
                choices[audience, None] = audience_label(audience)
            else:
                choices |= {
                    (audience, key): f"{audience_label(audience)} – {known}"
                    for key, known in partners.items()
                }
        kept = self.whom.currentData()
        offer(self.whom, choices)
        choose(self.whom, kept or ITSELF)
        offer(self.other, others, none=tr("Avec qui\u00a0?"))
        for name, look in self.buttons.items():
            self.rows[name].setVisible(name in self.card.sheets)
            look.setEnabled(name != COMPATIBILITY or bool(others))

    def show_document(self, name: str) -> None:
        """Make a document, then look at it; without the consent that it needs, say so."""
        if self.card is None:
            return
        self.banner.hide()
        audience, partner = self.whom.currentData()
        other = self.other.currentData() if name == COMPATIBILITY else None
        try:
            if audience:
                parties = len(self.card.parties)
                require(self.card.consents, audience, partner, name=self.card.name, parties=parties)
        except Refused as refused:
            self._complain(refused)
            return
        extra = {"other": other} if other else {}
        self.desk.tasks.short(
            _make,
            self.press,
            partial(self.press.gather, self.desk.store, self.desk.settings, self.diagnostic_id, **extra),
            Path(self._folder.name),
            name,
            self.large.isChecked(),
            title=tr("Préparation du document"),
            done=partial(self._show, name),
            failed=self._complain,
        )

    def _complain(self, refused: Refused) -> None:
        asks = refused.code == "consent-missing"
        remedy = [button(tr("Aller aux accords"), self.consents_wanted.emit)] if asks else []
        self.banner.say(self.desk.explain(refused), "warn", remedy)

    def _show(self, name: str, files: Sequence[Path]) -> None:
        from envies_desktop.desk.preview import PreviewDialog

        document = next(document for document in self.press.documents if document.name == name)
        for path in files[:1]:
            file = PrintFile(
                path=path,
                title=document.label(),
                pages=0,  # counted when it is opened
                paper=document.paper,
                made_for=document.paper,
                sides=document.sides,
                name=f"{file_name(self.card.name if self.card else '')} - {path.name}",
                key=document.name,
            )
            try:
                dialog = PreviewDialog(self.desk, file, self)
            except Refused as refused:
                self._complain(refused)
                return
            dialog.exec()
            dialog.deleteLater()


def _itself(card: DiagnosticCard) -> str:
    return tr("Les parties elles-mêmes") if card.parties else tr("L’organisation elle-même")


def _make(
    press: DiagnosticPress, gather: Callable[[], Any], folder: Path, name: str, large: bool
) -> Sequence[Path]:
    """Read, then write: the window waits for neither."""
    return press.make(gather(), folder, [name], large=large)
