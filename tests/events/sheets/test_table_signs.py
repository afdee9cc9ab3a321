"""The number of a table reads from both sides of the fold."""

import re

from envies_desktop.events.sheets.table_signs import table_sign_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


def test_number_is_on_both_faces_one_of_them_turned():
    reader = printed(table_sign_pages(samples.header(), range(1, 13), samples.job()))
    assert len(reader.pages) == 12
    assert size(reader.pages[0]) == (297, 210)
    assert words(reader, 11).replace("page 12/12", "").count("12") >= 2
    content = reader.pages[11].get_contents().get_data().decode()
    assert "-1 0 0 -1" in re.sub(r"-1(\.0+)?", "-1", content) or "-1 -0 0 -1" in content or "-1 0" in content
    assert all(fonts(reader).values())


def test_number_is_at_least_200_points():
    reader = printed(table_sign_pages(samples.header(), [7], samples.job()))
    content = reader.pages[0].get_contents().get_data().decode()
    assert max(float(found) for found in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", content)) >= 200
