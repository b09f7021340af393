"""What the national office has written for chapters, classrooms and kitchen tables."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import (
    texts_national_chapters,
    texts_national_figures,
    texts_national_goods,
    texts_national_help,
)

WORKS = (
    ResourceContent(
        handle="six-figures-you-may-quote",
        title="Six figures you may quote",
        summary="Each with its source, its year and the sentence that has to stand beside it, in English and Spanish.",
        body="""
<p>A number is what an audience takes home, so it had better be true. The sheet gives six figures that we have
followed back to whoever counted, a worked example of how a good figure becomes a bad sentence, and four questions to
put to any other.</p>
<p>We check it once a year. If it is older than a year when you read this, ask before you print.</p>
""",
        type="fact sheet",
        topics=("recognizing-trafficking", "sex-trafficking", "labor-trafficking"),
        tags=("definitions", "language", "handout"),
        audience=("volunteers", "general public", "lawmakers and officials"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver",),
        licence="CC BY 4.0",
        days_ago=16,
        review_in_days=349,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Six figures you may quote (2 pages)",
                filename="six-figures-en.pdf",
                build=texts_national_figures.FIGURES_ENGLISH.draw,
                only_inside="arithmetic",
            ),
            FileContent(
                language="es",
                title="Seis cifras que se pueden citar (2 páginas)",
                filename="six-figures-es.pdf",
                build=texts_national_figures.FIGURES_SPANISH.draw,
                only_inside="matrimonio",
            ),
        ),
    ),
    ResourceContent(
        handle="a-phone-that-is-yours-again",
        title="A phone that is yours again",
        summary=(
            "A careful order of steps for people whose telephone may be watched: what to prepare, what to do on "
            "the day, and what afterward."
        ),
        body="""
<p>Advice on digital safety often begins with “change all your passwords”. For somebody whose telephone is controlled
by another person this can be dangerous. This sheet begins with changing nothing. It was written with advocates and
with people who have done it.</p>
<p>Please read it on a device that nobody else looks at.</p>
""",
        type="fact sheet",
        topics=("online-safety", "help-for-survivors"),
        tags=("handout", "printable", "action steps"),
        audience=("survivors", "lawyers and advocates", "youth"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Tomás Villarreal", "Council of survivors"),
        licence="CC BY 4.0",
        days_ago=223,
        review_in_days=-41,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A phone that is yours again (2 pages)",
                filename="phone-that-is-yours-en.pdf",
                build=texts_national_help.DEVICES_ENGLISH.draw,
                only_inside="trackers",
            ),
            FileContent(
                language="es",
                title="Un teléfono que vuelve a ser suyo (2 páginas)",
                filename="phone-that-is-yours-es.pdf",
                build=texts_national_help.DEVICES_SPANISH.draw,
                only_inside="rastreadores",
            ),
        ),
    ),
    ResourceContent(
        handle="agreement-with-a-speaker",
        title="Agreement with a speaker",
        summary=(
            "A form to sign before the flyer is printed: the fee, the pictures, the questions that will not be asked."
        ),
        body="""
<p>Somebody who speaks about what they have lived through should not have to negotiate it alone. The form covers
payment, recordings, changing one’s mind and the hour after the applause. It is in the public domain: put your own
name on it.</p>
""",
        type="template",
        topics=("help-for-survivors", "community-action"),
        tags=("workshop", "language", "printable"),
        audience=("volunteers", "survivors", "congregations"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Council of survivors",),
        licence="CC0 1.0",
        days_ago=655,
        review_in_days=75,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Agreement with a speaker (2 pages, to fill in)",
                filename="agreement-with-a-speaker-en.pdf",
                build=texts_national_chapters.SPEAKER.draw,
                only_inside="companion",
            ),
        ),
    ),
    ResourceContent(
        handle="good-people-clear-rules",
        title="Good people, clear rules",
        summary="How a chapter chooses, prepares and looks after its volunteers, with a code of conduct to read aloud.",
        body="""
