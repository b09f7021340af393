"""More news of Lantern Sacramento: the past year."""

from __future__ import annotations

from functools import partial

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

_article = partial(ArticleContent, site="sacramento", posted_by="sacramento-editor")

CLINIC_POSTER = _article(
    slug="a-sentence-for-the-front-desk",
    title="A sentence for the front desk",
    summary="Our new clinic poster gives patients five words with which to get a few minutes alone with a nurse.",
    introduction=(
        "The poster is new. The sentence on it is older: nurses at the farm workers’ clinic have used it for years."
    ),
    byline="Marisol Ortega",
    days_ago=57,
    picture="bus-shelter",
    tags=("printable", "language", "outreach"),
    body=(
        paragraph(
            """
<p>“I need to give a sample.” Whoever says this at the desk of Valley Farm Workers’ Clinic is taken down the corridor,
alone, at once, and nobody in the waiting room thinks anything of it. There is a restroom, a chair, a door and a
nurse. If
it turns out that the patient only needed to give a sample, that is fine too.</p>
<p>When we asked what would help, the clinic didn’t want another brochure about signs. “The signs we see,” said the
head
nurse. “What we can’t do is get the husband, or the crew leader, to stay in his seat.” So the poster says how. It
hangs on
the inside of the restroom door, where companions don’t read along.</p>
<h2>Three languages, and a fourth that is missing</h2>
<p>English and Spanish were quick. The Tagalog version was read aloud at Bayani Family Center until nobody laughed any
longer. Mixteco is spoken far more than it is written; for that the clinic is recording the text, to be played from a
small speaker behind the soap.</p>
<p>Before you hang it, please agree with everybody at the desk on what happens next. A sentence that nobody
recognizes is
worse than none.</p>
"""
        ),
        resource_list("Print it", "poster-see-the-nurse-alone", "two-minutes-alone"),
        call_to_action(
            "Does your clinic want a stack?",
            text="We print on heavy paper and bring it by, with tape.",
            label="Write to the section",
            page="sacramento:/contact/",
        ),
    ),
)

HOTELS = _article(
    slug="twenty-minutes-before-the-night-shift",
    title="Twenty minutes before the night shift",
    summary="Two hotels tried our toolkit at a shift meeting. The cleaners had the best questions.",
    introduction="At a quarter to eleven the lobby is quiet, and the night staff have time. So that’s when we came.",
    byline="Marisol Ortega",
    days_ago=91,
    picture="lanterns-at-dusk",
    tags=("business", "workshop"),
    body=(
        paragraph(
            """
<p>California asks hotels and motels to train staff who are likely to meet guests, for at least twenty minutes. Many
do it
with a film on a tablet, between two loads of sheets. We wanted to know what happens if one sits down instead.</p>
<p>In both houses it took nine minutes until somebody said: “We had one like that.” After that nobody looked at the
clock.
The receptionists talked about men who paid by the day. The cleaners talked about something else, namely the other
cleaners, those whom the contractor brings in a van at four in the morning and who don’t know what day it is.</p>
<p>That is why a line on contractors is in the <a linktype="page" ref="resource:at-the-front-desk">toolkit</a> now.
It is
out in English and Spanish, two pages each.</p>
"""
        ),
        quotation(
            "You all want to know about the guests. Ask who irons the napkins.",
            attribution="A housekeeper",
            role="At the second meeting (invented)",
        ),
        takeaways(
            "What we changed after the first try",
            "Managers open the meeting and then leave the room.",
            "No slides. One sheet, one pencil, coffee.",
            "We ask what people would never do, and write that down first.",
        ),
    ),
)

