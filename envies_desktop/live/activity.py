"""A session in progress, as one value."""

from envies_desktop.activity import Activity

ACTIVITY = Activity(name="live", sentences=("envies_desktop.live.wording",))
