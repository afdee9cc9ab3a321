"""The Plan tab of a speed dating: by tables, by person, by wish."""
