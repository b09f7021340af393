"""Where Lantern Sacramento stands on five bills and laws, and seven questions that it is asked."""

from __future__ import annotations

from resources.demonstration.content.page_blocks import position, question

POSITIONS = (
    position(
        "A hotline notice where people pass",
        number="SB 1193 (2012), Civil Code § 52.6",
        jurisdiction="California",
        stage="law",
        stance="support",
        text="""
<p>Certain businesses must post two hotline numbers where the public and the staff can see them. We spoke for it, and
we support every extension that reaches people who are alone with their employer. We oppose turning a missing sheet of
paper into a trap for owners: the thirty days to correct it should stay.</p>
""",
        url="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201120120SB1193",
    ),
    position(
        "Openness about supply chains",
        number="SB 657 (2010), Civil Code § 1714.43",
        jurisdiction="California",
        stage="law",
        stance="support",
        text="""
<p>Retailers and manufacturers that do business in California and take in more than $100 million a year worldwide must
publish what they do against forced labor in their supply chains. It asks for openness, not for results. We would like
both, and until then we write <a linktype="page" ref="resource:letter-sb-657">letters</a>.</p>
""",
        url="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=200920100SB657",
    ),
    position(
        "A child is never charged",
        number="SB 1322 (2016)",
        jurisdiction="California",
        stage="law",
        stance="support",
        text="""
<p>Since 2017 minors are no longer charged with the offenses of prostitution; they may come under the care of the
dependency court instead. We support it without reserve, and watch whether beds and case workers follow the words. There
is <a linktype="page" ref="resource:sb-1322-in-plain-words">a plain account</a> of it in the library.</p>
""",
        url="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201520160SB1322",
    ),
    position(
        "Renewing the federal act",
        number="H.R. 5856, 118th Congress",
        jurisdiction="United States",
        stage="passed_one_house",
        stance="support",
        text="""
<p>The Frederick Douglass Trafficking Victims Prevention and Protection Reauthorization Act of 2023 would have renewed
the programs that began with the act of 2000. The House passed it in February 2024; the Senate did not act on it before
that Congress ended. We support its renewal and ask both our senators for it.</p>
""",
        url="https://www.congress.gov/bill/118th-congress/house-bill/5856",
    ),
    position(
        "The notice, checked when a license is renewed",
        number="",
        jurisdiction="Sacramento, Yolo and Placer counties",
        stage="idea",
        stance="support",
        text="""
<p>Counties already look at fire doors and hand basins. They could look for one more sheet of paper and bring it along
if it is missing. Chicago’s <a linktype="page" ref="resource:model-ordinance-hotline-notice">model ordinance</a> shows
how; we are rewriting it for California with a county counsel who prefers to stay unnamed until it is good.</p>
""",
    ),
)

QUESTIONS = (
    question(
        "What does the law mean by trafficking?",
        """
<p>The federal definition is in the Trafficking Victims Protection Act of 2000
(<a href="https://www.law.cornell.edu/uscode/text/22/7102">22 U.S.C. § 7102</a>). It names two things: commercial sex
that is brought about by force, fraud or coercion, or by any means at all if the person is under 18; and work or
services obtained by force, fraud or coercion for the purpose of servitude, peonage, debt bondage or slavery. California
has a definition of its own in <a linktype="page" ref="resource:penal-code-236-1">Penal Code section 236.1</a>.</p>
""",
    ),
    question(
        "How much of it is there?",
        """
<p>Nobody knows, and whoever gives you a number for Sacramento is guessing. What is counted is what is reported: in 2021
the national hotline learned of <embed embedtype="statistic" ref="hotline-situations-2021"/> situations in the whole
country. For the world, the International Labour Organization and its partners estimate that
<embed embedtype="statistic" ref="forced-labor-2021"/> people were in forced labor on any day of that year,
<embed embedtype="statistic" ref="forced-sexual-exploitation-2021"/> of them in commercial sexual exploitation.</p>
""",
    ),
    question(
        "Does it always involve crossing a border?",
        """
<p>No. Smuggling moves a person across a border; trafficking takes a person’s freedom. Someone can be trafficked in the
house in which they grew up. And someone who paid a smuggler and then walked free was not trafficked, however bad the
journey was.</p>
""",
    ),
    question(
        "Who is at risk?",
        """
<p>People on whom somebody else can lean: because they owe money, have no papers or no home, have left foster care with
a plastic bag, or love the person who is using them. It happens to women, men and people of any gender, to children and
to grandparents. It is never a matter of having been careless.</p>
""",
    ),
    question(
        "What should I do if I think that I see it?",
        """
<p>Do not step between the two people, and do not follow anybody. Note what you noticed, not what you concluded. Call
<embed embedtype="hotline" ref="national"/> and talk it through; you need not be sure and need not give your name. If
somebody is in danger at this moment, call 911.</p>
""",
    ),
    question(
        "Will calling the hotline bring the police to somebody’s door?",
        """
<p>Not by itself. The people who answer are advocates of a nongovernmental organization, and they act with the caller’s
consent. The exceptions are a child who may be harmed and danger to life. They can also connect a caller with a shelter,
a lawyer or somebody who speaks the caller’s language.</p>
""",
    ),
    question(
        "Can a person without papers get help?",
        """
<p>Yes. The act of 2000 created the T visa for people who were trafficked: permission to stay and to work for up to four
years, for themselves and for close family, and after that a way to permanent residence. Nobody should apply without a
lawyer, and nobody has to pay for one: legal aid groups do this work free of charge.
<a linktype="page" ref="resource:visas-side-by-side">A comparison of the visas</a> is in the library.</p>
""",
    ),
)
