"""National's own pages in English."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import PageContent

HOME = PageContent(
    site="national",
    path="/",
    kind="home",
    title="Lantern Network",
    hero_heading="Nobody should be bought, sold or forced",
    summary=(
        "Local chapters across the country that help their neighbors recognize human trafficking, find help "
        "and change the rules that let it happen."
    ),
    introduction=(
        "The Lantern Network joins local chapters that teach, put up hotline numbers, stand beside survivors "
        "and work for better laws. Whatever one chapter makes, every other may use."
    ),
    picture="lanterns-at-dusk",
    body=(
        hotline("national"),
        paragraph(
            """
<h2>What we mean by trafficking</h2>
<p>Human trafficking is a crime against a person’s freedom. Somebody uses force, lies or pressure to make
another person work or take part in commercial sex, and keeps the profit. When the person is under 18,
commercial sex is always trafficking: federal law asks for no proof of force. Nobody has to be taken across a
border, or anywhere at all. It happens at kitchen tables, in fields, in hotels and on telephones.</p>
<p>In one year, <embed embedtype="statistic" ref="hotline-situations-2021"/> situations were reported to the
national hotline, and most of what happens is never reported. We write about it without drama, because the
people it concerns read these pages too.</p>
"""
        ),
        resource_list(
            "Start here",
            "trafficking-in-plain-words",
            "hotline-poster",
            "toolkit-for-teachers",
            "six-action-steps",
        ),
        statistic("forced-sexual-exploitation-2021"),
        paragraph(
            """
<h2>Chapters near you</h2>
<ul>
<li><a linktype="page" ref="chicago:/">Lantern Chicago</a> teaches in schools and parents’ evenings and drafts
model ordinances for towns.</li>
<li><a linktype="page" ref="sacramento:/">Lantern Sacramento</a> sees to it that the hotline notice hangs
where California law wants it.</li>
<li><a linktype="page" ref="milwaukee:/">Lantern Milwaukee</a> brings congregations, students and survivor
leaders into one room.</li>
</ul>
"""
        ),
        call_to_action(
            "No chapter where you live?",
            text="Three people and one evening a month are enough to begin. We help with the rest.",
            label="How to start a chapter",
            page="national:/get-involved/",
        ),
    ),
)

ABOUT = PageContent(
    site="national",
    path="/about/",
    kind="section",
    title="About the Network",
    summary=(
        "What the Lantern Network is for, how its chapters and the national office share the work, and what we promise."
    ),
    introduction=(
        "We are a network of volunteers with a small national office. The chapters know their towns; the "
        "office keeps what they have in common."
    ),
    picture="paths-that-meet",
    body=(
        paragraph(
            """
<h2>Why a network</h2>
<p>For years, good material stayed where it was made. One chapter wrote a fine lesson for ninth graders;
another, two states away, wrote the same lesson again, with other figures. Posters lived on a volunteer’s
laptop. Phone numbers went out of date on pages that nobody had the password to.</p>
<p>So we agreed on three things. Definitions, figures and hotlines are kept once, with their source and the
day they were last checked. Posters, toolkits and model ordinances go into one library. And every chapter
keeps its own site, its own voice and its own people.</p>
<h2>Who does what</h2>
<p><b>Chapters</b> teach, organize and speak up where they live. Each has a lead, a few editors and as many
volunteers as it can find chairs for. In California our members call a chapter a section, and so do we
there.</p>
<p><b>The national office</b> edits the shared library, reviews what chapters offer to it, checks hotlines and
figures twice a year and helps new chapters begin. It has four part-time staff and no wish to grow faster than
the chapters do.</p>
<p><b>The council of survivors</b> reads every toolkit before it enters the library and may send it back. Its
members are paid for that work.</p>
"""
        ),
        quotation(
            "Ask us what would have helped. Then ask again next year, because the answer changes.",
            attribution="Tanya Brooks",
            role="Member of the council of survivors (invented, like all our people here)",
        ),
        takeaways(
            "What we promise",
            ("We never ask anybody to tell their story, and never publish one without consent that can be withdrawn."),
            "We publish no picture of a person in distress.",
            "We give no figure without its source and year, and no number to call that we have not checked.",
            "This site sets no cookie on its public pages and does not follow you around.",
        ),
        paragraph(
            """
