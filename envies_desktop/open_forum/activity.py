"""The open forum, as one value."""

from envies_desktop.activity import Activity, Empty, Entry, EventKind, Tab
from envies_desktop.i18n import tr

_FORUM = EventKind(
    code="forum_ouvert",
    label=lambda: tr("Forum ouvert"),
    icon="presentation",
    page="open-forum",
    rank=12,
    nothing=Empty(
        title=lambda: tr("Aucun forum ouvert en préparation"),
        text=lambda: tr(
            "Une question, et chacun propose les sujets dont il veut parler. Créez l’événement\u00a0: la "
            "place du marché, les comptes rendus et les groupes d’action s’y tiennent."
        ),
        verb=lambda: tr("Créer un forum ouvert"),
    ),
    begins="envies_desktop.open_forum.actions.setup:begin",
    tabs=(
        Tab(
            name="live",
            title=lambda: tr("Animation"),
            build="envies_desktop.open_forum.page.live.panel:live_panel",
            rank=50,
            guide=("l animation", "running a meeting"),
        ),
        Tab(
            name="reports",
            title=lambda: tr("Comptes rendus"),
            build="envies_desktop.open_forum.page.reports.panel:ReportsPanel",
            rank=52,
        ),
        Tab(
            name="convergence",
            title=lambda: tr("Convergence"),
            build="envies_desktop.open_forum.page.convergence.panel:ConvergencePanel",
            rank=55,
        ),
    ),
    timetable="envies_desktop.open_forum.queries.timetable:forum_session",
    faces="envies_desktop.open_forum.page.live.faces:ForumFaces",
)

ACTIVITY = Activity(
    name="open_forum",
    models="envies_desktop.open_forum.model",
    sentences=(
        "envies_desktop.open_forum.wording.market",
        "envies_desktop.open_forum.wording.convergence",
        "envies_desktop.open_forum.wording.records",
        "envies_desktop.open_forum.wording.planning",
        "envies_desktop.open_forum.wording.reports",
    ),
    entries=(
        Entry(
            name="open-forum",
            label=lambda: tr("Forum ouvert"),
            icon="presentation",
            group="animer",
            page="envies_desktop.events.page.at_hand:EventAtHandPage",
            guide=("forum",),
        ),
    ),
    kinds=(_FORUM,),
    erasure="envies_desktop.open_forum.queries.personal:erasure",
)
