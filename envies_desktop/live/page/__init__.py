"""The clock on the screen: it runs here, and is worked from here."""
