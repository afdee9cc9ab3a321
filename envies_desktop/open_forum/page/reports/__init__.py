"""The tab "Comptes rendus": what each session brings, typed from its paper form."""
