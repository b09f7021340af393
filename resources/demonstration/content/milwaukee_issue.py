"""The long page of Lantern Milwaukee about listening, a bed for the night and staying, its positions and questions."""

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
from resources.demonstration.content.page_blocks import event_list, position, question, table
from resources.demonstration.content.page_shapes import Issue

POSITIONS = (
    position(
        "A child is never charged",
        number="2025 Assembly Bill 79",
        jurisdiction="Wisconsin",
        stage="introduced",
        stance="support",
        text="""
<p>Nobody under 18 should be prosecuted for prostitution: a child who was bought has been harmed. Bills that say so
were brought in 2017, 2019, 2021 and 2023, and once more in 2025. How far this one has come stands on the
legislature’s own page. Until section 944.30 says it too, we go on asking, in the same words.</p>
""",
        url="https://docs.legis.wisconsin.gov/2025/proposals/ab79",
    ),
    position(
        "A lease that lets you go",
        number="2021 Assembly Bill 58, on section 704.16",
        jurisdiction="Wisconsin",
        stage="defeated",
        stance="support",
        text="""
<p>A tenant in danger may end a lease early, but has to bring a paper from a court or a prosecutor. The bill would
have let an advocate’s written word do for domestic abuse, sexual assault and stalking. It ended with its session.
We’d like to see it back, with trafficking among its words.</p>
""",
        url="https://docs.legis.wisconsin.gov/2021/proposals/ab58",
    ),
    position(
        "An address that can’t be looked up",
        number="Wis. Stat. § 165.68 (2015 Wisconsin Act 356)",
        jurisdiction="Wisconsin",
        stage="law",
        stance="support",
        text="""
<p>Safe at Home gives people who fear for their safety a substitute address for the school, the bank and the doctor,
and forwards the mail. Trafficking is one of its grounds, and no police report is asked for. We support it, and ask
that every shelter in our two counties have somebody who is trained to fill in the form.</p>
""",
        url="https://docs.legis.wisconsin.gov/document/statutes/165.68",
    ),
    position(
        "A second look at an old conviction",
        number="Wis. Stat. § 973.015 (2m) (2013 Wisconsin Act 362)",
        jurisdiction="Wisconsin",
        stage="law",
        stance="support",
        text="""
<p>A court may vacate or expunge a conviction for prostitution that came of being trafficked, at any time. It reaches
that one offense and no other. A landlord who reads “theft” doesn’t ask who kept the money; we would let a judge
ask.</p>
""",
        url="https://docs.legis.wisconsin.gov/document/statutes/973.015",
    ),
    position(
        "A bed for the young and homeless",
        number="S. 2012, 119th Congress",
        jurisdiction="United States",
        stage="committee",
        stance="support",
        text="""
<p>The Runaway and Homeless Youth and Trafficking Prevention Act of 2025 would renew the federal money for street
outreach, shelters and longer stays. It was sent to the Senate’s Judiciary Committee in June 2025. A young person with
a key of her own is hard to recruit; we know of no better prevention.</p>
""",
        url="https://www.congress.gov/bill/119th-congress/senate-bill/2012",
    ),
)

QUESTIONS = (
    question(
        "How much trafficking is there in Milwaukee?",
        """
<p>We can’t tell you, and neither can the people who put a number on a slide. For the whole country there is a count
of what one hotline heard of in 2021: <embed embedtype="statistic" ref="hotline-situations-2021"/> situations. For our
two counties we know how many beds were full last night. We find that we can work with that.</p>
""",
    ),
    question(
        "What if I am wrong about somebody?",
        """
<p>Then you’ve had a conversation with a person who was lonely, or tired, or in a hurry. You don’t have to be right in
order to be kind, and you needn’t be sure before you call <embed embedtype="hotline" ref="national"/>. Describe what
you noticed. Leave the conclusion to those who have heard it a thousand times.</p>
""",
    ),
    question(
        "She went back to him. Did we fail?",
        """
<p>No. People leave the way one learns a language: they begin, stop and begin again. If she knows that your door opens
a second time without a sermon, you have done the part that was yours. Say so when you part: “This room isn’t a prize.
Call when you like.”</p>
""",
    ),
    question(
        "Must I report what I’ve been told?",
        """
<p>If it concerns a child, perhaps: <a href="https://docs.legis.wisconsin.gov/document/statutes/48.981">section
48.981</a> says which professions must, and to whom. Find out before the evening on which you need to know, and tell
young people at the start. For an adult there’s no such duty. What she told you is hers.</p>
""",
    ),
    question(
        "Does somebody have to go to the police to get help?",
        """
<p>Not for a bed at Third Street, not for Safe at Home, and not for the hotline. Some other help, such as a T visa, is
tied to what police or prosecutors may reasonably ask for, with exceptions for minors and for people whom it would
harm too much. That’s a question for a lawyer, and <a linktype="page" ref="resource:visas-side-by-side">this
comparison</a> is a good start.</p>
""",
    ),
    question(
        "We’re a small congregation. Where should we begin?",
        """
<p>With the people who will have to do it. <a linktype="page" ref="milwaukee:/events/four-evenings/">Four evenings of
conversation</a> show what you can carry, and for how long. A group of nine that drives somebody every Tuesday is
worth more to our partners than two hundred who were moved.</p>
""",
    ),
)

