"""The issue page, campaign, a profile, partners and people of Lantern Milwaukee."""

from __future__ import annotations

from resources.demonstration.content.blocks import quotation, resource_list, step
from resources.demonstration.content.milwaukee_issue import ISSUE
from resources.demonstration.content.page_blocks import event_list, goal, partner, person, question
from resources.demonstration.content.page_shapes import Campaign, Partners, People, Profile

STAYING = Campaign(
    site="milwaukee",
    path="/get-involved/a-season-of-staying/",
    title="A season of staying",
    summary="Milwaukee’s campaign after the workshop: fourteen furnished rooms, four Wednesdays a month, one list.",
    introduction=(
        "Nearly two hundred people asked what help looks like. The answer from our advisers was short: be there next "
        "Wednesday. So this campaign counts what stays, not what starts."
    ),
    picture="coats-on-hooks",
    starts_in_days=-11,
    starts_weekday="saturday",
    ends_in_days=100,
    goals=(
        goal(
            "Fourteen furnished rooms",
            "<p>Congregations and landlords offer a room until summer; Third Street Night Shelter chooses who needs "
            "it.</p>",
            "<p>A lease, a lock and a key come before cushions.</p>",
        ),
        goal(
            "Somebody for every Wednesday",
            "<p>Forty volunteers train for two evenings with Open Gate Collective.</p>",
            "<p>Whoever starts promises six months, and has a second person who steps in.</p>",
        ),
        goal(
            "A list that is true",
            "<p>Partners tell us each Monday what is short, and we publish it the same day.</p>",
            "<p>What has been met is crossed out where everybody can see it.</p>",
        ),
    ),
    actions=(
        step(
            "Read the list",
            effort="minutes",
            text="<p>Seven lines, new every week. One of them may be standing in your cellar.</p>",
            links=(("What a list of needs looks like", "milwaukee:/news/what-a-list-of-needs-looks-like/"),),
        ),
        step(
            "Come on a Thursday",
            effort="evening",
            text="<p>An evening about ordinary, reliable help. Child care, interpreters, no sign-up.</p>",
            links=(("Wednesdays: how to be somebody who stays", "milwaukee:/events/somebody-who-stays/"),),
        ),
        step(
            "Hold the conversation at your place",
            effort="evening",
            text="<p>Four evenings help a community to decide what it can carry, and for how long.</p>",
            links=(("A conversation in four evenings", "milwaukee:/events/four-evenings/"),),
        ),
        step(
            "Be there on Wednesday",
            effort="ongoing",
            text="<p>Drive, cook, sit, do a puzzle. Nothing in particular, every week.</p>",
            links=(("Ask us", "milwaukee:/contact/"),),
        ),
    ),
    body=(
        quotation(
            "I had plenty of people who wanted to save me. What I needed was somebody who would still be there on "
            "Wednesday.",
            attribution="Tanya Brooks",
            role="Open Gate Collective (invented)",
        ),
        resource_list("To prepare yourself", "workshop-handout-allies", "words-that-respect"),
    ),
)

