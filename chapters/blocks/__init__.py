"""The blocks of chapters' pages: those of every site, and those that refer to figures and to the library."""

from chapters.blocks.body import BODY_BLOCKS

__all__ = ["BODY_BLOCKS"]
