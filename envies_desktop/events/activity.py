"""What every event has, and the kinds of events that need nothing more, as one value."""

from collections.abc import Callable

from envies_desktop.activity import Activity, Beginning, Demo, Document, Entry, EventKind, Subject, Tab
from envies_desktop.i18n import tr

_PLAIN: tuple[tuple[str, Callable[[], str]], ...] = (
    ("reunion_lancement", lambda: tr("Réunion de lancement")),
    ("reunion_cloture", lambda: tr("Réunion de clôture")),
    ("comite", lambda: tr("Comité")),
    ("rencontre", lambda: tr("Rencontre")),
    ("formation", lambda: tr("Formation")),
    ("visite", lambda: tr("Visite")),
    ("salon", lambda: tr("Salon")),
)

_DOCUMENTS = (
    Document(
        name="invitation",
        record="event",
        label=lambda: tr("Invitation"),
        stem=lambda: tr("invitation"),
        purpose=lambda: tr("À envoyer\u00a0: l’invitation, le déroulé au dos"),
        reads="envies_desktop.events.queries.documents:event_sheets",
        pages="envies_desktop.events.sheets.documents:invitation",
        moment="before",
        sides="long",
        most=2,
        names_contact=True,
    ),
    Document(
        name="registration",
        record="event",
        label=lambda: tr("Bulletin d’inscription"),
        stem=lambda: tr("bulletin-inscription"),
        purpose=lambda: tr("À remplir à la main\u00a0: coordonnées, besoins, offres, accords"),
        reads="envies_desktop.events.queries.documents:event_sheets",
        pages="envies_desktop.events.sheets.documents:registration",
        moment="before",
        sides="long",
        most=2,
        per_person=True,
        names_contact=True,
    ),
    Document(
        name="privacy-notice",
        record="event",
        label=lambda: tr("Notice d’information sur les données"),
        stem=lambda: tr("notice-donnees"),
        purpose=lambda: tr("À afficher à l’accueil et à joindre aux bulletins"),
        reads="envies_desktop.events.queries.documents:event_sheets",
        pages="envies_desktop.events.sheets.documents:privacy",
        moment="before",
        most=1,
        names_contact=True,
    ),
    Document(
        name="sign-in",
        record="event",
        label=lambda: tr("Liste d’émargement"),
        stem=lambda: tr("liste-emargement"),
        purpose=lambda: tr("À l’accueil\u00a0: chacun signe en arrivant"),
        reads="envies_desktop.events.queries.documents:event_sheets",
        pages="envies_desktop.events.sheets.documents:sign_in",
        moment="door",
        tells="envies_desktop.events.queries.documents:people_told",
        shows="people",
    ),
    Document(
        name="badges",
        record="event",
        label=lambda: tr("Badges"),
        stem=lambda: tr("badges"),
        purpose=lambda: tr("À découper\u00a0: nom, organisation, numéro"),
        reads="envies_desktop.events.queries.documents:event_sheets",
        pages="envies_desktop.events.sheets.documents:badges",
        moment="door",
        per_person=True,
        tells="envies_desktop.events.queries.documents:badges_told",
        shows="first",
    ),
)

