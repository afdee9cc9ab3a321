"""The doors of a speed dating: planning it, rehearsing its evening."""
