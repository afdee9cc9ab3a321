"""The sentences of the speed dating: what is done, what is refused, what is told."""
