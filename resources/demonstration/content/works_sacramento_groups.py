"""What Lantern Sacramento has contributed for groups: boards, classes, coalitions and the company group."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.files import file_of
from resources.demonstration.content.shapes import ResourceContent
from resources.demonstration.documents import texts_sacramento_people as people
from resources.demonstration.documents import texts_sacramento_policy as policy

_work = partial(ResourceContent, publisher="Lantern Sacramento", contributed_by="sacramento")

WORKS = (
    _work(
        handle="supply-chain-scorecard",
        title="Scorecard for supply chain statements",
        summary=(
            "Ten questions, twenty points and twenty minutes: read what a company says under SB 657 and compare "
            "in a group."
        ),
        body="""
<p>The law makes large companies speak about forced labor; it doesn’t make them say anything. With this form a group
can
read a dozen statements in one evening, give points for what is concrete, and choose what to ask next.</p>
<p>When you know your question, our <a href="/resources/letter-sb-657/">letter about SB 657</a> asks it.</p>
""",
        type="template",
        topics=("supply-chains", "labor-trafficking", "demand"),
        tags=("SB 657", "supply chain", "business", "workshop"),
        audience=("general public", "businesses", "volunteers"),
        jurisdiction="US-CA",
        authors=("Ben Tanaka", "The policy table"),
        licence="CC0 1.0",
        days_ago=118,
        review_in_days=247,
        visibility="network",
        files=(file_of(policy.SCORECARD, "supply-chain-scorecard", only_inside="outsiders"),),
    ),
    _work(
        handle="model-ordinance-city-purchasing",
        title="Model ordinance: what a city buys",
        summary=(
            "Nine short sections for cities that do not want to buy goods made by forced labor, with the reason "
            "for each choice."
        ),
        body="""
<p>Cities buy uniforms, computers and paving stones. This ordinance asks their larger contractors where things come
from
and how workers may complain, puts remedy before cancellation and keeps small firms out of the paperwork.</p>
<ul>
<li>The text, with brackets where your council decides</li>
<li>Why it is written so</li>
<li>Three questions from the dais, with answers</li>
</ul>
<p>It was written for California; a city attorney can carry it elsewhere.</p>
""",
        type="model ordinance",
        topics=("supply-chains", "laws-and-policy", "labor-trafficking"),
        tags=("ordinance", "municipality", "supply chain"),
        audience=("lawmakers and officials",),
        jurisdiction="US-CA",
        authors=("Ben Tanaka",),
        licence="CC0 1.0",
        days_ago=400,
        review_in_days=14,
        visibility="network",
        files=(file_of(policy.ORDINANCE, "model-ordinance-city-purchasing", only_inside="solicitations"),),
    ),
    _work(
        handle="coalition-meeting-form",
        title="A coalition meeting in 90 minutes",
        summary=(
            "Agenda, roles, attendance and minutes on one sheet, for a table of many organizations and one clock."
        ),
        body="""
<p>We use this form when the section has the chair of the Delta Counties Coalition. It keeps the hour and a half
honest:
one large question, promises with names, and an end when the end was promised.</p>
<p>Copy it, change it, and tell us what you could strike.</p>
""",
        type="template",
        topics=("community-action",),
        tags=("coalition", "volunteers", "printable"),
        audience=("volunteers",),
        jurisdiction="",
        authors=("Grace Villanueva",),
        licence="CC0 1.0",
        days_ago=150,
        review_in_days=215,
        visibility="network",
        files=(file_of(policy.MEETING, "coalition-meeting-form", only_inside="greets"),),
    ),
    _work(
        handle="report-three-hundred-doors",
        title="What three hundred doors taught us",
        summary=(
            "Tallies, a second visit and honest failures from a Day of Action; the figures are invented for the "
            "demonstration."
        ),
        body="""
