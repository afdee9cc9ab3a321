"""Gestures on a session in progress."""
