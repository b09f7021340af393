"""The events of National: behind us and ahead, once and again, in halls and online."""

from __future__ import annotations

from resources.demonstration.content.blocks import call_to_action, hotline, paragraph, resource_list, takeaways
from resources.demonstration.content.shapes import EventContent

EASTERN = "America/New_York"

ENGLISH = (
    EventContent(
        site="national",
        slug="chapters-weekend",
        title="The chapters’ weekend",
        introduction=(
            "Once a year somebody from each chapter comes to Columbus: to show what worked, to admit what did not, "
            "and to eat together."
        ),
        in_days=-41,
        weekday="saturday",
        starts="09:30",
        ends="15:00",
        more_days=1,
        time_zone=EASTERN,
        place="Example Square Friends’ House",
        street_address="50 Example Square",
        city="Columbus, Ohio",
        co_hosts=("Lantern Chicago", "Lantern Milwaukee", "Lantern Sacramento"),
        picture="paths-that-meet",
        body=(
            paragraph(
                """
<p>Sacramento brought a suitcase of posters, Chicago the third draft of a lesson, Milwaukee a list of needs and a
cake. On Saturday each chapter had forty minutes and no slides. On Sunday morning the council of survivors spoke
first, and the rest of us wrote down what they would like to read less of.</p>
"""
            ),
            takeaways(
                "What we brought home",
                "Offer to the library what has served you once. It need not be perfect.",
                "Check every number on your walls twice a year, on the same two days.",
                "Thank the person who stacks the chairs.",
            ),
        ),
    ),
    EventContent(
        site="national",
        slug="the-library-hour",
        campaign="national:/get-involved/read-before-you-share/",
        title="The library hour",
        introduction=(
            "Tomás Villarreal opens the shelf: how to find, print, translate and offer material. Bring one question."
        ),
        in_days=-60,
        weekday="wednesday",
        first_of_month=True,
        starts="19:00",
        ends="20:00",
        repeats="monthly",
        until_in_days=330,
        left_out=(3,),
        time_zone=EASTERN,
        online_link="https://meet.example.org/library-hour",
        contact_email="library@lantern.example.org",
        picture="shelf-of-books",
        body=(
            paragraph(
                """
<p>The first twenty minutes belong to one work of the library and to the people who made it. The rest belongs to
your questions: which license lets you change a poster, how to offer a fact sheet, what the council looks for. You
may keep your camera off and write instead of speaking. There are captions in English.</p>
"""
            ),
            resource_list("Good to have read", "hotline-poster", "words-that-respect"),
        ),
    ),
    EventContent(
        site="national",
        slug="questions-about-the-council",
        title="Questions about the council’s open seats",
        introduction=(
            "Two members of the council of survivors answer what you would like to know before you apply. The office "
            "is not in the call."
        ),
        in_days=20,
        weekday="wednesday",
        starts="18:30",
        ends="19:30",
        time_zone=EASTERN,
        organiser="The council of survivors",
        online_link="https://meet.example.org/council-seats",
        contact_email="council@lantern.example.org",
        body=(
            paragraph(
                """
<p>You need not give a name, and you will not be asked for your story. Choose any word to be called by. If a call
is not safe for you, write to the council instead; the deadline is [[date 38 friday]] either way. What the seats
are, and what they are paid, stands in
<a linktype="page" ref="national:/news/the-council-of-survivors-opens-three-seats/">the announcement</a>.</p>
"""
            ),
            hotline("national"),
        ),
    ),
    EventContent(
        site="national",
        slug="thirty-days-of-light",
        campaign="national:/get-involved/thirty-days-of-light/",
        title="Thirty days of light",
        introduction=(
            "For thirty days every chapter puts the hotline’s number where people are alone for a minute. One window, "
            "one restroom, one break room at a time."
        ),
        in_days=51,
        weekday="monday",
        starts="00:00",
        ends="00:00",
        all_day=True,
        more_days=29,
        time_zone=EASTERN,
        place="Wherever there is a chapter, and wherever there is none",
        picture="lanterns-at-dusk",
        body=(
            paragraph(
                """
<p>Print <a linktype="page" ref="resource:hotline-poster">the poster</a> in the languages of your street. Ask before
you hang it; almost everybody says yes. Tell your chapter how many you put up. We count walls, not followers.</p>
"""
            ),
            call_to_action(
                "No chapter where you live?",
                text="Ten posters and a roll of tape are a beginning.",
                label="How to start",
                page="national:/get-involved/",
            ),
        ),
    ),
)

SPANISH = (
    EventContent(
        site="national",
        language="es",
        slug="taller-de-traduccion",
        title="Taller de traducción",
        introduction="Una tarde para quienes traducen nuestros materiales: palabras difíciles, tono y respeto.",
        in_days=-25,
        weekday="thursday",
        starts="18:00",
        ends="20:00",
        time_zone=EASTERN,
        online_link="https://meet.example.org/traduccion",
        contact_email="library@lantern.example.org",
        body=(
            paragraph(
                """
<p>Revisamos juntas el cartel de la línea de ayuda y las dos páginas en palabras sencillas. De la discusión salió una
lista de veinte términos que desde ahora usamos igual en todos los materiales.</p>
"""
            ),
        ),
    ),
    EventContent(
        site="national",
        language="es",
        slug="preguntas-en-espanol",
        title="Preguntas en español",
        introduction="Una hora abierta, en español, para quienes quieran colaborar o empezar un grupo en su ciudad.",
        in_days=13,
        weekday="tuesday",
        starts="19:00",
        ends="20:00",
        time_zone=EASTERN,
        online_link="https://meet.example.org/preguntas",
        contact_email="office@lantern.example.org",
        body=(
            paragraph(
                """
<p>No hace falta inscribirse ni dar el nombre. Contamos qué hacen los grupos locales, qué materiales hay en español y
cómo pedir otros. Si lo que necesita es ayuda, ahora o para alguien cercano, llame a
<embed embedtype="hotline" ref="national"/>: contestan en español a cualquier hora.</p>
"""
            ),
        ),
    ),
)

EVENTS = (*ENGLISH, *SPANISH)
