"""Reading workshops."""
