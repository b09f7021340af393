"""Collections of resources, what each site features, and what some records say besides."""

from __future__ import annotations

from resources.demonstration.content.shapes import (
    ChosenContent,
    CollectionContent,
    RecordContent,
    SiteSlug,
)

#: Handles of what stands first in the library of each site.
FEATURED: dict[SiteSlug, tuple[str, ...]] = {
    "national": ("trafficking-in-plain-words", "hotline-poster", "six-figures-you-may-quote"),
    "chicago": ("toolkit-for-teachers", "six-action-steps", "volunteer-first-month"),
    "sacramento": ("day-of-action-kit", "hotline-poster", "clearing-a-record-in-california"),
    "milwaukee": ("workshop-handout-allies", "two-minutes-alone", "poster-while-it-spins"),
}


def _item(handle: str, note: str = "") -> ChosenContent:
    return ChosenContent(handle=handle, note=note)


COLLECTIONS = (
    CollectionContent(
        site="national",
        slug="start-here-parents",
        title="Start here: parents",
        introduction=(
            "You don’t have to read everything. Take these five in this order: first the words, then the phone, "
            "then a talk at the kitchen table. Most parents need an evening for the first two, and come back for "
            "the others when the day comes."
        ),
        items=(
            _item(
                "trafficking-in-plain-words",
                "Two pages, to be read before all else. Afterwards you can say what it is, and what it isn’t.",
            ),
            _item(
                "poster-you-can-still-tell",
                "Hang it where your child passes alone. Nobody has to ask you for it.",
            ),
            _item(
                "parents-evening-curriculum",
                "For the parents’ council: two evenings that any two of you can hold without an expert.",
            ),
            _item("a-phone-that-is-yours-again", "If something has happened with a phone, go through this together."),
            _item("first-job-fair-job", "Before the first summer job: what an honest offer looks like."),
        ),
    ),
    CollectionContent(
        site="national",
        language="es",
        slug="para-empezar-familias",
        translates="start-here-parents",
        title="Para empezar: madres, padres y familias",
        introduction=(
            "No hace falta leerlo todo. Tome estos cinco en este orden: primero las palabras, después el teléfono, "
            "después una conversación en la mesa de la cocina. Casi todas las familias necesitan una noche para los "
            "dos primeros, y vuelven por los demás cuando llega el día."
        ),
        items=(
            _item(
                "trafficking-in-plain-words",
                "Dos páginas, antes que todo lo demás. Después podrá decir qué es la trata, y qué no es.",
            ),
            _item("poster-you-can-still-tell", "Cuélguelo por donde su hija o su hijo pasa a solas."),
            _item(
                "parents-evening-curriculum",
                "Para el consejo de la escuela: dos noches que pueden dar dos personas sin experiencia. En inglés.",
            ),
            _item("a-phone-that-is-yours-again", "Si algo ha pasado con un teléfono, recórranlo juntos."),
            _item("first-job-fair-job", "Antes del primer empleo de verano: cómo es una oferta honrada."),
        ),
    ),
    CollectionContent(
        site="national",
        slug="put-it-on-the-wall",
        title="Put it on the wall",
        introduction=(
            "A poster reaches the person who can’t ask. Each of these is made for one place, in the languages that "
            "are spoken there. Print them on letter paper, hang them at eye level, and ask before you do."
        ),
        items=(
            _item("hotline-poster", "For shops, stations and waiting rooms. In California many must show one by law."),
            _item("poster-see-the-nurse-alone", "For clinics: inside the restroom door, where somebody is alone."),
            _item("poster-while-it-spins", "For laundromats, where people wait and read."),
            _item("poster-papers-and-pay", "For places where people ask about work."),
            _item("poster-a-good-job-can-wait", "For college boards and bus stations, where offers hang beside it."),
            _item("poster-you-can-still-tell"),
        ),
    ),
    CollectionContent(
        site="national",
        slug="for-councils-and-lawmakers",
        title="For councils and lawmakers",
        introduction=(
            "What a town, a county or a state can decide on its own, with texts that others have passed. Begin with "
            "the two definitions that every law rests on; then take a model and make it yours."
        ),
        items=(
            _item("guide-to-the-tvpa", "The federal law that your own has to fit."),
            _item("model-ordinance-hotline-notice", "The one to begin with: it costs a sheet of paper for each door."),
            _item("model-ordinance-city-purchasing", "What a city buys, and from whom."),
            _item("model-resolution-county-counters", "For a county whose counters meet everybody sooner or later."),
            _item("letter-village-board", "The letter that goes along with any of them."),
            _item("timeline-of-federal-law"),
        ),
    ),
    CollectionContent(
        site="chicago",
        slug="a-school-year",
        title="A school year of small steps",
        introduction=(
            "Put together by our group for schools, month by month. Nothing here takes more than a lesson or needs "
            "more than a printer, and all of it has been held in a Chicago classroom."
        ),
        items=(
            _item("toolkit-for-teachers", "September: read it before the year is full."),
            _item("poster-you-can-still-tell", "October: in the hallway and inside the restroom doors."),
            _item("where-has-your-shirt-been", "January, in geography or social studies."),
            _item("parents-evening-curriculum", "March: two evenings, when report cards bring parents in anyway."),
            _item("first-job-fair-job", "May, before the summer jobs."),
        ),
    ),
    CollectionContent(
        site="chicago",
        slug="new-in-our-group",
        title="New in our group",
        introduction=(
            "Welcome. Read the first two before your first meeting, the others as you need them. Some of this is for "
            "our own volunteers and stands on this site only."
        ),
        items=(
            _item("volunteer-first-month", "The sheet with which we welcome you, week by week."),
            _item("words-that-respect", "How we speak and write, before you say a word in our name."),
            _item("six-action-steps"),
            _item("court-watching-handbook", "If you have Tuesday mornings."),
            _item("sign-in-and-evaluation", "For every evening that you hold."),
        ),
    ),
    CollectionContent(
        site="sacramento",
        slug="a-street-on-a-saturday",
        title="A street on a Saturday",
        introduction=(
            "Everything for one morning: two or three people, one street, ten doors. The kit says how, the poster is "
            "what you carry, the fact sheet is what you leave with whoever asks why."
        ),
        items=(
            _item("day-of-action-kit", "Read it on Friday; it has the sheet for the doors."),
            _item("hotline-poster", "Take a dozen, some in each language."),
            _item("fact-sheet-sb-1193", "For owners who want to see the law."),
            _item("film-one-street-nine-doors", "Eleven minutes that take the fear out of ringing."),
        ),
    ),
    CollectionContent(
        site="sacramento",
        slug="papers-and-lawyers",
        title="Papers and lawyers",
        introduction=(
            "For people who are out and want to get on: clearing a record, staying in the country, a first talk "
            "with a lawyer. None of it replaces advice; all of it makes the first hour of advice worth more."
        ),
        items=(
            _item("questions-for-a-lawyer", "Take it along and tick off what was answered."),
            _item("visas-side-by-side", "Four ways to stay, on one sheet."),
            _item("clearing-a-record-in-california", "What the court needs, step by step."),
            _item("guide-to-the-tvpa"),
        ),
    ),
    CollectionContent(
        site="milwaukee",
        slug="for-people-who-treat-patients",
        title="For people who treat patients",
        introduction=(
            "Asked for by nurses after our workshop: what fits into a shift. A sheet for the pocket, a poster for "
            "the door, a film for the team meeting, and a handbook for those who interpret."
        ),
        items=(
            _item("two-minutes-alone", "The sheet for the pocket. Begin here."),
            _item("poster-see-the-nurse-alone", "Our friends in Sacramento made it; it works in Wisconsin, too."),
            _item("video-when-somebody-tells-you", "For the team meeting: six minutes, then talk."),
            _item("being-a-window", "For whoever interprets, paid or not."),
        ),
    ),
    CollectionContent(
        site="milwaukee",
        slug="a-roof-and-a-job",
        title="A roof and a job",
        introduction=(
            "Getting away is a day; staying away is a year. What landlords, small employers and congregations can "
            "do in that year, written by those who did it."
        ),
        items=(
            _item("a-room-until-summer"),
            _item("letter-to-a-landlord", "Short, and it names nobody."),
            _item("a-job-that-holds", "From a bakery, for other small employers."),
        ),
    ),
)

