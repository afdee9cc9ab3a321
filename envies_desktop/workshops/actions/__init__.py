"""Gestures of a workshop, each one short transaction."""
