"""The dialogs of what is carried elsewhere."""
