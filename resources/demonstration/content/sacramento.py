"""The pages of Lantern Sacramento, which calls itself a section."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.page_blocks import event_list
from resources.demonstration.content.shapes import PageContent

HOME = PageContent(
    site="sacramento",
    path="/",
    kind="home",
    title="Lantern Sacramento",
    hero_heading="The right number, on the right wall",
    summary=(
        "The Sacramento section brings hotline notices to businesses, speaks up at the Capitol and keeps "
        "company with survivors."
    ),
    introduction=(
        "Since 2013 California has asked certain businesses to post a number that can change a life. Our "
        "section makes sure that the paper hangs there, in a language that people read."
    ),
    picture="river-and-bridge",
    body=(
        hotline("national"),
        paragraph(
            """
<h2>This season</h2>
<p>We are getting ready for the Day of Action: posters go out by mail to 300 businesses, and two weeks later
our volunteers visit them on foot, in groups of two or three, each with a list of its own. The
<a linktype="page" ref="resource:hotline-poster">poster</a> comes in English, Spanish and Tagalog; the
<a linktype="page" ref="resource:fact-sheet-sb-1193">fact sheet</a> answers what owners ask us most.</p>
<p>On Thursdays our policy table reads bills over lunch. It began with one bill in 2012 and has not run out of
reading since. What it has led to, and where we stand, is told on our page about
<a linktype="page" ref="sacramento:/human-trafficking/">human trafficking</a>.</p>
"""
        ),
        figure(
            "posters-on-a-wall",
            alt="Three hotline posters with a bright yellow band hang side by side on a wall near a window.",
            caption="One poster, three languages.",
            credit="Lantern Network (demonstration)",
        ),
        resource_list("From our section", "hotline-poster", "fact-sheet-sb-1193", "day-of-action-kit", "letter-sb-657"),
        statistic("forced-labor-2021"),
        call_to_action(
            "Take a list and a friend",
            text="Two hours on a Saturday, ten doors, one sentence to say. We show you how.",
            label="Join the Day of Action",
            page="sacramento:/get-involved/",
        ),
    ),
)

ABOUT = PageContent(
    site="sacramento",
    path="/about/",
    kind="section",
    title="About our section",
    summary="Who we are, the law that shaped our work, how we decide and with whom we sit at the table.",
    introduction=(
        "We are about seventy members and a kitchen table. We live within sight of the Capitol dome, and "
        "that has made us a section that likes statutes."
    ),
    picture="river-and-bridge",
    body=(
        paragraph(
            """
<h2>How we began</h2>
<p>Four of us met at a hearing. The bill before the committee would have certain businesses post a hotline’s
number where the public and the staff can see it. It passed in 2012 as
<a href="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201120120SB1193">Senate Bill
1193</a> and became
<a href="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&amp;sectionNum=52.6">section
52.6 of the Civil Code</a>. We were delighted for a month. Then we walked down one street and found no notice
at all.</p>
<p>A law that nobody has heard of is a letter without a stamp. So we became the people who carry it: first to
twenty doors, then to three hundred.</p>
<h2>What we do</h2>
<ul>
<li><b>Notices.</b> Posters in the languages of the street, and a yearly Day of Action to bring them
round.</li>
<li><b>Policy.</b> We read bills, write letters and testify, always after we have asked survivors what they
think.</li>
<li><b>Teaching.</b> An hour for any business, congregation or class that invites us.</li>
<li><b>Company.</b> Rides to court, a birthday cake, somebody in the waiting room. This part has no
photographs.</li>
</ul>
"""
        ),
        statistic("illegal-profits-2021"),
        paragraph(
            """
