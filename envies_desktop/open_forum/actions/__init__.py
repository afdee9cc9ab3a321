"""Gestures of an open forum, each one short transaction."""
