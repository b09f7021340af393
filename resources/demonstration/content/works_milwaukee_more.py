"""More that Lantern Milwaukee has contributed: law, counters, emergency rooms, schools and first jobs."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.files import file_of
from resources.demonstration.content.shapes import ResourceContent
from resources.demonstration.documents import texts_milwaukee_care as care
from resources.demonstration.documents import texts_milwaukee_law as law
from resources.demonstration.documents import texts_milwaukee_learning as learning

_work = partial(ResourceContent, publisher="Lantern Milwaukee", contributed_by="milwaukee")

WORKS = (
    _work(
        handle="wisconsin-act-116-guide",
        title="Wisconsin’s law against trafficking: a guide to Act 116",
        summary=(
            "Sections 940.302 and 948.051 side by side, and what a person who was harmed may ask a Wisconsin court for."
        ),
        body="""
<p>2007 Wisconsin Act 116 made trafficking a crime of its own in this state. The guide sets the section for any age
beside
the section for children, explains the list of means, and goes on to damages, defenses, cleared convictions and the
rights
of victims in court.</p>
<p>With a box for clergy and counselors who have found a subpoena in the mail. It is no legal advice.</p>
""",
        type="legal guide",
        topics=("laws-and-policy", "sex-trafficking", "labor-trafficking", "children-and-youth"),
        tags=("definitions", "congregation"),
        audience=("lawyers and advocates", "congregations", "lawmakers and officials"),
        jurisdiction="US-WI",
        authors=("Joan Friedl",),
        licence="CC BY 4.0",
        days_ago=290,
        review_in_days=28,
        visibility="network",
        files=(file_of(law.ACT_116, "wisconsin-act-116-guide", only_inside="pandering"),),
    ),
    _work(
        handle="model-resolution-county-counters",
        title="Model resolution: a county that trains its counters",
        summary=(
            "Two hours of training for county staff who meet the public, a notice, a named person and one page a year."
        ),
        body="""
<p>Libraries, clinics and benefits offices see people whom nobody else may see alone. This resolution for a county
board
asks for training, privacy and a yearly page, and spells out what staff should not do.</p>
<ul>
<li>Eight paragraphs ready for the clerk</li>
<li>Five voices who might speak for it, each with one point</li>
<li>What to ask for if it fails</li>
</ul>
""",
        type="model ordinance",
        topics=("laws-and-policy", "recognizing-trafficking", "community-action"),
        tags=("ordinance", "municipality", "workshop"),
        audience=("lawmakers and officials",),
        jurisdiction="US-WI",
        authors=("Andre Whitfield", "Joan Friedl"),
        licence="CC0 1.0",
        days_ago=175,
        review_in_days=190,
        visibility="network",
        files=(file_of(law.RESOLUTION, "model-resolution-county-counters", only_inside="steward"),),
    ),
    _work(
        handle="two-minutes-alone",
        title="Two minutes alone: for emergency rooms",
        summary=(
            "How a unit can see every patient alone once, what to ask then, and what to do with yes, no and not now."
        ),
        body="""
<p>One rule for all patients does more than any list of signs. This fact sheet for nurses, registrars and physicians
says
how to win two minutes of privacy without singling anybody out, which questions open a door, and which close it.</p>
<p>In English and Spanish. Hang the <a href="/resources/poster-see-the-nurse-alone/">clinic poster</a> with
it.</p>
""",
        type="fact sheet",
        topics=("recognizing-trafficking", "help-for-survivors"),
        tags=("red flags", "handout", "conversation guide"),
        audience=("lawyers and advocates", "volunteers"),
        jurisdiction="US-WI",
        authors=("Emergency nurses of two hospitals",),
        licence="CC BY 4.0",
        days_ago=66,
        review_in_days=299,
        visibility="network",
        files=(
            file_of(care.TWO_MINUTES, "two-minutes-alone", only_inside="pharmacy"),
            file_of(care.TWO_MINUTES_ES, "two-minutes-alone", only_inside="farmacia"),
        ),
    ),
    _work(
        handle="poster-while-it-spins",
        title="Laundromat poster: You have twenty minutes",
        summary=(
            "A poster for the wall above the machines, in English, Spanish and French, for people who wait with "
            "their wash."
        ),
        body="""
<p>Hardly anywhere else does one stand still for so long and so unobserved. The poster asks two plain questions and
gives
the number of the national hotline, large enough to be read from across the room.</p>
<p>The French text was written with families from Central Africa who live on our north side. It prints on Letter
paper, in
color or in black.</p>
""",
        type="poster",
        topics=("help-for-survivors", "recognizing-trafficking", "labor-trafficking"),
        tags=("printable", "hotline notice", "language", "outreach"),
        audience=("survivors", "general public"),
        jurisdiction="",
        authors=("Carla Jensen", "Aimée Kalonji (French)"),
        licence="CC BY 4.0",
        days_ago=34,
        review_in_days=331,
        visibility="network",
        files=(
            file_of(care.LAUNDROMAT, "poster-while-it-spins", only_inside="memorize"),
            file_of(care.LAUNDROMAT_ES, "poster-while-it-spins", only_inside="memorice"),
            file_of(care.LAUNDROMAT_FR, "poster-while-it-spins", only_inside="linge"),
        ),
    ),
    _work(
        handle="first-job-fair-job",
        title="First job, fair job",
        summary=(
            "For 14- to 19-year-olds who look for work: green, yellow and red offers, and how to get out of a bad one."
        ),
        body="""
<p>Written by young people for young people, in English and Spanish. A table sorts offers into three colors, five
things to
do come before a yes, and the rights fit on half a page. It ends with what to say to a friend who is in too deep.</p>
<p>Schools may copy it; two lessons can be made of it with scissors.</p>
""",
        type="fact sheet",
        topics=("children-and-youth", "labor-trafficking", "online-safety", "schools"),
        tags=("red flags", "classroom", "handout", "parents"),
        audience=("youth", "parents and caregivers", "teachers and schools"),
        jurisdiction="US",
        authors=("Six students",),
        licence="CC BY 4.0",
        days_ago=190,
        review_in_days=175,
        visibility="network",
        files=(
            file_of(learning.FIRST_JOB, "first-job-fair-job", only_inside="hoodie"),
            file_of(learning.FIRST_JOB_ES, "first-job-fair-job", only_inside="sudadera"),
        ),
    ),
    _work(
        handle="seminar-social-work",
        title="Five sessions for future social workers",
        summary="A seminar for second-year students: definitions, figures, forms, a guest and a case conference.",
        body="""
<p>A plan for five meetings of two hours, tried twice at Lakefront University and changed after each. Students learn
to
read a figure, to hold a first conversation and to notice when help begins to resemble control.</p>
<p>It waits for National’s yes; comments from other instructors are welcome before then.</p>
""",
        type="curriculum",
        topics=("schools", "help-for-survivors", "laws-and-policy"),
        tags=("lesson plan", "classroom", "TVPA"),
        audience=("teachers and schools",),
        jurisdiction="US",
        authors=("Elena Marsh", "Open Gate Collective"),
        licence="CC BY-SA 4.0",
        days_ago=20,
        review_in_days=345,
        visibility="submitted",
        files=(file_of(learning.SEMINAR, "seminar-social-work", only_inside="methodology"),),
    ),
)
