"""National's campaigns, partners and people."""

from __future__ import annotations

from resources.demonstration.content.blocks import hotline, paragraph, resource_list, step, takeaways
from resources.demonstration.content.page_blocks import goal, partner, person, video
from resources.demonstration.content.page_shapes import Campaign, Partners, People

THIRTY_DAYS = Campaign(
    site="national",
    path="/get-involved/thirty-days-of-light/",
    title="Thirty days of light",
    summary="The network’s month of awareness: thirty days, one number, wherever people are alone for a minute.",
    introduction=(
        "For thirty days every chapter puts the hotline’s number where somebody can read it unseen. No gala, no "
        "marathon: tape, paper and a friendly question."
    ),
    picture="lanterns-at-dusk",
    starts_in_days=51,
    starts_weekday="monday",
    ends_in_days=80,
    ends_weekday="tuesday",
    goals=(
        goal(
            "Three thousand walls",
            "<p>Each chapter chooses one kind of place: laundromats, clinics, break rooms, truck stops.</p>",
            "<p>Every poster is hung by the person who asked for leave to hang it.</p>",
        ),
        goal(
            "Every number checked",
            "<p>Chapters visit last year’s walls and take down what is out of date.</p>",
            "<p>The office calls each hotline that we name, once, and writes the day beside it.</p>",
        ),
        goal(
            "Words that do no harm",
            "<p>Nothing is published in these weeks that shows a person in distress, real or drawn.</p>",
            "<p>The council of survivors reads every new text before it appears.</p>",
        ),
    ),
    actions=(
        step(
            "Save the number",
            effort="minutes",
            text='<p><embed embedtype="hotline" ref="national"/>: under a name that only you understand.</p>',
        ),
        step(
            "Ask for one wall",
            effort="hour",
            text="<p>Print the poster, ask one owner, bring tape. Restrooms are best.</p>",
            links=(("The hotline poster", "resource:hotline-poster"),),
        ),
        step(
            "Hold a lunch hour",
            effort="hour",
            text="<p>Two pages, read aloud in turn at your workplace, and twenty minutes of questions.</p>",
            links=(("Trafficking in plain words", "resource:trafficking-in-plain-words"),),
        ),
        step(
            "Begin where there is no chapter",
            effort="ongoing",
            text="<p>Three people and one evening a month. We help with the rest.</p>",
            links=(("How to start", "national:/get-involved/"),),
        ),
    ),
    body=(
        video(
            "How to ask for a wall, in two minutes",
            url="https://video.example.org/lantern/how-to-ask-for-a-wall",
            picture="laundromat",
            alt="Six washing machines in a bright row; above them a hotline notice and a clock on the wall.",
            length="2 minutes",
            text="A volunteer asks the owner of a laundromat. With captions in English and Spanish.",
        ),
        resource_list("For your walls", "hotline-poster", "poster-papers-and-pay", "poster-you-can-still-tell"),
    ),
)

READ_FIRST = Campaign(
    site="national",
    path="/get-involved/read-before-you-share/",
    title="Read before you share",
    summary="A campaign against false alarms: look for the source, the year and the person before you pass a post on.",
    introduction=(
        "Rumors about vans and zip ties travel faster than help, and keep hotlines busy while somebody waits. For a "
        "few weeks we ask one favor: read to the end, look for the source, then decide."
    ),
    picture="kitchen-table",
    starts_in_days=-9,
    ends_in_days=26,
    goals=(
        goal(
            "Fewer false alarms",
            "<p>Chapters answer rumors in their town within a day, kindly and with a source.</p>",
            "<p>No chapter shares a post that names or shows a missing adult, unless the family asked for it.</p>",
        ),
        goal(
            "Figures with a birth certificate",
            "<p>Whatever number we quote has a source, a year and a sentence on what it does not mean.</p>",
        ),
    ),
    actions=(
        step(
            "Ask three questions",
            effort="minutes",
            text="<p>Who says so? When? How would they know? If two of the three have no answer, let it rest.</p>",
        ),
        step(
            "Learn six figures",
            effort="hour",
            text="<p>They are checked twice a year, and each comes with its footnote.</p>",
            links=(("Six figures that you may quote", "resource:six-figures-you-may-quote"),),
        ),
        step(
            "Talk with one person who shared it",
            effort="hour",
            text="<p>Not in the comments. On the telephone, beginning with what worried them.</p>",
            links=(("Words that respect", "resource:words-that-respect"),),
        ),
        step(
            "Join the library hour",
            effort="evening",
            text="<p>Bring the post that you were unsure about. We look for its source together.</p>",
            links=(("The library hour", "national:/events/the-library-hour/"),),
        ),
    ),
    body=(
        takeaways(
            "Before you press the button",
            "Real help asks for no shares.",
            "A child who is missing is reported to the police and to the national center, not to a timeline.",
            "Most people are controlled by somebody they know.",
        ),
        hotline("ncmec"),
    ),
)

