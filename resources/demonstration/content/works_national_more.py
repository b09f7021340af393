"""More of what the national office has written for the library: the law, posters and films."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import (
    texts_national_help,
    texts_national_law,
    texts_national_posters,
    texts_national_timeline,
)

WORKS = (
    ResourceContent(
        handle="poster-papers-and-pay",
        title="Poster: Your papers are yours",
        summary="For break rooms, laundries and bus stops: what no employer may do, and a number that keeps a secret.",
        body="""
<p>Most hotline posters speak to somebody who already has a word for what is happening. This one begins with two
things that people recognize: a passport in somebody else’s drawer and a debt that does not end. Print it on Letter
paper and hang it where people are alone for a minute.</p>
<p>In English, Spanish and French. If you need another language, the words fit on a card: write to us, and we look
for two translators who read each other’s work.</p>
""",
        type="poster",
        topics=("labor-trafficking", "recognizing-trafficking", "immigration"),
        tags=("hotline notice", "printable", "outreach"),
        audience=("general public", "survivors", "businesses"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Tomás Villarreal", "Council of survivors"),
        licence="CC BY 4.0",
        days_ago=48,
        review_in_days=317,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Your papers are yours (poster)",
                filename="poster-papers-and-pay-en.pdf",
                build=texts_national_posters.WORK_ENGLISH.draw,
                only_inside="overnight",
            ),
            FileContent(
                language="es",
                title="Sus papeles son suyos (cartel)",
                filename="poster-papers-and-pay-es.pdf",
                build=texts_national_posters.WORK_SPANISH.draw,
                only_inside="mengua",
            ),
            FileContent(
                language="fr",
                title="Vos papiers sont à vous (affiche)",
                filename="poster-papers-and-pay-fr.pdf",
                build=texts_national_posters.WORK_FRENCH.draw,
                only_inside="confisquer",
            ),
        ),
    ),
    ResourceContent(
        handle="poster-you-can-still-tell",
        title="Poster: You can still tell someone",
        summary="For school corridors and locker rooms: what to do when somebody threatens to share a picture.",
        body="""
<p>Sextortion works because the person who is threatened believes that nobody can help. The poster says the opposite
in two lines, and names three services that do: the CyberTipline, Take It Down and the 988 lifeline.</p>
<p>Hang it low, at the eye level of a fourteen-year-old, and not beside the principal’s door.</p>
""",
        type="poster",
        topics=("online-safety", "children-and-youth", "schools"),
        tags=("printable", "classroom", "parents"),
        audience=("youth", "teachers and schools", "parents and caregivers"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Tomás Villarreal",),
        licence="CC BY 4.0",
        days_ago=139,
        review_in_days=21,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="You can still tell someone (poster)",
                filename="poster-you-can-still-tell-en.pdf",
                build=texts_national_posters.YOUTH_ENGLISH.draw,
                only_inside="screenshots",
            ),
            FileContent(
                language="es",
                title="Todavía puedes contarlo (cartel)",
                filename="poster-you-can-still-tell-es.pdf",
                build=texts_national_posters.YOUTH_SPANISH.draw,
                only_inside="difundirla",
            ),
        ),
    ),
    ResourceContent(
        handle="visas-side-by-side",
        title="Staying safe to stay: four permissions side by side",
        summary=(
            "Continued presence, the T visa, the U visa and special immigrant juvenile status compared on two "
            "pages, in English and Spanish."
        ),
        body="""
<p>Who may ask for which permission, what it gives, how long it lasts and who may come along. For survivors and for
the friends who sit beside them at the lawyer’s. It ends with a list of what to bring and a warning about people who
offer legal help and may not give it.</p>
<p>Read it together with our guide to the Trafficking Victims Protection Act.</p>
""",
        type="legal guide",
        topics=("immigration", "help-for-survivors", "laws-and-policy"),
        tags=("T visa", "TVPA", "printable"),
        audience=("survivors", "lawyers and advocates"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver",),
        licence="CC BY 4.0",
        days_ago=97,
        review_in_days=83,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Staying safe to stay (2 pages)",
                filename="visas-side-by-side-en.pdf",
                build=texts_national_law.VISAS_ENGLISH.draw,
                only_inside="bracelet",
            ),
            FileContent(
                language="es",
                title="Quedarse sin miedo (2 páginas)",
                filename="visas-side-by-side-es.pdf",
                build=texts_national_law.VISAS_SPANISH.draw,
                only_inside="apodos",
            ),
        ),
    ),
    ResourceContent(
        handle="two-definitions",
        title="Two definitions, one crime",
        summary="What the United Nations protocol and the federal statute each call trafficking, and where they part.",
        body="""