<h2>What we do not do</h2>
<p>We are not a rescue service, a shelter or a law firm. We do not investigate. If you need help for yourself
or for somebody else, call <embed embedtype="hotline" ref="national"/>: the people who answer know who works
near you. If somebody is in immediate danger, call 911.</p>
<h2>Money</h2>
<p>Most of our income comes from gifts under one hundred dollars. We take no money for naming a business as
safe or certified, and nobody can buy a place in the library.</p>
"""
        ),
        figure(
            "shelf-of-books",
            alt="Two shelves of books in many colors; a lit lantern stands in a gap on the upper one.",
            caption="One library for all chapters: what one of us makes, everybody may print.",
            credit="Lantern Network (demonstration)",
        ),
    ),
)

GET_INVOLVED = PageContent(
    site="national",
    path="/get-involved/",
    kind="section",
    title="Get involved",
    summary=("Ways to help, from ten minutes to a new chapter: learn, put up a poster, lend a skill, start something."),
    introduction="There is something useful to do for everybody, and none of it asks you to be a hero.",
    picture="row-of-candles",
    body=(
        paragraph(
            """
<h2>If you have ten minutes</h2>
<p>Save the hotline’s number in your telephone: <embed embedtype="hotline" ref="national"/>. Then read
<a linktype="page" ref="resource:trafficking-in-plain-words">the two pages in plain words</a>, so that you
would know what to tell the person who answers.</p>
<h2>If you have an hour</h2>
<p>Print <a linktype="page" ref="resource:hotline-poster">the hotline poster</a> in the languages of your
street and ask one café, laundry or clinic to hang it near the door or in the restroom. Restrooms are good:
people are alone there.</p>
<h2>If you have a skill</h2>
<p>Chapters look for translators, teachers, designers, people who read statutes for pleasure and people who
can keep a spreadsheet honest. Write to the nearest chapter and say what you like doing.</p>
<h2>If you have money</h2>
<p>A gift to a chapter pays for printing, interpreters and travel. A gift to a shelter near you may do more;
your chapter can tell you which one is short this month.</p>
"""
        ),
        resource_list("Useful for first steps", "six-action-steps", "words-that-respect", "trafficking-in-plain-words"),
        paragraph(
            """
<h2>Start a chapter</h2>
<ol>
<li>Find two other people. Two friends who turn up beat twenty who mean to.</li>
<li>Meet once with the shelter, the clinic or the survivor-led group that already works in your town. Ask what
they lack and what they do not want.</li>
<li>Write to us. We open a site in your town’s name in an afternoon, with the library in it from the first
day.</li>
<li>Choose one thing for the first half year, and do it well.</li>
</ol>
"""
        ),
        call_to_action(
            "Tell us where you are",
            text="A short note is enough: your town, your name, and what you would like to begin with.",
            label="Write to the national office",
            page="national:/contact/",
        ),
    ),
)

CONTACT = PageContent(
    site="national",
    path="/contact/",
    kind="section",
    title="Contact",
    summary="How to reach the national office, and where to turn if you need help now.",
    introduction=("We answer letters within three working days. We are not a hotline; please do not send us reports."),
    picture="open-window",
    body=(
        paragraph(
            """
<h2>The national office</h2>
<p>Lantern Network<br/>48 Example Square<br/>Columbus, Ohio</p>
<p><a href="mailto:office@lantern.example.org">office@lantern.example.org</a></p>
<ul>
<li><b>Ruth Adeyemi</b>, director: chapters, council of survivors, press</li>
<li><b>Tomás Villarreal</b>, library editor: resources, translations, corrections</li>
<li><b>Mei-Ling Carver</b>, policy: laws, model ordinances, figures</li>
</ul>
<h2>Found a mistake?</h2>
<p>A wrong number or a stale figure can do harm. Tell
<a href="mailto:library@lantern.example.org">library@lantern.example.org</a> which page it is on; we correct
numbers the same day and say so on the page.</p>
<h2>Writing safely</h2>
<p>If somebody may read your mail, do not write to us from that account. A borrowed telephone is safer, and
the hotline’s advocates can talk with you about how to get in touch.</p>
"""
        ),
    ),
)

PAGES = (HOME, ABOUT, GET_INVOLVED, CONTACT)
