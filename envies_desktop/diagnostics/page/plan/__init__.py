"""The action plan on the screen: at most six actions, each with somebody, a date and a sign of success."""
