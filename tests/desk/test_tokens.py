import pytest

from envies_desktop.desk.tokens import DARK, LIGHT, PROJECTOR, contrast

TEXT = ("ink", "muted", "primary", "accent", "good", "bad")


def test_contrast_of_black_and_white_is_21():
    assert round(contrast("#000000", "#ffffff"), 6) == 21


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
@pytest.mark.parametrize("text", TEXT)
def test_text_reads_on_its_ground(colours, ground, text):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_primary", "primary"),
        ("ink", "primary_soft"),
        ("primary", "primary_soft"),
        ("ink", "hover"),
        ("muted", "hover"),
        ("ink", "accent_soft"),
        ("ink", "good_soft"),
        ("ink", "bad_soft"),
        ("muted", "paper"),
        ("surface", "ink"),
    ],
)
def test_text_reads_on_a_tinted_ground(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("edge", ["field_line", "primary"])
def test_edges_of_fields_are_seen(colours, edge):
    assert contrast(getattr(colours, edge), colours.surface) >= 3


@pytest.mark.parametrize("text", ["ink", "primary", "warm"])
@pytest.mark.parametrize("ground", ["ground", "panel"])
def test_projector_reads_from_the_back_of_the_room(text, ground):
    assert contrast(getattr(PROJECTOR, text), getattr(PROJECTOR, ground)) >= 7


def test_muted_line_on_disabled_button_reads():
    assert contrast(LIGHT.muted, LIGHT.line) >= 3
