"""Earlier news of Lantern Sacramento, up to two years back."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.blocks import (
    call_to_action,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

_article = partial(ArticleContent, site="sacramento", posted_by="sacramento-editor")

FIRST_MONDAYS = _article(
    slug="first-mondays-at-luz-legal-aid",
    title="First Mondays at Luz Legal Aid",
    summary=(
        "A free clinic helps survivors to have old convictions vacated. You need no appointment and may bring "
        "your children."
    ),
    introduction="There is now one evening a month on which a record can begin to disappear.",
    byline="Grace Villanueva",
    days_ago=244,
    picture="reading-room",
    tags=("volunteers", "printable"),
    body=(
        paragraph(
            """
<p>On the first Monday of each month, from five to eight, lawyers of Luz Legal Aid sit behind closed doors with
anybody who
was arrested or convicted for something that a trafficker made them do. California has allowed courts to vacate such
convictions since 2017, when they were nonviolent and the direct result of trafficking. Very few people know.</p>
<p>Our part is modest. We keep the playroom, watch the coats and make sure that nobody has to wait beside somebody
they
fear. Four of us have promised a year of Mondays.</p>
<h2>What to bring</h2>
<p>Whatever you have, and if that is nothing, yourself. The <a linktype="page"
ref="resource:clearing-a-record-in-california">guide to clearing a record</a> says what happens at each step, in
English and
in Spanish. If you have questions about papers as well, a
<a linktype="page" ref="resource:questions-for-a-lawyer">page to fill in</a> helps to forget none of them.</p>
"""
        ),
        quotation(
            "They gave me a copy with a seal. I’ve put it in the drawer where the good spoons are.",
            attribution="A visitor to the clinic",
            role="Shared with consent, in the demonstration’s invented words",
        ),
    ),
)

THANKS = _article(
    slug="thank-you-in-alphabetical-order",
    title="Thank you, in alphabetical order",
    summary="At the year’s end we thank the people without whom nothing would have hung, been typed or tasted good.",
    introduction="Not everybody wants their name on a website. So we thank by letter.",
    byline="The board",
    days_ago=328,
    picture="row-of-candles",
    tags=("volunteers", "coalition"),
    body=(
        paragraph(
            """
<ul>
<li><b>A</b> for the aunt who folded eleven hundred letters in front of the television.</li>
<li><b>B</b> for Bayani Family Center, whose kitchen table has seen more commas than a law school.</li>
<li><b>D</b> for drivers. Two of you drove to the same courthouse nine times and never asked why.</li>
<li><b>I</b> for interpreters, and for the one who said: I know her cousin, please take somebody else.</li>
<li><b>L</b> for the county library, where we may be loud on Saturdays until ten.</li>
<li><b>P</b> for the printer on Example Avenue, who corrected our Spanish without being asked and did not charge for
it.</li>
<li><b>S</b> for soup.</li>
<li><b>T</b> for the treasurer. Every cent is in its column.</li>
<li><b>W</b> for those of whom we don’t know more than a voice on the phone, who went first, and told us what the
poster
should say.</li>
</ul>
<p>If your letter is missing, it is because we ran out of page and not of gratitude. The section meets again on the
second
Tuesday of January. Bring somebody.</p>
"""
        ),
    ),
)

COUNTED = _article(
    slug="what-we-counted-and-what-fell-down",
    title="What we counted, and what fell down",
    summary="The tally of last year’s Day of Action, and the humbling second visit six weeks later.",
    introduction="We counted three hundred doors. Then ten of us went back, and counted tape.",
    byline="Marisol Ortega",
    days_ago=372,
    picture="posters-on-a-wall",
    tags=("Day of Action", "outreach", "business"),
    body=(
        paragraph(
            """
<p>On the day itself everything looked splendid. Where a notice was missing, nearly nine owners in ten took one, many
with a word of thanks, two with a cookie. We ate soup and felt like a movement.</p>
<p>Six weeks later ten volunteers visited sixty of those doors once more. About a third of the posters were gone: in a
drawer, under the counter, or with an employee who had since found another job. We had put all our thought into the
conversation and none into the tape.</p>
<p>So this year each bag has tape in it, every group offers to hang the notice then and there, and the second visit
stands in
the calendar from the start.</p>
"""
        ),
        takeaways(
            "What stays up",
            "A poster that the volunteer hangs, with the owner’s yes, while everybody is still smiling.",
            "A poster inside the restroom. Nobody redecorates there.",
            "A poster in the language of the people who clean.",
        ),
        resource_list("For the next one", "day-of-action-kit", "hotline-poster", "film-one-street-nine-doors"),
    ),
)

LIBRARY = _article(
    slug="an-hour-at-the-library",
    title="An hour at the library, and a shelf that stayed",
    summary=(
        "A branch asked us for one hour with its staff. What remained is a shelf, a telephone and a rule about chairs."
    ),
    introduction=(
        "Librarians already know how to notice somebody without staring. We had come to teach and took notes."
    ),
    byline="Devon Reyes",
    days_ago=415,
    picture="reading-room",
    tags=("workshop", "conversation guide"),
    body=(
        paragraph(
            """
