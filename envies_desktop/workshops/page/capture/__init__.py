"""The tab "Paroles": what the tables bring, typed while it is said."""
