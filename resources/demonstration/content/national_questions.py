"""National's questions and answers, and where the network stands, in English."""

from __future__ import annotations

from resources.demonstration.content.blocks import paragraph, resource_list
from resources.demonstration.content.page_blocks import position, question
from resources.demonstration.content.page_shapes import Issue, Questions

QUESTIONS = Questions(
    site="national",
    path="/about/questions/",
    title="Questions and answers",
    summary="Seven questions about human trafficking, with definitions, sources and a number to call.",
    introduction=(
        "What people ask us first, answered as plainly as we can. Each answer has an address that you can share."
    ),
    picture="open-window",
    questions=(
        question(
            "What is human trafficking?",
            """
<p>A crime against somebody’s freedom. A person is made to work, or to take part in commercial sex, by force, fraud or
coercion, and others profit. If the person is under 18 and it is commercial sex, it is trafficking without any of the
three. This is the definition of the Trafficking Victims Protection Act of 2000,
<a href="https://www.law.cornell.edu/uscode/text/22/7102">22 U.S.C. § 7102</a>, in ordinary words.</p>
""",
        ),
        question(
            "What do force, fraud and coercion look like?",
            """
<p>Seldom like a chain. Force may be a blow, a locked door or drugs. Fraud is the job that does not exist, the wage that
is never paid, the love that was a plan. Coercion is a threat: to call immigration, to show the pictures, to visit
your sister. A debt that grows with every hour of work is coercion, too.</p>
""",
        ),
        question(
            "How many people are affected?",
            """
<p>There is no count, only estimates and reports. For the world, the International Labour Organization and its partners
put the number at <embed embedtype="statistic" ref="forced-labor-2021"/> people in forced labor on any day of 2021,
<embed embedtype="statistic" ref="children-forced-labor-2021"/> of them children. In the United States
<embed embedtype="statistic" ref="hotline-situations-2021"/> situations were reported to the national hotline in the
same year. Reports say who called, not how many could not.</p>
""",
        ),
        question(
            "Is it the same as smuggling, or as sex work?",
            """
<p>No. Smuggling is a crime against a border and ends with the journey; trafficking is a crime against a person and need
not involve a journey at all. Adults who sell sex without being forced, deceived or pressed by somebody are not
trafficked. People’s situations change, and those who answer hotlines judge nobody’s.</p>
""",
        ),
        question(
            "How can I tell, and what should I do?",
            """
<p>You cannot tell for certain, and you do not have to. Somebody who is never alone, does not keep their own papers or
wages, owes a debt to an employer, or seems to have learned their answers may need help or may not. Do not confront
anybody. Call <embed embedtype="hotline" ref="national"/> and describe what you noticed. If there is danger at this
moment, call 911.</p>
""",
        ),
        question(
            "What happens when somebody calls the hotline?",
            """
<p>A trained advocate of a nongovernmental organization answers, in English or Spanish, or in over two hundred other
languages with an interpreter. You may remain nameless. The advocate listens, explains what is possible, and connects
you with people nearby if you want that. Nothing is passed on without the caller’s consent, except when a child may be
harmed or a life is in danger.</p>
""",
        ),
        question(
            "What helps people afterward?",
            """
<p>A bed with a lock. A lawyer: there are the T visa and other
<a linktype="page" ref="resource:visas-side-by-side">visas</a>, claims for wages, and laws that clear a record. Work
with a patient supervisor. A doctor, a dentist, a bus pass. Time. And people who are still there on an ordinary
Wednesday and do not ask for the story.</p>
""",
        ),
    ),
    body=(resource_list("To read on", "trafficking-in-plain-words", "two-definitions", "guide-to-the-tvpa"),),
)

POLICY = Issue(
    site="national",
    path="/about/where-we-stand/",
    review_in_days=-31,
    title="Where we stand",
    summary="The network’s positions on federal laws and bills against trafficking, and how we come to a position.",
    introduction=(
        "We take few positions and give reasons for each. Chapters may disagree, and say so on their own pages."
    ),
    picture="council-chamber",
    body=(
        paragraph(
            """
<h2>How we come to a position</h2>
<p>The policy group reads the text of a bill, not the press release. The council of survivors reads it, too, and may
stop us. Then three questions: Does it help the people who were harmed? Can it be turned against them? Is there money
in it for what it promises? Only if we can answer all three do we write
(<a linktype="page" ref="national:/news/how-we-come-to-a-position/">more about that</a>).</p>
<h2>What we look for</h2>
<ul>
<li><b>No punishment of people who were trafficked</b> for what they were made to do.</li>
<li><b>Labor as well as sex.</b> A law that sees only one of the two leaves most people out.</li>
<li><b>Housing first.</b> A right without a bed is a sentence on paper.</li>
</ul>
"""
        ),
        resource_list("The background", "timeline-of-federal-law", "guide-to-the-tvpa"),
    ),
    positions=(
        position(
            "Protection, prosecution, prevention",
            number="Trafficking Victims Protection Act of 2000, Public Law 106-386",
            jurisdiction="United States",
            stage="law",
            stance="support",
            text="""
<p>The foundation: a definition that turns on freedom, the T visa, and a yearly report. We support it and want its
protections to reach people who have not spoken to the police.</p>
""",
            url="https://www.congress.gov/bill/106th-congress/house-bill/3244",
        ),
        position(
            "Foster care and missing children",
            number="Strengthening Families Act (2014), Public Law 113-183",
            jurisdiction="United States",
            stage="law",
            stance="support",
            text="""
<p>By the Preventing Sex Trafficking and Strengthening Families Act, child welfare agencies must look for children who
are trafficked or at risk, and report at once those who are missing from care. What it needs is staff. <a
linktype="page" ref="resource:foster-care-and-the-act-of-2014">Our guide</a> explains it.</p>
""",
            url="https://www.congress.gov/bill/113th-congress/house-bill/4980",
        ),
        position(
            "Money for services, and buyers before the court",
            number="Justice for Victims of Trafficking Act of 2015, Public Law 114-22",
            jurisdiction="United States",
            stage="law",
            stance="support",
            text="""
<p>It set up a fund for services, paid by those who were convicted, and made clear that somebody who buys sex from a
child can be prosecuted under the trafficking statute. We support both, and ask that the fund be spent on housing.</p>
""",
            url="https://www.congress.gov/bill/114th-congress/senate-bill/178",
        ),
        position(
            "Goods made by forced labor",
            number="Uyghur Forced Labor Prevention Act (2021), Public Law 117-78",
            jurisdiction="United States",
            stage="law",
            stance="support",
            text="""
<p>Goods from a region in which forced labor is organized by the state are presumed to be made by it and are stopped at
the border unless the importer shows otherwise. We support the principle that the seller, not the worker, has to
prove.</p>
""",
            url="https://www.congress.gov/bill/117th-congress/house-bill/6256",
        ),
        position(
            "Renewing the act of 2000",
            number="H.R. 5856, 118th Congress",
            jurisdiction="United States",
            stage="passed_one_house",
            stance="support",
            text="""
<p>Passed by the House in February 2024 and not taken up by the Senate before the Congress ended. The programs need a
lasting basis; we ask every chapter to write to its senators.</p>
""",
            url="https://www.congress.gov/bill/118th-congress/house-bill/5856",
        ),
    ),
)

PAGES = (QUESTIONS, POLICY)