ISSUE = Issue(
    site="milwaukee",
    path="/what-help-looks-like/",
    title="What help looks like",
    summary=(
        "Human trafficking on this shore of the lake: listening, the law of Wisconsin, a night shelter, a room until "
        "summer and somebody who stays, with our positions and six questions."
    ),
    introduction=(
        "We asked people who came out of trafficking what had helped. They spoke of a bed, a bus pass, a lock, a "
        "lawyer on a Friday, and of somebody who was still there. This page is built from what they said, with the law "
        "of Wisconsin in the middle."
    ),
    picture="lake-shore-light",
    in_menu=True,
    after="/about/",
    body=(
        paragraph(
            """
<h2>First we listened</h2>
<p>We were nine people with library cards, and had read enough to be dangerous. So we spent a winter asking. The night
shelter said beds. A public defender said time. Two nurses said a door that closes. A circle of women who had come out
of trafficking let us sit with them for an hour, and one said what has become our rule: “Don’t ask what happened to
me. Ask what’s happening on Thursday.”</p>
<p>They’re invented for this demonstration, as are all our people. But try it on anybody whom you would like to help.
The first question asks for a story. The second gets you a ride to the dentist to drive.</p>
<h2>What it mostly is</h2>
<p>Trafficking is being held in work or in commercial sex, by force, by deceit or by pressure, so that somebody else
may earn by it. In films a stranger does that. In the cases that our adviser Dr. Elena Marsh has read with her
students it was a boyfriend, a cousin, an employer, a mother: someone with a key. That is why “Why didn’t she leave?”
is so hard to answer. Leave whom? It was home.</p>
<p>It’s a nurse’s aide who sends her whole wage to an agency, and a boy who sleeps on couches and pays for them. It
happens on the north side and in the suburbs, on farms and in nail bars, to people of every color. Only <b>being made
to</b> is always the same.</p>
"""
        ),
        takeaways(
            "When somebody begins to tell you",
            "<b>Sit down.</b> It says that you have time. Put your telephone face down, where it can be seen.",
            "<b>Let it be short.</b> Nobody owes you the middle of it. “Thank you for telling me” is a whole answer.",
            "<b>Ask about this week.</b> A bed tonight, a bag at a friend’s, a bill, a doctor.",
            "<b>Promise small.</b> One thing, with a day and an hour. Then come.",
            "<b>Keep it.</b> It isn’t yours to pass on, not even as a prayer request.",
        ),
        paragraph(
            """
<h2>What Wisconsin law says</h2>
<p>Since 2008 trafficking has been a felony of its own here, by
<a href="https://docs.legis.wisconsin.gov/2007/related/acts/116">2007 Wisconsin Act 116</a>. For any age it stands in
<a href="https://docs.legis.wisconsin.gov/document/statutes/940.302">section 940.302</a>: to recruit, entice, harbor,
transport, provide or obtain a person for labor or commercial sex, by one of a long list of means. Bodily harm is on
it, and so are debt bondage, fraud, extortion, taking somebody’s papers and controlling what drugs she gets. For
children it is <a href="https://docs.legis.wisconsin.gov/document/statutes/948.051">section 948.051</a>, and there no
means need be shown at all. Whoever buys can be charged under it along with whoever sells.</p>
<p>So much for what was done. Our partners are asked more often about what may be had. Here’s the short list; the long
one is in the <a linktype="page" ref="resource:wisconsin-act-116-guide">guide to Act 116</a>.</p>
"""
        ),
        table(
            "What somebody may ask for in Wisconsin",
            ("What, and where it stands", "What it’s like"),
            (
                (
                    "Money from the person who did it: "
                    '<a href="https://docs.legis.wisconsin.gov/document/statutes/940.302">940.302 (3)</a> and '
                    '<a href="https://docs.legis.wisconsin.gov/document/statutes/973.20">973.20</a>'
                ),
                "Slow. Bring every notebook in which hours were written down.",
            ),
            (
                (
                    "A defense, when the trafficking led to the offense: "
                    '<a href="https://docs.legis.wisconsin.gov/document/statutes/939.46">939.46</a>'
                ),
                "Tell the public defender on the first day, not on the last.",
            ),
            (
                (
                    "An old conviction for prostitution taken back: "
                    '<a href="https://docs.legis.wisconsin.gov/document/statutes/973.015">973.015 (2m)</a>'
                ),
                "A motion, a hearing, and a different answer on the next form.",
            ),
            (
                (
                    "An address that stays secret, with Safe at Home: "
                    '<a href="https://docs.legis.wisconsin.gov/document/statutes/165.68">165.68</a>'
                ),
                "Begins with a plan for safety. Needs no court and no police report.",
            ),
            (
                (
                    "To be told, heard and kept apart in court: "
                    '<a href="https://docs.legis.wisconsin.gov/statutes/statutes/950">chapter 950</a>'
                ),
                "Ask for the waiting room. Bring somebody who brings a book.",
            ),
        ),
        paragraph(
            """
<p>It’s no legal advice, and statutes change; follow the links before you rely on a word of it. Harbor Legal Clinic,
our partner, sits down with people on Fridays, free of charge, and would like to be asked early.</p>
<h2>Seven in the evening</h2>
<p>At Third Street Night Shelter a lamp goes on over the side door at seven. There are twenty-two beds, a kitchen, a
shelf of paperbacks. On the first night nobody asks for a paper, and on no night does anybody have to tell what
happened in order to stay. The staff know the difference between a guest who can’t sleep and one who is afraid of
being found. They’ve moved a bed to the wall away from the window more than once.</p>
<p>A night shelter isn’t a program against trafficking. It’s where many will be seen by someone for the first time who
doesn’t want anything. Ask a trafficker what he offers, and it’s nearly always a place to sleep. Twenty-two beds are
an argument against him, every night, until the twenty-third person comes.</p>
"""
        ),
        figure(
            "lantern-on-a-step",
            alt="A lit lantern stands on the top step before a blue door, with a pot of red geraniums beside it.",
            caption="The side door. Somebody says good evening before anything else.",
            credit="Lantern Network (demonstration)",
        ),
        quotation(
            "People bring us what they would want in an emergency. I wish they’d bring what they want on a Monday.",
            attribution="The night manager",
            role="Third Street Night Shelter (invented)",
        ),
        paragraph(
            """
<h2>Between the mat and the lease</h2>
<p>The shelter is for nights; a lease asks for references. In between lie months, and that’s where people are lost. In
<a linktype="page" ref="milwaukee:/news/five-winters-fourteen-rooms/">five winters</a> our friends have lent fourteen
furnished rooms to nineteen guests. Sixteen of them moved on to a place of their own. The numbers belong to our
invented chapter; what hosts had to learn is true anywhere. Buy a lock. Stop cooking. Don’t wait up.</p>
<p>Then comes paper. Debts that somebody made in your name while he controlled you can be kept off a credit report: a
<a href="https://www.ecfr.gov/current/title-12/section-1022.142">federal rule</a> has said so since 2022. A landlord
may accept a letter in place of a rental history. And a first job holds if the wage comes on Friday at two, as a
bakery on the south side has found with seven people.</p>
"""
        ),
        resource_list(
            "For a room, a lease and a wage", "a-room-until-summer", "letter-to-a-landlord", "a-job-that-holds"
        ),
        statistic("forced-sexual-exploitation-2021"),
        paragraph(
            """
<p>We show that figure because people ask for one. Nobody ever stayed for a figure. People stay for somebody who takes
her coffee black and hates the number 19 bus.</p>
<h2>Wednesdays</h2>
<p>The word comes from Tanya Brooks, who was visited every Wednesday for a year by a woman who did nothing in
particular. It has become our name for the part of help that can’t be donated. Volunteers train for two evenings with
Open Gate Collective, whose people survived trafficking and are paid for teaching. Each promises six months, and has a
second person who steps in. They don’t counsel. They play cards, wait at the courthouse, hold a baby, sit on a porch
with a thermos.</p>
<p>Our <a linktype="page" ref="milwaukee:/get-involved/a-season-of-staying/">season of staying</a> counts what’s still
there at its end. Come and hear what it takes before you promise anything.</p>
"""
        ),
        event_list("Evenings to come to", campaign="milwaukee:/get-involved/a-season-of-staying/", most=3),
        paragraph(
            """
<h2>What isn’t help</h2>
<p>We’ve done most of it ourselves. A film with a chain on the cover. A welcome banner. A prayer, aloud, over someone
who had come for socks. Photographs. Advice. A rescue, in a borrowed van, of a woman who had a plan of her own and
needed eight more days for it; she told us later what that had cost her.</p>
<p>So: don’t follow anyone, don’t confront anyone, and don’t knock on a door to see who opens. If somebody is in
danger at this moment, call 911. For everything else there’s a number at which people are awake, and which you may
call just to think aloud.</p>
"""
        ),
        hotline("national"),
        call_to_action(
            "One line of the list",
            text="Each Monday our partners tell us what’s short. Take a line, and say how long we can count on you.",
            label="See how to join in",
            page="milwaukee:/get-involved/",
        ),
    ),
    positions=POSITIONS,
    questions=QUESTIONS,
)
