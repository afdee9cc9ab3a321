"""Diagnostics, as one value."""

from envies_desktop.activity import Activity, Beginning, Demo, Document, Entry, Subject, Tab
from envies_desktop.i18n import tr

_DOCUMENTS = (
    Document(
        name="diagnostic",
        record="diagnostic",
        label=lambda: tr("Rapport de diagnostic"),
        stem=lambda: tr("diagnostic"),
        reads="envies_desktop.diagnostics.queries.documents:report",
        pages="envies_desktop.diagnostics.sheets.documents:report",
        sides="long",
        empty="diagnostic-no-page",
    ),
    Document(
        name="diagnostic-comparison",
        record="diagnostic",
        label=lambda: tr("Comparaison de diagnostics"),
        stem=lambda: tr("comparaison"),
        reads="envies_desktop.diagnostics.queries.documents:comparisons",
        pages="envies_desktop.diagnostics.sheets.documents:comparison",
        sides="long",
        empty="diagnostic-no-earlier",
    ),
    Document(
        name="compatibility",
        record="diagnostic",
        label=lambda: tr("Rapport de compatibilité"),
        stem=lambda: tr("compatibilite"),
        reads="envies_desktop.diagnostics.queries.documents:compatibility",
        pages="envies_desktop.diagnostics.sheets.documents:compatibility",
        sides="long",
        empty="diagnostic-no-other",
        beside=True,
    ),
    Document(
        name="evaluation",
        record="diagnostic",
        label=lambda: tr("Fiche d’évaluation"),
        stem=lambda: tr("evaluation"),
        reads="envies_desktop.diagnostics.queries.documents:evaluation",
        pages="envies_desktop.diagnostics.sheets.documents:evaluation",
        sides="long",
        empty="diagnostic-no-page",
    ),
    Document(
        name="steps",
        record="diagnostic",
        label=lambda: tr("Étapes du partenariat"),
        stem=lambda: tr("etapes"),
        reads="envies_desktop.diagnostics.queries.documents:steps",
        pages="envies_desktop.diagnostics.sheets.documents:steps",
        sides="long",
        empty="diagnostic-no-page",
    ),
    Document(
        name="survey",
        record="diagnostic",
        label=lambda: tr("Synthèse de l’enquête"),
        stem=lambda: tr("synthese-enquete"),
        reads="envies_desktop.diagnostics.queries.documents:survey",
        pages="envies_desktop.diagnostics.sheets.documents:survey",
        sides="long",
        empty="diagnostic-few-slips",
    ),
    Document(
        name="questionnaire",
        record="diagnostic",
        label=lambda: tr("Questionnaire à remplir"),
        stem=lambda: tr("questionnaire"),
        reads="envies_desktop.diagnostics.queries.documents:blank",
        pages="envies_desktop.diagnostics.sheets.documents:blank",
        sides="long",
        empty="diagnostic-no-page",
        asked=True,
    ),
)

ACTIVITY = Activity(
    name="diagnostics",
    models="envies_desktop.diagnostics.model",
    sentences=(
        "envies_desktop.diagnostics.wording.gestures",
        "envies_desktop.diagnostics.wording.rules",
        "envies_desktop.diagnostics.wording.problems",
        "envies_desktop.diagnostics.wording.documents",
    ),
    entries=(
        Entry(
            name="diagnostics",
            label=lambda: tr("Diagnostics"),
            icon="clipboard-list",
            group="accompagner",
            page="envies_desktop.diagnostics.page.page:DiagnosticsPage",
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
                build="envies_desktop.diagnostics.page.documents:documents_tab",
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
    documents=_DOCUMENTS,
    subjects=(
        Subject(
            name="diagnostic",
            known="envies_desktop.diagnostics.queries.printed:diagnostic_titles",
            head="envies_desktop.diagnostics.queries.documents:diagnostic_head",
            options="envies_desktop.diagnostics.page.documents:DiagnosticOptions",
            unknown="diagnostic-unknown-document",
            senseless="diagnostic-senseless",
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
    pictures="envies_desktop.diagnostics.page.pictures:pictures",
)
