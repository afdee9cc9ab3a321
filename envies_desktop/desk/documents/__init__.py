"""The documents of a record: listed, looked at, printed, saved, for every activity alike."""
