"""Blocks that every site's pages may use. Each names its icon, label, description and preview."""

from network.blocks.body import SHARED_BLOCKS
from network.blocks.links import LinkBlock
from network.blocks.partners import PartnerBlock, PartnerGroup, partners_by_kind
from network.blocks.people import PersonBlock
from network.blocks.policy import PolicyPositionBlock
from network.blocks.questions import QuestionBlock
from network.blocks.steps import ActionStepBlock, GoalBlock

__all__ = [
    "SHARED_BLOCKS",
    "ActionStepBlock",
    "GoalBlock",
    "LinkBlock",
    "PartnerBlock",
    "PartnerGroup",
    "PersonBlock",
    "PolicyPositionBlock",
    "QuestionBlock",
    "partners_by_kind",
]
