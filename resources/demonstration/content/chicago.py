"""The pages of Lantern Chicago."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
)
from resources.demonstration.content.page_blocks import goal, goals, partner, partners
from resources.demonstration.content.shapes import PageContent

HOME = PageContent(
    site="chicago",
    path="/",
    kind="home",
    title="Lantern Chicago",
    hero_heading="It happens here. It can stop here.",
    summary=(
        "The Chicago chapter teaches in schools and parents’ evenings, builds partnerships and drafts model ordinances."
    ),
    introduction=(
        "We are teachers, nurses, lawyers and neighbors who want Chicago and its suburbs to recognize "
        "trafficking, support the people who come out of it and leave no room for it in the rules."
    ),
    picture="city-by-the-lake",
    body=(
        hotline("national"),
        paragraph(
            """
<h2>What we are working on</h2>
<p><b>Know.</b> This school year our volunteers teach one lesson, three times, in every ninth grade that
invites us. The <a linktype="page" ref="resource:toolkit-for-teachers">toolkit for teachers</a> lets a school
do the same without us.</p>
<p><b>Speak.</b> Two evenings for parents travel from library to library: <i>Her Corner of the World</i>,
about girls, and <i>What We Tell Our Sons</i>, about boys.</p>
<p><b>Change the rules.</b> Illinois law tells certain businesses to post the hotline’s number. Our
<a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> helps a town see that it
happens.</p>
<p>Why all three are needed is told on our page about
<a linktype="page" ref="chicago:/trafficking-in-chicago/">trafficking in a city of hotels and kitchens</a>.</p>
"""
        ),
        resource_list(
            "Made in Chicago, free for everybody",
            "toolkit-for-teachers",
            "parents-evening-curriculum",
            "model-ordinance-hotline-notice",
        ),
        statistic("hotline-situations-2021"),
        call_to_action(
            "Six steps for this month",
            text="The first takes a minute. The last you may keep up for years. Start anywhere.",
            label="Read the six steps",
            page="chicago:/get-involved/six-steps/",
        ),
    ),
)

ABOUT = PageContent(
    site="chicago",
    path="/about/",
    kind="section",
    title="Mission and goals",
    summary=(
        "Why the Chicago chapter exists, its three goals, its two programs for parents, its partners and its "
        "model ordinances."
    ),
    introduction=(
        "Lantern Chicago works to end the buying and selling of people in Cook County: by what people know, "
        "by what they do together and by what the law asks of all of us."
    ),
    picture="open-notebook",
    body=(
        paragraph(
            """
<h2>Our mission</h2>
<p>We want every person in Chicago who is being trafficked to meet, within a day’s ordinary errands, somebody
who notices, a number they can call and a door that opens. And we want the profit taken out of selling
people.</p>
"""
        ),
        goals(
            "Three goals",
            goal(
                "Awareness",
                "<p>Offer a free lesson, reviewed by survivors, to every high school in the county, in English and "
                "Spanish.</p>",
                "<p>Train the staff of at least ten hotels, clinics and transit depots each year.</p>",
                "<p>Replace drama with plain words, in our own texts first.</p>",
                text="<p>People cannot act on what they do not recognize.</p>",
            ),
            goal(
                "Engagement",
                "<p>Give each new volunteer a task within two weeks and a person to ask.</p>",
                "<p>Visit congregations, unions and clubs of every leaning, and go where we are not expected.</p>",
                "<p>Let our mailing list, 850 people today, grow by those we have met rather than by addresses that we "
                "have bought.</p>",
                text="<p>Concern fades unless it has something to do.</p>",
            ),
            goal(
                "Policy",
                "<p>Follow each bill in Springfield that touches trafficking and explain it on one page.</p>",
                "<p>Offer towns model ordinances that their attorneys can adopt with few changes.</p>",
                "<p>Speak for laws that treat people who were sold as people who were harmed, and never as "
                "offenders.</p>",
                text="<p>Good law makes decency easier.</p>",
            ),
        ),
        paragraph(
            """
<h2>Two evenings for parents</h2>
<h3>Her Corner of the World</h3>
<p>Ninety minutes about girls: how pressure arrives as a compliment, what a first message from a stranger
looks like, and what a daughter needs to hear before she needs it. It has been to libraries, two mosques, a
hockey club and a laundromat with a large back room.</p>
<h3>What We Tell Our Sons</h3>
<p>Ninety minutes about boys, as people who may be harmed and as people who will one day be offered something
that is not for sale. Fathers are asked to come, and do.</p>
<p>Both evenings follow the same
<a linktype="page" ref="resource:parents-evening-curriculum">curriculum</a>, which any chapter may use. How to invite
one stands on the page about <a linktype="page" ref="chicago:/about/evenings-for-parents/">evenings for
parents</a>.</p>
"""
        ),
        partners(
            "Partners, by what they do",
            partner("Juniper Row", kind="direct_service", text="A house for young adults who leave trafficking."),
            partner("Open Gate Collective", kind="direct_service", text="Led by survivors."),
            partner("Westside Night Clinic", kind="direct_service", text="Medical care until midnight."),
            partner("Prairie Bar Association", kind="legal", text="Its committee against trafficking."),
            partner("Lawyers on Call", kind="legal", text="A roster for T visa applications."),
            partner(
                "Marquette Park Law School",
                kind="schools",
                text="Its human rights clinic drafts our ordinances with us.",
            ),
            partner("Interfaith Table of Example Street", kind="faith", text="Twelve communities at one table."),
            partner("Elm Street Synagogue", kind="faith", text="Hosts parents’ evenings."),
        ),
        paragraph(
            """
