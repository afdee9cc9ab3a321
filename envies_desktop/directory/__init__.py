"""Organisations, people, territories, themes, needs and offers."""
