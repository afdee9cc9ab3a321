"""The dialogs of an open forum."""
