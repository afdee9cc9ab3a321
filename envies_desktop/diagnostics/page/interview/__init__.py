"""The interview: a question and its answers by one key, and nothing in the way."""
