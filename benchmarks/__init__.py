"""Ratios against floors taken in the same run; they never fail the tests."""
