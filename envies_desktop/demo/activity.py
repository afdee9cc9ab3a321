"""The demonstration, as one value."""

from envies_desktop.activity import Activity, Beginning, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="demo",
    today=(
        Tab(
            name="demo",
            title=lambda: tr("Démonstration"),
            build="envies_desktop.demo.page.bar:DemoBar",
            rank=10,
        ),
    ),
    welcome=(
        Beginning(
            name="demo",
            title=lambda: tr("Découvrir"),
            text=lambda: tr(
                "Un exemple complet\u00a0: un territoire, ses organisations, une soirée de 22 participants."
            ),
            icon="presentation",
            verb=lambda: tr("Voir la démonstration"),
            verb_icon="play",
            go="envies_desktop.demo.page.bar:bring",
            rank=10,
        ),
    ),
    doors=("envies_desktop.demo.doors:add_door",),
)
