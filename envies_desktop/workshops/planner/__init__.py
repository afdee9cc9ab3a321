"""The planner of mixed groups: who sits with whom, in which round, at which table."""
