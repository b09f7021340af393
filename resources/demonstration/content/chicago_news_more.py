"""More news of Lantern Chicago, the newest first."""

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

BOWLING = ArticleContent(
    site="chicago",
    slug="her-corner-of-the-world-at-the-bowling-alley",
    title="Her Corner of the World, at the bowling alley",
    summary=(
        "Nineteen mothers, four fathers, one grandmother and lane twelve: a recap of our evening for parents "
        "about girls."
    ),
    introduction=(
        "The school’s gym was taken. The owner of the bowling alley said that Tuesdays were slow and that he "
        "had daughters."
    ),
    byline="Denise Kowalczyk",
    posted_by="chicago-editor",
    days_ago=44,
    picture="full-hall",
    tags=("parents", "workshop", "conversation guide"),
    body=(
        paragraph(
            """
<p>We have held this evening in libraries and parish halls. Never has it been so easy to get people to talk as over
the noise of falling pins. In pairs, they practiced one sentence: “You can call me from anywhere, and I will come
first and ask later.” A father said it eleven times until it no longer sounded like a threat.</p>
<p>The second half is about compliments: who pays them, what they are for, and how a girl can enjoy one without owing
anything. The grandmother had the best example, from 1961. She asked us not to print it.</p>
"""
        ),
        takeaways(
            "What parents wrote on the way out",
            "Ask about her friends before you ask about her phone.",
            "The first reaction is the one she will remember.",
            "I do not have to know the apps. I have to know her.",
        ),
        resource_list("Hold it yourself", "parents-evening-curriculum", "sign-in-and-evaluation"),
    ),
)

OFFERS = ArticleContent(
    site="chicago",
    slug="five-questions-for-a-job-offer",
    title="Five questions for a job offer",
    summary="A new poster for career offices and bus stations does not warn of anybody. It suggests a night’s sleep.",
    introduction="A false offer is always in a hurry. That is the whole idea of our new poster.",
    byline="Hannah Lindqvist",
    posted_by="chicago-editor",
    days_ago=70,
    picture="bus-shelter",
    tags=("red flags", "printable", "outreach"),
    body=(
        paragraph(
            """
<p>It came from a conversation at my desk. A young man wanted help with printing a ticket. He had been promised work
at a resort, had never spoken with anybody but “Kevin”, and had to decide by four o’clock. I am a librarian and not a
detective. I asked where he would sleep, because I wanted to know. He did not know either. He stayed for an hour,
looked things up, and in the end did not go.</p>
<p>The five questions are the ones that we found that afternoon. Who pays for the trip? What can you take home to
read? Where will you sleep? Who holds the passport? Whom may you call? Honest employers have answers and do not
mind.</p>
<p>Two community colleges and one bus company have hung it. The bus company asked for it in a size that fits behind
the driver.</p>
"""
        ),
        resource_list("Print it", "poster-a-good-job-can-wait", "poster-papers-and-pay"),
    ),
)

LETTERS = ArticleContent(
    site="chicago",
    slug="ten-letters-and-a-petition",
    title="Ten letters and a petition",
    summary="A trustee told us how mail is read at her village hall. We have changed our letter because of it.",
    introduction=(
        "“A petition tells me that you have a table outside the grocery. A letter tells me that you live here.”"
    ),
    byline="Lucía Benavides",
    posted_by="chicago-editor",
    days_ago=115,
    picture="council-chamber",
    tags=("letter", "municipality", "hotline notice"),
    body=(
        paragraph(
            """
<p>The trustee, who has sat on her board for fourteen years, let us watch over her shoulder for an evening. Printed
postcards went onto one pile. Forwarded mails with the same first line went onto another, which she called the echo.
Then there were four letters on paper. She read each of them twice and wrote a number on it: the house where she
would ring on Saturday.</p>
<p>So our template now begins with where you live. It leaves a gap for what you counted yourself, and asks you to
change three sentences. There is a Spanish letter too. One does not have to be a citizen to write to a village, nor
say what one’s papers are.</p>
"""
        ),
        takeaways(
            "What she told us",
            "One page. On the second I begin to look for the phone number.",
            "Say what you ask for before you say why.",
            "Come to the meeting afterward, also if you do not speak.",
            "Thank the clerk. She decides what lies on top.",
        ),
        resource_list("Write", "letter-village-board", "model-ordinance-hotline-notice"),
    ),
)

