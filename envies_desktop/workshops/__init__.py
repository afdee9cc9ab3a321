"""Participatory workshops: mixed groups over several rounds, methods as data, what each table brings."""
