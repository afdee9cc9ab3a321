"""Events on screen: the list, one event with its tabs, the page of today."""
