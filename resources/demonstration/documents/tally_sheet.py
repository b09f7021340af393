"""Lantern Sacramento's tally sheet: what a group on the Day of Action writes down, and nothing else."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

TALLY_SHEET = Leaflet(
    brand="sacramento",
    kind="Sheet for volunteers",
    title="Ten doors",
    lead="One line for each address. No names, no remarks about people.",
    text="""
One person of the group writes. Take this sheet back to the library at noon, even if half of it is empty.

|| 10 42 16 16 16
| Door | Street and number | It hung | They took one | They said no
| 1 | | | |
| 2 | | | |
| 3 | | | |
| 4 | | | |
| 5 | | | |
| 6 | | | |
| 7 | | | |
| 8 | | | |
| 9 | | | |
| 10 | | | |

[] We offered to hang it, with our own tape.
[] We said thank you at every door.
[] Nobody of us was alone.

_3 What the next group on this street should know

! If something worries you
Leave together. From around the corner call 1-888-373-7888 and ask what to do. If somebody is in danger, call 911.
""",
)