<p>Does a poster stay on the wall? We went back to look. This report sets out which kinds of business had the
notice, who
took one, what hung six weeks later, and what we shall do differently.</p>
<p>The numbers belong to this demonstration and to nowhere else. The way of counting can be copied by any chapter.</p>
""",
        type="report",
        topics=("community-action", "laws-and-policy"),
        tags=("Day of Action", "outreach", "business", "Civil Code 52.6"),
        audience=("volunteers", "lawmakers and officials"),
        jurisdiction="US-CA",
        authors=("Marisol Ortega", "Devon Reyes"),
        licence="CC BY 4.0",
        days_ago=12,
        review_in_days=353,
        visibility="submitted",
        files=(file_of(policy.REPORT, "report-three-hundred-doors", only_inside="installs"),),
    ),
    _work(
        handle="company-at-the-courthouse",
        title="Company at the courthouse",
        summary="For members of our company group: the bag, the bench, the corridor and the drive home.",
        body="""
<p>How to keep somebody company on a day in court. It begins the evening before and ends with a few lines about
looking
after oneself.</p>
<p>This is for members who have finished the two evenings of training with River House, and stays within our section:
advice that sounds simple can do harm in unprepared hands.</p>
""",
        type="toolkit",
        topics=("help-for-survivors",),
        tags=("volunteers", "allies"),
        audience=("volunteers",),
        jurisdiction="US-CA",
        authors=("The company group",),
        licence="All rights reserved",
        days_ago=365,
        review_in_days=-5,
        visibility="chapter",
        files=(file_of(people.COURTHOUSE, "company-at-the-courthouse", only_inside="crackers"),),
    ),
    _work(
        handle="read-the-wall-lesson",
        title="Read the wall: a lesson in two periods",
        summary=(
            "Ninth graders take the hotline notice apart as a text and write a better one. For English, civics or "
            "media class."
        ),
        body="""
<p>Students read something that hangs in public and that hardly anybody reads: a legally required notice. They ask who
speaks to whom, find out what it leaves out, and design one of their own for a place they know.</p>
<p>The lesson needs no film and no frightening picture. It comes with a schedule by the minute, the words for a
student
who confides in you, and questions for a grade.</p>
""",
        type="curriculum",
        topics=("schools", "children-and-youth", "recognizing-trafficking"),
        tags=("lesson plan", "classroom", "hotline notice"),
        audience=("teachers and schools", "youth"),
        jurisdiction="US-CA",
        authors=("Two teachers of the section",),
        licence="CC BY-SA 4.0",
        days_ago=560,
        review_in_days=60,
        visibility="network",
        files=(file_of(people.LESSON, "read-the-wall-lesson", only_inside="gallery"),),
    ),
    _work(
        handle="film-one-street-nine-doors",
        title="Film: One street, nine doors",
        summary=(
            "Eleven minutes with two volunteers and a roll of tape: transcript and discussion guide in English "
            "and Spanish."
        ),
        body="""
<p>A short film about what a Day of Action is like: bells, ferns, a bartender who gives in. It shows no survivor and
tells
nobody’s story. The transcript can be read instead of the film, and five questions lead into a conversation of half an
hour.</p>
<p>Captions in both languages and a described version can be had from the section. Take the
<a href="/resources/day-of-action-kit/">kit</a> along if you mean to walk yourselves.</p>
""",
        type="video",
        topics=("community-action", "recognizing-trafficking"),
        tags=("Day of Action", "volunteers", "conversation guide", "allies"),
        audience=("volunteers", "general public", "congregations"),
        jurisdiction="",
        authors=("Marisol Ortega", "Devon Reyes"),
        licence="CC BY-SA 4.0",
        days_ago=76,
        review_in_days=289,
        visibility="network",
        files=(
            file_of(people.FILM, "film-one-street-nine-doors", only_inside="shutter"),
            file_of(people.FILM_ES, "film-one-street-nine-doors", only_inside="helecho"),
        ),
    ),
)
