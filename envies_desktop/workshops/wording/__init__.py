"""The sentences of a workshop."""
