"""Forms of the directory, and the ways of typing that every form of the activities shares."""
