"""Walks, as one value."""

from envies_desktop.activity import Activity, Demo, Document, Entry, EventKind, Subject, Tab
from envies_desktop.i18n import tr

WALK = EventKind(
    code="promenade",
    label=lambda: tr("Promenade"),
    icon="map",
    rank=90,
    tabs=(Tab(name="way", title=lambda: tr("Parcours"), build="walks.page:WayPanel", rank=30),),
    settings="walks.page:WalkSettings",
    timetable="walks.queries:walk_timetable",
)

ACTIVITY = Activity(
    name="walks",
    models="walks.model",
    sentences=("walks.wording",),
    entries=(
        Entry(
            name="walks",
            label=lambda: tr("Promenades"),
            icon="map",
            group="animer",
            page="walks.page:WalksPage",
        ),
    ),
    kinds=(WALK,),
    today=(Tab(name="walks", title=lambda: tr("Promenades"), build="walks.page:LongWalks", rank=60),),
    documents=(
        Document(
            name="way",
            record="event",
            label=lambda: tr("Feuille de route"),
            stem=lambda: tr("feuille-de-route"),
            purpose=lambda: tr("À donner au départ\u00a0: la longueur, la durée"),
            reads="walks.queries:way_sheet",
            pages="walks.sheets:way_pages",
            kinds=frozenset({"promenade"}),
            moment="before",
        ),
        Document(
            name="card",
            record="walk",
            label=lambda: tr("Carte du parcours"),
            stem=lambda: tr("carte-du-parcours"),
            reads="walks.queries:way_sheet",
            pages="walks.sheets:way_pages",
        ),
    ),
    subjects=(Subject(name="walk", known="walks.queries:known_walks", head="walks.queries:walk_head"),),
    places="walks.queries:places",
    doors=("walks.doors:add_door",),
    erasure="walks.queries:erasure",
    demo=Demo(bring="walks.actions:bring", used="walks.queries:used"),
)
