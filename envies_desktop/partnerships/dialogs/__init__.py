"""Dialogs of partnerships."""
