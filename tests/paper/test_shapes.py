"""One outline for each shape, whole and inside its square."""

import pytest

from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.paper.page import A4, Page
from envies_desktop.paper.shapes import OUTLINES, operators
from tests.paper.reading import printed


def test_every_group_of_actors_has_a_shape_of_its_own():
    assert len(set(GROUP_SHAPES.values())) == len(GROUP_SHAPES)
    assert set(GROUP_SHAPES.values()) <= set(OUTLINES)


@pytest.mark.parametrize("shape", OUTLINES)
def test_outline_is_closed_and_stays_near_its_square(shape):
    outline = OUTLINES[shape]
    assert outline[0][0] == "move"
    assert outline[-1] == ("close", ())
    assert all(-0.1 <= value <= 1.1 for _, values in outline for value in values)


@pytest.mark.parametrize("shape", OUTLINES)
def test_shape_is_drawn_as_a_path(shape):
    content = (
        printed([Page(A4, lambda pen, page, pages: pen.shape(shape, 100, 100, 20))]).pages[0].get_contents()
    )
    assert operators(shape) in content.get_data().decode()