LABELS = Campaign(
    site="national",
    path="/get-involved/what-the-label-leaves-out/",
    title="What the label leaves out",
    summary="Last season’s campaign about forced labor in supply chains: forty letters a week, and what came back.",
    introduction=(
        "For five weeks readers in every chapter asked the makers of one thing that they own how it was made. This "
        "campaign is over; the letter still works."
    ),
    picture="shelf-of-books",
    starts_in_days=-96,
    ends_in_days=-61,
    goals=(
        goal(
            "Two hundred letters",
            "<p>Each about one product, with one question, to one named person.</p>",
            "<p>We published how many were answered: 71 of 212 (invented, as our campaigns are).</p>",
        ),
        goal("One policy changed", "<p>A city’s purchasing office put forced labor on its checklist.</p>"),
    ),
    actions=(
        step(
            "Look at a label",
            effort="minutes",
            text="<p>Choose one thing that you wear often, and find out who made it.</p>",
            links=(("Where has your shirt been?", "resource:where-has-your-shirt-been"),),
        ),
        step(
            "Write one letter",
            effort="hour",
            text="<p>Ask about what the company’s statement leaves out.</p>",
            links=(("A letter to copy", "resource:letter-sb-657"),),
        ),
        step(
            "Score a statement",
            effort="evening",
            text="<p>With friends and tea. The scorecard shows what a good one says.</p>",
            links=(("The scorecard", "resource:supply-chain-scorecard"),),
        ),
    ),
    body=(
        paragraph(
            """
<h2>What came of it</h2>
<p>Most companies sent a paragraph that we could have written ourselves. Nine sent a person. One of those, a maker of
towels, asked us to read its next statement before it is published, and three volunteers did. It is better now, and it
still leaves out the cotton.</p>
"""
        ),
        resource_list("Keep going", "letter-sb-657", "supply-chain-scorecard", "video-what-the-label-leaves-out"),
    ),
)

PARTNERS = Partners(
    site="national",
    path="/about/partners/",
    title="Partners of the network",
    summary="Organizations with which the national office works, by what they do.",
    introduction=(
        "Chapters have partners of their own. These work with all of us; they are invented for this demonstration."
    ),
    picture="paths-that-meet",
    partners=(
        partner(
            "Survivors’ Speaking Cooperative",
            kind="direct_service",
            text="Books and pays speakers, and prepares the halls in which they speak.",
        ),
        partner(
            "Bridge of Languages", kind="direct_service", text="Interpreters by telephone for chapters, at any hour."
        ),
        partner("Public Counsel of Example Square", kind="legal", text="Reads our model ordinances before towns do."),
        partner(
            "Example State University",
            kind="schools",
            text="Its school of public health tests whether our lessons teach anything.",
        ),
        partner("Friends’ House of Example Square", kind="faith", text="Host of the chapters’ weekend."),
        partner(
            "Midland Library Association", kind="public_agency", text="Puts our collection on its members’ shelves."
        ),
        partner("Plain Paper Press", kind="business", text="Prints posters for all chapters at cost."),
        partner(
            "Harbor Lights Coalition", kind="other", text="Eleven organizations in Los Angeles, our friends there."
        ),
    ),
)

PEOPLE = People(
    site="national",
    path="/about/people/",
    title="People of the national office",
    summary="Who does what in the national office, and how to reach them.",
    introduction="Four people who work part time, and a council that reads everything before you do. All are invented.",
    email="office@lantern.example.org",
    postal_address="Lantern Network\n48 Example Square\nColumbus, Ohio",
    opening_hours="Monday to Thursday, 9 am to 3 pm (Eastern Time)",
    people=(
        person(
            "Ruth Adeyemi",
            role="Director",
            email="ruth@lantern.example.org",
            text="Chapters, council of survivors, press.",
        ),
        person(
            "Tomás Villarreal",
            role="Library editor",
            email="library@lantern.example.org",
            text="Resources, translations, corrections. Answers in English and Spanish.",
        ),
        person(
            "Mei-Ling Carver",
            role="Policy",
            email="policy@lantern.example.org",
            text="Laws, model ordinances and figures.",
        ),
        person(
            "Jonah Pike", role="New chapters", email="chapters@lantern.example.org", text="Your first three evenings."
        ),
        person(
            "Tanya Brooks",
            role="Council of survivors",
            email="council@lantern.example.org",
            text="Letters to this address are read by the council alone.",
        ),
    ),
)

PAGES = (PARTNERS, PEOPLE, THIRTY_DAYS, READ_FIRST, LABELS)
