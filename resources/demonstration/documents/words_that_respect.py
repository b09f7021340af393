"""National's fact sheet on language: which words respect the people they are about."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Checklist, Document, Heading, Table, Text

FACT_SHEET = Document(
    brand="national",
    publisher="Lantern Network",
    kind="Fact sheet",
    title="Words that respect",
    subtitle="How we write and speak about trafficking and the people it concerns",
    language="en",
    keywords=(
        "language",
        "style",
        "survivors",
        "media",
    ),
    parts=(
        Text(
            "People who were trafficked read our posters, sit in our audiences and work in our office. This "
            "sheet was written with nine of them. It is a set of habits rather than a list of forbidden "
            "words. When in doubt, ask the person how they wish to be described, and use that."
        ),
        Heading("People first"),
        Table(
            ("We avoid", "We say", "Why"),
            (
                (
                    "victim, as a name for somebody’s whole life",
                    "a person who was trafficked",
                    "It is something that was done to them.",
                ),
                (
                    "survivor, of somebody who has not chosen the word",
                    "person; client; guest",
                    "Some like the word, some do not.",
                ),
                (
                    "prostitute, sex slave",
                    "somebody who was sold; a person in forced commercial sex",
                    "Names that reduce, or excite.",
                ),
                (
                    "child prostitute, teen sex worker",
                    "a child who was trafficked",
                    "A child cannot consent to being sold.",
                ),
                ("illegal, illegals", "without papers; undocumented", "A person is not a violation."),
                (
                    "pimp, john, as jokes or costumes",
                    "trafficker; buyer",
                    "The jokes are part of how it goes on.",
                ),
            ),
            (0.34, 0.36, 0.30),
        ),
        Heading("No drama"),
        Bullets(
            (
                (
                    "<b>No chains, no tape, no bruises, no shadows.</b> Such pictures teach people to look "
                    "for the wrong thing, and frighten those who have been there. We use drawings of light, "
                    "places and things."
                ),
                ("<b>No “rescue”.</b> People leave, are helped, find a way. They nearly always have a part in it."),
                (
                    "<b>No “voice for the voiceless”.</b> Everybody has a voice. Some lack a microphone or a "
                    "night’s sleep."
                ),
                (
                    "<b>No “modern-day slavery” as a headline.</b> The comparison can hurt the descendants "
                    "of people who were enslaved. We use the phrase only when a source or a law does."
                ),
                (
                    "<b>No superlatives.</b> “Fastest growing”, “second largest”: we have not found a source "
                    "for these that bears weight."
                ),
            )
        ),
        Heading("Figures"),
        Text(
            "A figure appears with its source and its year, and with one sentence on what it does not mean. "
            "We do not give an average age of entry, because the studies behind it asked only young people."
        ),
        Heading("Stories"),
        Text(
            "We do not ask for stories. If somebody offers one, we explain where it would appear, for how "
            "long, and that the consent can be withdrawn at any time, also by a text message at midnight. We "
            "pay for the work. We change details that could identify somebody, and we say that we have. We "
            "never ask “how many”, “how much” or “why didn’t you”."
        ),
        Box(
            "A test for any sentence",
            (
                (
                    "Imagine that the person it is about reads it on a bus, with a stranger looking over "
                    "their shoulder. If either would flinch, write it again."
                ),
            ),
        ),
        Heading("Before you publish"),
        Checklist(
            (
                "Could somebody be recognized: by a place, a date, a tattoo, a turn of phrase?",
                "Is the hotline’s number there, and taken from our list rather than typed?",
                "Has somebody with lived experience read it, and been paid for it?",
                "Does the picture show anything that we would not hang in a waiting room?",
                "Does the text say what a reader can do next?",
            )
        ),
    ),
)


def draw_words_that_respect() -> bytes:
    """Return the fact sheet as a PDF."""
    return set_document(FACT_SHEET)
