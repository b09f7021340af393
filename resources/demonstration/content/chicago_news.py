"""The news of Lantern Chicago."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    action_steps,
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    step,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

SIX_STEPS = ArticleContent(
    site="chicago",
    slug="six-steps-from-light-to-demanding",
    title="Six steps against trafficking, from light to demanding",
    summary=(
        "A librarian’s list for people who ask “but what can I do?”: six steps, the first of which takes ten "
        "minutes and the last of which you can take right now."
    ),
    introduction=(
        "After every talk somebody comes up and asks what one person can do. This is the list I give them. "
        "It begins with what costs little, and each step asks a bit more, until the last, which asks almost "
        "nothing again."
    ),
    byline="Hannah Lindqvist",
    on_behalf_of="Friends of the Oak Park Reading Room",
    posted_by="chicago-editor",
    days_ago=33,
    picture="steps-of-light",
    tags=("action steps", "volunteers", "letter"),
    body=(
        action_steps(
            "The six steps",
            step(
                "Inform yourself",
                effort="hour",
                text="""
<p>Read one text by a survivor before you read ten about survivors. Then read the law: the definition in the
Trafficking Victims Protection Act is one paragraph long, and it will correct half of what films have taught
you. Our <a linktype="page" ref="resource:trafficking-in-plain-words">two pages in plain words</a> are a fair
start.</p> """,
                links=(
                    (
                        "The federal definition, 22 U.S.C. § 7102",
                        "https://www.law.cornell.edu/uscode/text/22/7102",
                    ),
                    (
                        "National Human Trafficking Hotline: what trafficking is",
                        "https://humantraffickinghotline.org/en/human-trafficking",
                    ),
                ),
            ),
            step(
                "Raise awareness",
                effort="hour",
                text="""
<p>Hang the <a linktype="page" ref="resource:hotline-poster">hotline poster</a> where people are alone for a
minute: a restroom, a laundry, the back of a clinic’s door. Ask first; almost everybody says yes to a stranger
with one sheet of paper and a roll of tape. Then tell three people, in your own words, what you learned in
step one.</p> """,
            ),
            step(
                "Raise funds",
                effort="evening",
                text="""
<p>Show a film, pass a hat. A living room will do. Choose something that leaves people awake and not numb, and
leave half an hour for talk. Films that have worked for us:</p>
<ul>
<li><i>Very Young Girls</i> (2007), about girls and young women in New York, with a survivor-led organization
at its center</li>
<li><i>The Price of Free</i> (2018), about children in factories and the people who get them out</li>
<li><i>Food Chains</i> (2014), about farm workers in Florida who made buyers sign</li>
</ul>
<p>Watch the film alone first. Say at the start that anybody may leave the room at any time, and have the
hotline’s number on the table. Send what you collect to the shelter or clinic nearest to you.</p>
""",
            ),
            step(
                "Volunteer or donate",
                effort="ongoing",
                text="""
<p>Ask what is needed before you offer what you have. Survivor services need drivers, tutors, tax help, work
clothes that are new, and gift cards for groceries far more often than they need used toys. If you cannot give
time, a small gift every month is worth more to them than a large one at Christmas, because they can plan with
it. On our page <a linktype="page" ref="chicago:/get-involved/">Get involved</a> you find what the chapter
itself is short of.</p> """,
            ),
            step(
                "Advocate",
                effort="ongoing",
                text="""
<p>Two letters, to begin with.</p>
<p><b>One to a company.</b> Since 2012 California’s Transparency in Supply Chains Act, passed as Senate Bill
657, has required large retailers and manufacturers that do business there to publish what they do, if
anything, to keep forced labor out of their supply chains. Look up what the maker of your coat says, and ask
about what it leaves out. There is <a linktype="page" ref="resource:letter-sb-657">a letter to copy</a>.</p>
<p><b>One to an airline.</b> Ask the airline you fly with whether its cabin and ground crews are trained to
recognize trafficking, and what they are told to do. The federal Blue Lightning Initiative offers the training
to airlines and airports free of charge; a passenger who asks by name gets an answer.</p>
<p>Then find out whether your village checks the hotline notices that Illinois law requires, and bring our
<a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> if it does not.</p>
""",
                links=(
                    ("California Attorney General on SB 657", "https://oag.ca.gov/SB657"),
                    (
                        "Blue Lightning Initiative, U.S. Department of Homeland Security",
                        "https://www.dhs.gov/blue-campaign/blue-lightning-initiative",
                    ),
                ),
            ),
            step(
                "Save the number",
                effort="minutes",
                text="""
