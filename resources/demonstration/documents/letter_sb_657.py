"""Lantern Sacramento's letter to a company about California's SB 657."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Document, Heading, Numbered, Text

LETTER = Document(
    brand="sacramento",
    publisher="Lantern Sacramento",
    kind="Template",
    title="Ask a company: a letter about SB\u00a0657",
    subtitle=(
        "What California’s Transparency in Supply Chains Act asks companies to tell, and how to ask for the rest"
    ),
    language="en",
    licence="CC0 1.0",
    keywords=(
        "SB 657",
        "supply chain",
        "letter",
        "Civil Code 1714.43",
    ),
    parts=(
        Heading("The law in brief"),
        Text(
            "Senate Bill 657 (Steinberg) of 2010, the California Transparency in Supply Chains Act, has been "
            "in force since January 1, 2012. It stands in Civil Code section 1714.43. Retail sellers and "
            "manufacturers that do business in California and have annual worldwide gross receipts of more "
            "than $100 million must publish on their website, with a conspicuous link on the homepage, to "
            "what extent, if any, they do five things:"
        ),
        Numbered(
            (
                (
                    "<b>Verification:</b> examine their supply chains for the risk of trafficking and "
                    "slavery, and say if a third party does not do it."
                ),
                "<b>Audits</b> of suppliers, and whether these are independent and unannounced.",
                (
                    "<b>Certification:</b> require direct suppliers to certify that materials comply with "
                    "the laws on slavery and trafficking of the countries where they do business."
                ),
                ("<b>Accountability:</b> keep internal standards for employees and contractors who fail to meet them."),
                "<b>Training</b> for the employees who manage the supply chain.",
            )
        ),
        Text(
            "The law asks for an answer, not for an effort: “we do none of this” complies. Only the Attorney "
            "General may enforce it, by an injunction. That is why letters from customers matter."
        ),
        Heading("Before you write"),
        Bullets(
            (
                (
                    "Look at the foot of the company’s homepage for “Supply chains” or “California "
                    "Transparency”. Read it with a pencil."
                ),
                (
                    "Underline every sentence that says what the company does, and every sentence that says "
                    "what it expects of others."
                ),
                (
                    "Choose one product that you have bought. A letter about a jacket is read sooner than a "
                    "letter about the world."
                ),
            )
        ),
        Heading("The letter"),
        Box(
            "To copy",
            (
                "Dear [name, or: customer relations],",
                (
                    "I have bought [product] from you for [time], and I would like to go on doing so. I have "
                    "read your statement under the California Transparency in Supply Chains Act. Thank you "
                    "for [one thing that it says well]."
                ),
                (
                    "Three things I could not find in it. Which countries do the main materials of [product] "
                    "come from? Were the audits that you mention announced beforehand, and what did you do "
                    "about the last serious finding? And how can a worker in a supplier’s factory or field "
                    "complain without fear, in their own language?"
                ),
                (
                    "I do not expect perfection. I do hope for an answer that is about [product] and not "
                    "about values. I will share it, good or bad, with the people I shop with."
                ),
                "Sincerely,",
                "[name, town]",
            ),
        ),
        Heading("Afterward"),
        Bullets(
            (
                (
                    "No answer after six weeks? Send it again, with the first date on top. Then to the "
                    "board’s secretary."
                ),
                "A vague answer? Reply with one question only, the most concrete.",
                "A good answer? Say so in public. Companies count such things.",
                (
                    "No statement on the homepage although the company seems large enough? Tell the Attorney "
                    "General’s office: oag.ca.gov/SB657."
                ),
            )
        ),
        Text(
            "Further reading: the Department of Labor’s List of Goods Produced by Child Labor or Forced "
            "Labor (dol.gov/ilab). Prepared by Ben Tanaka for the policy table of Lantern Sacramento."
        ),
    ),
)


def draw_letter() -> bytes:
    """Return the template as a PDF."""
    return set_document(LETTER)
