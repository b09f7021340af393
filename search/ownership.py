"""The tenancy rules of the search. Importing this module registers them."""

from chapters.ownership import nationals
from chapters.tenancy import register_rule
from search.models import SynonymGroup

register_rule(SynonymGroup, nationals)