<p>The staff of Example Avenue Library see the same faces each day: those who study, those who sleep, and those who
use the
public telephone and keep an eye on the door. One librarian told us about a girl who returned an atlas every
afternoon at
three, opened to the same page. She did not need a program. She needed somebody to say, “That’s a long way from
here.”</p>
<p>We had planned a talk of forty minutes. It lasted ten. The rest was theirs, and three things came of it:</p>
<ul>
<li>a <b>shelf</b> near the restrooms with pages to take away, in four languages, that nobody has to ask for;</li>
<li>a <b>telephone</b> in the study room, free for local and toll-free calls, with the door closed;</li>
<li>a <b>rule about chairs</b>: staff who are asked something hard sit down, so that the person asking may too.</li>
</ul>
<p>The shelf has been refilled seven times. Nobody has seen anyone take anything, which is exactly right.</p>
"""
        ),
        resource_list(
            "On the shelf", "trafficking-in-plain-words", "before-a-job-in-the-fields", "questions-for-a-lawyer"
        ),
    ),
)

LAUNDROMATS = _article(
    slug="the-best-wall-in-town",
    title="The best wall in town",
    summary="Why our volunteers have fallen in love with laundromats.",
    introduction=(
        "They are warm, open late and full of people who have to wait. There’s one on nearly every second corner."
    ),
    byline="Marisol Ortega",
    days_ago=506,
    picture="laundromat",
    tags=("outreach", "printable", "hotline notice"),
    body=(
        paragraph(
            """
<p>The law doesn’t name laundromats. They are on none of our official lists. But when we asked a circle of women who
had come
out of trafficking where they had been alone for longer than a minute, the answer came from three sides at once.</p>
<p>In some houses one person is sent to do the wash for everybody. She is driven there, told when she’ll be fetched,
and left
with the quarters. Twenty minutes of washing, forty of drying. There’s a wall in front of her, and on it, if the owner
likes, there’s a number.</p>
<p>So far every owner has liked it. One has framed ours. Another has put a telephone beside it, and a bowl of
peppermints
beside that. We visited thirty-two laundromats in two Saturdays and were offered a great deal of detergent.</p>
<p>Hang the poster above the dryers, at the height of the eyes of somebody who is sitting. And leave the tear-off
slips
narrow: they have to fit into a shoe.</p>
"""
        ),
        call_to_action(
            "Do you know a wall?",
            text="Tell us the street and the language. We bring the paper.",
            label="Name a wall",
            page="sacramento:/contact/",
        ),
    ),
)

JANUARY = _article(
    slug="a-figure-for-january",
    title="A figure for January, with its footnote",
    summary=(
        "In Human Trafficking Prevention Month many numbers make the rounds. Here is one that can be quoted, and how."
    ),
    introduction="Every January we are asked for a number. This year we reply with a number and a footnote.",
    byline="Ben Tanaka",
    days_ago=671,
    picture="open-window",
    tags=("definitions", "language"),
    body=(
        paragraph(
            """
<p>Since 2010 presidents have proclaimed each January a month for the prevention of human trafficking. Newspapers
call, and the
question is always the same: how many in Sacramento? We don’t know. Nobody does, and whoever gives you a figure for
our
county has made it up or taken a share of something that was itself an estimate.</p>
<p>What exists is a count of what was reported to one hotline:</p>
"""
        ),
        statistic("hotline-situations-2021"),
        paragraph(
            """
<p>It says how many situations people told the hotline about in one year, in the whole country. It doesn’t say how
many there
were. A better-known number would make the figure rise while the thing itself shrank. For a world-wide estimate
there is
the one by the International Labour Organization and its partners, which says openly how it was made.</p>
"""
        ),
        takeaways(
            "Before you quote a figure",
            "Who counted, and what exactly?",
            "In which year, and where?",
            "What would make the number go up without anything getting worse?",
        ),
    ),
)

ARTICLES = (FIRST_MONDAYS, THANKS, COUNTED, LIBRARY, LAUNDROMATS, JANUARY)
