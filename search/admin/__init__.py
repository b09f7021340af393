"""The search in the admin."""
