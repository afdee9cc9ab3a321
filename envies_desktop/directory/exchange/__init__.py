"""Organisations and people recognised in any list: `look_up` once, then each line is compared."""
