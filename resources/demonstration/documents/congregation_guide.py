"""Lantern Milwaukee's guide to four evenings in a congregation."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Document, Heading, Table, Text, WritingLines

GUIDE = Document(
    brand="milwaukee",
    publisher="Lantern Milwaukee",
    kind="Curriculum",
    title="Four evenings in a congregation",
    subtitle="A conversation that ends with one thing a community can carry",
    language="en",
    keywords=(
        "congregation",
        "faith",
        "conversation guide",
    ),
    parts=(
        Text(
            "For a parish, synagogue, mosque, temple, gurdwara or meeting of any kind. Four evenings of 75 "
            "minutes, two weeks apart, for eight to sixteen people and two hosts. You need no expert. You "
            "need a kettle and somebody who can end on time."
        ),
        Box(
            "A word to the hosts",
            (
                (
                    "In every room of sixteen there may be somebody whom this concerns more closely than you "
                    "know. Speak as if they were there. Never ask. Keep the hotline’s number in sight: "
                    "1-888-373-7888."
                ),
            ),
        ),
        Heading("First evening: Seeing"),
        Text(
            "Read aloud, in turns, Human trafficking in plain words. Then each person says one thing that "
            "they had imagined otherwise. Read a text of your own tradition about a stranger, a captive or a "
            "debt, and be quiet for three minutes. Close with: Where in our week could we meet somebody who "
            "is not free to leave?"
        ),
        Heading("Second evening: Listening"),
        Text(
            "Invite somebody from a service that works with survivors. Pay them. Ask three questions only: "
            "What do people need in the first year? What do congregations do that does not help? What would "
            "you ask of us if you knew that we would say yes? Write down the answers, and do not defend "
            "anybody."
        ),
        Heading("Third evening: Looking in the mirror"),
        Table(
            ("A hard question", "Why we ask it"),
            (
                (
                    "Have we made leaving harder for anybody, by what we praised or forgave?",
                    "Patience has been preached to people who needed a locksmith.",
                ),
                (
                    "Who cleans, cooks and builds for us, and what do they earn?",
                    "Forced labor is a matter of contracts before it is a crime report.",
                ),
                (
                    "What have we taught our boys about what can be bought?",
                    "Demand is a habit, and habits have teachers.",
                ),
                (
                    "Would somebody who told us be believed? By whom first?",
                    "The second person told decides whether there is a third.",
                ),
            ),
            (0.52, 0.48),
        ),
        Heading("Fourth evening: Carrying"),
        Text(
            "Look at the answers from the second evening. Choose one line, for six months, that half of you "
            "could carry if the other half moved away. Name a person who keeps it, and one who may end it. "
            "Write it on a sheet and hang it where the coats hang."
        ),
        WritingLines("We will carry:", 2),
        WritingLines("Until:", 1),
        Heading("What has worked elsewhere"),
        Bullets(
            (
                "A parish keeps one furnished room for a shelter, and has learned not to visit it.",
                "A synagogue drives to court on Tuesdays, two drivers, one playlist.",
                (
                    "A mosque checks the contracts of its cleaning firm once a year and publishes the result "
                    "on its door."
                ),
                (
                    "A meeting of Friends hangs notices in every truck stop along one highway, and goes back "
                    "each spring."
                ),
            )
        ),
        Heading("If somebody speaks up"),
        Text(
            "Thank them. Ask what they would like to happen now, and what they would not. Offer the hotline "
            "and your telephone. Leaders of congregations may have a duty to report harm to a child: in "
            "Wisconsin section 48.981 says who must. Find out before the first evening, and say so at its "
            "start."
        ),
        Text(
            "Written by Pa Houa Vang for Lantern Milwaukee (both invented). The examples are invented as "
            "well, and waiting to be imitated."
        ),
    ),
)


def draw_congregation_guide() -> bytes:
    """Return the guide as a PDF."""
    return set_document(GUIDE)
