"""Participatory workshops, as one value."""

from collections.abc import Callable

from envies_desktop.activity import Activity, CardFigure, Document, Empty, Entry, EventKind, PersonTab, Tab
from envies_desktop.i18n import tr


def _kind(code: str, label: Callable[[], str], rank: int) -> EventKind:
    return EventKind(
        code=code,
        label=label,
        icon="users",
        page="workshops",
        rank=rank,
        nothing=Empty(
            title=lambda: tr("Aucun atelier en préparation"),
            text=lambda: tr(
                "Des tables qui changent à chaque tour, une méthode qui donne le rythme, ce que chaque table "
                "apporte. Créez l’événement, inscrivez les gens\u00a0: le programme compose les tables."
            ),
            verb=lambda: tr("Créer un atelier"),
        ),
        tabs=(
            Tab(
                name="method",
                title=lambda: tr("Méthode"),
                build="envies_desktop.workshops.page.method.panel:MethodPanel",
                rank=25,
                guide=("les ateliers", "workshops"),
            ),
            Tab(
                name="tables",
                title=lambda: tr("Tables"),
                build="envies_desktop.workshops.page.tables_panel:TablesPanel",
                rank=30,
                guide=("les ateliers", "workshops"),
            ),
            Tab(
                name="live",
                title=lambda: tr("Animation"),
                build="envies_desktop.workshops.page.live:live_panel",
                rank=50,
            ),
            Tab(
                name="words",
                title=lambda: tr("Paroles"),
                build="envies_desktop.workshops.page.capture.panel:CapturePanel",
                rank=60,
                guide=("les ateliers", "workshops"),
            ),
        ),
        figure=CardFigure(
            read="envies_desktop.workshops.page.first_page:tables_figure",
            waiting=lambda: tr("tables de l’atelier"),
            none=lambda: tr("pas encore de tables"),
        ),
        next_step="envies_desktop.workshops.page.first_page:next_step",
        alerts="envies_desktop.workshops.page.first_page:alerts",
        card="envies_desktop.workshops.queries.workshop:workshop_card",
        begins="envies_desktop.workshops.actions.setup:begin",
        settings="envies_desktop.workshops.page.rounds:WorkshopPanel",
        participant_tabs=(
            PersonTab(
                name="rules",
                title=lambda: tr("Règles de placement"),
                build="envies_desktop.workshops.dialogs.person:rules_panel",
                count="envies_desktop.events.dialogs.rules:rule_count",
            ),
        ),
        timetable="envies_desktop.workshops.queries.timetable:workshop_timetable",
        faces="envies_desktop.workshops.page.faces:WorkshopFaces",
        rehearsal="envies_desktop.workshops.doors.rehearsing:rehearsal",
        legend=lambda: tr("● association   ■ entreprise   ▲ pouvoirs publics   ◆ enseignement   ★ citoyens"),
        badge="envies_desktop.workshops.queries.documents:seating",
        sheets_now="envies_desktop.workshops.queries.documents:sheets_now",
    )


_KINDS = frozenset({"atelier", "groupe_travail"})
_DOCUMENTS = (
    Document(
        name="persons-poster",
        record="event",
        label=lambda: tr("Affiche par personne"),
        stem=lambda: tr("affiche-par-personne"),
        purpose=lambda: tr("À afficher à l’entrée\u00a0: chacun y trouve ses tables, par ordre alphabétique"),
        reads="envies_desktop.workshops.queries.documents:groups",
        pages="envies_desktop.workshops.sheets.documents:persons_poster",
        kinds=_KINDS,
        tells="envies_desktop.workshops.queries.documents:seats_told",
        shows="seats",
        paper="A3",
    ),
    Document(
        name="round-plan",
        record="event",
        label=lambda: tr("Affiche des tables, tour par tour"),
        stem=lambda: tr("tables-par-tour"),
        purpose=lambda: tr("À afficher dans la salle\u00a0: qui est à quelle table, à chaque tour"),
        reads="envies_desktop.workshops.queries.documents:groups",
        pages="envies_desktop.workshops.sheets.documents:round_plan",
        kinds=_KINDS,
        tells="envies_desktop.workshops.queries.documents:seats_told",
        shows="seats",
        paper="A3",
    ),
    Document(
        name="agendas",
        record="event",
        label=lambda: tr("Tables de chacun"),
        stem=lambda: tr("tables-de-chacun"),
        purpose=lambda: tr("Pour chacun\u00a0: ses tables, leurs questions, les horaires"),
        reads="envies_desktop.workshops.queries.documents:groups",
        pages="envies_desktop.workshops.sheets.documents:agendas",
        kinds=_KINDS,
        tells="envies_desktop.workshops.queries.documents:seats_told",
        shows="seats",
        per_person=True,
    ),
    Document(
        name="table-signs",
        record="event",
        label=lambda: tr("Numéros de table"),
        stem=lambda: tr("numeros-de-table"),
        purpose=lambda: tr("À plier sur chaque table"),
        reads="envies_desktop.workshops.queries.documents:tables",
        pages="envies_desktop.workshops.sheets.documents:table_signs",
        kinds=_KINDS,
    ),
    Document(
        name="workshop-sheets",
        record="event",
        label=lambda: tr("Feuilles de table"),
        stem=lambda: tr("feuilles-de-table"),
        purpose=lambda: tr("Sur chaque table\u00a0: sa question, et la place d’écrire"),
        reads="envies_desktop.workshops.queries.documents:tables",
        pages="envies_desktop.workshops.sheets.documents:workshop_sheets",
        kinds=_KINDS,
    ),
    Document(
        name="method-card",
        record="event",
        label=lambda: tr("Fiche de la méthode"),
        stem=lambda: tr("fiche-de-methode"),
        purpose=lambda: tr("Pour l’animation\u00a0: les étapes, quoi dire, à quoi penser"),
        reads="envies_desktop.workshops.queries.documents:method_card",
        pages="envies_desktop.workshops.sheets.documents:method_card",
        kinds=_KINDS,
    ),
    Document(
        name="synthesis",
        record="event",
        label=lambda: tr("Synthèse"),
        stem=lambda: tr("synthese"),
        purpose=lambda: tr("Après l’atelier\u00a0: ce que les tables ont dit, désaccords compris"),
        reads="envies_desktop.workshops.queries.documents:synthesis",
        pages="envies_desktop.workshops.sheets.documents:synthesis",
        kinds=_KINDS,
        moment="after",
    ),
)

ACTIVITY = Activity(
    name="workshops",
    models="envies_desktop.workshops.model",
    sentences=(
        "envies_desktop.workshops.wording.gestures",
        "envies_desktop.workshops.wording.records",
        "envies_desktop.workshops.wording.methods",
        "envies_desktop.workshops.wording.lines",
        "envies_desktop.workshops.wording.planning",
    ),
    entries=(
        Entry(
            name="workshops",
            label=lambda: tr("Ateliers"),
            icon="users",
            group="animer",
            page="envies_desktop.events.page.at_hand:EventAtHandPage",
            guide=("les ateliers", "workshops"),
        ),
    ),
    documents=_DOCUMENTS,
    warm=("envies_desktop.workshops.planner.planning",),
    doors=("envies_desktop.workshops.doors.groups:add_door",),
    soundness="envies_desktop.workshops.queries.soundness:broken_rules",
    erasure="envies_desktop.workshops.queries.personal:erasure",
    kinds=(
        _kind("groupe_travail", lambda: tr("Groupe de travail"), 14),
        _kind("atelier", lambda: tr("Atelier"), 16),
    ),
)
