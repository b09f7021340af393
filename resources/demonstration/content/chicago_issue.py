"""The long page of Lantern Chicago about trafficking in a city of hotels and kitchens, its positions and questions."""

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
from resources.demonstration.content.page_blocks import event_list, position, question, table
from resources.demonstration.content.page_shapes import Issue

POSITIONS = (
    position(
        "A notice that somebody looks for",
        number="Human Trafficking Resource Center Notice Act, 775 ILCS 50",
        jurisdiction="Illinois",
        stage="law",
        stance="support",
        text="""
<p>Bars, truck stops, stations, emergency rooms and others must post the hotline’s number. We support the act, and ask
every village to look for the sheet when it is in the building anyway. Our
<a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> rules out visits for this purpose
alone: no notice is worth frightening a kitchen.</p>
""",
        url="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3639&ChapterID=64",
    ),
    position(
        "Training for the people who see the most",
        number="820 ILCS 95, with Public Act 102-324",
        jurisdiction="Illinois",
        stage="law",
        stance="support",
        text="""
<p>Hotels have had to train their staff since 2020; restaurants and truck stops were added on January 1, 2022. Twenty
minutes every two years are a beginning, and the act was amended again in 2025, by Public Act 104-99. We ask that
survivors help to write what is taught, in the languages of the staff, and that it reach those who never meet a
guest.</p>
""",
        url="https://www.ilga.gov/legislation/ilcs/documents/082000950K10.htm",
    ),
    position(
        "Nobody cleans a room without a button",
        number="Hotel and Casino Employee Safety Act, 820 ILCS 325",
        jurisdiction="Illinois",
        stage="law",
        stance="support",
        text="""
<p>Since March 2021 hotels have had to give a device that calls for help to whoever works alone in a guest room or a
restroom, without charge. It was written against harassment. We support it because a person who can call for help at
work is harder to hold there, and because workers sent by an agency are covered too.</p>
""",
        url="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=4010&ChapterID=68",
    ),
    position(
        "A conviction that should not have been",
        number="725 ILCS 5/116-2.1 (Senate Bill 1037 of 2011)",
        jurisdiction="Illinois",
        stage="law",
        stance="support",
        text="""
<p>Since 2012 a court may take back a conviction for prostitution if the person was being trafficked at the time. We
support it and ask for more: people are also made to carry, to steal and to sign. What they were forced to do should
not answer for them when they look for a room.</p>
""",
        url="https://www.ilga.gov/legislation/ilcs/documents/072500050K116-2.1.htm",
    ),
    position(
        "No fee for a job, no hand on a passport",
        number="",
        jurisdiction="Municipalities of Cook County",
        stage="idea",
        stance="support",
        text="""
<p>A village that hires a cleaning company can write two sentences into the contract: workers pay nothing for being
hired, and nobody keeps their papers. They stand in section 3 of our
<a linktype="page" ref="resource:model-ordinance-purchasing">model ordinance on purchasing</a>. One finance committee
has asked for them so far; it is invented, and we look forward to a real one.</p>
""",
    ),
)

QUESTIONS = (
    question(
        "How much of it is there in Chicago?",
        """
<p>We do not know, and we no longer repeat the numbers that we are offered. What is counted are reports: in 2021 the
national hotline learned of <embed embedtype="statistic" ref="hotline-situations-2021"/> situations in all of the
United States. That counts courage and telephones as much as it counts crime. If you need a figure for a speech, take
one of <a linktype="page" ref="resource:six-figures-you-may-quote">six that you may quote</a>.</p>
""",
    ),
    question(
        "Is it worse when a big game or a convention is in town?",
        """
<p>The claim comes back with every large event, and we know of no sound count behind it. What a convention brings for
certain is temporary work: more rooms to turn over, more plates, more agencies. So we do the same in such a week as in
any other, and we ask who pays the people who came for it.</p>
""",
    ),
    question(
        "What separates a bad job from trafficking?",
        """
<p>Whether you can leave it. Late pay, shouting and a cold room are wrong, and a lawyer can help with them. It becomes
something else when leaving is made impossible: by a debt that grows, a passport in a safe, a threat to call
immigration or to visit your mother. Many cases lie in between. The hotline talks about those as well.</p>
""",
    ),
    question(
        "My employer keeps my passport. What can I do?",
        """
<p>Keeping somebody’s papers in order to make them work is a crime under
<a href="https://www.law.cornell.edu/uscode/text/18/1592">federal law (18 U.S.C. § 1592)</a> and one of the means that
the law of Illinois names. It does not matter whether your visa is in order. Talk it through before you ask for the
passport back: <embed embedtype="hotline" ref="national"/>. There is
<a linktype="page" ref="resource:poster-papers-and-pay">a sheet about it in three languages</a>.</p>
""",
    ),
    question(
        "Can a child be arrested for prostitution in Illinois?",
        """
<p>Not prosecuted, since August 20, 2010.
<a href="https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=096-1464">Public Act 96-1464</a>, the Safe
Children Act, made everybody under 18 immune, and tells the officer to report to the state’s child abuse hotline
instead. <a linktype="page" ref="resource:illinois-safe-children-act">Two pages</a> explain what has to follow.</p>
""",
    ),
    question(
        "Somebody offers my daughter money for pictures. Whom do I tell?",
        """
<p>First tell her that she has done well to let you know, even if she did not choose to. Keep the messages; do not
answer in her name. Then report to <embed embedtype="hotline" ref="ncmec"/>, who can also help to have pictures taken
down. The school comes later, and only with her knowledge.</p>
""",
    ),
    question(
        "Should I stop going to hotels and restaurants?",
        """
<p>No. Most of them are places where people work hard and go home. Ask at the desk how the staff was trained, tip in
cash, leave the room in a state in which you would like to find it. And if you own the place, read your agency’s
contract tonight.</p>
""",
    ),
)

