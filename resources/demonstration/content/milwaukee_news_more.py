"""More news of Lantern Milwaukee: the past year."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.blocks import (
    call_to_action,
    hotline,
    paragraph,
    quotation,
    resource_list,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

_article = partial(ArticleContent, site="milwaukee", posted_by="milwaukee-editor")

FRENCH = _article(
    slug="our-laundromat-poster-speaks-french",
    title="Our laundromat poster speaks French",
    summary=(
        "English, Spanish and now French: the poster for the wall above the machines, and how “leave” became “sorties”."
    ),
    introduction="Aimée Kalonji has lived on the north side for nine years, and has waited for many loads of wash.",
    byline="Carla Jensen",
    days_ago=33,
    picture="lantern-on-a-step",
    tags=("printable", "language", "outreach"),
    body=(
        paragraph(
            """
<p>“Your English one is polite,” she said when she saw our poster. “In French it sounds like a bank.” She took a
pencil to it.
What we had translated as <i>vous pouvez quitter les lieux</i> became a question that anybody understands: does
somebody
decide when you go out?</p>
<p>Aimée reads to children at a library branch where one hears Lingala, Swahili and Kinyarwanda, and French between
neighbors. She asked three families to read the draft aloud, each in their own kitchen. Two struck the same line. It
had
promised that the call was anonymous; in a language of the courts that sounds like an accusation. Now it says that
one need
not give a name.</p>
<p>The poster is in the library in three languages. It prints on ordinary paper. Please hang it over the machines
and not on
the door: people who are being watched don’t stop at doors.</p>
"""
        ),
        resource_list("Print it", "poster-while-it-spins"),
        call_to_action(
            "Swahili? Kinyarwanda? Burmese?",
            text="If you can hear when a sentence sounds like a bank, we would like to meet you.",
            label="Write to us",
            page="milwaukee:/contact/",
        ),
    ),
)

HOSPITAL = _article(
    slug="two-minutes-reach-a-second-hospital",
    title="Two minutes reach a second hospital",
    summary=(
        "An emergency room has made it a rule to see every patient alone once. The nurses wrote the sheet "
        "that others can use."
    ),
    introduction="It took one sign, one door and eleven months.",
    byline="Andre Whitfield",
    days_ago=65,
    picture="open-window",
    tags=("red flags", "handout"),
    body=(
        paragraph(
            """
<p>The rule is simple: each patient, without exception, is seen alone for part of the visit. It says so on a sign at
registration, in five languages. Companions grumble for a second and then read the sign again. Since it applies to
all, it
accuses nobody.</p>
<p>The first hospital adopted it last winter after three of its nurses had come to our workshop. They didn’t wait
for a grant.
They moved a scale behind a door. The second followed this month, and it asked for the wording.</p>
<p>So the nurses have written it down: two pages on how to win those minutes, what to ask when the door is closed
and what to
do when the answer is no. “Especially then,” says the one who wrote that part. “No is the usual answer. She’ll
remember how
we took it.”</p>
"""
        ),
        quotation(
            "We used to train people to detect things. Now we train them to shut a door.",
            attribution="A nurse in the night shift",
            role="Invented for the demonstration",
        ),
        resource_list("The sheet and a poster for the restroom", "two-minutes-alone", "poster-see-the-nurse-alone"),
    ),
)

CIRCLE = _article(
    slug="eight-chairs-four-wednesdays",
    title="Eight chairs, four Wednesdays",
    summary=(
        "The first group of companions has finished its trial month. What they found hard was to do nothing "
        "in particular."
    ),
    introduction="They had promised one hour a week. The difficult part was the hour.",
    byline="Pa Houa Vang",
    days_ago=97,
    picture="circle-of-chairs",
    tags=("allies", "volunteers", "congregation"),
    body=(
        paragraph(
            """
<p>After our workshop last autumn eight people put their names under the word “Wednesday”. Each was introduced by
Open Gate
Collective to somebody who wanted company. Then they went there, once a week, for a month, and came back to sit in a
circle
and tell each other not what they had heard, but how it had been.</p>
<p>One had brought a list of subjects to talk about and used none. One was asked to wait on the porch, and did so,
for three
of the four weeks, with a thermos. One learned to play a card game whose rules changed each time in favor of a certain
seven-year-old. One had to admit that he’d hoped to be thanked.</p>
<p>All eight go on. Two more have asked to begin, and we’ve told them that the next circle opens after the holidays.
We don’t
match in December; too many people want to be kind in December and busy in January.</p>
"""
        ),
        takeaways(
            "From the circle",
            "Come at the hour you named, also when nobody opens.",
            "Bring something to do with your hands.",
            "If you are about to give advice, drink some tea.",
        ),
        resource_list("For a conversation about staying", "film-wednesdays", "workshop-handout-allies"),
    ),
)

ROOMS = _article(
    slug="five-winters-fourteen-rooms",
    title="Five winters, fourteen rooms",
    summary="What hosts have learned about lending a room, and a toolkit that begins with three honest questions.",
    introduction="The first host bought a welcome banner. She would like that to be known, so that nobody else does.",
    byline="Pa Houa Vang",
    days_ago=161,
    picture="lantern-on-a-step",
    tags=("congregation", "allies"),
    body=(
        paragraph(
            """
