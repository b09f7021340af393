"""More of what Lantern Chicago has contributed to the library: the law, posters and templates."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import (
    texts_chicago_city,
    texts_chicago_law,
    texts_chicago_rooms,
    texts_chicago_work,
)

WORKS = (
    ResourceContent(
        handle="illinois-safe-children-act",
        title="The Illinois Safe Children Act, explained",
        summary="Why nobody under 18 is prosecuted for prostitution in Illinois, and what has to happen instead.",
        body="""
<p>The act of 2010 in plain words: five sections of the criminal code, three things that it does not do, and one
night told step by step. With the numbers that mandated reporters need and a paragraph for your letter to
Springfield.</p>
""",
        type="legal guide",
        topics=("laws-and-policy", "children-and-youth", "sex-trafficking"),
        tags=("definitions", "handout", "printable"),
        audience=("general public", "teachers and schools", "lawyers and advocates"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Lucía Benavides",),
        licence="CC BY 4.0",
        days_ago=144,
        review_in_days=221,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="The Illinois Safe Children Act, explained (2 pages)",
                filename="illinois-safe-children-act-en.pdf",
                build=texts_chicago_law.SAFE_CHILDREN_ENGLISH.draw,
                only_inside="handcuffs",
            ),
            FileContent(
                language="es",
                title="La ley de Illinois que protege a menores (2 páginas)",
                filename="illinois-safe-children-act-es.pdf",
                build=texts_chicago_law.SAFE_CHILDREN_SPANISH.draw,
                only_inside="esposas",
            ),
        ),
    ),
    ResourceContent(
        handle="clearing-a-record-in-illinois",
        title="Clearing a record in Illinois",
        summary=(
            "Section 116-2.1 in plain words, for adults who were convicted of prostitution while they were trafficked."
        ),
        body="""
<p>What it means to vacate a conviction, when the section fits, the six stages from the first copy to the last, and
what to ask a lawyer before you file. A draft: two lawyers have read it, and we would like a third.</p>
""",
        type="legal guide",
        topics=("help-for-survivors", "laws-and-policy", "sex-trafficking"),
        tags=("action steps",),
        audience=("survivors", "lawyers and advocates"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Lucía Benavides", "Human rights clinic, Marquette Park Law School"),
        licence="CC BY 4.0",
        days_ago=9,
        review_in_days=356,
        contributed_by="chicago",
        visibility="submitted",
        files=(
            FileContent(
                language="en",
                title="Clearing a record in Illinois (2 pages, draft)",
                filename="clearing-a-record-in-illinois-en.pdf",
                build=texts_chicago_law.RECORD.draw,
                only_inside="clemency",
            ),
        ),
    ),
    ResourceContent(
        handle="model-ordinance-purchasing",
        title="Model ordinance: a town that asks who made it",
        summary="Six sections on forced labor in municipal purchasing, with a note to the finance committee.",
        body="""
<p>Uniforms, paving stone, tablets, tomatoes: a town buys more than most families and asks less. This model lets the
purchasing officer ask, publish the answer and prefer the better one when prices are close. It asks for a remedy
before a contract is ended, because the people who sew lose first when a buyer leaves.</p>
""",
        type="model ordinance",
        topics=("supply-chains", "laws-and-policy", "demand"),
        tags=("ordinance", "municipality", "supply chain", "business"),
        audience=("lawmakers and officials", "businesses", "lawyers and advocates"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Lucía Benavides", "Mei-Ling Carver"),
        licence="CC0 1.0",
        days_ago=330,
        review_in_days=35,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Model ordinance on purchasing (2 pages)",
                filename="model-ordinance-purchasing-en.pdf",
                build=texts_chicago_law.PROCUREMENT.draw,
                only_inside="admissible",
            ),
        ),
    ),
    ResourceContent(
        handle="letter-village-board",
        title="Letter to a village board",
        summary=(
            "One page to copy, in English and Spanish: ask your town to look for the hotline notices that the "
            "law requires."
        ),
        body="""