<p>Take out your telephone. The National Human Trafficking Hotline is
<embed embedtype="hotline" ref="national"/>. Save it under a name that tells nobody anything, so that you can
hand your telephone to somebody who needs it. You do not have to be sure before you call. You do not have to
decide what happens next. If somebody is in danger at this moment, call 911 first.</p>
""",
            ),
        ),
        paragraph(
            """
<h2>A word on pace</h2>
<p>Nobody does all six this week. I did the first in 2019 and the fifth last month. What matters is that the
list is short enough to keep on a refrigerator; you can print it
<a linktype="page" ref="resource:six-action-steps">on one page, in English or Spanish</a>.</p>
"""
        ),
        hotline("national"),
        call_to_action(
            "Want company for step two?",
            text=("On the spring walk, pairs of volunteers bring hotline notices to businesses that must post them."),
            label="Walk with us",
            page="chicago:/get-involved/",
        ),
    ),
)

TOOLKIT = ArticleContent(
    site="chicago",
    slug="a-lesson-that-fits-into-one-period",
    title="A lesson that fits into one period",
    summary=(
        "The new toolkit for teachers is out: one lesson of 45 minutes, notes for staff and a plan for the "
        "day a student speaks up."
    ),
    introduction=(
        "Forty-five minutes, no film, no shock. After two years of trial in eleven classrooms, our toolkit "
        "for teachers is ready for anybody to use."
    ),
    byline="Samuel Okafor",
    posted_by="chicago-editor",
    days_ago=61,
    picture="open-notebook",
    tags=("classroom", "lesson plan"),
    body=(
        paragraph(
            """
<p>The first version of our lesson was too long, too grim and too much about us. Students told us so in
careful handwriting. The version that we publish today begins with a job offer that looks too good, asks what
is odd about it, and ends with three people each student could talk to. It fits into one period with five
minutes to spare.</p>
<h2>What is inside</h2>
<ul>
<li>a lesson plan with timings, and what to say when nobody says anything;</li>
<li>two pages for the faculty room: signs to notice, and why a sign is not proof;</li>
<li>a plan for the day a student speaks up, to be filled in with your school’s own names before the
lesson;</li>
<li>letters to families in plain words.</li>
</ul>
<p>Three members of the council of survivors read each draft. They took out a story, two statistics and the
word “rescue”, and the lesson is better for it.</p>
"""
        ),
        quotation(
            "I expected to feel like a warning. I felt like a person who had been thought of.",
            attribution="A member of the council of survivors",
            role="On reading the third draft (invented)",
        ),
        resource_list("Download", "toolkit-for-teachers", "parents-evening-curriculum"),
    ),
)

ORDINANCE = ArticleContent(
    site="chicago",
    slug="two-villages-take-up-the-notice-ordinance",
    title="Two villages take up the notice ordinance",
    summary=(
        "Trustees in two suburbs have put our model ordinance on their agenda. Residents can speak at both meetings."
    ),
    introduction=(
        "A hotline notice is one sheet of paper. Two village boards will soon decide whether their "
        "inspectors should look for it."
    ),
    byline="Lucía Benavides",
    posted_by="chicago-editor",
    days_ago=12,
    picture="city-by-the-lake",
    tags=("ordinance", "municipality", "hotline notice"),
    body=(
        paragraph(
            """
<p>Illinois has required certain businesses to post the national hotline’s number since 2016: bars, truck
stops, bus and rail stations, emergency rooms, farm labor contractors and others. When our volunteers walked
through Larkfield and East Prairie last spring, fewer than half of the businesses we visited had the notice on
the wall. (Both villages are invented; the law is not.) Nobody had refused. Nobody had been told.</p>
<p>Our <a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> adds one line to
the inspector’s list and gives the owner thirty days and a free notice before anything else happens. It
creates no new office and costs a village about as much as the paper.</p>
"""
        ),
        takeaways(
            "If you want to speak",
            "Larkfield Village Board: [[date 9 monday]], 7 pm, Village Hall, 12 Example Road.",
            ("East Prairie Village Board: [[date 16 tuesday]], 7:30 pm, East Prairie Library, 80 Example Avenue."),
            ("Three minutes are plenty. Say where you live, why it matters to you, and that the notice is free."),
        ),
        figure(
            "posters-on-a-wall",
            alt="Three hotline posters with a bright yellow band hang side by side on a wall near a window.",
            caption="What the ordinance asks for: a sheet of paper where people will see it.",
            credit="Lantern Network (demonstration)",
        ),
    ),
)

ARTICLES = (SIX_STEPS, TOOLKIT, ORDINANCE)
