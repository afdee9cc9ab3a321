"""The speed dating, as one value."""

from envies_desktop.activity import Activity, Entry, EventKind, Tab
from envies_desktop.i18n import tr

_SPEED_DATING = EventKind(
    code="speed_dating",
    label=lambda: tr("Speed dating"),
    icon="heart-handshake",
    page="speed-dating",
    rank=10,
    tabs=(
        Tab(
            name="plan",
            title=lambda: tr("Plan"),
            build="envies_desktop.handing:plan",
            rank=30,
            guide=("speed",),
        ),
        Tab(
            name="live",
            title=lambda: tr("Animation"),
            build="envies_desktop.handing:live",
            rank=50,
            guide=("la soiree", "the evening"),
        ),
        Tab(
            name="results",
            title=lambda: tr("Résultats"),
            build="envies_desktop.speed_dating.page.results.panel:ResultsPanel",
            rank=60,
            guide=("les resultats", "results"),
        ),
    ),
    figure="envies_desktop.speed_dating.page.boards:plan_figure",
)

ACTIVITY = Activity(
    name="speed_dating",
    models="envies_desktop.speed_dating.model",
    sentences=(
        "envies_desktop.speed_dating.wording.gestures",
        "envies_desktop.speed_dating.wording.planning",
        "envies_desktop.speed_dating.wording.results",
        "envies_desktop.speed_dating.wording.rehearsal",
    ),
    entries=(
        Entry(
            name="speed-dating",
            label=lambda: tr("Speed dating"),
            icon="heart-handshake",
            group="animer",
            page="envies_desktop.events.page.kinds:SpeedDatingPage",
            record="event",
            guide=("speed",),
        ),
    ),
    kinds=(_SPEED_DATING,),
    resume="envies_desktop.stages:resume",
    warm=("envies_desktop.speed_dating.planner.planning", "highspy"),
    erasure="envies_desktop.speed_dating.queries.personal:erasure",
)