RECORDS = (
    RecordContent(
        handle="trafficking-in-plain-words",
        edition="3rd edition, revised",
        partners=("Open Gate Collective",),
        related=("words-that-respect", "six-figures-you-may-quote"),
    ),
    RecordContent(handle="guide-to-the-tvpa", edition="2nd edition", related=("visas-side-by-side",)),
    RecordContent(handle="toolkit-for-teachers", edition="2nd edition", partners=("Marquette Park Law School",)),
    RecordContent(handle="five-minutes-for-the-faculty", replaced_by="toolkit-for-teachers"),
    RecordContent(
        handle="hotline-poster",
        edition="2026 edition",
        partners=("Bayani Family Center",),
        related=("fact-sheet-sb-1193", "day-of-action-kit", "poster-see-the-nurse-alone"),
    ),
    RecordContent(handle="the-night-desk", credited=("sacramento",), related=("at-the-front-desk",)),
    RecordContent(
        handle="video-when-somebody-tells-you",
        content_note="In the first of two acted scenes, somebody who asks for help is turned away.",
    ),
    RecordContent(
        handle="foster-care-and-the-act-of-2014",
        content_note="Speaks of the exploitation of children in care, without telling any case.",
    ),
    RecordContent(
        handle="penal-code-236-1",
        content_note="Quotes a criminal law, which names acts of sexual exploitation.",
    ),
)
