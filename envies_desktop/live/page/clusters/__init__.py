"""Cards in columns, one for each cluster: carried by the mouse and by the keyboard."""