SAFE_CHILDREN = ArticleContent(
    site="chicago",
    slug="a-law-that-we-still-grow-into",
    title="A law that we still grow into",
    summary=(
        "Since 2010 no child in Illinois can be prosecuted for prostitution. What the Safe Children Act has "
        "changed, and what it waits for."
    ),
    introduction=(
        "Some laws forbid. This one takes a word away from children and leaves the rest of us to find a better one."
    ),
    byline="Lucía Benavides",
    posted_by="chicago-editor",
    days_ago=143,
    picture="city-by-the-lake",
    tags=("definitions", "handout"),
    body=(
        paragraph(
            """
<p>Public Act 96-1464 was signed on August 20, 2010. Among other things it says that whoever is under 18 is immune
from prosecution for prostitution, and that the officer who finds them calls the state’s child abuse hotline. Within
a day somebody has to begin to investigate, and not the child.</p>
<p>We asked people who work with the law every week what is missing. A public defender: that everyone down to the
booking desk has heard of it. A foster mother: beds. A detective: time, since the young person whom he meets at two
in the morning has been told for months that he is the enemy. All three said: an advocate who stays when the shift
ends.</p>
<p>None of that needs a new law. It needs a line in a budget, and that is decided in Springfield and at the county
each year.</p>
"""
        ),
        resource_list("Read the guide", "illinois-safe-children-act", "foster-care-and-the-act-of-2014"),
        call_to_action(
            "Speak at a budget hearing",
            text="We prepare four people each year, two minutes each. You need no experience, only a reason.",
            label="Join the policy group",
            page="chicago:/get-involved/",
        ),
    ),
)

DRIVERS = ArticleContent(
    site="chicago",
    slug="thank-you-to-the-people-who-drive",
    title="Thank you to the people who drive",
    summary="Eleven drivers, two hundred and some trips, one flat tire. A word about the quietest work that we do.",
    introduction="They do not know why anybody is going where they are going. That is rule one, and they like it.",
    byline="Denise Kowalczyk",
    posted_by="chicago-editor",
    days_ago=162,
    picture="winter-shore",
    tags=("volunteers", "allies"),
    body=(
        paragraph(
            """
<p>Our partner, a clinic on the West Side (invented, like all our partners here), makes the appointments and chooses
the driver. The driver has been screened by the clinic, has a clean car and a full tank, and knows an address and a
time. The passenger decides whether there is music and whether there is talk. Most choose music.</p>
<p>One driver keeps a blanket on the back seat, because someone once slept from Cicero to Evanston and said that it
had been the best hour of her month. Another has learned to say “I’ll wait around the corner” in five languages.</p>
<p>When the tire went flat, both stood on the shoulder of the expressway and laughed until the truck came. It is the
only story that I am allowed to tell, and I asked.</p>
"""
        ),
        quotation(
            "Nobody asked me anything. It was wonderful.",
            attribution="A passenger",
            role="On a card to the clinic (invented)",
        ),
        call_to_action(
            "Two mornings a month?",
            text="The clinic screens and trains. We introduce you.",
            label="Ask about driving",
            page="chicago:/get-involved/",
        ),
    ),
)

NIGHT_DESK = ArticleContent(
    site="chicago",
    slug="four-shifts-at-the-night-desk",
    title="Four shifts at the night desk",
    summary=(
        "A motel owner asked for something better than a film with a quiz. Here it is, for every hotel in Illinois."
    ),
    introduction="“My people have seen the film,” he said. “Now they are afraid of every couple with a suitcase.”",
    byline="Denise Kowalczyk",
    posted_by="chicago-editor",
    days_ago=188,
    picture="open-window",
    tags=("business", "red flags"),
    body=(
        paragraph(
            """
<p>Illinois has asked lodging businesses since 2020 to train their staff. The owner had done so and felt that it had
made things worse. A clerk had reported a grandfather. A housekeeper had seen something that did worry her and had
said nothing, since it was not in the film: the woman from the laundry service, who was brought and fetched and never
had a key.</p>
<p>We sat down with six of his people over three nights. From what they said came four conversations of a quarter of
an hour each. The second has a table with three columns: where you stand, what may be a sign, and what is only your
own prejudice. The last asks whether the house itself is in order.</p>
"""
        ),
        figure(
            "open-window",
            alt="Morning light falls through an open window onto a desk with a cup and a telephone.",
            caption="The end of the night shift.",
            credit="Lantern Network (demonstration)",
        ),
        hotline("national"),
        resource_list("For your house", "the-night-desk", "model-ordinance-hotline-notice"),
    ),
)

ARTICLES = (BOWLING, OFFERS, LETTERS, SAFE_CHILDREN, DRIVERS, NIGHT_DESK)