<h2>With whom we sit at the table</h2>
<p>We hold a seat in the Delta Counties Coalition, where shelters, the farm workers’ clinic, two unions, the
county library and a group of survivor leaders meet every quarter, and one in the Capitol Roundtable on Forced
Labor, which follows bills. Partners we work with most: River House, Valley Farm Workers’ Clinic, Luz Legal
Aid and Bayani Family Center. All of these names are invented for this demonstration.</p>
<h2>How we decide</h2>
<p>The section meets every other month and decides by vote of those present. Between meetings a board of five
acts for it and publishes its minutes. Members who survived trafficking may speak first on any matter and need
not say why they do.</p>
"""
        ),
        quotation(
            "People think that a poster is a small thing. I was standing in front of one when I decided.",
            attribution="A member of our section",
            role="Shared with consent, in the demonstration’s invented words",
        ),
        takeaways(
            "What we have learned about notices",
            "The owner is almost always willing and almost never informed.",
            "The restroom is the best wall in the building.",
            "A notice in the wrong language is decoration.",
            "Go back. Paper falls down.",
        ),
    ),
)

GET_INVOLVED = PageContent(
    site="sacramento",
    path="/get-involved/",
    kind="section",
    title="Get involved in Sacramento",
    summary="Join the Day of Action, the policy table or the company group, or invite us for an hour.",
    introduction="Four ways to join in. Each has a person who will write back to you within a week.",
    picture="posters-on-a-wall",
    body=(
        paragraph(
            """
<h2>The Day of Action</h2>
<p>Posters go out by mail first, so that nobody is surprised. Two weeks later, on a Saturday, volunteers set
out in groups of two or three, with about ten addresses each. You say one sentence, offer one sheet and thank
people. You do not inspect, argue or report. The <a linktype="page" ref="resource:day-of-action-kit">kit</a>
has the sentence, the answers to eight likely questions and the tally sheet.</p>
<p>The next one begins on [[date 44 saturday]] at 9:30 am in the community room of Example Avenue Library, 700
Example Avenue, Sacramento, with coffee and a half hour of training.</p>
<h2>The policy table</h2>
<p>Thursdays at noon, on the telephone, with your own sandwich. We read what has moved in the legislature,
choose two bills a year to work on and leave the rest to others. No experience needed; patience with
semicolons helps.</p>
<h2>The company group</h2>
<p>Rides, waiting rooms, practical kindness. This group trains for two evenings with River House and signs a
promise of confidentiality. It is small, and it is full at the moment; we keep a list.</p>
<h2>Invite us</h2>
<p>An hour for your staff, your class or your choir, in English, Spanish or Tagalog, without charge. We bring
the posters.</p>
"""
        ),
        event_list("Dates of this campaign", campaign="sacramento:/get-involved/three-hundred-doors/"),
        resource_list("Before you come", "day-of-action-kit", "fact-sheet-sb-1193", "words-that-respect"),
        call_to_action(
            "Put me on a list of doors",
            text="Tell us which neighborhood you know best and whether you would rather walk or drive.",
            label="Write to the section",
            page="sacramento:/contact/",
        ),
    ),
)

CONTACT = PageContent(
    site="sacramento",
    path="/contact/",
    kind="section",
    title="Contact",
    summary="How to reach Lantern Sacramento, and where to turn if you need help now.",
    introduction="We are volunteers and answer in the evening. If you need help now, please use a hotline.",
    body=(
        hotline("cast"),
        paragraph(
            """
<h2>Lantern Sacramento</h2>
<p>915 Example Avenue<br/>Sacramento, California</p>
<p><a href="mailto:sacramento@lantern.example.org">sacramento@lantern.example.org</a></p>
<p>Who does what stands on the page about <a linktype="page" ref="sacramento:/about/people/">our people</a>.</p>
<h2>Do you run a business?</h2>
<p>We send you the poster without charge and without a visit. The notice that satisfies the law is the
Attorney General’s model; you find it at
<a href="https://oag.ca.gov/human-trafficking/model-notice">oag.ca.gov/human-trafficking/model-notice</a>. If
you are not sure whether the law covers you, our
<a linktype="page" ref="resource:fact-sheet-sb-1193">fact sheet</a> lists the kinds of business.</p>
"""
        ),
    ),
)

PAGES = (HOME, ABOUT, GET_INVOLVED, CONTACT)
