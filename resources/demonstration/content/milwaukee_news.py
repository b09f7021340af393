"""The news of Lantern Milwaukee."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    paragraph,
    quotation,
    resource_list,
    takeaways,
)
from resources.demonstration.content.page_blocks import people, person
from resources.demonstration.content.shapes import ArticleContent

WORKSHOP = ArticleContent(
    site="milwaukee",
    slug="from-concern-to-action",
    title="From concern to action: what our workshop taught a full hall",
    summary=(
        "Nearly two hundred people spent a Saturday morning with three speakers and one question. Three "
        "takeaways, ways to get involved, and the date of the next evening."
    ),
    introduction=(
        "The hall of Harbor Chapel seats one hundred and sixty. When the doors closed on Saturday there were "
        "nearly two hundred people in it, on benches, windowsills and the choir stairs."
    ),
    byline="Carla Jensen",
    posted_by="milwaukee-editor",
    days_ago=4,
    picture="full-hall",
    tags=("workshop", "allies", "congregation"),
    body=(
        paragraph(
            """
<p>They had come for “From Concern to Action”, a morning that our chapter prepared with the Women’s Guild of
Harbor Chapel and the social work students of Lakefront University. The guild baked; the students looked after
forty-one children in the room upstairs; two interpreters worked from a booth made of bookshelves. The
question for the morning stood on the wall: <i>What does help look like to the person who needs it?</i></p>
<h2>Three voices</h2>
<p><b>Dr. Elena Marsh</b>, who teaches social work at Lakefront University, began with what trafficking in our
two counties mostly is not. It is rarely an abduction by strangers. In the cases she has studied with her
students, the person who gained control was somebody known: a boyfriend, a cousin, an employer, a mother. “If
we only look for the white van,” she said, “we will look straight past the kitchen.”</p>
<p><b>Joan Friedl</b>, a retired assistant district attorney who now advises Third Street Night Shelter,
explained what the law can do and how slowly. She asked us to remember that the Trafficking Victims Protection
Act of 2000 speaks of three things, protection, prosecution and prevention, and that a court is only good at
one of them.</p>
<p><b>Tanya Brooks</b> of Open Gate Collective, which is led by survivors, spoke last and without notes. She
did not tell her story. She told us what her first year out had been made of: a bus pass, a dentist, a
landlord who did not ask, and a woman from a church who came every Wednesday to do nothing in particular.</p>
"""
        ),
        people(
            "Who spoke",
            person(
                "Dr. Elena Marsh",
                role="Professor of social work",
                organisation="Lakefront University",
                text="Studies with her students how control begins.",
            ),
            person(
                "Joan Friedl",
                role="Retired assistant district attorney, adviser",
                organisation="Third Street Night Shelter",
                text="Explains what a court can do, and how slowly.",
            ),
            person(
                "Tanya Brooks",
                role="Survivor leader",
                organisation="Open Gate Collective",
                text="Speaks about help, never about her story. Speakers are paid.",
            ),
        ),
        quotation(
            (
                "I had plenty of people who wanted to save me. What I needed was somebody who would still be "
                "there on Wednesday."
            ),
            attribution="Tanya Brooks",
            role="Open Gate Collective",
        ),
        takeaways(
            "Three takeaways",
            (
                "<b>Look closer to home.</b> Control usually grows inside a relationship. Notice who answers "
                "for whom, who keeps the papers and the phone, and who is never alone."
            ),
            (
                "<b>Ask before you help.</b> A question (“What would be useful this week?”) leaves the "
                "choice where it belongs. Do not confront, follow or promise what you cannot keep."
            ),
            (
                "<b>Stay.</b> Leaving is seldom one moment. The people who mattered most were ordinary, "
                "reliable and still there a year later."
            ),
        ),
        figure(
            "coats-on-hooks",
            alt="Seven winter coats in different colors hang in a row, some with scarves; boots stand below.",
            caption="By noon nineteen coats were promised. We take no photographs at workshops, so this is a drawing.",
            credit="Lantern Network (demonstration)",
        ),
        paragraph(
            """
