"""The dialogs of workshops."""
