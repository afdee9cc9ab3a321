"""The planner of open forums: which topic in which slot and space, so that most wishes can be attended."""
