"""What Lantern Chicago has contributed to the library."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import (
    action_steps,
    model_ordinance,
    parents_evening,
    teacher_toolkit,
    volunteer_month,
)

WORKS = (
    ResourceContent(
        handle="toolkit-for-teachers",
        title="Toolkit for teachers",
        summary=(
            "One lesson of 45 minutes on human trafficking for grades 9 to 12, with handouts, notes for the "
            "faculty, a plan for the day a student speaks up and letters to families."
        ),
        body="""
<p>Most teachers we know would like to teach about trafficking and are afraid of doing harm. This toolkit
takes the fear seriously. It contains one lesson that fits into one period, begins with a job offer that looks
too good, and ends with three people to whom each student could turn. There is no film, there are no
frightening stories, and everything that the adults need to know comes first.</p>
<h2>What is in it</h2>
<ul>
<li>Two pages for the faculty: the law in plain words, signs to notice, and why a sign is not proof</li>
<li>A lesson plan with timings, and answers to questions that students ask</li>
<li>Two handouts to copy</li>
<li>A plan for the day a student speaks up, to be filled in with your school’s own names</li>
<li>Two letters to families, and a page on whom to call</li>
</ul>
<h2>How it was made</h2>
<p>It was tried in eleven classrooms and read, draft by draft, by members of the council of survivors. The
section on mandated reporting follows the law of Illinois; in another state, ask your counselor what takes its
place.</p> """,
        type="toolkit",
        topics=("schools", "children-and-youth", "recognizing-trafficking", "online-safety"),
        tags=("classroom", "lesson plan", "red flags", "printable"),
        audience=("teachers and schools", "youth"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Samuel Okafor", "Hannah Lindqvist"),
        licence="CC BY 4.0",
        days_ago=62,
        review_in_days=303,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Toolkit for teachers (8 pages)",
                filename="toolkit-for-teachers-en.pdf",
                build=teacher_toolkit.draw_teacher_toolkit,
                only_inside="wristbands",
            ),
        ),
    ),
    ResourceContent(
        handle="six-action-steps",
        title="Six steps against trafficking",
        summary=(
            "Six things that one person can do, from a minute to a habit, on a single page for the "
            "refrigerator, in English and Spanish."
        ),
        body="""
<p>People who have just heard a talk on trafficking ask what they can do, and forget the answer on the way
home. This page is the answer in a form that survives a refrigerator door. It goes from light to demanding:
inform yourself, raise awareness, raise funds, volunteer or donate, advocate, and save the hotline’s
number.</p>
<p>Below the six steps stands what to do, and what to leave alone, if you suspect that somebody is being
trafficked. Print it on one side and leave a stack by the coffee.</p>
""",
        type="fact sheet",
        topics=("community-action", "recognizing-trafficking"),
        tags=("action steps", "handout", "printable", "volunteers"),
        audience=("general public", "volunteers", "congregations"),
        jurisdiction="US",
        publisher="Lantern Chicago",
        authors=("Hannah Lindqvist",),
        licence="CC BY 4.0",
        days_ago=34,
        review_in_days=331,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Six steps against trafficking (one page)",
                filename="six-action-steps-en.pdf",
                build=action_steps.draw_english,
                only_inside="popcorn",
            ),
            FileContent(
                language="es",
                title="Seis pasos contra la trata (una página)",
                filename="six-action-steps-es.pdf",
                build=action_steps.draw_spanish,
                only_inside="palomitas",
            ),
        ),
    ),
    ResourceContent(
        handle="model-ordinance-hotline-notice",
        title="Model ordinance: hotline notices in Illinois towns",
        summary=(
            "Five sections that let a city or village check the hotline notices that state law already "
            "requires, with a commentary and notes for the board meeting."
        ),
        body="""
