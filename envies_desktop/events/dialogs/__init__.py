"""Forms and dialogs of events and participants."""
