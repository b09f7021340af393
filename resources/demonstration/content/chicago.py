"""The pages of Lantern Chicago."""

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
            "Six steps, from light to demanding",
            text="The first takes ten minutes. The last you may keep up for years. Start anywhere.",
            label="Read the six steps",
            page="chicago:/news/six-steps-from-light-to-demanding/",
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
<h2>Goal 1: Awareness</h2>
<p>People cannot act on what they do not recognize. We undertake to</p>
<ul>
<li>offer a free, survivor-reviewed lesson to every high school in the county, in English and Spanish;</li>
<li>train the staff of at least ten hotels, clinics and transit depots each year;</li>
<li>replace drama with plain words, in our own texts first.</li>
</ul>
<h2>Goal 2: Engagement</h2>
<p>Concern fades unless it has something to do. We undertake to</p>
<ul>
<li>give each new volunteer a task within two weeks and a person to ask;</li>
<li>visit congregations, unions and clubs of every leaning, and go where we are not expected;</li>
<li>let our mailing list, about 850 households today, grow by people we have met rather than by lists we have
bought.</li>
</ul>
<h2>Goal 3: Policy</h2>
<p>Good law makes decency easier. We undertake to</p>
<ul>
<li>follow each bill in Springfield that touches trafficking and explain it on one page;</li>
<li>offer towns model ordinances that their attorneys can adopt with few changes;</li>
<li>speak for laws that treat people who were sold as people who were harmed, and never as offenders.</li>
</ul>
"""
        ),
        takeaways(
            "Our three goals in one breath",
            "<b>Awareness:</b> more people recognize trafficking and know the number.",
            "<b>Engagement:</b> everybody who wants to help has something to do.",
            "<b>Policy:</b> the rules protect people who were trafficked and reach those who profit.",
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
<a linktype="page" ref="resource:parents-evening-curriculum">curriculum</a>, which any chapter may use.</p>
<h2>Our partners</h2>
<ul>
<li><b>Direct service:</b> Juniper Row, a house for young adults who leave trafficking; Open Gate Collective,
led by survivors; the Westside Night Clinic.</li>
<li><b>Bar associations:</b> the anti-trafficking committee of the Prairie Bar Association; Lawyers on Call, a
roster for T visa applications.</li>
<li><b>Law schools:</b> the human rights clinic of Marquette Park Law School, whose students draft our
ordinances with us.</li>
<li><b>Faith:</b> the Interfaith Table of Example Street; Elm Street Synagogue; Prairie Avenue Mosque;
Lakeside Parish.</li>
</ul>
<p>All of these partners are invented for this demonstration.</p>
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
        call_to_action(
            "Stay in touch",
            text=(
                "Six letters a year: what we did, what is next, one thing to do. No selling, no sharing of addresses."
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
        hotline("national"),
        paragraph(
            """
<h2>Lantern Chicago</h2>
<p>220 West Example Street<br/>Chicago, Illinois</p>
<p><a href="mailto:chicago@lantern.example.org">chicago@lantern.example.org</a></p>
<ul>
<li><b>Denise Kowalczyk</b>, chapter lead: partners, press, anything urgent</li>
<li><b>Priya Raman</b>, editor: this site, the mailing list, our social accounts</li>
<li><b>Samuel Okafor</b>, schools: lessons, the toolkit, background checks</li>
<li><b>Lucía Benavides</b>, policy: ordinances, bills, the spring walk</li>
</ul>
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
