"""What is printed of diagnostics, thought out before it is drawn: no store and no paper is needed."""