ISSUE = Issue(
    site="chicago",
    path="/trafficking-in-chicago/",
    title="Trafficking in Chicago",
    summary=(
        "Human trafficking in a city of hotels and kitchens: what Illinois law says, what owners owe, what parents "
        "ask, which ordinances we offer, where we stand, and seven questions."
    ),
    introduction=(
        "A city that puts up and feeds half a continent has many back doors. This page is about what happens behind "
        "some of them, what the law of Illinois asks of the people who own them, and what a clerk, a parent or a "
        "village trustee can do about it."
    ),
    picture="city-by-the-lake",
    in_menu=True,
    after="/about/",
    body=(
        paragraph(
            """
<h2>A city of hotels and kitchens</h2>
<p>People come to Chicago because everything else does: the trains, the trucks, the conventions, two airports. They
sleep in beds that somebody has made and eat from plates that somebody has washed, most often after dark and behind a
door marked <i>Staff</i>. Nearly all of that is honest work. It is also work in which a person can disappear while
standing in front of you.</p>
<p>Our partners on the West Side have told us of a dishwasher who slept above the restaurant and owed the owner more
each month; of a woman whom a laundry service brought, fetched and never paid; of a girl of sixteen in a motel room
that a man in the car had booked. The partners and the three people are invented. The patterns are not.</p>
<h2>What Illinois calls it</h2>
<p>The crime stands in <a href="https://www.ilga.gov/legislation/ilcs/documents/072000050K10-9.htm">section 10-9 of
the Criminal Code</a>, 720 ILCS 5. It speaks of <i>involuntary servitude</i> and then lists how work is forced out of
a person: by harm or the threat of it, by holding them in a place, by threatening them with the law, by taking their
papers, by blackmail, or by getting hold of their money. One of these is enough. A locked door is not needed, and no
border has to be crossed. Trafficking is to recruit, move, house or supply somebody for that, or to profit from
it.</p>
<p>If the person is under 18 and it is commercial sex, nobody has to show force at all. And since 2010 no child in
Illinois may be prosecuted for prostitution: the <a linktype="page" ref="resource:illinois-safe-children-act">Safe
Children Act</a> turned an arrest into a telephone call on the child’s behalf.</p>
"""
        ),
        statistic("forced-labor-2021"),
        table(
            "One building, four doors: what to look at, and what to leave alone",
            ("Worth a second thought", "No reason to think anything"),
            (
                "<b>Front desk.</b> One guest holds the papers of another, who looks at him before she answers.",
                "A woman by herself, with one bag, late.",
            ),
            (
                "<b>Hallway.</b> Many short visits to one room, while somebody waits in a car and does not come in.",
                "A couple of different ages or colors. A parent and an adopted child.",
            ),
            (
                "<b>Kitchen.</b> A cook who lives upstairs, never goes out and does not know what he earns.",
                "Somebody who does not talk with you. It is seven in the evening.",
            ),
            (
                "<b>Loading dock.</b> Workers of an agency who come and go in one van; one man keeps all the badges.",
                "An accent.",
            ),
        ),
        paragraph(
            """
<p>The right column matters as much as the left one. Guests have been reported for their skin, and
families for their adopted children. If what you notice is a kind of person, stop. If it is one person’s grip on
another, go on, and call somebody who is trained to listen.</p>
<h2>What the law asks of owners</h2>
<p>Three acts apply behind the service door, and few owners have heard of all of them.</p>
<ul>
<li><b>A notice.</b> Since 2016 the
<a href="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3639&amp;ChapterID=64">Notice Act</a> has told certain
businesses to post the hotline’s number: bars, adult entertainment, airports, stations, truck stops, emergency rooms,
urgent care, farm labor contractors, job recruitment centers. A restaurant where food comes first was not on that list
when we wrote our model. We offer it the sheet anyway, and most take it.</li>
<li><b>Training.</b> Hotels since June 2020, restaurants and truck stops since January 2022: at least
<a href="https://www.ilga.gov/legislation/ilcs/documents/082000950K10.htm">twenty minutes</a>, within six months of
being hired and every two years after that.</li>
<li><b>A button.</b> Since March 2021 whoever works alone in a hotel’s guest rooms or restrooms has been owed
<a href="https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=4010&amp;ChapterID=68">a device that calls for
help</a>.</li>
</ul>
<p>On the <a linktype="page" ref="chicago:/news/what-we-saw-on-the-spring-walk/">spring walk</a> we bring the notice
round. For the training we have written <a linktype="page" ref="resource:the-night-desk">four conversations of a
quarter of an hour</a>, since a film with a quiz had made one motel’s staff afraid of every couple with a suitcase.
The button we cannot bring; we ask whether it works.</p>
"""
        ),
        figure(
            "laundromat",
            alt="Six washing machines in a bright row; above them a hotline notice and a clock on the wall.",
            caption="No act asks a laundromat for a notice. Forty have hung it: people wait there, and read.",
            credit="Lantern Network (demonstration)",
        ),
        resource_list(
            "For the house you run or work in",
            "the-night-desk",
            "at-the-front-desk",
            "poster-papers-and-pay",
            "you-work-in-a-house",
        ),
        quotation(
            "I had come to learn what they look like. I went home and read the contract with our linen service.",
            attribution="A hotel manager",
            role="After the fourth conversation of the night desk (invented)",
        ),
        paragraph(
            """
<h2>What parents ask</h2>
<p>Nobody grows up in a hotel kitchen, but many a first job is in one. That is how our
<a linktype="page" ref="chicago:/about/evenings-for-parents/">evenings for parents</a> have come to talk about work.
<i>Her Corner of the World</i> is about girls and <i>What We Tell Our Sons</i> about boys, ninety minutes each, with
chairs that can be moved. The questions hardly change:</p>
<ul>
<li><i>How do I know that an offer is real?</i> Who pays for the trip, where will you sleep, whom may you call? An
honest employer does not mind being asked.</li>
<li><i>Should I read her phone?</i> Ask about her friends first. Whatever you decide, let her know of it.</li>
<li><i>What do I say if something has happened?</i> “I am glad that you told me.” Then nothing, for as long as it
takes.</li>
</ul>
<p>In schools we teach one lesson three times, and leave the
<a linktype="page" ref="resource:toolkit-for-teachers">toolkit for teachers</a> behind. A student who washes dishes
until midnight is in somebody’s first period.</p>
<h2>What a village can do</h2>
<p>Springfield writes the law; a village renews the license. It knows each bar and each motel, and somebody from the
fire department is there once a year. Two texts are free to take, adapt and improve, both written with the human
rights clinic of our (invented) law school:</p>
<ol>
<li>The <a linktype="page" ref="resource:model-ordinance-hotline-notice">ordinance on hotline notices</a> adds one
line to a form. A missing sheet is handed over, with thirty days to hang it. It is no evidence of anything, and the
text says so.</li>
<li>The <a linktype="page" ref="resource:model-ordinance-purchasing">ordinance on purchasing</a> asks bidders where
things were made and on what terms people work. “We do not know” is an answer, as long as it is published.</li>
</ol>
<p>Two boards have the first on their agenda, in Larkfield and East Prairie, which you will find on no map. Everything
else about such an evening is real: the flag, the coffee, the trustee who asks what it costs.</p>
"""
        ),
        event_list("The next meetings", campaign="chicago:/get-involved/every-village-one-notice/", most=3),
        paragraph(
            """
<h2>What we got wrong</h2>
<p>Our first poster hung in lobbies, where the person for whom it was meant never stood. Our first talk had a slide
with signs and no slide with doubts. And for a year we told volunteers to report any kitchen that looked wrong to
them. A cook who advises us asked what we thought would happen next, to whom, and with which papers. We had no answer.
Since then volunteers report nothing that they have not been asked to. They leave the number, and whoever needs it
decides.</p>
<p>If that is you: the people who answer are no police and no immigration office. They will not act unless you wish
it, except where a child may be harmed or somebody is in danger at that moment.</p>
"""
        ),
        hotline("national"),
        call_to_action(
            "A desk, a kitchen or a seat on a board?",
            text="Tell us which of them is yours. We bring paper and four short conversations, free of charge.",
            label="Invite us",
            page="chicago:/contact/",
        ),
    ),
    positions=POSITIONS,
    questions=QUESTIONS,
)
