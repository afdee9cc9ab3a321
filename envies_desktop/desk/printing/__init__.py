"""Files go to a printer: what is asked first, the queue in the background, what became of each of them.

Nothing here knows what the documents say: a file, its title, its pages, its paper, its sides, its copies.
"""
