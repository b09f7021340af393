"""The campaign, partners and people of Lantern Sacramento."""

from __future__ import annotations

from resources.demonstration.content.blocks import hotline, paragraph, resource_list, step
from resources.demonstration.content.page_blocks import download, goal, partner, person
from resources.demonstration.content.page_shapes import Campaign, Partners, People
from resources.demonstration.content.sacramento_issue import ISSUE

THREE_HUNDRED_DOORS = Campaign(
    site="sacramento",
    path="/get-involved/three-hundred-doors/",
    title="Three hundred doors",
    summary="The section’s yearly campaign: 300 posters by mail, then a Day of Action on foot, then a second visit.",
    introduction=(
        "From the first envelope to the second visit: for two months our section sees to it that the hotline notice "
        "hangs where California law wants it, in a language that the street reads."
    ),
    picture="posters-on-a-wall",
    starts_in_days=-18,
    ends_in_days=58,
    ends_weekday="saturday",
    goals=(
        goal(
            "Every business on the list has been asked",
            "<p>Posters and a letter of five sentences go by mail to 300 businesses.</p>",
            "<p>Two weeks later each of them is visited, once, by two or three volunteers.</p>",
            text="<p>Asked, not inspected: whoever says no has said no, and gets the same thank-you.</p>",
        ),
        goal(
            "The notice still hangs when the year turns",
            "<p>There is tape in every bag, and every group offers to hang the notice then and there.</p>",
            "<p>Ten volunteers go back to sixty doors, drawn by lot, six weeks later.</p>",
            "<p>We publish both tallies, the flattering one and the other.</p>",
        ),
        goal(
            "The language fits the street",
            "<p>Each group has somebody who speaks the language of its route.</p>",
            "<p>Where the three languages of our poster are not enough, we order the Attorney General’s model.</p>",
        ),
    ),
    actions=(
        step(
            "Look at one wall",
            effort="minutes",
            text="""
<p>The next time you are in a bar, a nail salon or a bus station, look whether the notice hangs. Tell us the street and
the kind of business; we put it on a list. Please do not question anybody there.</p>
""",
            links=(("Which businesses must post it", "resource:fact-sheet-sb-1193"),),
        ),
        step(
            "Fold and fill",
            effort="hour",
            text="<p>Envelopes want folding, stamps want licking. Come for an hour; there is coffee.</p>",
            links=(("Envelope Sunday", "sacramento:/events/envelope-sunday/"),),
        ),
        step(
            "Walk ten doors",
            effort="evening",
            text="""
<p>On the Day of Action you walk with one or two others, after half an hour of training. Bring shoes in which you can
stand. We bring the sentence that you say.</p>
""",
            links=(
                ("Day of Action", "sacramento:/events/day-of-action/"),
                ("The kit", "resource:day-of-action-kit"),
            ),
        ),
        step(
            "Adopt a street",
            effort="ongoing",
            text="<p>Go past your ten doors once a season. Paper falls down, owners change, and tape costs little.</p>",
            links=(("Write to the section", "sacramento:/contact/"),),
        ),
    ),
    body=(
        paragraph(
            """
<h2>Why we ask and never inspect</h2>
<p>Whether a business keeps the law is for the city and the county to find out. We come as neighbors. That is why
owners let us in, and why the people who work there need not fear us. The longer story stands on
<a linktype="page" ref="sacramento:/human-trafficking/">our page about trafficking</a>.</p>
"""
        ),
        download("tally-sheet", text="What a group writes down at ten doors, and nothing else. One page."),
        resource_list("For your bag", "hotline-poster", "fact-sheet-sb-1193", "day-of-action-kit"),
    ),
)

PARTNERS = Partners(
    site="sacramento",
    path="/about/partners/",
    review_in_days=-26,
    title="Our partners",
    summary="The organizations with which Lantern Sacramento works in three counties, by what they do.",
    introduction=(
        "We put up the numbers; these are the people who stand behind the doors. All of them are invented for this "
        "demonstration."
    ),
    picture="orchard-rows",
    partners=(
        partner(
            "River House",
            kind="direct_service",
            text="Eleven beds, two case managers and a garden for adults who leave trafficking. Trains our volunteers.",
        ),
        partner(
            "Bayani Family Center",
            kind="direct_service",
            text="Advice in Tagalog and Ilocano on work in private homes, wages and family law.",
        ),
        partner(
            "Valley Farm Workers’ Clinic",
            kind="direct_service",
            text="A mobile clinic that comes to the orchard after work, with interpreters and without paperwork.",
        ),
        partner(
            "Luz Legal Aid",
            kind="legal",
            text="Free lawyers for T visas, wage claims and clearing a record. Open house on the first Monday.",
        ),
        partner(
            "Example River School of Law",
            kind="schools",
            text="Students of its legislation clinic read bills at our policy table, for credit and for sandwiches.",
        ),
        partner(
            "Saint Example Parish",
            kind="faith",
            text="Lends its kitchen for Envelope Sunday and its van for the Day of Action.",
        ),
        partner(
            "Example Avenue Library",
            kind="public_agency",
            text="Rooms, a shelf of its own for our material, and librarians who hang the notice without being asked.",
        ),
        partner(
            "Delta Counties Coalition",
            kind="other",
            text="Shelters, unions, clinics and survivor leaders of three counties. Meets every quarter.",
        ),
        partner(
            "Kettle & Tape, printers",
            kind="business",
            text="Prints our posters at cost and has never once asked why it has to be yellow.",
        ),
    ),
)

PEOPLE = People(
    site="sacramento",
    path="/about/people/",
    review_in_days=-14,
    title="People of the section",
    summary="Who does what at Lantern Sacramento, and how to reach them.",
    introduction=(
        "Five volunteers answer letters, mostly after dinner. All of them are invented, as are their addresses."
    ),
    email="sacramento@lantern.example.org",
    postal_address="Lantern Sacramento\n915 Example Avenue\nSacramento, California",
    opening_hours="Thursdays, noon to 2 pm\nand on Envelope Sunday",
    people=(
        person(
            "Grace Villanueva",
            role="Section lead",
            email="grace@lantern.example.org",
            text="Coalition, press and the board. Ask Grace if you do not know whom to ask.",
        ),
        person(
            "Marisol Ortega",
            role="Day of Action",
            email="marisol@lantern.example.org",
            text="Routes, posters and translations. Knows which streets have no shade.",
        ),
        person(
            "Ben Tanaka",
            role="Policy table",
            email="ben@lantern.example.org",
            text="Bills, letters and testimony, on Thursdays at noon.",
        ),
        person(
            "Devon Reyes",
            role="Lists and figures",
            text="Keeps the tally and says aloud when it disappoints.",
        ),
        person(
            "Lourdes Aquino", role="Company group", text="Rides, waiting rooms, birthdays. Reached by way of Grace."
        ),
    ),
    body=(hotline("cast"),),
)

PAGES = (THREE_HUNDRED_DOORS, PARTNERS, PEOPLE, ISSUE)
