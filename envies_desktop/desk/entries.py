"""The pages of the desk itself, for the foot of the rail."""

from envies_desktop.activity import Entry
from envies_desktop.i18n import tr

ENTRIES = (
    Entry(
        name="settings",
        label=lambda: tr("Réglages"),
        icon="settings",
        group="foot",
        page="envies_desktop.desk.settings_page:SettingsPage",
        shortcut="Ctrl+,",
        guide=("reglage", "setting"),
    ),
    Entry(
        name="help",
        label=lambda: tr("Aide"),
        icon="circle-question-mark",
        group="foot",
        page="envies_desktop.desk.help_page:HelpPage",
    ),
)
