"""The sentences of diagnostics: what is done, what is refused, what is wrong in a file."""
