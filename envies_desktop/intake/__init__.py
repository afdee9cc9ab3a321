"""Strangers' files, read in a capped process."""
