"""Lantern Milwaukee's handout from the workshop "From Concern to Action"."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Document,
    Heading,
    Numbered,
    Table,
    Text,
    WritingLines,
)

HANDOUT = Document(
    brand="milwaukee",
    publisher="Lantern Milwaukee",
    kind="Workshop handout",
    title="From concern to action",
    subtitle="Three takeaways, five questions for your table and a promise of modest size",
    language="en",
    keywords=(
        "workshop",
        "allies",
        "congregation",
        "handout",
    ),
    parts=(
        Heading("Three takeaways"),
        Numbered(
            (
                (
                    "<b>Look closer to home.</b> Control usually grows inside a relationship. Notice who "
                    "answers for whom, who keeps the papers and the telephone, and who is never alone."
                ),
                (
                    "<b>Ask before you help.</b> “What would be useful this week?” is a better beginning "
                    "than any plan of ours."
                ),
                "<b>Stay.</b> Leaving is seldom one moment. Be somebody who is still there on Wednesday.",
            )
        ),
        Heading("What help looked like"),
        Text(
            "Tanya Brooks asked other survivors what had made a difference in their first year. These "
            "were the answers, in this order:"
        ),
        Table(
            ("What", "What it cost somebody", "What it meant"),
            (
                ("A bus pass", "Little", "“I could be late for nothing.”"),
                ("A dentist", "An afternoon", "“I could smile at an interview.”"),
                ("A landlord who did not ask", "Some trust", "“A key. My own.”"),
                ("A first job with a patient boss", "Patience", "“Eleven weeks before I looked up.”"),
                ("Company without purpose", "Every Wednesday", "“She knitted. I learned how to be bored.”"),
            ),
            (0.34, 0.26, 0.40),
        ),
        Heading("Five questions for your table"),
        Numbered(
            (
                "What do we have more of than we need: rooms, hours, bread, tools, connections?",
                "Who in our town already does this work, and have we asked them what they lack?",
                "What can we promise for three months, even if two of us fall ill?",
                "Who will say no for us when we are asked for more than that?",
                "What will we not do? (No visits alone. No photographs. No stories that are not ours.)",
            )
        ),
        Heading("Our promise of modest size"),
        WritingLines("We are (names):", 2),
        WritingLines("For three months, until (date), we will:", 2),
        WritingLines("The person who keeps the list, and the person who reminds them:", 1),
        Heading("When you suspect something"),
        Bullets(
            (
                (
                    "You need not be certain. Ask for advice: National Human Trafficking Hotline, "
                    "<b>1-888-373-7888</b>, text <b>233733</b>, TTY 711."
                ),
                "Do not confront, follow or free anybody. In immediate danger call 911.",
                (
                    "If a child may be harmed, Wisconsin counties and tribes take reports around the clock; "
                    "your county’s number is on the website of the Department of Children and Families."
                ),
            )
        ),
        Box(
            "More to read, all of it free",
            (
                (
                    "From our colleagues in Chicago: Toolkit for teachers; Two evenings for parents; Six "
                    "steps against trafficking. From the national office: Human trafficking in plain words "
                    "(English, Spanish); Words that respect."
                ),
            ),
        ),
        Text(
            "Prepared by Carla Jensen and Andre Whitfield for Lantern Milwaukee with Open Gate "
            "Collective. Everybody named here is invented."
        ),
    ),
)


def draw_handout() -> bytes:
    """Return the handout as a PDF."""
    return set_document(HANDOUT)
