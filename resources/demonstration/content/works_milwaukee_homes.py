"""What Lantern Milwaukee has contributed about the time after: rooms, jobs, letters, words and company."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.files import file_of
from resources.demonstration.content.shapes import ResourceContent
from resources.demonstration.documents import texts_milwaukee_film as film
from resources.demonstration.documents import texts_milwaukee_home as home
from resources.demonstration.documents import texts_milwaukee_words as words
from resources.demonstration.documents import texts_milwaukee_work as work

_work = partial(ResourceContent, publisher="Lantern Milwaukee", contributed_by="milwaukee")

WORKS = (
    _work(
        handle="a-room-until-summer",
        title="A room until summer",
        summary=(
            "How a family or congregation can lend a furnished room to somebody who is leaving exploitation behind."
        ),
        body="""
<p>Between a shelter and a lease of one’s own lie several months. A lent room can carry somebody across them, if
those who
lend it know what they are and are not. This toolkit divides the tasks between service, guest, host and congregation,
furnishes the room, and goes through the first week and the seventh month.</p>
<p>Please begin with a service for survivors. Nobody should do this alone.</p>
""",
        type="toolkit",
        topics=("help-for-survivors", "community-action"),
        tags=("congregation", "allies", "volunteers"),
        audience=("congregations", "volunteers"),
        jurisdiction="",
        authors=("Pa Houa Vang", "Third Street Night Shelter"),
        licence="CC BY 4.0",
        days_ago=420,
        review_in_days=310,
        visibility="network",
        files=(file_of(home.ROOM, "a-room-until-summer", only_inside="curtain"),),
    ),
    _work(
        handle="a-job-that-holds",
        title="A job that holds: for small employers",
        summary=(
            "What a bakery has learned about hiring people who came out of trafficking, from the form to the "
            "first Friday."
        ),
        body="""
<p>A steady job with a decent boss is, many say, what made the difference. This toolkit for owners of small
businesses goes
through the application form, the terms, ordinary management done reliably, and a page for the office wall.</p>
<p>It asks for no heroism, only for wages on time and questions that stay unasked.</p>
""",
        type="toolkit",
        topics=("help-for-survivors", "community-action"),
        tags=("business", "allies"),
        audience=("businesses",),
        jurisdiction="",
        authors=("Friedl & Daughters Bakery", "Open Gate Collective"),
        licence="CC BY 4.0",
        days_ago=640,
        review_in_days=-40,
        visibility="network",
        files=(file_of(work.EMPLOYER, "a-job-that-holds", only_inside="nephews"),),
    ),
    _work(
        handle="letter-to-a-landlord",
        title="A letter to a landlord",
        summary=(
            "A letter to copy for somebody whose rental history has a gap, and a second page for a service to sign."
        ),
        body="""
<p>It asks for a lease without telling a life. With five hints for the visit, and a paragraph about debts that
somebody
else made in your name, which federal rules let survivors have removed from a credit report.</p>
<p>In English and Spanish, free to copy and change.</p>
""",
        type="template",
        topics=("help-for-survivors",),
        tags=("letter", "printable"),
        audience=("survivors", "lawyers and advocates"),
        jurisdiction="US",
        authors=("Third Street Night Shelter",),
        licence="CC0 1.0",
        days_ago=230,
        review_in_days=135,
        visibility="network",
        files=(
            file_of(home.LANDLORD, "letter-to-a-landlord", only_inside="onions"),
            file_of(home.LANDLORD_ES, "letter-to-a-landlord", only_inside="cebolla"),
        ),
    ),
    _work(
        handle="list-of-needs-form",
        title="The form for our list of needs",
        summary=(
            "What our chapter’s matchers ask partners on Monday, what goes on the list, and what happens once a "
            "line is taken."
        ),
        body="""
<p>The form behind the list on our site. It’s for the people of our own chapter who make the Monday calls, and holds
the
rules we agreed on: new or as good as new, with a number and a day, and nothing by which a person could be
guessed.</p>
""",
        type="template",
        topics=("community-action", "help-for-survivors"),
        tags=("volunteers", "printable"),
        audience=("volunteers",),
        jurisdiction="",
        authors=("Andre Whitfield",),
        licence="CC0 1.0",
        days_ago=310,
        review_in_days=7,
        visibility="chapter",
        files=(file_of(work.NEEDS, "list-of-needs-form", only_inside="bishop"),),
    ),
    _work(
        handle="being-a-window",
        title="Being a window: handbook for volunteer interpreters",
        summary=(
            "Eight evenings and one rule: the handbook of our course for people who interpret at clinics and workshops."
        ),
        body="""
<p>Good will and two languages are not enough to interpret for somebody in trouble. The handbook of our course gives
the
plan of eight evenings, four sentences with which to begin, what an interpreter never does, and how to put hard
words down
again.</p>
<p>In English and Spanish; a page in Hmong is being written.</p>
""",
        type="curriculum",
        topics=("help-for-survivors", "immigration"),
        tags=("language", "volunteers", "workshop"),
        audience=("volunteers",),
        jurisdiction="",
        authors=("Pa Houa Vang",),
        licence="CC BY-SA 4.0",
        days_ago=44,
        review_in_days=321,
        visibility="network",
        files=(
            file_of(words.INTERPRETER, "being-a-window", only_inside="affidavit"),
            file_of(words.INTERPRETER_ES, "being-a-window", only_inside="destajo"),
        ),
    ),
    _work(
        handle="film-wednesdays",
        title="Film: Wednesdays, a conversation",
        summary=(
            "Fourteen minutes, two cups of tea and the question of how to stay: transcript and guide in English "
            "and Spanish."
        ),
        body="""
<p>Tanya Brooks and Pa Houa Vang talk about what helped in the first year. The camera looks at the tea, on purpose.
The
transcript can be read in ten minutes; the six questions take an evening.</p>
<p>It suits the third of our <a href="/resources/workshop-handout-allies/">workshop tables</a>, a staff
meeting, or two friends.</p>
""",
        type="video",
        topics=("help-for-survivors", "community-action"),
        tags=("allies", "conversation guide", "congregation"),
        audience=("congregations", "volunteers", "general public"),
        jurisdiction="",
        authors=("Tanya Brooks", "Pa Houa Vang"),
        licence="CC BY 4.0",
        days_ago=850,
        review_in_days=245,
        visibility="network",
        files=(
            file_of(film.WEDNESDAYS, "film-wednesdays", only_inside="darned"),
            file_of(film.WEDNESDAYS_ES, "film-wednesdays", only_inside="abrelatas"),
        ),
    ),
)
