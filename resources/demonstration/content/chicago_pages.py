"""The issue page, campaign, action steps, programs, partners and people of Lantern Chicago."""

from __future__ import annotations

from resources.demonstration.content.blocks import call_to_action, figure, paragraph, resource_list, step
from resources.demonstration.content.chicago_issue import ISSUE
from resources.demonstration.content.page_blocks import event_list, faq, goal, partner, person, question
from resources.demonstration.content.page_shapes import ActionSteps, Campaign, LowerPage, Partners, People

EVENINGS = LowerPage(
    site="chicago",
    path="/about/evenings-for-parents/",
    title="Evenings for parents",
    summary="Two evenings for parents, one about girls and one about boys, that travel from venue to venue.",
    introduction=(
        "Her Corner of the World is about girls, What We Tell Our Sons about boys. Both last ninety minutes, cost "
        "nothing and come to wherever thirty chairs can be found."
    ),
    picture="reading-room",
    body=(
        paragraph(
            """
<h2>Her Corner of the World</h2>
<p>We begin with a message on a telephone, read aloud: kind, funny, a little too interested. When would you have grown
wary? Parents seldom agree, and that is the evening. We talk about how pressure arrives as a compliment, what loneliness
looks like at fourteen, and which sentence a daughter has to have heard long before she needs it: <i>whatever it is, you
can call me, and I shall come first and ask later.</i></p>
<h2>What We Tell Our Sons</h2>
<p>Boys are harmed, too, and say so less. The first half is about them as people who may be pressed for pictures, money
or silence. The second is about them as people who will one day be offered somebody’s body as entertainment, and about
the fathers, uncles and coaches whose jokes prepared them for saying yes or no.</p>
<h2>Where they have been</h2>
<p>Nine libraries, two mosques, a synagogue, a hockey club, a bowling alley and a laundromat with a large back room. The
venue matters less than who invites: parents come when they are asked by somebody whom they already trust.</p>
"""
        ),
        figure(
            "circle-of-chairs",
            alt="Eight empty chairs stand around a plum-colored rug in a hall with three arched windows.",
            caption="Chairs that can be moved are the only equipment.",
            credit="Lantern Network (demonstration)",
        ),
        faq(
            "What hosts ask us",
            question("What does it cost?", "<p>Nothing. If there is a hat, it goes to Juniper Row.</p>"),
            question(
                "Is it fit for a mixed audience?",
                "<p>Yes. We show no films and tell no stories of other people’s children. Anybody may leave at any "
                "time.</p>",
            ),
            question(
                "In which languages?",
                "<p>English and Spanish; with an interpreter, whichever your neighborhood speaks. Tell us four weeks "
                "ahead.</p>",
            ),
        ),
        resource_list("Hold one yourself", "parents-evening-curriculum"),
        event_list("What else is coming up here", most=3),
        call_to_action(
            "Do you have thirty chairs?",
            text="Write to us six weeks ahead. We bring everything else.",
            label="Invite an evening",
            page="chicago:/contact/",
        ),
    ),
)

NOTICE = Campaign(
    site="chicago",
    path="/get-involved/every-village-one-notice/",
    title="Every village, one notice",
    summary="A campaign for a hotline notice that villages check when they renew a license.",
    introduction=(
        "Illinois tells certain businesses to post the hotline’s number. A village that looks for it when it renews a "
        "license makes the law true at no cost. We ask eleven villages to do so by spring."
    ),
    picture="council-chamber",
    starts_in_days=-34,
    ends_in_days=120,
    goals=(
        goal(
            "Eleven villages have the ordinance on their agenda",
            "<p>A resident speaks at each board meeting; we never send strangers.</p>",
            "<p>Every trustee gets one sheet of paper, and every village attorney our commentary.</p>",
        ),
        goal(
            "Four adopt it",
            "<p>Law students fit the text to each village’s own code.</p>",
            "<p>We sit with the clerk until the inspection form has one more line.</p>",
        ),
        goal(
            "The notices hang",
            "<p>On the spring walk, pairs of volunteers bring a notice to every business that lacks one.</p>",
        ),
    ),
    actions=(
        step(
            "Find out what your village does",
            effort="minutes",
            text="<p>Ask the clerk: does anybody look for the hotline notice? Whatever the answer is, we want it.</p>",
            links=(("Tell us", "chicago:/contact/"),),
        ),
        step(
            "Sit in the room",
            effort="evening",
            text="<p>A full row of residents says more than a good speech. You need not say a word.</p>",
            links=(
                ("Larkfield votes", "chicago:/events/larkfield-village-board/"),
                ("East Prairie hears", "chicago:/events/east-prairie-village-board/"),
            ),
        ),
        step(
            "Speak for three minutes",
            effort="evening",
            text="<p>Bring the letter, read half of it, and stop before the bell. We practice with you.</p>",
            links=(("A letter to a village board", "resource:letter-village-board"),),
        ),
        step(
            "Carry it through",
            effort="ongoing",
            text="<p>An ordinance takes four meetings and a person who comes to all four. Be that person.</p>",
            links=(("The model ordinance", "resource:model-ordinance-hotline-notice"),),
        ),
    ),
    body=(resource_list("What trustees read", "model-ordinance-hotline-notice", "letter-village-board"),),
)

