"""The demonstration's PDF documents and posters: real words, drawn the same on every machine."""
