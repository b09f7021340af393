"""The events of Lantern Milwaukee: behind us and ahead, once and again, in halls and online."""

from __future__ import annotations

from resources.demonstration.content.blocks import hotline, paragraph, resource_list
from resources.demonstration.content.shapes import EventContent

CENTRAL = "America/Chicago"

EVENTS = (
    EventContent(
        site="milwaukee",
        slug="from-concern-to-action",
        title="From Concern to Action: a morning workshop",
        introduction="Three speakers, one question: what does help look like to the person who needs it?",
        in_days=-11,
        weekday="saturday",
        starts="09:30",
        ends="12:30",
        time_zone=CENTRAL,
        place="Harbor Chapel of Brookfield, fellowship hall",
        street_address="1400 Example Road",
        city="Brookfield, Wisconsin",
        co_hosts=("Women’s Guild of Harbor Chapel", "Social work students of Lakefront University"),
        picture="full-hall",
        body=(
            paragraph(
                """
<p>With Dr. Elena Marsh (Lakefront University), Joan Friedl (Third Street Night Shelter) and Tanya Brooks (Open Gate
Collective). Nearly two hundred people came. What they took home stands in
<a linktype="page" ref="milwaukee:/news/from-concern-to-action/">our report</a>.</p>
"""
            ),
            resource_list("The handout", "workshop-handout-allies"),
        ),
    ),
    EventContent(
        site="milwaukee",
        slug="somebody-who-stays",
        campaign="milwaukee:/get-involved/a-season-of-staying/",
        title="Wednesdays: how to be somebody who stays",
        introduction=(
            "A conversation with Tanya Brooks and Pa Houa Vang about the ordinary, reliable help that mattered most. "
            "Free; you need not register."
        ),
        in_days=19,
        weekday="thursday",
        starts="19:00",
        ends="20:30",
        time_zone=CENTRAL,
        place="Harbor Chapel of Brookfield, fellowship hall",
        street_address="1400 Example Road",
        city="Brookfield, Wisconsin",
        co_hosts=("Women’s Guild of Harbor Chapel",),
        contact_email="milwaukee@lantern.example.org",
        picture="chapel-in-the-evening",
        body=(
            paragraph(
                """
<p>On a Thursday, we know. The title comes from the woman who visited Tanya every Wednesday for a year “to do nothing
in particular”. What did she do, exactly? When was it too much? And what does somebody need to know who would like to
be such a person?</p>
<h2>Good to know</h2>
<ul>
<li>The door is open from half past six. The hall is on the ground floor, with a ramp at the north door.</li>
<li>There is child care upstairs, and there are interpreters for Spanish and Hmong.</li>
<li>Nobody will ask your name or film you. You may leave the room at any moment.</li>
</ul>
"""
            ),
            hotline("national"),
        ),
    ),
    EventContent(
        site="milwaukee",
        slug="four-evenings",
        campaign="milwaukee:/get-involved/a-season-of-staying/",
        title="A conversation in four evenings",
        introduction="For congregations, classes and book clubs that wonder what they could carry together.",
        in_days=-9,
        weekday="tuesday",
        starts="18:00",
        ends="19:30",
        repeats="fortnightly",
        until_in_days=40,
        time_zone=CENTRAL,
        place="Third Street Meeting House",
        street_address="905 North Example Street",
        city="Milwaukee, Wisconsin",
        organiser="Congregations’ group of Lantern Milwaukee",
        contact_email="milwaukee@lantern.example.org",
        body=(
            paragraph(
                """
<p>Each evening stands on its own, so come to the ones that you can. We read two pages, talk in threes and end with one
thing that each of us will do before the next time. A
guide for four evenings at your own place waits for the network’s approval; ask us for a copy until then.</p>
"""
            ),
        ),
    ),
)
