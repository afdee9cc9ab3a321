"""The sentences of an open forum."""