<p>All of these partners are invented for this demonstration; there is
<a linktype="page" ref="chicago:/about/partners/">a longer list</a>.</p>
<h2>Model ordinances</h2>
<p>The Illinois Human Trafficking Resource Center Notice Act
(<a href="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3639&amp;ChapterID=64">775 ILCS 50</a>) has
asked certain businesses to post a hotline notice since 2016. A town can help by putting the notice on its
list when it inspects or renews a license. Our
<a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> does that in five
sections, with a commentary for the village attorney.</p>
"""
        ),
        quotation(
            "The trustees asked what it would cost. I held up one sheet of paper.",
            attribution="Denise Kowalczyk",
            role="Chapter lead",
        ),
        paragraph(
            """
<h2>Where else you find us</h2>
<p>We post the next date and one thing worth reading on
<a href="https://social.example.org/@lantern-chicago">Mastodon</a>,
<a href="https://photos.example.org/lantern-chicago">in pictures</a> and
<a href="https://video.example.org/lantern-chicago">on video</a>. We never post about a person who was trafficked, and
nobody needs an account to read what we do: it is all here as well.</p>
"""
        ),
        call_to_action(
            "Stay in touch",
            text=(
                "Our list has 850 readers. Six letters a year: what we did, what is next, "
                "one thing to do. No selling, no sharing of addresses."
            ),
            label="Join the mailing list",
            page="chicago:/contact/",
        ),
    ),
)

GET_INVOLVED = PageContent(
    site="chicago",
    path="/get-involved/",
    kind="section",
    title="Get involved in Chicago",
    summary="Volunteer for a lesson, a parents’ evening or the policy group, or invite us to where you are.",
    introduction="Most of our volunteers give two or three hours a month. Here is what they do with them.",
    picture="steps-of-light",
    body=(
        paragraph(
            """
<h2>Teach</h2>
<p>Two volunteers teach each lesson together. You sit in on two, teach one half of the third, and then choose
whether this is for you. We pay for the background check that schools require.</p>
<h2>Host</h2>
<p>A parents’ evening needs a room for thirty, chairs that can be moved, and somebody whom the parents already
trust. That somebody may be you. Write to us six weeks ahead.</p>
<h2>Draft</h2>
<p>The policy group meets on the second Monday of the month, half of it on the telephone. We need people who
read bills, people who know their alderperson and people who can turn a statute into a paragraph.</p>
<h2>Walk</h2>
<p>Each spring we visit businesses that must post the hotline notice and bring them one if it is missing. You
walk in pairs, with a list and a friendly sentence.</p>
<h2>What we ask of you</h2>
<ul>
<li>Read <a linktype="page" ref="resource:words-that-respect">Words that respect</a> before you speak for
us.</li>
<li>Never investigate, follow or photograph anybody.</li>
<li>If a survivor shares something with you, it is theirs. It does not become a story that we tell.</li>
<li>Rest. People who burn out help nobody.</li>
</ul>
"""
        ),
        resource_list("To read first", "six-action-steps", "words-that-respect", "trafficking-in-plain-words"),
        call_to_action(
            "Come to a first evening",
            text="Newcomers meet on the first Tuesday of every month at 6:30 pm, with soup.",
            label="Tell us that you are coming",
            page="chicago:/contact/",
        ),
    ),
)

CONTACT = PageContent(
    site="chicago",
    path="/contact/",
    kind="section",
    title="Contact",
    summary="How to reach Lantern Chicago, and where to turn if you need help now.",
    introduction="Volunteers read our mail twice a week. If you need help now, please use the hotline.",
    body=(
        paragraph(
            """
<h2>Lantern Chicago</h2>
<p>220 West Example Street<br/>Chicago, Illinois</p>
<p><a href="mailto:chicago@lantern.example.org">chicago@lantern.example.org</a></p>
<p>Who does what stands on the page about <a linktype="page" ref="chicago:/about/people/">our people</a>.</p>
<h2>The mailing list</h2>
<p>Write “list” to <a href="mailto:list@chicago.lantern.example.org">list@chicago.lantern.example.org</a>. To
leave it, write “leave”; nobody will ask why.</p>
<h2>If you worry about a child</h2>
<p>For a child who is missing or exploited on the internet, report to
<embed embedtype="hotline" ref="ncmec"/>. If you or somebody you love is in despair, call or text
<embed embedtype="hotline" ref="988"/>, at any hour.</p>
"""
        ),
    ),
)

PAGES = (HOME, ABOUT, GET_INVOLVED, CONTACT)
