"""News of Lantern Chicago of earlier seasons."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

WALK = ArticleContent(
    site="chicago",
    slug="what-we-saw-on-the-spring-walk",
    title="What we saw on the spring walk",
    summary="Thirty-four volunteers, two villages, one roll of tape each: a recap of a Saturday with hotline notices.",
    introduction=(
        "We went in pairs, asked to speak with whoever was in charge, and bought more coffee than was good for us."
    ),
    byline="Eddie Vale",
    posted_by="chicago-editor",
    days_ago=212,
    picture="steps-of-light",
    tags=("hotline notice", "volunteers", "outreach"),
    body=(
        paragraph(
            """
<p>The plan was simple: each pair got a list of places that must post the notice under state law, a stack of notices,
and two sentences to say. “Good morning, we are neighbors. May we show you something that the state asks you to
hang?” In most doors that was enough. In one bar the owner took the sheet, read it to the end, went into the kitchen
and came back without it. “Women’s restroom,” he said. “Inside of the door. That’s where I would look.”</p>
<p>Nobody refused. A truck stop wanted a second copy for the showers. At an emergency room we waited for an hour and
learned that three departments were each sure that another one was responsible.</p>
"""
        ),
        takeaways(
            "For your walk",
            "Write down the name of whoever said yes. Next year you will greet them with it.",
            "Leave before lunch service, or order.",
            "If a worker looks at the notice for longer than it takes to read, look out of the window.",
        ),
        resource_list("Bring along", "six-action-steps", "hotline-poster"),
    ),
)

HOUSES = ArticleContent(
    site="chicago",
    slug="a-sheet-that-folds-to-the-size-of-a-card",
    title="A sheet that folds to the size of a card",
    summary=(
        "Rights for people who work in private homes in Illinois, in English, Spanish and Tagalog, made by "
        "people who have done that work."
    ),
    introduction=(
        "Corazon Ilagan cleaned other people’s houses for nineteen years. She now edits what we write about it."
    ),
    byline="Lucía Benavides",
    posted_by="chicago-editor",
    days_ago=251,
    tags=("handout", "language", "outreach"),
    body=(
        paragraph(
            """
<p>My draft began with the number of the statute. Hers began with the notebook. “The law is in Springfield,” she
said, “and the notebook is in the apron.” So the sheet tells people to write down the hours, every day, also if
everything is fine. Wages have been won back with such a notebook; we know of no case won with a slogan.</p>
<p>In the middle stands a table in two columns. On the left is a bad job: late pay, shouting, a telephone that rings
on Sunday. On the right is what calls for help soon: no pay because of a debt, no key, a passport in somebody’s safe.
The difference is not always sharp. But many have said to Corazon (invented, like all of us here) that they had been
on the right for years and thought it was the left.</p>
"""
        ),
        statistic("forced-labor-2021"),
        hotline("national"),
        resource_list("Fold it", "you-work-in-a-house", "visas-side-by-side"),
    ),
)

PURCHASING = ArticleContent(
    site="chicago",
    slug="who-sewed-the-fire-departments-shirts",
    title="Who sewed the fire department’s shirts?",
    summary=(
        "A finance committee wanted to know, and could not find out. Our second model ordinance starts with "
        "that question."
    ),
    introduction=(
        "It was asked by a firefighter, at a meeting about something else, and it has kept us busy for a year."
    ),
    byline="Lucía Benavides",
    posted_by="chicago-editor",
    days_ago=329,
    picture="paths-that-meet",
    tags=("ordinance", "municipality", "supply chain"),
    body=(
        paragraph(
            """
<p>The purchasing officer called the dealer, who called the brand, which sent a brochure. In it stood the word
“ethical” seven times and the name of no town. She was embarrassed. She need not have been: hardly any village
asks.</p>
<p>The new model lets her ask everybody the same three things, in writing, and publishes the answers. “We do not
know” is allowed. When two prices are close, she may choose the better answer. And if it turns out that people are
held to their work by force or debt, the first step is a plan that helps them, because it is no help to anyone to be
dismissed by conscience.</p>
"""
        ),
        quotation(
            "I run into burning houses in that shirt. I would like to be able to say who made it.",
            attribution="A lieutenant",
            role="At the committee’s meeting (invented)",
        ),
        resource_list("For your town", "model-ordinance-purchasing", "letter-sb-657"),
    ),
)

FACULTY = ArticleContent(
    site="chicago",
    slug="five-minutes-before-the-parking-lot",
    title="Five minutes before the parking lot",
    summary="No school has an afternoon to spare. Seven pieces for the end of a staff meeting need five minutes each.",
    introduction="We had offered schools a half day. Two accepted. Then we offered five minutes, and nineteen did.",
    byline="Samuel Okafor",
    posted_by="chicago-editor",
    days_ago=430,
    picture="open-notebook",
    tags=("classroom", "lesson plan"),
    body=(
        paragraph(
            """
<p>One piece a month, read aloud by whoever has a voice left. September explains the word. By November we are at the
restaurant where a student washes dishes past midnight. In January it is about the first minute after a student says:
“Can I tell you something?” Each piece ends with a question that is not answered in the room.</p>
<p>What surprised us is who spoke up afterward. It was seldom the counselor. It was a bus driver, who had wondered
for weeks about a car; the woman at the attendance window; the man who locks the gym.</p>
"""
        ),
        takeaways(
            "What made it work",
            "Everybody is in the room: kitchen, office, bus, substitute.",
            "No slides. People look at one another.",
            "It is over after five minutes, also when it is interesting.",
        ),
        resource_list(
            "For your school", "five-minutes-for-the-faculty", "toolkit-for-teachers", "poster-you-can-still-tell"
        ),
    ),
)

MAILING_LIST = ArticleContent(
    site="chicago",
    slug="eight-hundred-and-fifty-addresses",
    title="Eight hundred and fifty addresses",
    summary=(
        "We wrote to everybody on our mailing list and asked whether they wanted to stay. What we learned "
        "from those who left."
    ),
    introduction="A list that only grows is a list that nobody reads. So we asked.",
    byline="Lena Marsh",
    posted_by="chicago-editor",
    days_ago=548,
    picture="kitchen-table",
    tags=("volunteers", "outreach"),
    body=(
        paragraph(
            """
<p>The letter had three lines and two buttons: stay, or go with our thanks. Six hundred and four people stayed.
Ninety-one left, most with a kind word. From the others we heard nothing, and after a second letter we took them
off.</p>
<p>Those who left told us why. They had moved. They had given what they could. One had stayed on for three years out
of guilt. Several said that our letters were about us: our evening, our award, our year. That hurt a bit, and they
were right. Since then each letter begins with one thing that a reader can do before the end of the week.</p>
<p>We now delete what we do not need. A sign-in sheet is kept for a month at most, and asks for a first name at most.
Somebody may look for a name on a list, and it shall not be ours on which he finds it.</p>
"""
        ),
        resource_list("The sheet that we use", "sign-in-and-evaluation"),
        call_to_action(
            "One letter a month",
            text="One thing to do, one thing to read, two dates. You can leave with one click.",
            label="Join the list",
            page="chicago:/get-involved/",
        ),
    ),
)

ARTICLES = (WALK, HOUSES, PURCHASING, FACULTY, MAILING_LIST)
