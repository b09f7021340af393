"""Lantern Sacramento's kit for volunteers on the Day of Action."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Checklist,
    Document,
    Heading,
    NewPage,
    Numbered,
    Table,
    Text,
)

_EMPTY_ROWS = tuple((str(number), "", "", "", "") for number in range(1, 13))

KIT = Document(
    brand="sacramento",
    publisher="Lantern Sacramento",
    kind="Toolkit",
    title="Day of Action: the volunteers’ kit",
    subtitle="How 300 businesses get a hotline notice, in groups of two or three, before lunch",
    language="en",
    licence="CC BY-SA 4.0",
    keywords=(
        "Day of Action",
        "SB 1193",
        "volunteers",
        "outreach",
        "tally sheet",
    ),
    parts=(
        Text(
            "On the Day of Action volunteers visit businesses that California law asks to post the hotline "
            "notice. The posters went out by mail two weeks ago, so most people have heard of you. Your task "
            "is to be friendly, to leave a notice and to write down a tick. That is all, and it is enough."
        ),
        Heading("The morning"),
        Table(
            ("Time", "What", "Where"),
            (
                ("9:30", "Coffee, groups, routes. Nobody walks alone.", "Library, community room"),
                (
                    "9:45",
                    "Training: the sentence, the eight questions, the three rules",
                    "Library, community room",
                ),
                ("10:15", "On the road. About ten doors for each group", "Your route"),
                ("12:15", "Back with the tally sheets. Soup.", "Library, community room"),
                ("12:45", "Counting, thanks, what we learned", "Library, community room"),
            ),
            (0.14, 0.56, 0.30),
        ),
        Heading("The sentence"),
        Box(
            "Say it in your own voice",
            (
                (
                    "“Good morning! We’re neighbors from Lantern Sacramento. California asks businesses like "
                    "yours to post this hotline number, and we are bringing it round for free. May I leave "
                    "you one, and is there a good spot for it?”"
                ),
            ),
        ),
        Text(
            "If they say yes: thank them, offer tape, offer one for the restroom. If they say no: thank "
            "them and leave the sheet if they like."
        ),
        Heading("Three rules"),
        Numbered(
            (
                ("<b>We offer, we do not inspect.</b> No looking around, no notes about people, no photographs."),
                (
                    "<b>We stay in the front, and together.</b> If anything feels wrong, you are all "
                    "suddenly late for soup."
                ),
                (
                    "<b>We do not investigate.</b> If something worries you, leave, tell your group’s lead, "
                    "and call 1-888-373-7888 from outside. In immediate danger call 911. Do not question "
                    "anybody."
                ),
            )
        ),
        Heading("Eight questions, and what to answer"),
        Bullets(
            (
                "<b>Are you from the state?</b> No, we’re volunteers. We have no power at all, only tape.",
                (
                    "<b>Do you think something is going on here?</b> Not at all. Hospitals and airports get "
                    "the same sheet."
                ),
                "<b>Is it really the law?</b> Yes: Civil Code section 52.6. Here is a fact sheet.",
                (
                    "<b>Is there a fine?</b> Only a government office can ask for one, and only after a "
                    "notice and 30 days. You’re in good time."
                ),
                (
                    "<b>I’m not the owner.</b> Then you’re the one who knows where the tape is. May we leave "
                    "it for the owner?"
                ),
                (
                    "<b>We already have one.</b> Wonderful. Is it the one with the number for text messages, "
                    "233733? If it’s older, here is a new one."
                ),
                (
                    "<b>It would frighten the customers.</b> Some people hang it in the restroom only. It "
                    "works best there."
                ),
                "<b>Who’s paying you?</b> There’s soup.",
            )
        ),
        Heading("If somebody asks you for help"),
        Text(
            "It has happened twice in nine years. Stay calm, stay where others can see you, and ask: “Are "
            "you safe to talk?” If not, leave the poster or say the number once and go on. If yes: offer "
            "your telephone, or to wait beside them while they call from theirs. Do not take anybody with "
            "you in your car. Your group’s lead stays with you until it is settled."
        ),
        NewPage(),
        Heading("Tally sheet"),
        Text("Group: ________________   Route: ________________   Lead, telephone: ______________________"),
        Table(
            ("", "Business", "Up already", "Took one", "Remarks (no remarks about people)"),
            _EMPTY_ROWS,
            (0.06, 0.34, 0.13, 0.12, 0.35),
        ),
        Heading("What to carry"),
        Checklist(
            (
                "Twenty posters: ten English, six Spanish, four Tagalog, or as your route needs",
                "Ten fact sheets, ten cards with the Attorney General’s address for the model notice",
                "Clear tape, a marker, this sheet on a clipboard",
                "Water, a hat, sensible shoes. August is not our friend; neither is tule fog.",
                "Your group’s lead, within sight",
            )
        ),
        Text("By Marisol Ortega and the Day of Action group of Lantern Sacramento. Copy it for your own town."),
    ),
)


def draw_day_of_action() -> bytes:
    """Return the kit as a PDF."""
    return set_document(KIT)
