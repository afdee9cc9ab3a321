"""The commands of open forums without a window."""
