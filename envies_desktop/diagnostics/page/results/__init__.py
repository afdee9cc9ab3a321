"""The results: level, radar, axes, SWOT, what is unclear and what is debated, at once."""