<p>Two texts of the year 2000 are quoted as if they were one. This sheet puts the treaty’s three elements beside the
statute’s two forms, answers five questions on which they differ and lists three mistakes that we have made
ourselves.</p>
""",
        type="fact sheet",
        topics=("laws-and-policy", "sex-trafficking", "labor-trafficking"),
        tags=("definitions", "TVPA"),
        audience=("lawyers and advocates", "lawmakers and officials", "volunteers"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver",),
        licence="CC BY 4.0",
        days_ago=412,
        review_in_days=318,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Two definitions, one crime (2 pages)",
                filename="two-definitions-en.pdf",
                build=texts_national_law.TWO_DEFINITIONS.draw,
                only_inside="welder",
            ),
        ),
    ),
    ResourceContent(
        handle="timeline-of-federal-law",
        title="From 1865 to today: a timeline of federal law",
        summary=(
            "Fourteen steps of Congress and the courts on forced labor and trafficking, and what each of them "
            "left open."
        ),
        body="""
<p>For people who speak at hearings and in classrooms. Each entry gives the year, the law with its number and one
sentence on what it did; at the end stand four threads for a talk and a way to use the table in a lesson.</p>
""",
        type="report",
        topics=("laws-and-policy", "sex-trafficking", "labor-trafficking", "supply-chains"),
        tags=("TVPA", "classroom", "handout"),
        audience=("lawmakers and officials", "teachers and schools", "general public"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver", "Tomás Villarreal"),
        licence="CC BY 4.0",
        days_ago=735,
        review_in_days=-30,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A timeline of federal law (2 pages)",
                filename="timeline-of-federal-law-en.pdf",
                build=texts_national_timeline.TIMELINE.draw,
                only_inside="immoral",
            ),
        ),
    ),
    ResourceContent(
        handle="foster-care-and-the-act-of-2014",
        title="Foster care and the act of 2014",
        summary="Five duties of child welfare agencies, and the questions that a foster parent can ask about each.",
        body="""
<p>The Preventing Sex Trafficking and Strengthening Families Act tells agencies to look for young people who are
exploited, to report within a day, to find out why somebody ran, and to let foster parents be parents. This guide
turns its duties into questions.</p>
<p>It ends with four things for which nobody needs an agency’s leave.</p>
""",
        type="legal guide",
        topics=("children-and-youth", "laws-and-policy", "sex-trafficking"),
        tags=("parents", "allies"),
        audience=("parents and caregivers", "volunteers", "lawyers and advocates"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver", "Ruth Adeyemi"),
        licence="CC BY 4.0",
        days_ago=560,
        review_in_days=170,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="What the act of 2014 asks of foster care (2 pages)",
                filename="foster-care-act-2014-en.pdf",
                build=texts_national_timeline.FOSTER_CARE.draw,
                only_inside="sleepovers",
            ),
        ),
    ),
    ResourceContent(
        handle="video-when-somebody-tells-you",
        title="When somebody tells you (video)",
        summary=(
            "Six minutes in a break room, played twice: once in a hurry and once with ears. With transcript and "
            "discussion guide."
        ),
        body="""
<p>Two actors, one table, one question: “Can I ask you something?” The first answer closes a door. The second leaves
it open, and nothing more happens, which is a great deal.</p>
<p>The file holds both scenes word for word and five questions for a group. Read the parts aloud if you have no
screen; it works as well. For the film itself write to office@lantern.example.org (demonstration).</p>
""",
        type="video",
        topics=("recognizing-trafficking", "help-for-survivors"),
        tags=("conversation guide", "workshop", "allies"),
        audience=("general public", "volunteers", "congregations"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Council of survivors", "Ruth Adeyemi"),
        licence="CC BY-SA 4.0",
        days_ago=176,
        review_in_days=554,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="When somebody tells you: transcript and discussion guide",
                filename="when-somebody-tells-you-en.pdf",
                build=texts_national_help.LISTENING_ENGLISH.draw,
                only_inside="microwave",
            ),
            FileContent(
                language="es",
                title="Cuando alguien te lo cuenta: transcripción y guía",
                filename="when-somebody-tells-you-es.pdf",
                build=texts_national_help.LISTENING_SPANISH.draw,
                only_inside="microondas",
            ),
        ),
    ),
)
