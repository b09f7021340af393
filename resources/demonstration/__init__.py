"""The demonstration: a network that nobody has to set up, with invented people and real laws, figures and hotlines."""
