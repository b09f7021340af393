"""The fact sheet of Lantern Sacramento on SB 1193 and section 52.6 of California's Civil Code."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Document, Heading, Numbered, Table, Text

FACT_SHEET = Document(
    brand="sacramento",
    publisher="Lantern Sacramento",
    kind="Fact sheet",
    title="SB 1193: the hotline notice in California",
    subtitle="Who must post it, where, in which languages, and what happens if it is missing",
    language="en",
    keywords=(
        "SB 1193",
        "Civil Code 52.6",
        "hotline notice",
        "California",
    ),
    parts=(
        Text(
            "Senate Bill 1193, by Senator Darrell Steinberg, became law in 2012 and added section 52.6 to "
            "the Civil Code. Since April 1, 2013, certain businesses must post a notice that tells the "
            "public, and people who are trafficked, which numbers to call. The legislature has widened the "
            "section since. This sheet sums it up; it is not legal advice. The text in force is at "
            "leginfo.legislature.ca.gov."
        ),
        Heading("The twelve kinds of business of 2012"),
        Table(
            ("Travel", "Health and body", "Work, food and entertainment"),
            (
                (
                    "1. Primary airports",
                    "6. Emergency rooms in general acute care hospitals",
                    "9. Bars and others with an on-sale general public premises license",
                ),
                (
                    "2. Intercity passenger rail and light rail stations",
                    "7. Urgent care centers",
                    "10. Adult or sexually oriented businesses",
                ),
                (
                    "3. Bus stations",
                    "8. Businesses that offer massage or bodywork for pay, with an exception in the section",
                    "11. Farm labor contractors",
                ),
                ("4. Truck stops", "", "12. Privately operated job recruitment centers"),
                ("5. Roadside rest areas", "", ""),
            ),
            (0.30, 0.35, 0.35),
        ),
        Text(
            "<b>Added since:</b> hotels, motels and bed and breakfast inns (AB 260 of 2017); hair, nail, "
            "electrolysis and skin care businesses (AB 1661 of 2022, in force since January 1, 2023); and "
            "others. If you are not sure, read the list in subdivision (a), or simply post the notice: "
            "hanging it without need harms nobody."
        ),
        Heading("The notice"),
        Bullets(
            (
                "<b>Size:</b> at least 8.5 by 11 inches, in type of 16 points.",
                (
                    "<b>Place:</b> in a conspicuous place near the public entrance, or in another "
                    "conspicuous place in clear view of the public and of employees, where similar notices "
                    "are posted."
                ),
                (
                    "<b>Words:</b> the section says what the notice must state. It asks whether you or "
                    "somebody you know is being forced into any activity and cannot leave, and gives the "
                    "National Human Trafficking Hotline (1-888-373-7888) and the Coalition to Abolish "
                    "Slavery and Trafficking, CAST (1-888-539-2373). Since 2019 it also gives the number for "
                    "text messages, 233733 (SB 225 of 2017)."
                ),
                (
                    "<b>Languages:</b> English, Spanish and, in some counties, one more: the most widely "
                    "spoken other language for which the federal Voting Rights Act mandates translation "
                    "there."
                ),
                (
                    "<b>Where to get it:</b> the Attorney General’s model notice, free of charge: <a "
                    'href="https://oag.ca.gov/human-trafficking/model-notice">oag.ca.gov/human-trafficking/model-notice</a>.'
                ),
            )
        ),
        Heading("If the notice is missing"),
        Numbered(
            (
                (
                    "A government entity gives the business reasonable notice that it does not comply, and "
                    "30 days to correct it."
                ),
                "It verifies that the notice was not posted within those 30 days.",
                (
                    "Only then may it bring an action. The civil penalty is $500 for a first offense and "
                    "$1,000 for each later one."
                ),
            )
        ),
        Text("Neighbors and volunteers enforce nothing. We bring paper."),
        Heading("What owners ask us"),
        Bullets(
            (
                (
                    "<b>Does posting it suggest that something is wrong here?</b> No. The state’s hospitals "
                    "and airports post it."
                ),
                (
                    "<b>May I hang Lantern’s poster instead?</b> Hang it beside the model notice. Ours is "
                    "easier to read from afar; the Attorney General’s is the one that the section describes."
                ),
                (
                    "<b>May I put it in the break room only?</b> Not if the public enters. You may hang a "
                    "second one there, and many do."
                ),
                (
                    "<b>My customers speak Hmong, or Punjabi.</b> Ask us. The model notice exists in many "
                    "languages, required or not."
                ),
                (
                    "<b>Must I train my staff?</b> Section 52.6 asks certain transit employers, and other "
                    "laws ask hotels, to train theirs. Any business may ask us for an hour."
                ),
            )
        ),
        Box(
            "If something worries you",
            (
                (
                    "Do not question a customer or a colleague in front of others. Call "
                    "<b>1-888-373-7888</b> and ask for advice, without giving a name if you prefer. In "
                    "immediate danger call 911."
                ),
            ),
        ),
        Text(
            "Sources: Senate Bill 1193 (Steinberg), Chapter 515, Statutes of 2012; California Civil Code "
            "section 52.6; Senate Bill 225 and Assembly Bill 260 (2017); Assembly Bill 1661 (2022); Office "
            "of the Attorney General, Human Trafficking Model Notice. Prepared by the policy table of "
            "Lantern Sacramento."
        ),
    ),
)


def draw_fact_sheet() -> bytes:
    """Return the fact sheet as a PDF of two pages."""
    return set_document(FACT_SHEET)
