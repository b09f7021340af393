"""The events of Lantern Chicago: behind us and ahead, once and again, in halls and online."""

from __future__ import annotations

from resources.demonstration.content.blocks import paragraph, resource_list
from resources.demonstration.content.shapes import EventContent

CENTRAL = "America/Chicago"

EVENTS = (
    EventContent(
        site="chicago",
        slug="her-corner-of-the-world",
        title="Her Corner of the World: an evening for parents",
        introduction="About girls, first messages and what a daughter needs to hear early. Ninety minutes.",
        in_days=-23,
        weekday="wednesday",
        starts="19:00",
        ends="20:30",
        time_zone=CENTRAL,
        place="Westside Example Library, reading room",
        street_address="318 North Example Street",
        city="Chicago, Illinois",
        co_hosts=("Westside Night Clinic",),
        picture="open-notebook",
        body=(
            paragraph(
                """
<p>Thirty-four parents, one grandfather and a baby. We used the
<a linktype="page" ref="resource:parents-evening-curriculum">curriculum</a> as it stands and skipped nothing. The
question that took longest was the one about passwords; nobody agreed, and everybody wrote something down.</p>
"""
            ),
        ),
    ),
    EventContent(
        site="chicago",
        slug="newcomers-evening",
        title="Newcomers’ evening, with soup",
        introduction="Who we are, what there is to do, and a bowl of soup. Nobody has to sign anything.",
        in_days=-75,
        weekday="tuesday",
        first_of_month=True,
        starts="18:30",
        ends="20:00",
        repeats="monthly",
        until_in_days=400,
        time_zone=CENTRAL,
        place="Lakeside Parish, lower hall",
        street_address="220 West Example Street",
        city="Chicago, Illinois",
        contact_email="chicago@lantern.example.org",
        body=(
            paragraph(
                """
<p>We begin with names and soup. Then two volunteers tell what they did last month, for ten minutes each. After that
you can ask, look at the material on the table, or go home. The hall has a lift at the side entrance; the soup is
vegetarian, and there is child care if you write to us a day ahead.</p>
"""
            ),
            resource_list("On the table", "six-action-steps", "words-that-respect"),
        ),
    ),
    EventContent(
        site="chicago",
        slug="larkfield-village-board",
        campaign="chicago:/get-involved/every-village-one-notice/",
        title="Larkfield votes on the notice ordinance",
        introduction=(
            "The village board of Larkfield takes up our model ordinance. Residents may speak for three minutes each."
        ),
        in_days=9,
        weekday="monday",
        starts="19:00",
        time_zone=CENTRAL,
        organiser="Larkfield Village Board",
        place="Village Hall",
        street_address="12 Example Road",
        city="Larkfield, Illinois",
        contact_email="policy@chicago.lantern.example.org",
        picture="city-by-the-lake",
        body=(
            paragraph(
                """
<p>We meet at half past six on the steps, in case you would rather not go in alone. Say where you live, why it matters
to you, and that the notice is free. Lucía has copies of the
<a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> and a spare pair of reading
glasses. The meeting is public; it ends when the agenda does.</p>
"""
            ),
        ),
    ),
    EventContent(
        site="chicago",
        slug="east-prairie-village-board",
        campaign="chicago:/get-involved/every-village-one-notice/",
        title="East Prairie hears about the notice",
        introduction="A first reading of the ordinance. A full room shows the trustees that somebody cares.",
        in_days=16,
        weekday="tuesday",
        starts="19:30",
        time_zone=CENTRAL,
        organiser="East Prairie Village Board",
        place="East Prairie Library",
        street_address="80 Example Avenue",
        city="East Prairie, Illinois",
        contact_email="policy@chicago.lantern.example.org",
        body=(
            paragraph(
                """
<p>A first reading means that nothing is decided yet, and that a sentence from a resident still weighs something. If
you cannot come, write to your trustee; two lines are enough.</p>
"""
            ),
        ),
    ),
    EventContent(
        site="chicago",
        slug="what-we-tell-our-sons",
        title="What We Tell Our Sons: an evening for parents",
        introduction="Ninety minutes about boys, as people who may be harmed and people who will be offered something.",
        in_days=27,
        weekday="wednesday",
        starts="19:00",
        ends="20:30",
        time_zone=CENTRAL,
        place="Elm Street Synagogue, school wing",
        street_address="77 Elm Example Street",
        city="Evanston, Illinois",
        cancelled=True,
        body=(
            paragraph(
                """
<p>The school wing is without heat until the new boiler comes. We are looking for another evening with our hosts and
will announce it here. The <a linktype="page" ref="resource:parents-evening-curriculum">curriculum</a> is free to
use in the meantime.</p>
"""
            ),
        ),
    ),
)
