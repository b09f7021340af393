"""National's legal guide to the Trafficking Victims Protection Act of 2000."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Document, Heading, Numbered, Table, Text

GUIDE = Document(
    brand="national",
    publisher="Lantern Network",
    kind="Legal guide",
    title="A guide to the Trafficking Victims Protection Act",
    subtitle="What the federal law of 2000 says, for people who are not lawyers and want to talk with one",
    language="en",
    keywords=(
        "TVPA",
        "T visa",
        "continued presence",
        "22 U.S.C. 7102",
        "federal law",
    ),
    parts=(
        Box(
            "Please note",
            (
                (
                    "This guide explains; it does not advise. The Act has been amended several times, and "
                    "the rules on immigration change often. For your own case speak with a lawyer. The "
                    "National Human Trafficking Hotline (1-888-373-7888) can name one near you without "
                    "charge."
                ),
            ),
        ),
        Heading("Where the law came from"),
        Text(
            "Before 2000 the United States prosecuted forced labor under statutes that carried out the "
            "Thirteenth Amendment, above all those against involuntary servitude and peonage. The Supreme "
            "Court had read them narrowly: in United States v. Kozminski (1988) it held that servitude meant "
            "physical or legal coercion, so that pressure of the mind alone was not enough. Congress "
            "answered with the Trafficking Victims Protection Act of 2000, division A of Public Law 106-386, "
            "signed on October 28, 2000. It made psychological coercion count, created protection for the "
            "people harmed, and set up an office to report on other countries. Congress has reauthorized and "
            "widened it several times since, first in 2003."
        ),
        Heading("Three Ps"),
        Table(
            ("", "What the Act provides", "For example"),
            (
                (
                    "<b>Protection</b>",
                    "Benefits and services; permission to stay",
                    "T visa; continued presence; certification",
                ),
                (
                    "<b>Prosecution</b>",
                    "New federal crimes, with restitution",
                    "18 U.S.C. 1589 (forced labor), 1591 (sex trafficking)",
                ),
                (
                    "<b>Prevention</b>",
                    "Reports, programs, a task force of agencies",
                    "The yearly Trafficking in Persons Report",
                ),
            ),
            (0.18, 0.42, 0.40),
        ),
        Heading("The definition"),
        Text(
            "The Act defines “severe forms of trafficking in persons” (22 U.S.C. 7102). In our own words there are two:"
        ),
        Numbered(
            (
                (
                    "<b>Sex trafficking</b> in which a commercial sex act is brought about by force, fraud "
                    "or coercion, or in which the person who is made to perform it is under 18."
                ),
                (
                    "<b>Labor trafficking:</b> recruiting, harboring, transporting, providing or obtaining a "
                    "person for labor or services, by force, fraud or coercion, in order to subject them to "
                    "involuntary servitude, peonage, debt bondage or slavery."
                ),
            )
        ),
        Text(
            "A <b>commercial sex act</b> is any sex act on account of which anything of value is given to or "
            "received by any person. <b>Coercion</b> includes threats of serious harm, a scheme meant to "
            "make somebody believe that refusing would bring serious harm, and the abuse or threatened abuse "
            "of the legal process. Movement is not part of either definition."
        ),
        Heading("Permission to stay"),
        Bullets(
            (
                (
                    "<b>Continued presence</b> is requested by a law enforcement agency for somebody who may "
                    "be a witness. It is temporary, comes with permission to work, and the person cannot "
                    "apply for it alone."
                ),
                (
                    "<b>T nonimmigrant status</b>, the T visa, is what a person applies for, on Form I-914. "
                    "In outline the applicant was subjected to a severe form of "
                    "trafficking; is in the United States on account of it; has complied with reasonable "
                    "requests by law enforcement, unless under 18 or unable to because of trauma; and would "
                    "suffer extreme hardship involving unusual and severe harm if removed."
                ),
                (
                    "Status lasts up to four years and may lead to permanent residence. Certain relatives "
                    "may be included. Congress has limited the number to 5,000 principal applicants in each "
                    "fiscal year."
                ),
                (
                    "A signed declaration by the police (Supplement B) helps, but it is not required: other "
                    "evidence can show that somebody was willing to cooperate."
                ),
            )
        ),
        Heading("Benefits and services"),
        Text(
            "A foreign national adult who receives a certification letter, and a foreign national child who "
            "receives an eligibility letter from the Department of Health and Human Services, may receive "
            "federally funded benefits to the same extent as a refugee. Citizens and permanent residents do "
            "not need a letter. Services do not depend on testifying."
        ),
        Heading("In court"),
        Bullets(
            (
                (
                    "Courts must order restitution in trafficking cases for the full amount of the person’s "
                    "losses (18 U.S.C. 1593)."
                ),
                (
                    "Since 2003 a survivor may sue in federal court (18 U.S.C. 1595), today also those who "
                    "knowingly benefited from what they knew or should have known was trafficking."
                ),
                (
                    "A person should not be punished for unlawful acts that they were made to commit. The "
                    "Act says so in its findings; state laws on clearing a record differ widely. Ask about "
                    "vacatur where you live."
                ),
            )
        ),
        Heading("Ten questions for a first meeting with a lawyer"),
        Numbered(
            (
                "What do you have to keep secret, and is there anything that you could not?",
                "Who pays you?",
                "Which deadlines do I have?",
                "Do I have to speak with the police? What if I do not want to?",
                "What happens to my children and my parents?",
                "May I work while we wait?",
                "Can you get my papers back?",
                "Can I claim the wages that I was never paid?",
                "Will there be an interpreter who does not know my family?",
                "What would you want to ask if you were me?",
            )
        ),
        Text(
            "Sources: Public Law 106-386, division A; 22 U.S.C. chapter 78; 18 U.S.C. chapter 77; 8 U.S.C. "
            "1101(a)(15)(T) and 1184(o); 8 CFR 214, subpart B; United States v. Kozminski, 487 U.S. 931 "
            "(1988)."
        ),
    ),
)


def draw_tvpa_guide() -> bytes:
    """Return the guide as a PDF."""
    return set_document(GUIDE)
