"""Dialogs of diagnostics: one question each."""
