"""The pages of Lantern Milwaukee."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
)
from resources.demonstration.content.shapes import PageContent

HOME = PageContent(
    site="milwaukee",
    path="/",
    kind="home",
    title="Lantern Milwaukee",
    hero_heading="Many hands, one light",
    summary=(
        "The Milwaukee chapter brings congregations, students, survivor leaders and neighbors into one room, "
        "and then to work."
    ),
    introduction=(
        "We are the youngest chapter of the network. We listen first, borrow what others have made well, and "
        "show up where we said we would."
    ),
    picture="lake-shore-light",
    body=(
        hotline("national"),
        paragraph(
            """
<h2>What is going on</h2>
<p>Nearly two hundred people came to our autumn workshop; you can read
<a linktype="page" ref="milwaukee:/news/from-concern-to-action/">what they took home</a>. Our next evening is
on [[date 19 thursday]] at 7 pm in the chapel in Brookfield. Everybody is welcome, of any faith and of
none.</p> """
        ),
        figure(
            "chapel-in-the-evening",
            alt="A small chapel between trees in the evening, its windows lit and its door open.",
            caption="The door is open from half past six.",
            credit="Lantern Network (demonstration)",
        ),
        resource_list(
            "What we hand out",
            "workshop-handout-allies",
            "trafficking-in-plain-words",
            "toolkit-for-teachers",
        ),
        statistic("hotline-situations-2021"),
        call_to_action(
            "Lend us what you are good at",
            text="Bookkeeping, bread, driving, design, languages, law: there is a place for it.",
            label="See how to join in",
            page="milwaukee:/get-involved/",
        ),
    ),
)

ABOUT = PageContent(
    site="milwaukee",
    path="/about/",
    kind="section",
    title="About our chapter",
    summary=(
        "How a reading group became a chapter, what we do in Milwaukee and Waukesha counties, and who keeps us honest."
    ),
    introduction=(
        "A reading group of nine became a chapter when somebody asked what we would do once we had read enough."
    ),
    picture="lake-shore-light",
    body=(
        paragraph(
            """
<h2>How we began</h2>
<p>In our first winter we read. In the second we asked the people who already worked in Milwaukee what was
missing: the night shelter, the public defender’s office, the nurses at two emergency rooms, a circle of women
who had come out of trafficking. They did not ask for another program. They asked for beds, for bus passes,
for employers who would take a chance, and for congregations that would stop showing frightening films.</p>
<p>So we do little that has our name on it. We connect: a parish with a spare apartment and a shelter that
needs one; a bakery that is hiring and a young woman who gets up early anyway; students who want to help and a
list that is waiting to be typed.</p>
<h2>What we do</h2>
<ul>
<li><b>Workshops.</b> Two large ones a year, with child care and interpreters, always with a survivor leader
on the stage and paid.</li>
<li><b>Congregations.</b> A conversation in four evenings that any community of faith can hold by itself.</li>
<li><b>Matching.</b> A list of needs from our partners, kept current every week, and people who meet
them.</li>
<li><b>Borrowing.</b> We use what other chapters have written. Chicago’s toolkit works as well on this shore
of the lake.</li>
</ul>
<h2>Wisconsin’s law in one paragraph</h2>
<p>Wisconsin has made human trafficking a felony since 2008, in
<a href="https://docs.legis.wisconsin.gov/statutes/statutes/940/ii/302">section 940.302</a> of its statutes,
and trafficking of a child in
<a href="https://docs.legis.wisconsin.gov/statutes/statutes/948/051">section 948.051</a>. A child who was sold
is a child who was harmed; what remains is to treat every one of them so. What the law offers beyond that, and what
has to come from neighbors, is told on our page about
<a linktype="page" ref="milwaukee:/what-help-looks-like/">what help looks like</a>.</p>
"""
        ),
        quotation(
            ("They asked me what I would change about their plan. Nobody on a committee had asked me that before."),
            attribution="Tanya Brooks",
            role="Open Gate Collective, adviser to the chapter (invented)",
        ),
        paragraph(
            """
<h2>Who keeps us honest</h2>
<p>Three advisers who survived trafficking read our plans and our budget each spring. A treasurer who belongs
to none of our congregations signs every check. Our partners may strike us from their list whenever we are
more trouble than help; so far they have not.</p>
<p>Partners: the Women’s Guild of Harbor Chapel, the social work students of Lakefront University, Third
Street Night Shelter, Open Gate Collective and Friedl &amp; Daughters Bakery. All of them are invented for
this demonstration.</p> """
        ),
    ),
)

GET_INVOLVED = PageContent(
    site="milwaukee",
    path="/get-involved/",
    kind="section",
    title="Get involved in Milwaukee",
    summary="Lend your gifts, team up with a congregation or a class, or sign up for the letter.",
    introduction=("Lend your gifts, team up, sign up: three ways in, and you can change your mind about any of them."),
    picture="full-hall",
    body=(
        paragraph(
            """
<h2>Lend your gifts</h2>
<p>Tell us what you like doing, not what you think we need. At the moment our partners are glad of</p>
<ul>
<li>drivers for two mornings a week, with a clean record and a quiet manner;</li>
<li>people who speak Spanish, Hmong or Arabic and would train as interpreters;</li>
<li>a bookkeeper, an electrician and somebody who understands apartment leases;</li>
<li>employers who can offer a first job with a patient supervisor.</li>
</ul>
<h2>Team up</h2>
<p>A congregation, a class, a book club or a shop can take on one line of the list together. A
<a linktype="page" ref="milwaukee:/events/four-evenings/">conversation in four evenings</a> helps a community
decide what it can carry, and for how long.</p>
<h2>Sign up</h2>
<p>Our letter comes on the first of the month, with the list of needs, the next date and one thing worth
reading. Write to
<a href="mailto:letter@milwaukee.lantern.example.org">letter@milwaukee.lantern.example.org</a>.</p>
<h2>Give</h2>
<p>Money goes to interpreters, child care and the survivor leaders we invite. The rest is coffee, and somebody
usually pays for that.</p>
"""
        ),
        resource_list("Good to read", "workshop-handout-allies", "words-that-respect", "six-action-steps"),
        call_to_action(
            "Come and see",
            text="The next evening is the easiest way to meet us. Nobody will ask you to stand up.",
            label="Ask us anything",
            page="milwaukee:/contact/",
        ),
    ),
)

CONTACT = PageContent(
    site="milwaukee",
    path="/contact/",
    kind="section",
    title="Contact",
    summary="How to reach Lantern Milwaukee, and where to turn if you need help now.",
    introduction=("One of four volunteers reads the mail each day. If you need help now, please use the hotline."),
    body=(
        paragraph(
            """
<h2>Lantern Milwaukee</h2>
<p>31 Example Lane<br/>Milwaukee, Wisconsin</p>
<p><a href="mailto:milwaukee@lantern.example.org">milwaukee@lantern.example.org</a></p>
<p>Who does what stands on the page about <a linktype="page" ref="milwaukee:/about/people/">our people</a>.</p>
<h2>If you worry about somebody</h2>
<p>You do not have to be certain before you call <embed embedtype="hotline" ref="national"/>. For thoughts of
suicide, your own or somebody else’s, call or text <embed embedtype="hotline" ref="988"/>. In an emergency,
call 911.</p> """
        ),
    ),
)

PAGES = (HOME, ABOUT, GET_INVOLVED, CONTACT)
