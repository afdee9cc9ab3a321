"""The screens of diagnostics."""