<p>Since 2016 the Illinois Human Trafficking Resource Center Notice Act
(<a href="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3639&amp;ChapterID=64">775 ILCS 50</a>) has
asked certain businesses to post a notice with a hotline’s number. Many owners have never heard of it. A town
that licenses and inspects these businesses anyway can change that with one sheet of paper in an envelope.</p>
<h2>What the ordinance does</h2>
<ul>
<li>The clerk sends the notice along with each license.</li>
<li>An inspector who is there for another reason notes whether it hangs.</li>
<li>If it does not, the owner gets a copy and thirty days.</li>
<li>Once a year the board hears how many, and never who.</li>
</ul>
<h2>How to use it</h2>
<p>Replace what stands in brackets and give the commentary to the municipal attorney. It is a model, not legal
advice. In other states the same idea needs another statute to stand on; ask our policy group.</p>
""",
        type="model ordinance",
        topics=("laws-and-policy", "community-action"),
        tags=("ordinance", "municipality", "hotline notice", "business"),
        audience=("lawmakers and officials", "lawyers and advocates", "volunteers"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Lucía Benavides", "Human rights clinic, Marquette Park Law School"),
        licence="CC0 1.0",
        days_ago=118,
        review_in_days=247,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Model ordinance with commentary (3 pages)",
                filename="model-ordinance-hotline-notice-en.pdf",
                build=model_ordinance.draw_model_ordinance,
                only_inside="hortatory",
            ),
        ),
    ),
    ResourceContent(
        handle="parents-evening-curriculum",
        title="Two evenings for parents",
        summary=(
            "A curriculum of twice ninety minutes, one evening about girls and one about boys, for any room "
            "with chairs that can be moved."
        ),
        body="""
<p>“Her Corner of the World” and “What We Tell Our Sons” are two evenings on which parents practice sentences
that they would like to have said before they are needed. The first is about girls and how pressure arrives as
a compliment. The second is about boys, who may be harmed, and who will one day be offered something that is
not for sale.</p>
<h2>You need</h2>
<ul>
<li>two facilitators, one of whom the parents already know;</li>
<li>eight to thirty parents, and somebody for the children;</li>
<li>an hour to prepare, and a plan for a guest who is reminded of something of their own.</li>
</ul>
<p>The curriculum has timings for both evenings, the sentences, what to do when a child is being blackmailed
with a picture, and the questions that always come up.</p>
""",
        type="curriculum",
        topics=("children-and-youth", "online-safety", "demand"),
        tags=("parents", "conversation guide", "workshop"),
        audience=("parents and caregivers",),
        jurisdiction="US",
        publisher="Lantern Chicago",
        authors=("Samuel Okafor", "Denise Kowalczyk"),
        licence="CC BY 4.0",
        days_ago=377,
        review_in_days=-12,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Two evenings for parents (3 pages)",
                filename="two-evenings-for-parents-en.pdf",
                build=parents_evening.draw_parents_evening,
                only_inside="horseshoe",
            ),
        ),
    ),
    ResourceContent(
        handle="volunteer-first-month",
        title="A volunteer’s first month",
        summary="Our own checklist for welcoming a newcomer in Chicago, week by week. For the chapter’s use.",
        body="""
<p>Whoever welcomes a newcomer prints this sheet and keeps it for four weeks. It is short on purpose. If you
find yourself adding a fifth week, ask the newcomer what they would rather do.</p>
<p>The sheet names people and habits of our own office, so it stays within the chapter.</p>
""",
        type="template",
        topics=("community-action",),
        tags=("volunteers",),
        audience=("volunteers",),
        jurisdiction="",
        publisher="Lantern Chicago",
        authors=("Denise Kowalczyk",),
        licence="All rights reserved",
        days_ago=90,
        review_in_days=275,
        contributed_by="chicago",
        visibility="chapter",
        files=(
            FileContent(
                language="en",
                title="A volunteer’s first month (2 pages)",
                filename="volunteer-first-month-en.pdf",
                build=volunteer_month.draw_volunteer_month,
                only_inside="umbrella",
            ),
        ),
    ),
)
