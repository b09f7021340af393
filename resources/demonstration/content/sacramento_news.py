"""The news of Lantern Sacramento."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

POSTER = ArticleContent(
    site="sacramento",
    slug="our-poster-now-speaks-tagalog",
    title="Our poster now speaks Tagalog",
    summary=(
        "The hotline poster is out in a third language. It was translated at a kitchen table, and argued "
        "over word by word."
    ),
    introduction=(
        "English, Spanish and now Tagalog: the section’s hotline poster can be downloaded, printed and hung today."
    ),
    byline="Marisol Ortega",
    posted_by="sacramento-editor",
    days_ago=26,
    picture="posters-on-a-wall",
    tags=("hotline notice", "SB 1193", "printable", "language"),
    body=(
        paragraph(
            """
<p>The hardest word was “leave”. In English the notice asks whether you can leave; in Tagalog there is a verb
for walking out of a room and another for getting free of somebody, and the poster needed one that covers
both. Four members of the Bayani Family Center, two of whom have cleaned other people’s houses for thirty
years, settled it in an afternoon.</p>
<p>California’s law wants the notice in English, in Spanish and, in some counties, in one more language, which
follows from the federal Voting Rights Act. Which language that is differs from county to county; the Attorney
General’s office keeps the list. We do not ask whether Tagalog is required where you are. If people on your
street speak it, hang it.</p>
"""
        ),
        figure(
            "posters-on-a-wall",
            alt="Three hotline posters side by side, each in another language.",
            caption=("The number is the largest thing on the sheet, so that it can be read from across a room."),
            credit="Lantern Network (demonstration)",
        ),
        resource_list("Download", "hotline-poster", "fact-sheet-sb-1193"),
        call_to_action(
            "Which language is missing?",
            text="If you can translate, or know who could, we would like to hear from you.",
            label="Write to Marisol",
            page="sacramento:/contact/",
        ),
    ),
)

DAY_OF_ACTION = ArticleContent(
    site="sacramento",
    slug="three-hundred-envelopes",
    title="Three hundred envelopes",
    summary=(
        "Posters for 300 businesses are in the mail. In a few weeks volunteers follow on foot, in groups of "
        "two or three."
    ),
    introduction=(
        "It took thirty-one volunteers, two printers and one long Sunday to get ready for this year’s Day of Action."
    ),
    byline="Grace Villanueva",
    posted_by="sacramento-editor",
    days_ago=8,
    picture="river-and-bridge",
    tags=("Day of Action", "volunteers", "outreach", "business"),
    body=(
        paragraph(
            """
<p>Each envelope holds two posters, a letter of five sentences and a stamped card with one question: “Is it
up?” Last year ninety-four cards came back, seventy of them with a yes and one with a drawing of a cat.</p>
<p>The envelopes go to bars, bus stations, truck stops, urgent care centers, farm labor contractors, massage
businesses, motels and others whom section 52.6 of the Civil Code names. We write to all of them alike. A
notice is not an accusation, and the letter says so in its first line.</p>
<h2>What happens on the day</h2>
<p>On [[date 44 saturday]] we meet at 9:30 am in the community room of Example Avenue Library, 700 Example
Avenue, Sacramento. After half an hour of training, groups of two or three set out with a list of about ten
doors. At noon there is soup and counting.</p>
"""
        ),
        takeaways(
            "Three rules for the day",
            "We offer, we do not inspect.",
            "We never go into the back of a business, and never alone.",
            "If something worries us, we leave, talk to the group’s lead and call "
            '<embed embedtype="hotline" ref="national"/>. We do not ask questions of our own.',
        ),
        resource_list("The volunteers’ kit", "day-of-action-kit", "hotline-poster"),
    ),
)

HEARING = ArticleContent(
    site="sacramento",
    slug="how-to-speak-at-a-hearing-in-two-minutes",
    title="How to speak at a hearing in two minutes",
    summary=("Notes from the policy table for anybody who has never stood at the microphone in a committee room."),
    introduction="You do not need to be an expert. You need two minutes, one point and your own name.",
    byline="Ben Tanaka",
    posted_by="sacramento-editor",
    days_ago=75,
    picture="open-window",
    tags=("letter", "coalition"),
    body=(
        paragraph(
            """
<p>Committee rooms are built to make you feel small. The microphone is too high, the clock is too large and
everybody seems to know one another. Here is what we tell our newcomers in the corridor.</p>
<ol>
<li><b>Say the number first.</b> “I am here in support of Senate Bill” and the number. The secretary needs it,
and it gives your voice something to stand on.</li>
<li><b>Say who you are.</b> Name, town, what you do. “I run a laundry in Woodland” is worth more than a
title.</li>
<li><b>Make one point.</b> The lawyers make the others.</li>
<li><b>Tell only what is yours.</b> Never somebody else’s story. If you are a survivor, you owe nobody your
own.</li>
<li><b>Stop.</b> Silence after one minute and forty seconds is the most elegant sentence in the room.</li>
</ol>
<p>You may read from paper. You may bring a friend who stands beside you and says nothing. And you may send a
letter instead: it goes into the same record.</p>
"""
        ),
        quotation(
            "I practiced for three days, spoke for fifty seconds, and a senator wrote it down.",
            attribution="Member of the policy table",
            role="After a first hearing (invented)",
        ),
        resource_list("For letters", "letter-sb-657", "guide-to-the-tvpa"),
        hotline("national"),
    ),
)

ARTICLES = (POSTER, DAY_OF_ACTION, HEARING)
