"""Files of a speed dating."""
