"""The demonstration's pictures: quiet, drawn shapes of light; never people in distress, never photographs."""
