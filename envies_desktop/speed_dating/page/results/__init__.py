"""The Résultats tab: slips, mutual interests, leads, follow-up."""
