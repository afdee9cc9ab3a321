"""Diagnostics, as one value."""

from envies_desktop.activity import Activity, Beginning, Demo, Entry, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="diagnostics",
    models="envies_desktop.diagnostics.model",
    sentences=(
        "envies_desktop.diagnostics.wording.gestures",
        "envies_desktop.diagnostics.wording.rules",
        "envies_desktop.diagnostics.wording.problems",
    ),
    entries=(
        Entry(
            name="diagnostics",
            label=lambda: tr("Diagnostics"),
            icon="clipboard-list",
            group="accompagner",
            page="envies_desktop.diagnostics.page.page:DiagnosticsPage",
            record="diagnostic",
            guide=("diagnos",),
        ),
    ),
    tabs={
        "organisation": (
            Tab(
                name="diagnostics",
                title=lambda: tr("Diagnostics"),
                build="envies_desktop.diagnostics.page.organisation:OrganisationDiagnostics",
            ),
        ),
        "diagnostic": (
            Tab(
                name="documents",
                title=lambda: tr("Documents"),
                build="envies_desktop.handing:diagnostic_documents",
                rank=90,
            ),
        ),
    },
    today=(
        Tab(
            name="diagnostics",
            title=lambda: tr("Diagnostics"),
            build="envies_desktop.diagnostics.page.unfinished:Unfinished",
            rank=50,
        ),
    ),
    places="envies_desktop.diagnostics.queries.finding:places",
    doors=(
        "envies_desktop.diagnostics.doors.diagnosing:add_door",
        "envies_desktop.diagnostics.doors.questionnaires:add_door",
    ),
    erasure="envies_desktop.diagnostics.queries.personal:erasure",
    demo=Demo(used="envies_desktop.diagnostics.queries.demo:used"),
    welcome=(
        Beginning(
            name="diagnose",
            title=lambda: tr("Je mène un diagnostic"),
            text=lambda: tr(
                "Neuf questionnaires, au clavier ou sur papier\u00a0; on s’arrête, un autre reprend."
            ),
            icon="clipboard-list",
            verb=lambda: tr("Ouvrir un diagnostic"),
            verb_icon="clipboard-list",
            go="envies_desktop.diagnostics.page.beginning:open_one",
            rank=40,
        ),
    ),
)
