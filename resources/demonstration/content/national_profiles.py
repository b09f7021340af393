"""Profiles on National's site: the coalition in Los Angeles, and an interpreter."""

from __future__ import annotations

from resources.demonstration.content.blocks import call_to_action, hotline, paragraph
from resources.demonstration.content.page_blocks import partner, partners, people, person, question
from resources.demonstration.content.page_shapes import Profile

LOS_ANGELES = Profile(
    site="national",
    path="/about/los-angeles/",
    title="Los Angeles, in five questions",
    summary=(
        "How eleven organizations in Los Angeles work together against trafficking: a shelter, a program across the "
        "border, a law about supply chains, a common calendar and one month of campaign."
    ),
    introduction=(
        "The network has no chapter in Los Angeles yet. It has good friends there. An ally of ours, the translator "
        "Noor Haddad, asked them five questions. The organizations and people on this page are invented for this "
        "demonstration; the laws and the hotlines are real."
    ),
    picture="bus-shelter",
    name="The Harbor Lights Coalition",
    organisation="Los Angeles, California",
    byline="Noor Haddad, ally of the network",
    questions=(
        question(
            "Who are you, and what happens behind your door?",
            """
<p>We began as one house and are now eleven organizations around it. The house, <b>Casa Amanecer</b>, has sixteen places
for women and their children. Somebody who comes gets a room with a lock and her own key on the first evening. There is
no curfew in the first week, no group prayer and no interview for a newsletter. In the second month most people choose
between a class, a job with a patient supervisor and sleeping for once. A stay is eighteen months, if wanted; a third
of our guests move into one of six shared apartments after that.</p>
<p>Every night somebody who speaks Spanish, Tagalog or Thai is awake. What is said in the house stays there. We promise
confidentiality in writing, and staff who break it leave.</p>
""",
        ),
        question(
            "You also work across the border. How?",
            """
<p>With a sister organization in Tijuana, <b>Puerta del Mar</b>. People are brought here with promises made there, and
some of them want to go home, where debts and relatives may be waiting. The program is called <i>Both Shores</i>. One
social worker on each side knows the same families. We check job offers before somebody travels, and go with those who
return: to the registry, to a doctor, to a mother who has to be told something.</p>
<p>It is paid for by a grant of the <b>Two Rivers Foundation</b> for three years, which ends next summer. We say so
whenever we are asked, because programs that nobody knows to be ending end unnoticed.</p>
""",
        ),
        question(
            "Los Angeles sews and stores half of what the country buys. What does the law do about that?",
            """
<p>California passed <a
href="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=200920100SB657">Senate Bill 657</a> in 2010,
the Transparency in Supply Chains Act. Since 2012 large retailers and manufacturers that do business in the state have
had to publish what they do, in five named respects, to keep trafficking and slavery out of what they sell. They may
publish that they do nothing. That sounds weak, and yet it gave us something to read aloud. Twice a year our volunteers
read forty of those statements, send a
<a linktype="page" ref="resource:letter-sb-657">letter</a> to the weakest ten, and thank the best.</p>
""",
        ),
        question(
            "Eleven organizations at one table: how do you keep the peace?",
            """
<p>By meeting only every quarter, and by a common calendar. Before we had it, three of us held a vigil on the same
evening and nobody a training for a year. Now whoever plans something writes it down there first. The meeting goes from
house to house, the host cooks, and survivors who work with us speak first and are paid for their time.</p>
<p>Once a year we do something all together. Our campaign month begins on January 11, the day of awareness, and ends on
February 12. That is two days longer than a month, as somebody always points out. In those weeks each of the eleven
opens its doors once: a film, a clinic for documents, a walk through the garment district, a choir.</p>
""",
        ),
        question(
            "Whom can somebody call, at three in the morning?",
            """
<p>A person, at any hour, who has nothing to do with law enforcement. We run no number of our own, since two good ones
answer day and night: in our region <embed embedtype="hotline" ref="cast"/>, for the whole country
<embed embedtype="hotline" ref="national"/>. Neither is the police, neither is immigration. Callers decide what is
done, whether anything is written down, and whether they want to be called back. What they say stays confidential. The
exceptions are a child who may be harmed and a life in danger, and we say so at the beginning of the call rather than at
its end.</p>
""",
        ),
    ),
    body=(
        hotline("cast"),
        partners(
            "The eleven of the coalition",
            partner("Casa Amanecer", kind="direct_service", text="The house: sixteen places, six apartments."),
            partner("Puerta del Mar", kind="direct_service", text="The other shore of the program across the border."),
            partner("Night Nurses of San Pedro", kind="direct_service", text="A clinic in a bus, near the port."),
            partner("The Tuesday Circle", kind="direct_service", text="Survivors for survivors, without an agenda."),
            partner("Figueroa Legal Collective", kind="legal", text="T visas, wage claims, and clearing of records."),
            partner("Garment Workers’ Law Desk", kind="legal", text="Unpaid wages, in five languages."),
            partner("Example Pacific College", kind="schools", text="Students who read supply chain statements."),
            partner("Saint Brendan’s by the Harbor", kind="faith", text="A kitchen, a choir and a quiet room."),
            partner("Temple Beth Example", kind="faith", text="Hosts the quarterly meeting in spring."),
            partner("Harbor Branch Library", kind="public_agency", text="Keeps the common calendar."),
            partner("Thai Town Market Hall", kind="business", text="First jobs, and the poster in every restroom."),
        ),
        people(
            "Your contact",
            person(
                "Rosalind Achebe",
                role="Coordinator of the coalition",
                organisation="Harbor Lights Coalition",
                email="rosalind@harbor.example.org",
                text="Writes back on weekdays. Not for emergencies: please use a hotline.",
            ),
        ),
        call_to_action(
            "A chapter for Los Angeles?",
            text="Two people have written to us already. A third is enough to begin.",
            label="Tell us if you are the third",
            page="national:/contact/",
        ),
    ),
)

