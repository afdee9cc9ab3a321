"""Reading back what was printed."""

import io
from contextlib import closing

import pypdf
import pypdfium2

from envies_desktop.paper.book import Meta, write
from tests.paper import samples

META = Meta("Essai", "Pays d’Aix Associations", samples.DAY)


def printed(pages):
    """The document that the pages make."""
    kept = io.BytesIO()
    write(kept, META, pages)
    return pypdf.PdfReader(io.BytesIO(kept.getvalue()))


def words(reader, page=None):
    """The text of a page, or of all, in one line with plain spaces."""
    with closing(pypdfium2.PdfDocument(reader.stream.getvalue())) as document:
        every = range(len(document))
        chosen = every if page is None else [every[page]]
        return " ".join(" ".join(_text(document[at]) for at in chosen).split())


def _text(page):
    with closing(page), closing(page.get_textpage()) as read:
        return read.get_text_range().replace(
            "\ufffe", "-\n"
        )  # pdfium's sign for a hyphen at the end of a line


def fonts(reader):
    """Name of each font used, and whether its file is in the document."""
    found = {}
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            kept = font.get_object()
            described = kept.get("/FontDescriptor")
            found[kept["/BaseFont"]] = described is not None and "/FontFile2" in described.get_object()
    return found


def size(page):
    """Width and height of a page in millimetres."""
    return round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4)
