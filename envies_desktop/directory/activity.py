"""The directory, as one value."""

from envies_desktop.activity import Activity, Demo, Entry, Tab
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="directory",
    models="envies_desktop.directory.model",
    sentences=("envies_desktop.directory.wording",),
    entries=(
        Entry(
            name="directory",
            label=lambda: tr("Annuaire"),
            icon="contact-round",
            group="accompagner",
            page="envies_desktop.directory.page.page:DirectoryPage",
            guide=("annuaire", "directory"),
        ),
    ),
    tabs={
        "person": (
            Tab(
                name="erase",
                title=lambda: tr("Données personnelles"),
                build="envies_desktop.directory.dialogs.erase:ErasePerson",
            ),
        ),
        "settings": (
            Tab(
                name="reference",
                title=lambda: tr("Territoires et thèmes"),
                build="envies_desktop.directory.page.reference:ReferencePanel",
            ),
            Tab(
                name="retention",
                title=lambda: tr("Données à effacer"),
                build="envies_desktop.directory.page.retention:RetentionPanel",
            ),
        ),
    },
    places="envies_desktop.directory.queries.places:places",
    doors=("envies_desktop.directory.doors:add_door",),
    erasure="envies_desktop.directory.queries.personal:erasure",
    demo=Demo(
        bring="envies_desktop.directory.actions.demo:bring",
        remove="envies_desktop.directory.actions.demo:remove",
        used="envies_desktop.directory.queries.demo:used",
        there="envies_desktop.directory.queries.demo:there",
    ),
    pictures="envies_desktop.directory.page.pictures:pictures",
)