STEPS_PAGE = ActionSteps(
    site="chicago",
    path="/get-involved/six-steps/",
    review_in_days=-45,
    title="Six steps for this month",
    summary="Six things that one person in Chicago can do against trafficking this month, from light to demanding.",
    introduction=(
        "From one minute to one year: six things to do in and around Chicago. Start anywhere. Nobody keeps count, and "
        "nobody does all six."
    ),
    picture="steps-of-light",
    steps=(
        step(
            "Save the number",
            effort="minutes",
            text="""
<p>Put <embed embedtype="hotline" ref="national"/> into your telephone, under a name that tells nobody anything.</p>
""",
        ),
        step(
            "Read two pages",
            effort="minutes",
            text="<p>What the word means and what it does not, without a single frightening picture.</p>",
            links=(("Trafficking in plain words", "resource:trafficking-in-plain-words"),),
        ),
        step(
            "Hang one poster",
            effort="hour",
            text="<p>In a laundromat, a restroom, a break room. Ask first. Offer the tape.</p>",
            links=(("The hotline poster", "resource:hotline-poster"),),
        ),
        step(
            "Come to an evening",
            effort="evening",
            text="<p>Newcomers meet on the first Tuesday of the month, with soup. Bring somebody who disagrees.</p>",
            links=(("Newcomers’ evening", "chicago:/events/newcomers-evening/"),),
        ),
        step(
            "Bring the notice to your village",
            effort="ongoing",
            text="<p>Four board meetings, one sheet of paper, three minutes of your voice.</p>",
            links=(("Every village, one notice", "chicago:/get-involved/every-village-one-notice/"),),
        ),
        step(
            "Teach one lesson, three times",
            effort="ongoing",
            text="<p>You watch, then you share, then you teach. We pay for the background check.</p>",
            links=(
                ("The toolkit for teachers", "resource:toolkit-for-teachers"),
                ("Tell us that you would like to", "chicago:/contact/"),
            ),
        ),
    ),
    body=(
        paragraph(
            """
<p>There is a longer list, with films and letters, by our guest author Hannah Lindqvist:
<a linktype="page" ref="chicago:/news/six-steps-from-light-to-demanding/">six steps, from light to demanding</a>.</p>
"""
        ),
        resource_list("To keep on the refrigerator", "six-action-steps"),
    ),
)

PARTNERS = Partners(
    site="chicago",
    path="/about/partners/",
    review_in_days=-20,
    title="Our partners",
    summary="The organizations with which Lantern Chicago works, by what they do.",
    introduction=(
        "Nothing on this site was made by us alone. These are the organizations that shelter, defend, teach and "
        "gather; all of them are invented for this demonstration."
    ),
    picture="city-by-the-lake",
    partners=(
        partner("Juniper Row", kind="direct_service", text="A house for young adults who leave trafficking."),
        partner(
            "Open Gate Collective",
            kind="direct_service",
            text="Led by survivors: company, job coaching, and advice to organizations like ours, for a fee.",
        ),
        partner(
            "Westside Night Clinic",
            kind="direct_service",
            text="Medical care until midnight, for anybody, with nurses who see patients alone first.",
        ),
        partner(
            "Prairie Bar Association",
            kind="legal",
            text="Its committee against trafficking reviews our ordinances and trains judges’ clerks.",
        ),
        partner(
            "Lawyers on Call",
            kind="legal",
            text="A roster of volunteer attorneys for T visas and for clearing records.",
        ),
        partner(
            "Marquette Park Law School",
            kind="schools",
            text="The students of its human rights clinic draft model ordinances with us.",
        ),
        partner(
            "Example Hills High School",
            kind="schools",
            text="Tried every version of our lesson and told us which ones were dull.",
        ),
        partner("Elm Street Synagogue", kind="faith", text="Hosts parents’ evenings in its school wing."),
        partner("Prairie Avenue Mosque", kind="faith", text="Two evenings for parents a year, always with dinner."),
        partner("Lakeside Parish", kind="faith", text="Home of the newcomers’ evening and of its soup."),
        partner(
            "Interfaith Table of Example Street",
            kind="faith",
            text="Twelve communities that plan their help together, so that nobody gets twelve casseroles.",
        ),
        partner("Village of Larkfield", kind="public_agency", text="The first to put our ordinance to a vote."),
        partner("Example Laundries", kind="business", text="Forty laundromats, forty posters, one patient owner."),
    ),
)

PEOPLE = People(
    site="chicago",
    path="/about/people/",
    title="People",
    summary="Who does what at Lantern Chicago, and how to reach them.",
    introduction="Volunteers all of them, and invented all of them: whom to ask about what.",
    email="chicago@lantern.example.org",
    postal_address="Lantern Chicago\n220 West Example Street\nChicago, Illinois",
    opening_hours="Tuesdays, 6 to 8 pm\nSaturdays, 10 am to noon",
    people=(
        person(
            "Denise Kowalczyk",
            role="Chapter lead",
            email="denise@lantern.example.org",
            text="Partners, press and anything urgent.",
        ),
        person(
            "Priya Raman",
            role="Editor",
            email="priya@lantern.example.org",
            text="This site, the mailing list and our accounts elsewhere.",
        ),
        person(
            "Samuel Okafor",
            role="Schools",
            email="samuel@lantern.example.org",
            text="Lessons, the toolkit, background checks.",
        ),
        person(
            "Lucía Benavides",
            role="Policy",
            email="lucia@lantern.example.org",
            text="Ordinances, bills and the spring walk.",
        ),
        person("Hannah Lindqvist", role="Guest author", organisation="Friends of the Oak Park Reading Room"),
    ),
)

PAGES = (ISSUE, EVENINGS, PARTNERS, PEOPLE, NOTICE, STEPS_PAGE)
