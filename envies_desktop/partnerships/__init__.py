"""Partnerships, from the first lead on: who, what comes next, what became of it."""