<p>Ten letters in ten hands are worth more than a petition with a thousand names. Fill in what stands in brackets,
change three sentences, and count the notices yourself before you write. The Spanish letter is for whoever would
rather speak at the meeting in Spanish.</p>
""",
        type="template",
        topics=("community-action", "laws-and-policy"),
        tags=("letter", "municipality", "hotline notice"),
        audience=("general public", "volunteers"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Lucía Benavides",),
        licence="CC0 1.0",
        days_ago=116,
        review_in_days=249,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Letter to a village board (one page)",
                filename="letter-village-board-en.pdf",
                build=texts_chicago_rooms.LETTER_ENGLISH.draw,
                only_inside="unwilling",
            ),
            FileContent(
                language="es",
                title="Carta a la junta municipal (una página)",
                filename="letter-village-board-es.pdf",
                build=texts_chicago_rooms.LETTER_SPANISH.draw,
                only_inside="síndicos",
            ),
        ),
    ),
    ResourceContent(
        handle="you-work-in-a-house",
        title="You work in a house. You have rights.",
        summary=(
            "Wages, rest and papers for people who work in private homes in Illinois, in English, Spanish and Tagalog."
        ),
        body="""
<p>A sheet to fold small. It says what the Domestic Workers’ Bill of Rights Act gives, why a notebook is worth more
than a contract, and where a bad job ends and forced labor begins.</p>
<p>The Spanish and Tagalog versions were each written by one person who has done this work and read by another.</p>
""",
        type="fact sheet",
        topics=("labor-trafficking", "recognizing-trafficking", "immigration"),
        tags=("handout", "printable", "red flags", "outreach"),
        audience=("survivors", "general public"),
        jurisdiction="US-IL",
        publisher="Lantern Chicago",
        authors=("Corazon Ilagan", "Lucía Benavides"),
        licence="CC BY 4.0",
        days_ago=253,
        review_in_days=112,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="You work in a house. You have rights. (2 pages)",
                filename="you-work-in-a-house-en.pdf",
                build=texts_chicago_work.HOUSE_ENGLISH.draw,
                only_inside="nannies",
            ),
            FileContent(
                language="es",
                title="Usted trabaja en una casa y tiene derechos (2 páginas)",
                filename="you-work-in-a-house-es.pdf",
                build=texts_chicago_work.HOUSE_SPANISH.draw,
                only_inside="niñeras",
            ),
            FileContent(
                language="tl",
                title="May karapatan ka sa trabaho mo sa bahay (2 pahina)",
                filename="you-work-in-a-house-tl.pdf",
                build=texts_chicago_work.HOUSE_TAGALOG.draw,
                only_inside="kuwaderno",
            ),
        ),
    ),
    ResourceContent(
        handle="poster-a-good-job-can-wait",
        title="Poster: A good job can wait a day",
        summary=(
            "Five questions to put to any offer of work far from home, for college boards, bus stations and laundries."
        ),
        body="""
<p>False offers are in a hurry. The poster does not warn of anybody; it suggests a night’s sleep and five questions.
Career offices hang it without being asked twice.</p>
""",
        type="poster",
        topics=("recognizing-trafficking", "labor-trafficking", "children-and-youth"),
        tags=("printable", "red flags", "outreach"),
        audience=("youth", "general public"),
        jurisdiction="US",
        publisher="Lantern Chicago",
        authors=("Hannah Lindqvist",),
        licence="CC BY 4.0",
        days_ago=71,
        review_in_days=294,
        contributed_by="chicago",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A good job can wait a day (poster)",
                filename="poster-good-job-en.pdf",
                build=texts_chicago_city.OFFER_ENGLISH.draw,
                only_inside="pillow",
            ),
            FileContent(
                language="es",
                title="Un buen trabajo espera un día (cartel)",
                filename="poster-good-job-es.pdf",
                build=texts_chicago_city.OFFER_SPANISH.draw,
                only_inside="almohada",
            ),
        ),
    ),
)
