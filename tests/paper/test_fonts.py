import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from envies_desktop.paper.fonts import BOLD, FALLBACK, ITALIC, REGULAR, load, measure

TEXTS = ("", "Marie-Charlotte d'Ornano", "Łucja Œuvrard, 60 m² – « été »", "漢字 ملك Z\u0301\ufffd\u00a0")


@pytest.mark.parametrize("font", [REGULAR, BOLD, ITALIC, *FALLBACK.values()])
def test_text_is_as_wide_as_it_is_drawn(font):
    load(font)
    sizes = (1, 9, 10.5, 24)
    widths = [[measure(text, font, size) for size in sizes] for text in TEXTS]
    assert widths == [[stringWidth(text, font, size) for size in sizes] for text in TEXTS]
