"""National's own news of earlier seasons."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

PHONE = ArticleContent(
    site="national",
    slug="a-sheet-that-begins-with-doing-nothing",
    title="A sheet that begins with doing nothing",
    summary="Advice on telephones for people who are being watched usually starts too fast. Ours starts with a pencil.",
    introduction="“Change all your passwords” is good advice for most of us and dangerous for some.",
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=221,
    picture="lantern-on-a-step",
    tags=("handout", "action steps"),
    body=(
        paragraph(
            """
<p>If a person has been given a telephone by whoever controls her, each change on it is a message to him. The account
that suddenly asks for a code, the location that goes dark: he sees it before she has reached the door. Three
advocates told us so independently when they read our draft. We threw the draft away.</p>
<p>The new sheet asks first for a device that he has never touched, at a library, at work, at a friend’s. Everything
that can be prepared is prepared there. On the watched telephone nothing happens until the day on which it no longer
matters.</p>
<p>What comes afterward has an order too, with the e-mail account first, since whoever reads that can open everything
else. One account a day is fast enough.</p>
<p>There is a Spanish version, and a paragraph for shelters: nobody should have to hand over a telephone in order to
get a bed.</p>
"""
        ),
        hotline("national"),
        resource_list("The sheet", "a-phone-that-is-yours-again"),
    ),
)

REVIEW = ArticleContent(
    site="national",
    slug="when-a-good-sheet-grows-old",
    title="When a good sheet grows old",
    summary=(
        "Every work in the library has a day on which it must be read again. What happens on that day, and "
        "when it has passed."
    ),
    introduction=(
        "A poster with a dead number is worse than an empty wall. So nothing in the library is printed without an end."
    ),
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=286,
    picture="shelf-of-books",
    tags=("printable",),
    body=(
        paragraph(
            """
<p>Laws change in January, in July, and when nobody looks. Whoever contributes a work names a day for its review and
a person who will do it. Four weeks before, that person hears from us. On the day itself the page tells every reader
that the review is due. We do not take the work down: an old sheet that says that it is old is of use, and a gap is
not.</p>
<p>In a year about one work in five needs more than a new date. Most often it is a telephone number; then a fee; then
a sentence that made us wince.</p>
"""
        ),
        takeaways(
            "How to review in half an hour",
            "Call every number. Let it ring until somebody answers, and say why you called.",
            "Open each section of law at its source and look at the date below it.",
            "Read it aloud to somebody who does not work with us.",
            "Ask whoever used it last what they had to explain.",
        ),
    ),
)

JANUARY = ArticleContent(
    site="national",
    slug="january-in-five-sentences",
    title="January, in five sentences",
    summary="January is the month against trafficking. A plan for groups that have one evening and no budget.",
    introduction=(
        "Since 2010 presidents of both parties have proclaimed January a month of prevention. Your town can "
        "use it as a reason to call."
    ),
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=330,
    picture="lanterns-at-dusk",
    tags=("action steps", "outreach"),
    body=(
        paragraph(
            """
<p>One: invite nobody famous. Two: ask the librarian for a room and the baker for what is left at six. Three: hang
ten notices on the way there, with permission, and count them. Four: read a page aloud, talk for an hour, and stop.
Five: write down who will do what by Groundhog Day.</p>
<p>That is all. Fifty groups that do this change more walls than one campaign with a slogan. January 11 is the day on
which many wear blue; if you like that, wear it, and carry a roll of tape in the pocket.</p>
<p>The month also brings pictures of chained hands to every screen. You can answer without scolding: post a picture
of your ten notices.</p>
"""
        ),
        resource_list(
            "For the page to read aloud", "trafficking-in-plain-words", "six-action-steps", "first-hundred-days"
        ),
        call_to_action(
            "Tell us how many",
            text="Write us the number of notices and the name of the town. We add them up until February 1.",
            label="Report your notices",
            page="national:/contact/",
        ),
    ),
)

READ_ALOUD = ArticleContent(
    site="national",
    slug="a-library-that-can-be-heard",
    title="A library that can be heard",
    summary=(
        "A blind reader found nine mistakes in an afternoon. What we changed, and what to look for in your own files."
    ),
    introduction="Gloria Estep reads with her ears, at a speed at which the rest of us hear only a hum.",
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=402,
    picture="reading-room",
    tags=("printable", "language"),
    body=(
        paragraph(
            """
<p>We had thought that our files were in order. Gloria (invented, like all our people here) opened a toolkit,
listened for a minute and asked why page two came before the title. It had been set in columns that only eyes can
follow. A table of signs was a photograph of a table. A poster’s number was read as one million eight hundred
eighty-eight thousand and so on.</p>
<p>Since then each file carries its text as text, names its language and has headings that can be jumped to. Pictures
say what is to be seen. Where a code has to be scanned, the address stands beside it.</p>
"""
        ),
        takeaways(
            "Three checks before you upload",
            "Select all the text in your file, copy it into an empty page and read what arrives.",
            "Enlarge it to twice its size. Can you still follow a line to its end?",
            "Print it without color. Does the table still make sense?",
        ),
        quotation("It is not about kindness. I have a meeting at six and need page four.", attribution="Gloria Estep"),
    ),
)

MILWAUKEE = ArticleContent(
    site="national",
    slug="welcome-milwaukee",
    title="Welcome, Milwaukee",
    summary="A reading group has become our fourth site. How it began, and what the older chapters can learn from it.",
    introduction="They read for a year before they called themselves anything. Then they asked whether we had a form.",
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=640,
    picture="lake-shore-light",
    tags=("coalition", "congregation"),
    body=(
        paragraph(
            """
<p>It was a Thursday group in a chapel, with eleven members, of whom nine had opinions about every book. In the
spring one of them said that they now knew enough to be useful and too little to be dangerous. They called shelters
and asked what was missing. The answer fitted on an index card.</p>
<p>From the form to the first page of their own took one afternoon and a borrowed computer. They chose a plum color,
because the hymnals have it, and a sentence that needed no committee: many hands, one light.</p>
"""
        ),
        figure(
            "lake-shore-light",
            alt="A lighthouse at the end of a pier sends a beam over a calm lake at dusk.",
            caption="The lighthouse on their letterhead.",
            credit="Lantern Network (demonstration)",
        ),
        paragraph(
            """
<p>What we have learned from them already: ask before you offer, and let the first public evening be about something
that is needed by Friday. Please visit <a linktype="page" ref="milwaukee:/">their pages</a>, and if you are near,
their chapel. The door is open from half past six.</p>
"""
        ),
        resource_list("For whoever is next", "first-hundred-days", "good-people-clear-rules"),
    ),
)

ARTICLES = (PHONE, REVIEW, JANUARY, READ_ALOUD, MILWAUKEE)
