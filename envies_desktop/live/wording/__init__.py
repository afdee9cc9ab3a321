"""The sentences of sessions in progress."""
