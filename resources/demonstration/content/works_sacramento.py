"""What Lantern Sacramento has contributed to the library."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import day_of_action, letter_sb_657, poster, sb_1193

WORKS = (
    ResourceContent(
        handle="hotline-poster",
        title="Hotline poster: Help is one call away",
        summary=(
            "A poster with the national hotline’s number in large type and a code to scan, in English, "
            "Spanish and Tagalog, made after the notice that California law requires."
        ),
        body="""
<p>One Letter page that can be read from across a room. It asks a plain question, gives the number of the
National Human Trafficking Hotline and of CAST, and says what a caller wants to know: that the call is free,
confidential and not to the police. A code leads to the hotline’s site, with a reminder to clear the
history.</p>
<h2>Where to hang it</h2>
<ul>
<li>Where people are alone for a minute: restrooms, fitting rooms, laundromats, the back of a clinic’s
door</li>
<li>At eye level, in the languages that people around you read best</li>
<li>With leave; almost everybody gives it</li>
</ul>
<h2>For businesses in California</h2>
<p>The poster follows section 52.6 of the Civil Code in content, size of page and size of type, in our own
words. The notice that the section describes is the Attorney General’s
<a href="https://oag.ca.gov/human-trafficking/model-notice">model notice</a>. Please hang ours beside it, not
in its place. Whether Tagalog is the third language of your county you can see on the same page.</p>
""",
        type="poster",
        topics=("recognizing-trafficking", "help-for-survivors", "laws-and-policy", "community-action"),
        tags=("hotline notice", "SB 1193", "Civil Code 52.6", "printable", "language"),
        audience=("general public", "survivors", "businesses"),
        jurisdiction="US-CA",
        publisher="Lantern Sacramento",
        authors=("Marisol Ortega", "Bayani Family Center (Tagalog)"),
        licence="CC BY 4.0",
        days_ago=27,
        review_in_days=156,
        contributed_by="sacramento",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Help is one call away (poster)",
                filename="hotline-poster-en.pdf",
                build=partial(poster.draw_poster, poster.ENGLISH),
                only_inside="housework",
            ),
            FileContent(
                language="es",
                title="La ayuda está a una llamada (cartel)",
                filename="hotline-poster-es.pdf",
                build=partial(poster.draw_poster, poster.SPANISH),
                only_inside="quehaceres",
            ),
            FileContent(
                language="tl",
                title="Isang tawag lang ang tulong (poster)",
                filename="hotline-poster-tl.pdf",
                build=partial(poster.draw_poster, poster.TAGALOG),
                only_inside="konstruksiyon",
            ),
        ),
    ),
    ResourceContent(
        handle="fact-sheet-sb-1193",
        title="SB 1193: the hotline notice in California",
        summary=(
            "Two pages on section 52.6 of the Civil Code: which businesses must post the notice, where and "
            "in which languages, what happens if it is missing, and what owners ask."
        ),
        body="""
<p>Senate Bill 1193 of 2012 asks twelve kinds of business in California to post a hotline notice; later laws
have added more. This fact sheet sums up section 52.6 of the Civil Code for owners, managers and volunteers,
with the sources to check it against.</p>
<ul>
<li>The twelve kinds of business of 2012, and who was added since</li>
<li>Size, place, words and languages of the notice</li>
<li>The three steps before any penalty</li>
<li>Five questions that owners ask us, and our answers</li>
</ul>
<p>It explains the law and is no legal advice.</p>
""",
        type="fact sheet",
        topics=("laws-and-policy", "community-action"),
        tags=("SB 1193", "Civil Code 52.6", "hotline notice", "business"),
        audience=("businesses", "volunteers", "lawmakers and officials"),
        jurisdiction="US-CA",
        publisher="Lantern Sacramento",
        authors=("Ben Tanaka", "Grace Villanueva"),
        licence="CC BY 4.0",
        days_ago=45,
        review_in_days=137,
        contributed_by="sacramento",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="SB 1193: the hotline notice in California (2 pages)",
                filename="fact-sheet-sb-1193-en.pdf",
                build=sb_1193.draw_fact_sheet,
                only_inside="Punjabi",
            ),
        ),
    ),
    ResourceContent(
        handle="day-of-action-kit",
        title="Day of Action: the volunteers’ kit",
        summary=(
            "How to bring hotline notices to 300 businesses in one morning: the schedule, the sentence to "
            "say, eight questions with answers, three rules and a tally sheet."
        ),
        body="""
<p>Our Day of Action works like this: posters go out by mail, and two weeks later volunteers visit the same
businesses in groups of two or three, each with a list of about ten. This kit is what each volunteer holds in
hand.</p>
<p>It is written for California, where the law gives the visit its reason. Elsewhere it works as well if you
change one sentence, and if you have asked the merchants’ association first.</p>
<ul>
<li>Page 1: the morning, the sentence, the three rules</li>
<li>Page 2: eight questions and answers; what to do if somebody asks you for help</li>
<li>Page 3: tally sheet and what to carry</li>
</ul>
""",
        type="toolkit",
        topics=("community-action", "laws-and-policy"),
        tags=("Day of Action", "volunteers", "outreach", "hotline notice", "business"),
        audience=("volunteers",),
        jurisdiction="US-CA",
        publisher="Lantern Sacramento",
        authors=("Marisol Ortega",),
        licence="CC BY-SA 4.0",
        days_ago=15,
        review_in_days=350,
        contributed_by="sacramento",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Day of Action: the volunteers’ kit (3 pages)",
                filename="day-of-action-kit-en.pdf",
                build=day_of_action.draw_day_of_action,
                only_inside="clipboard",
            ),
        ),
    ),
    ResourceContent(
        handle="letter-sb-657",
        title="Ask a company: a letter about SB 657",
        summary=(
            "What California’s Transparency in Supply Chains Act makes large companies publish, and a letter "
            "to copy that asks for what their statements leave out."
        ),
        body="""
<p>The California Transparency in Supply Chains Act, Senate Bill 657 of 2010, makes large retailers and
manufacturers that do business in the state publish what they do, if anything, against forced labor in their
supply chains. A company may answer “nothing” and has complied. What it says beyond that depends on who
asks.</p>
<h2>In these two pages</h2>
<ul>
<li>The law in brief, with its five headings</li>
<li>How to read a company’s statement with a pencil</li>
<li>A letter to copy, with three questions that can be answered</li>
<li>What to do with a good answer, a vague one, and none</li>
</ul>
""",
        type="template",
        topics=("supply-chains", "labor-trafficking", "laws-and-policy", "demand"),
        tags=("SB 657", "supply chain", "letter", "business"),
        audience=("general public", "businesses"),
        jurisdiction="US-CA",
        publisher="Lantern Sacramento",
        authors=("Ben Tanaka",),
        licence="CC0 1.0",
        days_ago=140,
        review_in_days=225,
        contributed_by="sacramento",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A letter about SB 657 (2 pages)",
                filename="letter-sb-657-en.pdf",
                build=letter_sb_657.draw_letter,
                only_inside="unannounced",
            ),
        ),
    ),
)