ACTIVITY = Activity(
    name="events",
    models="envies_desktop.events.model",
    sentences=(
        "envies_desktop.events.wording.event",
        "envies_desktop.events.wording.presence",
        "envies_desktop.events.wording.follow_ups",
        "envies_desktop.events.wording.imports",
    ),
    entries=(
        Entry(
            name="today",
            label=lambda: tr("Aujourd’hui"),
            icon="house",
            group="",
            page="envies_desktop.events.page.today:TodayPage",
            guide=("aujourd", "today"),
        ),
        Entry(
            name="events",
            label=lambda: tr("Événements"),
            icon="calendar-days",
            group="animer",
            page="envies_desktop.events.page.events:EventsPage",
            guide=("evenement", "event"),
        ),
    ),
    kinds=tuple(EventKind(code, label, rank=rank) for rank, (code, label) in enumerate(_PLAIN, 20)),
    tabs={
        "event": (
            Tab(
                name="schedule",
                title=lambda: tr("Déroulé"),
                build="envies_desktop.events.page.schedule:SchedulePanel",
                rank=10,
            ),
            Tab(
                name="participants",
                title=lambda: tr("Participants"),
                build="envies_desktop.events.page.participants:ParticipantsPanel",
                rank=20,
            ),
            Tab(
                name="reception",
                title=lambda: tr("Accueil"),
                build="envies_desktop.events.page.reception.panel:ReceptionPanel",
                rank=40,
                guide=("l accueil", "welcome"),
            ),
            Tab(
                name="follow-ups",
                title=lambda: tr("Suivi"),
                build="envies_desktop.events.page.follow_ups.panel:FollowUpsPanel",
                rank=80,
            ),
            Tab(
                name="documents",
                title=lambda: tr("Documents"),
                build="envies_desktop.events.page.documents:documents_tab",
                rank=90,
                guide=("documents",),
            ),
        ),
        "organisation": (
            Tab(
                name="events",
                title=lambda: tr("Événements"),
                build="envies_desktop.events.page.organisation:OrganisationEvents",
            ),
        ),
    },
    today=(
        Tab(
            name="follow-ups",
            title=lambda: tr("Suivi"),
            build="envies_desktop.events.page.follow_ups.due:DueFollowUps",
            rank=45,
        ),
    ),
    documents=_DOCUMENTS,
    subjects=(
        Subject(
            name="event",
            known="envies_desktop.events.queries.documents:known_events",
            head="envies_desktop.events.queries.documents:event_head",
            people="envies_desktop.events.queries.documents:known_people",
            options="envies_desktop.events.page.documents:EventOptions",
            together=True,
            record="envies_desktop.events.actions.printings:record_documents",
            withdraw="envies_desktop.events.actions.printings:withdraw_printed",
            on_paper="envies_desktop.events.queries.printings:on_paper",
        ),
    ),
    places="envies_desktop.events.queries.places:places",
    later="envies_desktop.events.page.needs:forget_past_needs",
    doors=(
        "envies_desktop.events.doors.listing:add_door",
        "envies_desktop.events.doors.events:add_door",
        "envies_desktop.events.doors.importing:add_door",
        "envies_desktop.events.doors.retention:add_door",
    ),
    erasure="envies_desktop.events.queries.personal:erasure",
    traces="envies_desktop.events.queries.personal:traces",
    whose="envies_desktop.events.queries.personal:whose",
    demo=Demo(
        bring="envies_desktop.events.actions.demo:bring",
        remove="envies_desktop.events.actions.demo:remove",
        used="envies_desktop.events.queries.demo:used",
        there="envies_desktop.events.queries.demo:there",
    ),
    welcome=(
        Beginning(
            name="import",
            title=lambda: tr("J’ai une liste d’inscrits"),
            text=lambda: tr(
                "Excel ou CSV, telle qu’elle est\u00a0: les colonnes sont reconnues, "
                "rien n’entre sans accord."
            ),
            icon="file-spreadsheet",
            verb=lambda: tr("Importer une liste…"),
            verb_icon="file-spreadsheet",
            go="envies_desktop.events.page.beginning:import_list",
            rank=20,
        ),
        Beginning(
            name="create",
            title=lambda: tr("Je prépare un événement"),
            text=lambda: tr(
                "Sa date, son lieu, ses tours et ses tables\u00a0; les participants viendront après."
            ),
            icon="calendar-plus",
            verb=lambda: tr("Créer un événement"),
            verb_icon="calendar-plus",
            go="envies_desktop.events.page.beginning:create_event",
            rank=30,
        ),
    ),
    pictures="envies_desktop.events.page.pictures:pictures",
)
