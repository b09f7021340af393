"""Lantern Chicago's own sheet for new volunteers; it stays within the chapter."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Checklist,
    Document,
    Heading,
    Text,
    WritingLines,
)

SHEET = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Template",
    title="A volunteer’s first month",
    subtitle="For the person who welcomes a newcomer, and for the newcomer",
    language="en",
    licence="All rights reserved",
    keywords=(
        "volunteers",
        "onboarding",
        "checklist",
    ),
    parts=(
        Text(
            "Print one for each newcomer. Whoever welcomes them keeps the first page; the newcomer keeps "
            "the second half."
        ),
        WritingLines("Name, and how they like to be called:", 1),
        WritingLines("Who welcomes them:", 1),
        Heading("Week one"),
        Checklist(
            (
                (
                    "We have had coffee, and I have asked what brings them here. I have not asked whether "
                    "they are a survivor."
                ),
                "They know where the fire exit, the kettle and the quiet corner are.",
                ("They have read Words that respect, and told me one thing that they had been saying differently."),
                "They have the hotline’s number and know that it is not us.",
            )
        ),
        Heading("Week two"),
        Checklist(
            (
                (
                    "They have one small task with an end: envelopes, a shelf, a table at the farmers’ "
                    "market on Dearborn."
                ),
                "They have signed the promise of confidentiality, after reading it at home.",
                "If they will work with schools: the background check has been ordered; the chapter pays.",
            )
        ),
        Heading("Week three"),
        Checklist(
            (
                (
                    "They have sat in on a lesson, a parents’ evening or the policy group, and have been "
                    "asked what they thought."
                ),
                "They have met somebody who has been here longer than I have.",
            )
        ),
        Heading("Week four"),
        Checklist(
            (
                (
                    "We have talked for half an hour: what gives them energy, what takes it away, what they "
                    "would rather not do."
                ),
                "They have chosen one group, or none yet.",
                "They know how to stop: a message to me is enough, and no explanation is owed.",
            )
        ),
        Box(
            "For the newcomer: our promises to each other",
            (
                (
                    "I never investigate, follow or photograph anybody, and never meet somebody alone on the "
                    "chapter’s behalf. I do not promise what I cannot keep. What a person tells me belongs "
                    "to them. If I am worried, I speak with my group’s lead the same day. If somebody is in "
                    "danger, I call 911. And I rest: the chapter survived before me, and it will lend me its "
                    "umbrella when I come back."
                ),
            ),
        ),
        Heading("Useful inside the chapter"),
        Bullets(
            (
                "Keys: with Priya. The back door sticks; lift and push.",
                "Receipts: photograph them and put them in the blue folder before the month ends.",
                ("The projector works if you greet it. If it does not, the spare cable is taped under the lid."),
            )
        ),
        WritingLines("My group, its next date, and whom I call if I cannot come:", 2),
    ),
)


def draw_volunteer_month() -> bytes:
    """Return the sheet as a PDF."""
    return set_document(SHEET)
