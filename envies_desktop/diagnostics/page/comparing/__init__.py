"""The Comparer tab: an earlier day, a group without names, a possible partner."""
