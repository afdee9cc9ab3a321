"""The speed dating, as one value."""

from envies_desktop.activity import Activity, CardFigure, Demo, Entry, EventKind, Invitation, Tab
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
            build="envies_desktop.speed_dating.page.plan_panel:PlanPanel",
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
    nothing=Invitation(
        title=lambda: tr("Aucun speed dating en préparation"),
        text=lambda: tr(
            "Des rencontres de quelques minutes entre associations et entreprises. Créez l’événement, "
            "importez la liste des inscrits avec leurs vœux\u00a0: le programme trouve le meilleur plan "
            "et imprime le dossier."
        ),
        verb=lambda: tr("Créer un speed dating"),
    ),
    legend=lambda: tr("♥ vœu réciproque   ● association   ■ entreprise"),
    count="envies_desktop.speed_dating.page.first_page:wishes_figure",
    figure=CardFigure(
        read="envies_desktop.speed_dating.page.boards:plan_figure",
        waiting=lambda: tr("plan des rencontres"),
        none=lambda: tr("pas encore de plan"),
    ),
    next_step="envies_desktop.speed_dating.page.first_page:next_step",
    alerts="envies_desktop.speed_dating.page.first_page:alerts",
    timetable="envies_desktop.speed_dating.queries.timetable:evening_timetable",
    faces="envies_desktop.speed_dating.page.live.faces:EveningFaces",
    checks="envies_desktop.speed_dating.page.green_checks:evening_checks",
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
            page="envies_desktop.events.page.at_hand:EventAtHandPage",
            record="event",
            guide=("speed",),
        ),
    ),
    kinds=(_SPEED_DATING,),
    warm=("envies_desktop.speed_dating.planner.planning", "highspy"),
    doors=(
        "envies_desktop.speed_dating.doors.planning:add_door",
        "envies_desktop.speed_dating.doors.rehearsing:add_door",
    ),
    soundness="envies_desktop.speed_dating.queries.soundness:broken_rules",
    erasure="envies_desktop.speed_dating.queries.personal:erasure",
    demo=Demo(remove="envies_desktop.speed_dating.actions.demo:remove"),
)
