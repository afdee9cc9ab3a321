"""A vote by dots on the screen: its rules, what is typed, who stands where."""
