"""What Lantern Chicago has contributed for evenings, schools, courts and hotels."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import texts_chicago_city, texts_chicago_rooms, texts_chicago_work

WORKS = (
    ResourceContent(
        handle="an-evening-among-men",
        title="An evening among men",
        summary=(
            "Ninety minutes for a union hall or a parish on what is bought, why, and what one man can say to another."
        ),
        body="""
<p>Two men lead, one of them older. There is an invoice on the board, a wall of four sentences, and a bachelor party
that is about to go wrong. We are trying it with three groups before we offer it to the network; please tell us how
yours went.</p>
""",
        type="curriculum",
        topics=("demand", "sex-trafficking", "community-action"),
        tags=("conversation guide", "workshop"),
        audience=("general public", "congregations"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Samuel Okafor",),
        licence="CC BY 4.0",
        days_ago=27,
        review_in_days=63,
        contributed_by="chicago",
        visibility="chapter",
        files=(
            FileContent(
                language="en",
                title="An evening among men (2 pages)",
                filename="an-evening-among-men-en.pdf",
                build=texts_chicago_rooms.MEN.draw,
                only_inside="fraternity",
            ),
        ),
    ),
    ResourceContent(
        handle="five-minutes-for-the-faculty",
        title="Five minutes for the faculty",
        summary=(
            "Seven very short pieces for the end of a staff meeting, so that everybody in the building has heard "
            "the same things."
        ),
        body="""
<p>One piece a month from September to March, each with one question. They cover the word, the changes to notice,
work after school, pictures, the first minute, the call and what comes afterward. Read aloud by anybody; no
slides.</p>
<p>It goes with the toolkit for teachers, and is meant for the bus driver as much as for the counselor.</p>
""",
        type="curriculum",
        topics=("schools", "children-and-youth", "recognizing-trafficking", "online-safety"),
        tags=("classroom", "red flags", "lesson plan"),
        audience=("teachers and schools",),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Samuel Okafor",),
        licence="CC BY 4.0",
        days_ago=432,
        review_in_days=-67,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Five minutes for the faculty (2 pages)",
                filename="five-minutes-for-the-faculty-en.pdf",
                build=texts_chicago_rooms.FACULTY.draw,
                only_inside="meaningfully",
            ),
        ),
    ),
    ResourceContent(
        handle="court-watching-handbook",
        title="Sitting in the second row: court watching",
        summary=(
            "A handbook for members who watch cases in Cook County: what to see, what to write down, what to "
            "leave alone."
        ),
        body="""
<p>For members who have watched twice in company. It has the form, the rules about names and a paragraph on what to
do when a morning was hard.</p>
""",
        type="toolkit",
        topics=("community-action", "laws-and-policy"),
        tags=("volunteers", "language"),
        audience=("volunteers",),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Denise Kowalczyk",),
        licence="All rights reserved",
        days_ago=610,
        review_in_days=120,
        contributed_by="chicago",
        visibility="chapter",
        files=(
            FileContent(
                language="en",
                title="Sitting in the second row (2 pages)",
                filename="court-watching-handbook-en.pdf",
                build=texts_chicago_rooms.COURT.draw,
                only_inside="funeral",
            ),
        ),
    ),
    ResourceContent(
        handle="the-night-desk",
        title="The night desk: training for hotels",
        summary="Four conversations of fifteen minutes for hotels and motels in Illinois, with a plan to fill in.",
        body="""
<p>Illinois asks lodging businesses to train their staff. A film with a quiz does that on paper. These four short
shifts do it in the room: what trafficking is, which signs are none, what each of us does, and whether our own house
is in order.</p>
<p>The table of signs has a third column, for what is only prejudice.</p>
""",
        type="toolkit",
        topics=("recognizing-trafficking", "labor-trafficking", "sex-trafficking", "community-action"),
        tags=("business", "red flags", "hotline notice"),
        audience=("businesses",),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Denise Kowalczyk", "Lucía Benavides"),
        licence="CC BY-SA 4.0",
        days_ago=190,
        review_in_days=14,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="The night desk (2 pages)",
                filename="the-night-desk-en.pdf",
                build=texts_chicago_work.HOTEL.draw,
                only_inside="untidy",
            ),
        ),
    ),
    ResourceContent(
        handle="sign-in-and-evaluation",
        title="Sign-in sheet and one-minute evaluation",
        summary=(
            "Two pages to copy for any evening, in English and Spanish, which ask for nothing that you will not use."
        ),
        body="""
<p>A first name is enough, or none. Behind the list stands an evaluation that takes a minute and asks, among other
things, what was wrong tonight. Both are in the public domain; put your own name on them.</p>
""",
        type="template",
        topics=("community-action",),
        tags=("workshop", "printable", "volunteers"),
        audience=("volunteers", "congregations"),
        jurisdiction="",
        publisher="Lantern Chicago",
        authors=("Hannah Lindqvist",),
        licence="CC0 1.0",
        days_ago=820,
        review_in_days=275,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Sign-in sheet and evaluation (2 pages)",
                filename="sign-in-and-evaluation-en.pdf",
                build=texts_chicago_city.SIGN_IN_ENGLISH.draw,
                only_inside="shredded",
            ),
            FileContent(
                language="es",
                title="Hoja de asistencia y evaluación (2 páginas)",
                filename="sign-in-and-evaluation-es.pdf",
                build=texts_chicago_city.SIGN_IN_SPANISH.draw,
                only_inside="casilla",
            ),
        ),
    ),
    ResourceContent(
        handle="what-a-city-counted-in-1911",
        title="What a city counted in 1911",
        summary=(
            "The Chicago Vice Commission, the federal law of 1910, and three things that they can teach a "
            "coalition today."
        ),
        body="""
<p>Nine of us read the commission’s book over a winter. This is what we would tell a friend: what it did well, what
it did not see, and why a picture that sells should make us careful. With a table of then and now.</p>
""",
        type="report",
        topics=("demand", "laws-and-policy", "sex-trafficking"),
        tags=("coalition", "language"),
        audience=("general public", "lawmakers and officials"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Hannah Lindqvist", "The winter reading group"),
        licence="CC BY-SA 4.0",
        days_ago=4,
        review_in_days=726,
        contributed_by="chicago",
        visibility="submitted",
        files=(
            FileContent(
                language="en",
                title="What a city counted in 1911 (2 pages, draft)",
                filename="what-a-city-counted-in-1911-en.pdf",
                build=texts_chicago_city.CITY_1911.draw,
                only_inside="saloons",
            ),
        ),
    ),
)
