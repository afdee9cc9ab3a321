"""The radar of the screen is the one that is printed."""

import xml.etree.ElementTree as ET

import pytest

from envies_desktop.desk.figures import figure_svg
from envies_desktop.desk.tokens import DARK, LIGHT
from envies_desktop.diagnostics.sheets.radar import radar_drawn
from envies_desktop.diagnostics.sheets.words import radar_of
from envies_desktop.paper.figure import Words
from envies_desktop.paper.radar_figure import radar_figure
from tests.diagnostics.sheets.samples import report

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_svg_says_what_paper_says_in_the_colours_of_the_window(tokens):
    radar = radar_of(report())
    root = ET.fromstring(figure_svg(radar_drawn(radar), tokens))
    shown = [node.text for node in root.iter(f"{SVG}text")]
    figure = radar_figure(radar, 560, 440, 13)
    assert shown == [item.text for item in figure.items if isinstance(item, Words)]
    assert {node.get("fill") for node in root.iter(f"{SVG}text")} == {tokens.ink, tokens.muted}


def test_unscored_axes_are_not_on_the_radar():
    assert [spoke.label for spoke in radar_of(report()).spokes] == [
        "Projet et intention", "Gouvernance et valeurs", "Capacité à faire", "Offre et savoir-faire",
        "Cadre juridique et fiscal", "Réseau et communication",
    ]  # fmt: skip
