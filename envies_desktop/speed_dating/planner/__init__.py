"""The planner of speed datings: who meets whom, in which round, at which table."""
