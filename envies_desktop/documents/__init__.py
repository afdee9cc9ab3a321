"""The one list of every printable document, read by the kit button and by the `print` door.

What is printed is gathered first, in plain values (`gather`); making the files needs no store any more, so
that it can go on in another process (`print_kit`). `pack` and `send` do the same for the folder of an event.
`record` and `note` keep in mind what is on paper, `withdraw` forgets what was cancelled, `on_paper` tells it.
"""

from envies_desktop.documents.deposit import Deposited, note, pack, send
from envies_desktop.documents.kit import Kit, Order
from envies_desktop.documents.listing import DOCUMENTS, Document, documents_for
from envies_desktop.documents.printed import OnPaper, on_paper, record, withdraw
from envies_desktop.documents.printing import Note, Printed, gather, print_documents, print_kit, print_one

__all__ = [
    "DOCUMENTS",
    "Deposited",
    "Document",
    "Kit",
    "Note",
    "OnPaper",
    "Order",
    "Printed",
    "documents_for",
    "gather",
    "note",
    "on_paper",
    "pack",
    "print_documents",
    "print_kit",
    "print_one",
    "record",
    "send",
    "withdraw",
]
