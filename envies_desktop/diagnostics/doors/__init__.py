"""The doors of the diagnostics: drawing one from answers, and the questionnaires."""
