"""More that Lantern Sacramento has contributed: law, work and the street."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.files import file_of
from resources.demonstration.content.shapes import ResourceContent
from resources.demonstration.documents import texts_sacramento_doors as doors
from resources.demonstration.documents import texts_sacramento_law as law
from resources.demonstration.documents import texts_sacramento_work as work

_work = partial(
    ResourceContent,
    publisher="Lantern Sacramento",
    contributed_by="sacramento",
    visibility="network",
    jurisdiction="US-CA",
)

WORKS = (
    _work(
        handle="at-the-front-desk",
        title="At the front desk: a toolkit for hotel staff",
        summary=(
            "What reception, housekeeping and night staff may notice, whom they call, and what California asks of "
            "hotels."
        ),
        body="""
<p>A shift meeting’s worth of training for hotels and motels, in English and Spanish. It says what deserves a second
look and what means nothing at all, sets out a sensible next move for each post in the house, and lists five things
to settle together.</p>
<ul>
<li>For reception, housekeeping, breakfast, maintenance and the night</li>
<li>What never to do, and a sentence to say instead</li>
<li>The two duties of California hotels, with their sections</li>
</ul>
<p>It goes well with the <a href="/resources/hotline-poster/">hotline poster</a>.</p>
""",
        type="toolkit",
        topics=("recognizing-trafficking", "sex-trafficking", "labor-trafficking", "community-action"),
        tags=("business", "red flags", "workshop", "hotline notice"),
        audience=("businesses",),
        authors=("Marisol Ortega", "Night staff of two hotels"),
        licence="CC BY-SA 4.0",
        days_ago=92,
        review_in_days=21,
        files=(
            file_of(work.FRONT_DESK, "at-the-front-desk", only_inside="lanyard"),
            file_of(work.FRONT_DESK_ES, "at-the-front-desk", only_inside="gafete"),
        ),
    ),
    _work(
        handle="before-a-job-in-the-fields",
        title="Before you take a job in the fields",
        summary=(
            "Eight questions for a farm labor contractor, five rights that hold with papers or without, and the "
            "ways out."
        ),
        body="""
<p>Written for people who harvest, prune and pack, and read aloud with them before it was printed. The first half
helps
to tell a job from a trap before anybody boards a van. The second says when a bad employer becomes a crime, and what
to
keep, whom to call and where to claim wages.</p>
<p>Print it on one sheet, both sides, and leave it where people wait for their ride.</p>
""",
        type="fact sheet",
        topics=("labor-trafficking", "immigration", "recognizing-trafficking"),
        tags=("outreach", "printable", "red flags", "handout"),
        audience=("survivors", "general public", "volunteers"),
        authors=("Valley Farm Workers’ Clinic", "Grace Villanueva"),
        licence="CC BY 4.0",
        days_ago=210,
        review_in_days=155,
        files=(
            file_of(work.FIELDS, "before-a-job-in-the-fields", only_inside="payday"),
            file_of(work.FIELDS_ES, "before-a-job-in-the-fields", only_inside="represalias"),
        ),
    ),
    _work(
        handle="penal-code-236-1",
        title="California’s crime of human trafficking, read slowly",
        summary=(
            "Section 236.1 of the Penal Code clause by clause, the words that decide cases, and what victims may "
            "ask for."
        ),
        body="""
<p>Who has to follow a case in a California court meets one number all day. This guide reads the section aloud, in
ordinary words: the three offenses and their penalties, what counts as a deprivation of liberty, and four mistakes
that
even professionals make.</p>
<p>The second page turns to the person who was harmed: damages, restitution, defenses, cleared records and
confidential
talks. It explains the law and is no legal advice.</p>
""",
        type="legal guide",
        topics=("laws-and-policy", "sex-trafficking", "labor-trafficking", "help-for-survivors"),
        tags=("definitions", "volunteers"),
        audience=("lawyers and advocates", "volunteers"),
        authors=("Ben Tanaka", "Luz Legal Aid"),
        licence="CC BY 4.0",
        days_ago=480,
        review_in_days=-18,
        files=(file_of(law.PENAL_CODE, "penal-code-236-1", only_inside="duress"),),
    ),
    _work(
        handle="sb-1322-in-plain-words",
        title="SB 1322 in plain words",
        summary=(
            "Since 2017 California no longer arrests a child for having been sold. What the bill did, and what it "
            "did not do."
        ),
        body="""
