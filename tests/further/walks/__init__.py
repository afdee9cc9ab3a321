"""Walks: a small activity, whole, as the example of how one comes in."""
