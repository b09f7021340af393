"""What a comparison has found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Differences:
    """How many entries were missing, differed from their content, or should not have been there."""

    missing: int
    changed: int
    surplus: int

    @property
    def total(self) -> int:
        return self.missing + self.changed + self.surplus
