"""What only a demonstration has: its mail can be read at an address."""