SCORES = _article(
    slug="six-readers-twelve-statements",
    title="Six readers, twelve statements, one kettle",
    summary="At an evening around the kitchen table we gave points to what companies say about forced labor.",
    introduction="The best score was fourteen out of twenty. The worst page had a waterfall on it.",
    byline="Ben Tanaka",
    days_ago=117,
    picture="kitchen-table",
    tags=("SB 657", "supply chain", "workshop"),
    body=(
        paragraph(
            """
<p>Since 2012 large retailers and manufacturers in California have had to say on their websites what they do against
forced
labor in their supply chains. “Nothing” is a lawful answer. Nobody gives it. Most give four paragraphs about
integrity.</p>
<p>We had brought the pages of twelve companies whose goods were in the room: the kettle, two jackets, a bicycle,
somebody’s
telephone, a bar of chocolate. Each page was read by two of us, apart, with our new
<a linktype="page" ref="resource:supply-chain-scorecard">scorecard</a>. Where the two differed by more than four
points we
read the paragraph aloud. It’s astonishing how often a sentence that sounded solid turned out to contain no verb.</p>
"""
        ),
        statistic("forced-labor-2021"),
        paragraph(
            """
<p>Three companies were asked one question each by letter the next morning. One has answered, within a week, and
with the
name of a province. We wrote back to say thank you. The kettle’s maker hasn’t been heard from.</p>
"""
        ),
        resource_list("For your own evening", "supply-chain-scorecard", "letter-sb-657"),
    ),
)

PURCHASING = _article(
    slug="nine-sections-for-a-bus-ride",
    title="Nine sections for a bus ride",
    summary=(
        "A council committee has heard our model ordinance on what a city buys. An account of forty minutes in room 2."
    ),
    introduction=(
        "The chair had read it on the bus, as we had hoped, and had written “paving stones?!” in the margin."
    ),
    byline="Ben Tanaka",
    days_ago=181,
    picture="council-chamber",
    tags=("ordinance", "municipality", "supply chain"),
    body=(
        paragraph(
            """
<p>Our <a linktype="page" ref="resource:model-ordinance-city-purchasing">model ordinance</a> would have a city ask
its larger
contractors where things are made and how workers may complain. It has nine sections, and by the end of the hearing
it had
eight and a half.</p>
<h2>What was said</h2>
<p>The purchasing officer spoke first and was against it: her office is four people. The owner of a uniform shop
spoke next
and was for it. He pays what the law says, he told them, and has lost three bids to people who can’t possibly. A
council
member asked if we wished to run foreign policy from the annex. The city attorney said that choosing what to buy was
not
foreign policy, and asked for a threshold. There is one, in brackets; it was doubled.</p>
<p>Then a woman who has packed paper cups for a supplier of half the county spoke for fifty seconds. She did not say
what
had been done to her. She said which question she would have liked an inspector to ask.</p>
<h2>What comes next</h2>
<p>The committee asked staff for a report on uniforms only. We call that a beginning. If your city would like the
text, it
is free to copy and to change.</p>
"""
        ),
        takeaways(
            "If you bring it to your city",
            "See the purchasing officer before the council member.",
            "Find one local firm that is losing bids by being decent.",
            "Let them strike something. It becomes theirs.",
        ),
    ),
)

ORCHARD = _article(
    slug="an-evening-at-the-edge-of-the-orchard",
    title="An evening at the edge of the orchard",
    summary=(
        "With the farm workers’ clinic we handed out a page in two languages, and learned to leave out half "
        "of what we had planned."
    ),
    introduction="The almond trees were in bloom, the wind was cold, and we had brought far too many words.",
    byline="Grace Villanueva",
    days_ago=268,
    picture="orchard-rows",
    tags=("outreach", "handout", "language"),
    body=(
        paragraph(
            """
<p>Valley Farm Workers’ Clinic parks its van at a crossroads on two evenings a week. One measures blood pressure
there,
hands out eyedrops and listens. We had been invited to bring a page about contractors.</p>
<p>The first person to read it, a man with thirty seasons behind him, folded it after the second paragraph. “Very
nice,” he
said. “And what do I <i>ask</i>?” So we turned the sheet over and wrote down what he dictated: the license number,
whose
field it is, what is taken off for the ride. Others joined in. Somebody held a lamp.</p>
<p>Nearly all that stands on the page today was said between the van and the ditch. The sentence that a bad job pays
late and
shouts, whereas forced labor is a job that one is afraid to leave, comes from a woman who asked us not to thank her by
name.</p>
<p>We’ve learned to arrive with an empty page. And with soup: the line for it was longer than the one for us.</p>
"""
        ),
        resource_list("The page", "before-a-job-in-the-fields"),
        hotline("national"),
    ),
)

ARTICLES = (CLINIC_POSTER, HOTELS, SCORES, PURCHASING, ORCHARD)