<p>Between the night shelter and a lease lies a gap of several months. Since five winters, families and
congregations around
Milwaukee have lent furnished rooms to bridge it. There have been fourteen rooms and nineteen guests. Sixteen moved
on to a
place of their own, two to relatives, and one to somewhere that we don’t know and think about.</p>
<p>In spring we invited the hosts to supper and asked what they would tell their former selves. The answers were
short.
<i>Buy a lock. Don’t wait up. Stop cooking. It isn’t about you. Call sooner.</i> The guests had been asked as well, by
somebody else, over another supper. They wrote: <i>a lamp I could keep on; a key that nobody counted; that they had
arguments about the dishwasher like ordinary people.</i></p>
<p>Both lists went into a <a linktype="page" ref="resource:a-room-until-summer">toolkit</a>. It asks each host three
questions
at the start. If you can’t answer the third, which is about month seven, you are in good company.</p>
"""
        ),
        call_to_action(
            "Is there a room?",
            text="We introduce you to the night shelter, which decides together with its guest. No hurry.",
            label="Ask us about it",
            page="milwaukee:/contact/",
        ),
    ),
)

COUNTERS = _article(
    slug="ninety-seconds-at-a-counter",
    title="Ninety seconds at a counter",
    summary=(
        "The county board’s committee has discussed our model resolution. The clerk asked the question that mattered."
    ),
    introduction=(
        "Supervisors spoke for an hour. Then the county clerk was asked for her opinion, for the first time, she said."
    ),
    byline="Andre Whitfield",
    days_ago=174,
    picture="council-chamber",
    tags=("ordinance", "municipality", "workshop"),
    body=(
        paragraph(
            """
<p>Our <a linktype="page" ref="resource:model-resolution-county-counters">model resolution</a> would give two hours
of training
to each employee who meets the public. The committee liked it as one likes a kitten: everybody wished to hold it and
nobody
to feed it. What would it cost? Who would teach? Is this our business?</p>
<p>“May I ask something,” said the clerk. “After this training, am I supposed to report people?” No, said the
sponsor; see
paragraph four. “Good. Because then they’d stop coming in for birth certificates, and a birth certificate is the one
thing
that I can give them.”</p>
<p>One could hear the room turn. Paragraph four, which says that nobody is obliged to question, detain or report an
adult, had
looked like a weakness. It’s the reason why the rest may work.</p>
<h2>Where it stands</h2>
<p>The committee has recommended a trial in two departments, the library system and the benefits office. It comes
before the
full board in the new year. Wisconsin’s own law on trafficking is summed up in our
<a linktype="page" ref="resource:wisconsin-act-116-guide">guide to Act 116</a>.</p>
"""
        ),
        takeaways(
            "What to bring to a county board",
            "The person who runs the counter, and a chair for her at the table.",
            "A paragraph on what staff need not do.",
            "A price, even a rough one.",
        ),
    ),
)

SCISSORS = _article(
    slug="pizza-scissors-and-forty-job-offers",
    title="Pizza, scissors and forty job offers",
    summary="Six students wrote a page about first jobs. It began with real offers, cut out and sorted on the floor.",
    introduction=(
        "The floor of the parish hall was covered with offers: green on the left, red on the right, and an "
        "argument in between."
    ),
    byline="Carla Jensen",
    days_ago=189,
    picture="open-notebook",
    tags=("classroom", "red flags", "handout"),
    body=(
        paragraph(
            """
<p>We had asked the youth groups of three congregations for offers that had turned up on their own phones. Forty
came in. Dog
walking, dishwashing, “brand ambassador, no experience, must be outgoing”. A hotel by the sea that paid the flight.
An uncle’s
roofing firm. Somebody who would pay eighty dollars for photographs of feet.</p>
<p>Six students between fifteen and nineteen then did the sorting, with scissors. The adults were allowed to serve
pizza. It
turned out that everybody agrees about green and red. The interesting pile was yellow: offers that are all right for
one person
and a trap for another who can’t say no, because rent is due or because home is worse.</p>
<p>“Adults always tell us to be careful,” says one of the six. “Careful is what you are when you have a choice.” The
<a linktype="page" ref="resource:first-job-fair-job">page that they wrote</a> says how to get out as well as how to
stay out,
in English and Spanish.</p>
"""
        ),
        hotline("ncmec"),
        resource_list("For classes and families", "first-job-fair-job", "toolkit-for-teachers"),
    ),
)

ARTICLES = (FRENCH, HOSPITAL, CIRCLE, ROOMS, COUNTERS, SCISSORS)
