"""What lower rooms cannot know and are handed: tabs, cards, places; imported when first shown."""

from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from envies_desktop.desk.page import Desk
    from envies_desktop.events.page.press import Press


def live(desk: "Desk", event_id: UUID) -> "QWidget":
    """The tab of the evening."""
    from envies_desktop.live.page.stages import Stages
    from envies_desktop.speed_dating.page.live.panel import LivePanel

    return LivePanel(desk, event_id, desk.shared(Stages).of(event_id), press())


def reception(desk: "Desk", event_id: UUID) -> "QWidget":
    """The tab of the welcome desk."""
    from envies_desktop.events.page.reception.panel import ReceptionPanel

    return ReceptionPanel(desk, event_id, press())


def event_documents(desk: "Desk", event_id: UUID) -> "QWidget":
    """The tab of the documents of an event."""
    from envies_desktop.events.page.documents import DocumentsPanel

    return DocumentsPanel(desk, event_id, press())


def press() -> "Press":
    """The printing house of an event."""
    from envies_desktop import documents
    from envies_desktop.events.page.press import Courier, Press

    return Press(
        documents=documents.documents_for,
        gather=documents.gather,
        make=documents.print_kit,
        record=documents.record,
        withdraw=documents.withdraw,
        on_paper=documents.on_paper,
        deposit=Courier(documents.pack, documents.send, documents.note),
    )


def diagnostic_documents(desk: "Desk", diagnostic_id: UUID) -> "QWidget":
    """The tab of the documents of a diagnostic."""
    from envies_desktop.diagnostics.page.documents import DiagnosticDocuments, DiagnosticPress
    from envies_desktop.documents.diagnostics import (
        DIAGNOSTIC_DOCUMENTS,
        gather_diagnostic,
        print_diagnostic,
    )

    press = DiagnosticPress(DIAGNOSTIC_DOCUMENTS, gather_diagnostic, print_diagnostic)
    return DiagnosticDocuments(desk, diagnostic_id, press)
