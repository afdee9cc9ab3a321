"""The doors of a session: rehearsing it."""
