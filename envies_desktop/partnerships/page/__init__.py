"""Partnerships shown: the leads, and the calls that follow them."""
