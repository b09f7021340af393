"""Commands that measure, each with its own help; what they share."""
