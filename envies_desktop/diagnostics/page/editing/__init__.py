"""Questionnaires on the screen: their list, and the editor of those that were made one's own."""
