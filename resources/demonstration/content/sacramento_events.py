"""The events of Lantern Sacramento: behind us and ahead, once and again, in halls and online."""

from __future__ import annotations

from resources.demonstration.content.blocks import paragraph, resource_list, takeaways
from resources.demonstration.content.shapes import EventContent

PACIFIC = "America/Los_Angeles"

EVENTS = (
    EventContent(
        site="sacramento",
        slug="envelope-sunday",
        campaign="sacramento:/get-involved/three-hundred-doors/",
        title="Envelope Sunday",
        introduction="Three hundred envelopes, two posters in each. Come for an hour or for all of it.",
        in_days=-16,
        weekday="sunday",
        starts="10:00",
        ends="17:00",
        time_zone=PACIFIC,
        place="The section’s office",
        street_address="915 Example Avenue",
        city="Sacramento, California",
        picture="posters-on-a-wall",
        body=(
            paragraph(
                """
<p>Thirty-one people came; the last envelope was closed at twenty to five. What happens next stands in
<a linktype="page" ref="sacramento:/news/three-hundred-envelopes/">the news</a>.</p>
"""
            ),
        ),
    ),
    EventContent(
        site="sacramento",
        slug="the-policy-table",
        title="The policy table",
        introduction=(
            "Thursdays at noon, with your own sandwich: what has moved in the legislature, and the two bills that we "
            "follow this year."
        ),
        in_days=-90,
        weekday="thursday",
        starts="12:00",
        ends="12:45",
        repeats="weekly",
        until_in_days=150,
        left_out=(14,),
        time_zone=PACIFIC,
        place="On the telephone",
        online_link="https://meet.example.org/policy-table",
        contact_email="policy@sacramento.lantern.example.org",
        picture="open-window",
        body=(
            paragraph(
                """
<p>Ben Tanaka reads the list of bills, everybody else reads the small print. No experience needed; patience with
semicolons helps. The link above works in a browser and shows a number to call, if you would rather dial.</p>
"""
            ),
            resource_list("What we keep at hand", "guide-to-the-tvpa", "fact-sheet-sb-1193"),
        ),
    ),
    EventContent(
        site="sacramento",
        slug="day-of-action",
        campaign="sacramento:/get-involved/three-hundred-doors/",
        title="Day of Action",
        introduction=(
            "Half an hour of training, a list of about ten doors, two or three people to walk with, and soup at noon."
        ),
        in_days=44,
        weekday="saturday",
        starts="09:30",
        ends="13:00",
        time_zone=PACIFIC,
        place="Example Avenue Library, community room",
        street_address="700 Example Avenue",
        city="Sacramento, California",
        co_hosts=("Bayani Family Center", "Delta Counties Coalition"),
        contact_email="day.of.action@sacramento.lantern.example.org",
        picture="river-and-bridge",
        body=(
            paragraph(
                """
<p>You say one sentence, offer one sheet and thank people. You do not inspect, argue or report. Wear shoes that you
trust. Routes are short, and two of them are flat enough for a stroller or a wheelchair; tell us when you arrive. The
<a linktype="page" ref="resource:day-of-action-kit">kit</a> has the sentence, and the answers to eight likely
questions.</p>
"""
            ),
            takeaways(
                "Three rules for the day",
                "We offer, we do not inspect.",
                "We never go into the back of a business, and never alone.",
                'If something worries us, we leave and call <embed embedtype="hotline" ref="national"/>.',
            ),
            resource_list("To read before", "day-of-action-kit", "hotline-poster"),
        ),
    ),
)
