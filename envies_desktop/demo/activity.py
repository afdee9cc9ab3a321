"""The demonstration, as one value."""

from envies_desktop.activity import Activity, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="demo",
    today=(
        Tab(
            name="demo",
            title=lambda: tr("Démonstration"),
            build="envies_desktop.handing:demo_bar",
            rank=10,
        ),
    ),
)
