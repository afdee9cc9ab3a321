"""The tab "Accueil": who is there, by a few letters and Enter."""