<p>Few bills have been described so wrongly. This fact sheet sets four rumors beside what the law in fact says, and
tells teachers, officers, parents and neighbors what is theirs to do.</p>
<ul>
<li>What changed on January 1, 2017, and what has changed since</li>
<li>Why the word in the file matters</li>
<li>The duties of those who must report</li>
</ul>
""",
        type="fact sheet",
        topics=("children-and-youth", "laws-and-policy", "sex-trafficking"),
        tags=("definitions", "language", "classroom"),
        audience=("teachers and schools", "parents and caregivers", "lawmakers and officials"),
        authors=("Ben Tanaka",),
        licence="CC BY 4.0",
        days_ago=330,
        review_in_days=35,
        files=(file_of(law.SB_1322, "sb-1322-in-plain-words", only_inside="loitering"),),
    ),
    _work(
        handle="clearing-a-record-in-california",
        title="Clearing a record in California",
        summary=(
            "How survivors can have arrests and convictions vacated that came from being trafficked: six steps, "
            "free of charge."
        ),
        body="""
<p>An old conviction can stand between a person and every lease, license and job. Section 236.14 of the Penal Code
lets
a court undo it when it was the direct result of trafficking. This guide, in English and Spanish, shows who can ask,
what happens at each step, what serves as proof and three cautions.</p>
<p>Please read it together with a lawyer. It says where to find one who costs nothing.</p>
""",
        type="legal guide",
        topics=("help-for-survivors", "laws-and-policy"),
        tags=("printable", "handout"),
        audience=("survivors", "lawyers and advocates"),
        authors=("Luz Legal Aid",),
        licence="CC BY 4.0",
        days_ago=260,
        review_in_days=105,
        files=(
            file_of(law.CLEAN_SHEET, "clearing-a-record-in-california", only_inside="fingerprints"),
            file_of(law.CLEAN_SHEET_ES, "clearing-a-record-in-california", only_inside="peluquería"),
        ),
    ),
    _work(
        handle="poster-see-the-nurse-alone",
        title="Clinic poster: You may see the nurse alone",
        summary=(
            "A poster for the inside of a restroom door, with a sentence to say at the desk, in English, Spanish "
            "and Tagalog."
        ),
        body="""
<p>Somebody who is controlled is seldom alone with a nurse. This poster offers a sentence that any patient may use to
get a few minutes, and the number of somebody outside the clinic.</p>
<h2>Before you hang it</h2>
<ul>
<li>Tell everybody at the desk what the sentence means and what they do then</li>
<li>Have a telephone that a patient may borrow</li>
<li>Hang it inside the restroom, not in the waiting room, where companions read too</li>
</ul>
""",
        type="poster",
        topics=("help-for-survivors", "recognizing-trafficking"),
        tags=("printable", "hotline notice", "language"),
        audience=("survivors", "general public"),
        authors=("Valley Farm Workers’ Clinic", "Bayani Family Center (Tagalog)"),
        licence="CC BY 4.0",
        days_ago=58,
        review_in_days=307,
        files=(
            file_of(doors.CLINIC, "poster-see-the-nurse-alone", only_inside="sunrise"),
            file_of(doors.CLINIC_ES, "poster-see-the-nurse-alone", only_inside="despierto"),
            file_of(doors.CLINIC_TL, "poster-see-the-nurse-alone", only_inside="kinatatakutan"),
        ),
    ),
    _work(
        handle="questions-for-a-lawyer",
        title="Questions to take to an immigration lawyer",
        summary="A form to fill in before the first appointment, so that nothing is forgotten and nobody is cheated.",
        body="""
<p>Two pages to tick and to write on, in English or Spanish. They hold what one wants to ask about staying, working
and
bringing one’s family; what to ask about the lawyer; and what to bring.</p>
<p>Advocates may fill it in together with a client, or leave it in the waiting room with a pencil.</p>
""",
        type="template",
        topics=("immigration", "help-for-survivors"),
        tags=("T visa", "printable", "handout"),
        audience=("survivors", "lawyers and advocates"),
        jurisdiction="US",
        authors=("Luz Legal Aid",),
        licence="CC0 1.0",
        days_ago=700,
        review_in_days=-75,
        files=(
            file_of(doors.LAWYER, "questions-for-a-lawyer", only_inside="asylum"),
            file_of(doors.LAWYER_ES, "questions-for-a-lawyer", only_inside="talones"),
        ),
    ),
)