SHELTER = Profile(
    site="milwaukee",
    path="/about/third-street-night-shelter/",
    review_in_days=-60,
    title="The light over the side door",
    summary="Joan Friedl on Third Street Night Shelter, in five questions: beds, rules, lawyers and bread.",
    introduction=(
        "Third Street Night Shelter opens at seven in the evening. Joan Friedl spent thirty years as a prosecutor and "
        "now advises it. Both she and the shelter are invented for this demonstration."
    ),
    picture="lantern-on-a-step",
    name="Joan Friedl",
    role="Adviser, retired assistant district attorney",
    organisation="Third Street Night Shelter",
    byline="Carla Jensen",
    questions=(
        question(
            "What does somebody find who comes to the side door?",
            "<p>A lamp, a bell, and a person who says good evening before anything else. There are twenty-two beds. "
            "Nobody is asked for a paper on the first night, and nobody has to say what happened in order to stay.</p>",
        ),
        question(
            "You spent thirty years in courtrooms. What did you have to unlearn?",
            "<p>To ask. A prosecutor asks until the story is complete. Here a story belongs to the person who has it. "
            "I have learned to talk about bread.</p>",
        ),
        question(
            "What can the law do for your guests?",
            "<p>More than they expect and less than they need. Wisconsin has made trafficking a felony since 2008, and "
            "there are federal visas and compensation. But a court asks what was done. It does not ask where somebody "
            "will sleep on Friday.</p>",
        ),
        question(
            "Which help turned out to be no help?",
            "<p>Forty teddy bears for adults. A television crew. And a very kind group that came for three weeks and "
            "then did not. People count on you faster than you think.</p>",
        ),
        question(
            "What is the one thing that you would like readers to do?",
            '<p>Save <embed embedtype="hotline" ref="national"/> in your telephone. Then look at '
            '<a linktype="page" ref="milwaukee:/news/what-a-list-of-needs-looks-like/">the list</a>, take one line of '
            "it, and tell us how long we can count on you.</p>",
        ),
    ),
)

PARTNERS = Partners(
    site="milwaukee",
    path="/about/partners/",
    review_in_days=-9,
    title="Our partners",
    summary="The organizations with which Lantern Milwaukee works, by what they do.",
    introduction="They may strike us from their list at any time. All of them are invented for this demonstration.",
    picture="lake-shore-light",
    partners=(
        partner(
            "Third Street Night Shelter",
            kind="direct_service",
            text="Twenty-two beds, a kitchen and a list of what is short, new each Monday.",
        ),
        partner(
            "Open Gate Collective",
            kind="direct_service",
            text="Led by survivors. Trains our volunteers and reads our plans, and is paid for both.",
        ),
        partner(
            "Harbor Legal Clinic", kind="legal", text="Free advice on leases, protection orders and visas, on Fridays."
        ),
        partner(
            "Lakefront University",
            kind="schools",
            text="Social work students who look after children at workshops and type lists without mistakes.",
        ),
        partner("Women’s Guild of Harbor Chapel", kind="faith", text="Host, baker and conscience of our workshops."),
        partner(
            "Hmong Alliance Fellowship",
            kind="faith",
            text="Found our first six interpreters, and the rule by which they work.",
        ),
        partner(
            "Example County Public Health Nurses",
            kind="public_agency",
            text="Wrote the two minutes in which a patient is seen alone.",
        ),
        partner(
            "Friedl & Daughters Bakery",
            kind="business",
            text="First jobs at four in the morning, with a patient supervisor and bread to take home.",
        ),
    ),
)

PEOPLE = People(
    site="milwaukee",
    path="/about/people/",
    title="People",
    summary="Who does what at Lantern Milwaukee, and how to reach them.",
    introduction="Four of us read the mail in turn. All names are invented, as are the addresses.",
    email="milwaukee@lantern.example.org",
    postal_address="Lantern Milwaukee\n31 Example Lane\nMilwaukee, Wisconsin",
    opening_hours="Wednesdays, 4 to 7 pm",
    people=(
        person(
            "Andre Whitfield",
            role="Chapter lead",
            email="andre@lantern.example.org",
            text="Partners and the list of needs.",
        ),
        person(
            "Carla Jensen",
            role="Editor",
            email="carla@lantern.example.org",
            text="This site, the monthly letter and the workshops.",
        ),
        person(
            "Pa Houa Vang",
            role="Congregations and interpreters",
            email="pahoua@lantern.example.org",
            text="Answers in English and Hmong.",
        ),
        person(
            "Tanya Brooks", role="Adviser", organisation="Open Gate Collective", text="Reads plans before they start."
        ),
    ),
    body=(event_list("Where you can meet us"),),
)

PAGES = (ISSUE, SHELTER, PARTNERS, PEOPLE, STAYING)
