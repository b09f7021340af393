"""Blocks that every site's pages may use. Each names its icon, label, description and preview."""

from network.blocks.body import SHARED_BLOCKS
from network.blocks.links import LinkBlock

__all__ = ["SHARED_BLOCKS", "LinkBlock"]
