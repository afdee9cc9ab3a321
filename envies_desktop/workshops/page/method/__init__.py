"""The tab "Méthode": the cards, and the one by which a workshop is run."""
