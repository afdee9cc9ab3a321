"""The convergence on the screen: clusters, vote, action groups, what was missed, the closing circle."""
