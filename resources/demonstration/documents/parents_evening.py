"""Lantern Chicago's curriculum for two parents' evenings, one about girls and one about boys."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Checklist,
    Document,
    Heading,
    Numbered,
    Table,
    Text,
    WritingLines,
)

CURRICULUM = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Curriculum",
    title="Two evenings for parents",
    subtitle=(
        "“Her Corner of the World” and “What We Tell Our Sons”: ninety minutes each, for a room with movable chairs"
    ),
    language="en",
    keywords=(
        "parents",
        "grooming",
        "sextortion",
        "girls",
        "boys",
    ),
    parts=(
        Text(
            "These evenings have traveled to libraries, two mosques, a hockey club and a laundromat with a "
            "large back room. They need two facilitators, one of them from the place that hosts, and between "
            "eight and thirty parents. They work alone; they work better as a pair, a month apart."
        ),
        Heading("What you prepare"),
        Checklist(
            (
                "Chairs in a horseshoe, not in rows. Tea. Something to do with one’s hands.",
                "Child care in another room, with somebody whom the host vouches for.",
                "An interpreter if a third of the guests would rather speak another language.",
                "The hotline’s number on the table and on the inside of the restroom door: 1-888-373-7888.",
                ("A plan for a guest who is reminded of something of their own: who goes out with them, and where to."),
            )
        ),
        Heading("Opening, for both evenings (10 minutes)"),
        Text(
            "“Nobody here has to have an answer. Nobody has to tell anything about their own child. If you "
            "need to go out, go, and one of us will come after five minutes to ask whether you would like "
            "company. You may say no.”"
        ),
        Heading("First evening: Her Corner of the World"),
        Table(
            ("Minutes", "What happens"),
            (
                (
                    "10-25",
                    (
                        "<b>The map.</b> In pairs parents draw the places where a daughter spends a day, the "
                        "ones on the telephone included, and mark where she is admired."
                    ),
                ),
                (
                    "25-45",
                    (
                        "<b>Three messages.</b> Read aloud a compliment, a favor and a secret. What does "
                        "each give her? What does each ask in return, and when?"
                    ),
                ),
                (
                    "45-60",
                    (
                        "<b>The six stages.</b> Choosing, befriending, giving, separating, testing, "
                        "trapping. Explain each with one sentence and ask where a parent could still change "
                        "the road. (At every one.)"
                    ),
                ),
                (
                    "60-80",
                    (
                        "<b>Sentences.</b> In threes parents practice what they would like to have said "
                        "before it is needed. See below."
                    ),
                ),
                ("80-90", "<b>Closing.</b> One word each. The number once more."),
            ),
            (0.13, 0.87),
        ),
        Heading("Second evening: What We Tell Our Sons"),
        Table(
            ("Minutes", "What happens"),
            (
                (
                    "10-25",
                    (
                        "<b>What were you told?</b> Fathers first: what did older boys and men tell you "
                        "about girls, money and courage? Write it on cards without names; shuffle; read."
                    ),
                ),
                (
                    "25-45",
                    (
                        "<b>Boys are harmed as well.</b> A game, a stranger, a picture, a demand for gift "
                        "cards. How sextortion works, why boys pay, and the sentence that saves lives: "
                        "“Whatever they have, come to me. We will sort it out by breakfast.”"
                    ),
                ),
                (
                    "45-65",
                    (
                        "<b>Not for sale.</b> What will a son be offered, by whom, at what age? Discuss a "
                        "bachelor party, a website, a dare. What could he say and keep his friends?"
                    ),
                ),
                (
                    "65-80",
                    (
                        "<b>The man he has seen.</b> Whom does he watch being kind? Parents name three men "
                        "and write to one of them before they leave."
                    ),
                ),
                ("80-90", "<b>Closing.</b> One word each. The number once more."),
            ),
            (0.13, 0.87),
        ),
        Heading("Sentences to practice"),
        Bullets(
            (
                (
                    "“If you are ever in something that you can’t get out of, I will come and get you. I "
                    "won’t shout in the car.”"
                ),
                "“You can use me as an excuse. Say that your mother is impossible.”",
                "“People who are good for you don’t mind my knowing about them.”",
                "“A picture is a picture. It is not you, and it isn’t the end of anything.”",
                "“I may be angry for one minute. Then I’ll be on your side for good.”",
            )
        ),
        Heading("If a son or daughter is being blackmailed with a picture"),
        Numbered(
            (
                "Do not pay and do not send another one. Paying hardly ever ends it.",
                "Keep the messages; block the account afterward, not before you have kept them.",
                (
                    "Report to the CyberTipline of the National Center for Missing &amp; Exploited Children: "
                    "report.cybertip.org, 1-800-843-5678."
                ),
                (
                    "Use takeitdown.ncmec.org to stop the picture from spreading. It works without uploading "
                    "the picture itself."
                ),
                ("Stay close that night. Shame is the danger. Call or text 988 together if you are afraid for them."),
            )
        ),
        Heading("Questions that come up"),
        Bullets(
            (
                (
                    "<b>Should I read their messages?</b> Agree on it openly, at the age at which you hand "
                    "over the telephone. A secret search teaches that secrets are how this family works."
                ),
                (
                    "<b>From what age?</b> The sentences above, from the day they can talk on a telephone. "
                    "The rest when they meet strangers in games, which is earlier than you think."
                ),
                (
                    "<b>What if it has happened already?</b> Say: “I am glad you are here.” Then call the "
                    "hotline, and ask what is next. It is not too late. It is a Tuesday."
                ),
            )
        ),
        Box(
            "For facilitators",
            (
                (
                    "Do not show films or tell a survivor’s story for her. Do not ask who has been affected. "
                    "Do not let a discussion of clothing begin. If a father says something clumsy, thank him "
                    "for saying it aloud, and ask the room."
                ),
            ),
        ),
        Heading("Afterward"),
        WritingLines("How many came, from where, and who asked us to come again?", 1),
        WritingLines("A sentence from the evening that we want to keep (without a name):", 2),
        WritingLines("What we change next time:", 2),
        Text(
            "By Samuel Okafor and Denise Kowalczyk for Lantern Chicago, with parents of the Westside. "
            "Read by the council of survivors."
        ),
    ),
)


def draw_parents_evening() -> bytes:
    """Return the curriculum as a PDF."""
    return set_document(CURRICULUM)
