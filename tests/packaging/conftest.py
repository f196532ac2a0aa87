"""What the checks of the packages share."""

from tests.packaging.built import folder

__all__ = ["folder"]
