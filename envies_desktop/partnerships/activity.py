"""Partnerships, as one value."""

from envies_desktop.activity import Activity, Demo, Groups, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="partnerships",
    models="envies_desktop.partnerships.model",
    sentences=("envies_desktop.partnerships.wording",),
    today=(
        Tab(
            name="calls",
            title=lambda: tr("Suivi"),
            build="envies_desktop.partnerships.page.due:DueCalls",
            rank=40,
        ),
    ),
    groups=Groups(
        find="envies_desktop.partnerships.queries.parties:found_groups",
        parties="envies_desktop.partnerships.queries.parties:parties_of",
    ),
    erasure="envies_desktop.partnerships.queries.personal:erasure",
    traces="envies_desktop.partnerships.queries.personal:traces",
    demo=Demo(
        remove="envies_desktop.partnerships.actions.demo:remove",
        used="envies_desktop.partnerships.queries.demo:used",
    ),
)