INTERPRETER = Profile(
    site="national",
    path="/about/an-interpreter/",
    review_in_days=-12,
    title="The voice in between",
    summary="Mireya Solano interprets on hotline calls and in waiting rooms. Five questions about getting words right.",
    introduction=(
        "Mireya Solano has interpreted for nineteen years, in courts, in clinics and on the telephone. She trains the "
        "network’s volunteers. She is invented, as everybody is here."
    ),
    picture="open-window",
    name="Mireya Solano",
    role="Interpreter and trainer",
    organisation="Example Guild of Interpreters",
    byline="Tomás Villarreal",
    questions=(
        question(
            "What is the first thing that volunteers get wrong?",
            "<p>They help. They explain, soften, add a please. An interpreter says what was said. If somebody is curt, "
            "I am curt. It is a form of respect: her words are the one thing that nobody should improve.</p>",
        ),
        question(
            "May a relative interpret?",
            "<p>No. Not a cousin, not a neighbor, never a child. You do not know who keeps her papers. If there is "
            "nobody else, use a telephone service, or wait, or draw.</p>",
        ),
        question(
            "Which word is the hardest?",
            "<p>“Trafficking.” In Spanish many people hear smuggling, and those who were not smuggled think that they "
            "are not meant. So I interpret the word, and then the person who asks should ask again in ordinary ones: "
            "can you leave? Who keeps what you earn?</p>",
        ),
        question(
            "How do you carry what you hear?",
            "<p>I walk home. I have a colleague whom I call, without names. And I say no to a third call in one day, "
            "however short the list is.</p>",
        ),
        question(
            "What should every chapter have?",
            "<p>A list of three interpreters who are paid, for each language of its streets. And on the wall "
            '<a linktype="page" ref="resource:hotline-poster">a poster</a> in that language. The people at '
            '<embed embedtype="hotline" ref="national"/> have interpreters for more than two hundred; say the name of '
            "the language in English, and wait.</p>",
        ),
    ),
    body=(
        paragraph(
            """
<p>Milwaukee tells how it found its own interpreters in
<a linktype="page" ref="milwaukee:/news/six-new-interpreters/">Six new interpreters, and one rule</a>.</p>
"""
        ),
    ),
)

PAGES = (LOS_ANGELES, INTERPRETER)
