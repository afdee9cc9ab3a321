"""The doors of the events: listing them, making one, importing who comes, what is to be forgotten."""