<p>Three circles of volunteers and what to ask of each; a conversation of twenty minutes; seven rules; what happens
when one is broken; and how to let people go before they are tired.</p>
<p>Every chapter of the network has adopted the code. You may change the words and should keep the number of
rules.</p>
""",
        type="toolkit",
        topics=("community-action", "children-and-youth"),
        tags=("volunteers", "allies"),
        audience=("volunteers", "congregations"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Ruth Adeyemi",),
        licence="CC BY 4.0",
        days_ago=488,
        review_in_days=242,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Good people, clear rules (2 pages)",
                filename="good-people-clear-rules-en.pdf",
                build=texts_national_chapters.VOLUNTEERS.draw,
                only_inside="proselytize",
            ),
        ),
    ),
    ResourceContent(
        handle="first-hundred-days",
        title="A chapter’s first hundred days",
        summary="From three people at a kitchen table to a first evening in public: listen, choose, prepare, begin.",
        body="""
<p>Written by people who have begun chapters, and by two who gave up. It says what to do in each month, and more
often what not to do yet.</p>
<p>You decide on three goals, one for each direction in which the network works. National helps with the site and
stays on the telephone.</p>
""",
        type="toolkit",
        topics=("community-action",),
        tags=("coalition", "volunteers", "action steps"),
        audience=("volunteers", "general public"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Ruth Adeyemi", "Denise Kowalczyk"),
        licence="CC BY 4.0",
        days_ago=1004,
        review_in_days=91,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A chapter’s first hundred days (2 pages)",
                filename="first-hundred-days-en.pdf",
                build=texts_national_chapters.FIRST_HUNDRED_DAYS.draw,
                only_inside="stuffed",
            ),
        ),
    ),
    ResourceContent(
        handle="where-has-your-shirt-been",
        title="Where has your shirt been?",
        summary="Two lessons for grades 6 to 8 about work, prices and forced labor, with beans, string and a postcard.",
        body="""
<p>Students follow a shirt from the field to the store, divide its price among the people who made it, and ask who
could change what. The lessons want curiosity and no guilt, and show no pictures of suffering.</p>
<ul>
<li>Two plans of 45 minutes with timings</li>
<li>Three short cases to argue about</li>
<li>Notes for the teacher, with the law in two sentences</li>
</ul>
""",
        type="curriculum",
        topics=("supply-chains", "schools", "labor-trafficking", "demand"),
        tags=("lesson plan", "classroom", "supply chain"),
        audience=("teachers and schools", "youth"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Samuel Okafor", "Mei-Ling Carver"),
        licence="CC BY 4.0",
        days_ago=268,
        review_in_days=462,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Where has your shirt been? (2 pages)",
                filename="where-has-your-shirt-been-en.pdf",
                build=texts_national_goods.SHIRT_LESSON.draw,
                only_inside="sneakers",
            ),
        ),
    ),
    ResourceContent(
        handle="video-what-the-label-leaves-out",
        title="What the label leaves out (video)",
        summary=(
            "A talk of nine minutes at a kitchen table about four things and the laws that care where they come from."
        ),
        body="""
<p>Mei-Ling Carver has bought groceries and brought a building material from home. She explains what a customs
officer may stop, what the Department of Labor lists, and what one person can do without lying awake. The transcript
describes the pictures for people who do not see them.</p>
""",
        type="video",
        topics=("supply-chains", "labor-trafficking", "demand"),
        tags=("supply chain", "SB 657", "letter"),
        audience=("general public", "businesses", "congregations"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver",),
        licence="CC BY-SA 4.0",
        days_ago=301,
        review_in_days=64,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="What the label leaves out: transcript",
                filename="what-the-label-leaves-out-en.pdf",
                build=texts_national_goods.LABEL_FILM.draw,
                only_inside="shrimp",
            ),
        ),
    ),
)
