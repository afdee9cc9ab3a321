"""Envies d'Alliances Desktop: the offline desk of the facilitators."""

__version__ = "0.1.0"
