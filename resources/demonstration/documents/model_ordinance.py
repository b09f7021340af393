"""The model ordinance of Lantern Chicago: a town checks the hotline notices that Illinois law requires."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Checklist, Document, Heading, Text

ORDINANCE = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Model ordinance",
    title="Hotline notices: a model ordinance for Illinois towns",
    subtitle="Five sections, a commentary for the municipal attorney and a page for the meeting",
    language="en",
    licence="CC0 1.0",
    keywords=(
        "model ordinance",
        "Illinois",
        "hotline notice",
        "license inspection",
    ),
    parts=(
        Box(
            "How to use this model",
            (
                (
                    "Replace what stands in [brackets]. Sections 1 to 5 are the ordinance; everything else "
                    "is explanation. This is a model and not legal advice: your municipal attorney decides "
                    "how it fits your code. It rests on the Illinois Human Trafficking Resource Center "
                    "Notice Act, 775 ILCS 50, in force since January 1, 2016."
                ),
            ),
        ),
        Heading("An ordinance concerning notices of the National Human Trafficking Hotline"),
        Text(
            "<b>Whereas</b> the Human Trafficking Resource Center Notice Act requires certain businesses and "
            "establishments to post a notice with the telephone number of a hotline for people who are "
            "trafficked; and"
        ),
        Text(
            "<b>Whereas</b> many owners have never been told of this duty, and the notice is supplied "
            "without charge; and"
        ),
        Text(
            "<b>Whereas</b> the [City/Village] of [Name] inspects and licenses many of these businesses "
            "already, and can see at no added cost whether the notice is posted;"
        ),
        Text("<b>Now therefore</b> be it ordained by the [City Council/Board of Trustees] of [Name], Illinois:"),
        Heading("Section 1. Definitions", 2),
        Text(
            "In this ordinance “covered establishment” means a business or establishment within the "
            "[City/Village] that must post a notice under section 5 of the Act, and “notice” means the model "
            "notice that the Illinois Department of Human Services provides under section 15 of the Act. The "
            "“Act” is the Human Trafficking Resource Center Notice Act, 775 ILCS 50, as amended."
        ),
        Heading("Section 2. Posting", 2),
        Text(
            "Each covered establishment shall post the notice where and in the languages in which the Act "
            "requires it. Where the establishment has restrooms that are open to the public or to its "
            "employees, the [City/Village] recommends posting a further copy on the inside of each stall "
            "door."
        ),
        Heading("Section 3. Information and inspection", 2),
        Text(
            "The [Clerk] shall enclose the notice, in each language that the Act requires in [Name] County, "
            "with every license that is issued or renewed for a covered establishment. An officer who "
            "inspects a covered establishment for any other purpose shall note whether the notice is posted. "
            "No inspection shall be made for the sole purpose of this ordinance without a complaint or prior "
            "written invitation."
        ),
        Heading("Section 4. Correction", 2),
        Text(
            "Where the notice is missing, the officer shall hand the person in charge a copy and a written "
            "request to post it within thirty days. If it is still missing at the next visit after that "
            "time, the [Clerk] shall inform the agency that enforces the Act. A missing notice is not "
            "evidence of trafficking, and no officer shall treat it so."
        ),
        Heading("Section 5. Report; severability; effect", 2),
        Text(
            "The [Clerk] shall report to the [Council/Board] each [January] how many covered establishments "
            "were visited, in how many the notice was posted and in how many it was posted after a request, "
            "without naming any. If a provision of this ordinance is held invalid, the others remain in "
            "force. This ordinance takes effect on [date]."
        ),
        Heading("Commentary for the municipal attorney"),
        Text(
            "<b>To section 1.</b> The definition follows the Act by reference, so that the ordinance need "
            "not be amended when the General Assembly adds a kind of business. At the time of drafting the "
            "Act named, among others, retailers whose principal business is the sale of alcoholic liquor for "
            "consumption on the premises, adult entertainment facilities, primary airports, intercity "
            "passenger rail and light rail stations, bus stations, truck stops, emergency rooms, urgent care "
            "centers, farm labor contractors and privately operated job recruitment centers. Read the "
            "current text at ilga.gov."
        ),
        Text(
            "<b>To section 2.</b> The recommendation on stall doors is hortatory on purpose. A duty beyond "
            "the Act would raise a question of preemption for non-home-rule municipalities, and owners "
            "nearly always agree when asked."
        ),
        Text(
            "<b>To section 3.</b> The last sentence answers the objection that we hear most often: that the "
            "ordinance would be a pretext for entering businesses where immigrants work. It is meant as a "
            "limit, and it should stay."
        ),
        Text(
            "<b>To section 4.</b> The model creates no fine of its own. The Act has its own penalty and "
            "names who enforces it. A town that wishes for a local fine should consult section 1-2-1 of the "
            "Illinois Municipal Code (65 ILCS 5)."
        ),
        Text(
            "<b>To section 5.</b> Figures without names let a town see whether the ordinance works and "
            "give nobody a list to misuse."
        ),
        Heading("For the meeting"),
        Heading("What it costs", 2),
        Text(
            "The notice is free. The clerk adds a sheet to an envelope that is sent anyway, and the "
            "inspector ticks one more line. We suggest that the fiscal note read: no measurable cost."
        ),
        Heading("What trustees ask", 2),
        Bullets(
            (
                (
                    "<b>Isn’t that the state’s task?</b> It is. The state has few inspectors; you have some, "
                    "and they are there already."
                ),
                ("<b>Does this say that our businesses are suspicious?</b> No. Hospitals are on the list as well."),
                (
                    "<b>Does a sheet of paper help anybody?</b> The hotline asks callers how they learned of "
                    "the number. Notices and referrals by other people are how most numbers travel."
                ),
            )
        ),
        Heading("Before the vote", 2),
        Checklist(
            (
                "The municipal attorney has read the model and the current Act.",
                "The chamber of commerce has heard of it from us first.",
                "A local service for survivors has read it and agrees.",
                "The notice has been downloaded from the Department of Human Services and printed.",
                "Two residents are ready to speak for three minutes each.",
            )
        ),
    ),
)


def draw_model_ordinance() -> bytes:
    """Return the model ordinance as a PDF."""
    return set_document(ORDINANCE)