<h2>Where the morning went on</h2>
<p>In the second half, tables of eight worked on what they could carry. By noon there were pledges on the wall
for a furnished room until summer, nineteen winter coats, a bookkeeper and four Wednesdays a month. Our
<a linktype="page" ref="resource:workshop-handout-allies">handout</a> has the questions that the tables used,
so that you can try them at yours.</p>
<p>Many asked for material to teach from. Our colleagues in Chicago have written it, and it is free: the
<a linktype="page" ref="resource:toolkit-for-teachers">toolkit for teachers</a>, the
<a linktype="page" ref="resource:parents-evening-curriculum">curriculum for parents’ evenings</a> and the
<a linktype="page" ref="resource:six-action-steps">six steps on one page</a>. The network’s
<a linktype="page" ref="resource:trafficking-in-plain-words">fact sheet in plain words</a> comes in English
and in Spanish.</p>
<h2>How you can get involved</h2>
<ul>
<li><b>Lend your gifts.</b> Driving, bread, bookkeeping, Hmong or Spanish: see
<a linktype="page" ref="milwaukee:/get-involved/">what our partners are glad of</a> this month.</li>
<li><b>Team up.</b> Take on one line of the list with your congregation, class or shop.</li>
<li><b>Sign up.</b> The letter comes on the first of the month. Write to
<a href="mailto:letter@milwaukee.lantern.example.org">letter@milwaukee.lantern.example.org</a>.</li>
<li><b>Give.</b> The morning cost what an interpreter, three honoraria and forty-one small snacks cost.
<a href="https://donate.example.org/lantern-milwaukee">A gift</a> makes the next one possible.</li>
</ul>
<h2>The next evening</h2>
<p><b>[[date 19 thursday]], 7 pm</b><br/>Harbor Chapel of Brookfield, fellowship hall<br/>1400 Example Road,
Brookfield, Wisconsin</p>
<p><a linktype="page" ref="milwaukee:/events/somebody-who-stays/">Wednesdays: how to be somebody who stays</a>, a
conversation with Tanya Brooks and Pa Houa Vang. Free, with child care and interpreters for Spanish and Hmong. The hall
is on the ground floor and has a ramp at the north door. You need not register, and nobody will ask your name.</p>
<p>If this page has stirred something that concerns yourself or somebody near you, the people at
<embed embedtype="hotline" ref="national"/> are awake at any hour.</p>
"""
        ),
        resource_list(
            "From the library",
            "toolkit-for-teachers",
            "six-action-steps",
            "trafficking-in-plain-words",
            "workshop-handout-allies",
        ),
        call_to_action(
            "Bring this workshop to your hall",
            text="We come with speakers, interpreters and the questions. You bring chairs and people.",
            label="Write to us",
            page="milwaukee:/contact/",
        ),
    ),
)

COATS = ArticleContent(
    site="milwaukee",
    slug="what-a-list-of-needs-looks-like",
    title="What a list of needs looks like",
    summary="Our partners’ list for this month, line by line, and what became of last month’s.",
    introduction=(
        "People ask us for something concrete. Here it is: seven lines, checked with our partners on Monday."
    ),
    byline="Andre Whitfield",
    posted_by="milwaukee-editor",
    days_ago=18,
    picture="row-of-candles",
    tags=("volunteers", "congregation"),
    body=(
        paragraph(
            """
<h2>This month</h2>
<ul>
<li>Bus passes, thirty, for the night shelter</li>
<li>New twin sheets and towels, twelve sets, any color but white</li>
<li>A driver for Tuesday mornings, from the south side to the courthouse</li>
<li>Grocery gift cards of twenty-five dollars</li>
<li>A dentist who would see two people without insurance</li>
<li>Six hours of help with a tax return</li>
<li>A quiet room with a door, two afternoons a week, for a support group</li>
</ul>
<h2>Last month</h2>
<p>Eight of nine lines were met within ten days. The ninth, a used car under three thousand dollars that
starts in winter, is still open, and we admit that it was optimistic.</p>
<p>Two lines that you will never find here: used toys, and clothes that you would not wear to an interview
yourself. Thank you for understanding.</p>
"""
        ),
        call_to_action(
            "Take a line",
            text="Tell us which one. We put you in touch with the partner and step aside.",
            label="I can do one of these",
            page="milwaukee:/contact/",
        ),
    ),
)

INTERPRETERS = ArticleContent(
    site="milwaukee",
    slug="six-new-interpreters",
    title="Six new interpreters, and one rule",
    summary=(
        "Six volunteers finished our course for interpreters in Spanish, Hmong and Arabic. The first rule is "
        "the hardest."
    ),
    introduction=("On Sunday six people received a certificate, a vest that nobody liked and a rule to remember."),
    byline="Pa Houa Vang",
    posted_by="milwaukee-editor",
    days_ago=49,
    picture="chapel-in-the-evening",
    tags=("language", "volunteers"),
    body=(
        paragraph(
            """
<p>The rule is: <i>you are a window.</i> You do not soften, explain, console or leave out. When somebody at
the clinic’s desk says a hard sentence, you say that hard sentence, and you go home with it in your coat.</p>
<p>That is why the course had five evenings on language and three on what to do afterward. Our six graduates
will work in pairs at the clinic and at workshops, never for the police and never for their own neighbors. In
a small community that last part takes planning.</p>
<p>The next course begins in spring. We would especially like to hear from speakers of Rohingya and
Burmese.</p> """
        ),
        takeaways(
            "When you work with an interpreter",
            "Look at the person you are talking with, not at the interpreter.",
            "One thought, then a pause.",
            (
                "Never use a child, a partner or an employer as the interpreter. One of them may be the "
                "reason for the visit."
            ),
        ),
    ),
)

ARTICLES = (WORKSHOP, COATS, INTERPRETERS)
