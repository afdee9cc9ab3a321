"""Diagnostics: questionnaires as data, answers, scores, radar, SWOT, action plan."""
