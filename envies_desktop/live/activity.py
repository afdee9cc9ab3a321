"""A session in progress, as one value: every event has it, its programme unless its kind has better."""

from envies_desktop.activity import Activity, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="live",
    models="envies_desktop.live.model",
    sentences=("envies_desktop.live.wording.session", "envies_desktop.live.wording.votes"),
    tabs={
        "event": (
            Tab(
                name="live",
                title=lambda: tr("Animation"),
                build="envies_desktop.live.page.panel:session_panel",
                rank=50,
                guide=("l animation", "running a meeting"),
            ),
        ),
    },
    doors=("envies_desktop.live.doors.rehearsing:add_door",),
    erasure="envies_desktop.live.queries.personal:erasure",
    pictures="envies_desktop.live.page.pictures:pictures",
    resume="envies_desktop.live.page.stages:resume",
)
