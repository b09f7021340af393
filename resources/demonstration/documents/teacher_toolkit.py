"""The toolkit for teachers of Lantern Chicago, first half: the faculty room and the lesson."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Document,
    Heading,
    NewPage,
    Part,
    Table,
    Text,
)
from resources.demonstration.documents.teacher_toolkit_school import SCHOOL_PARTS

STAFF_PARTS: tuple[Part, ...] = (
    Text(
        "This toolkit gives a high school what it needs for one lesson on human trafficking: two pages for "
        "the staff room, a lesson plan of 45 minutes, two handouts, a plan for the day a student speaks up "
        "and two letters to families. It was tried in eleven classrooms and read by members of the council "
        "of survivors. Copy it, change it, and tell us what you changed."
    ),
    Box(
        "Before anything else",
        (
            (
                "<b>Fill in the plan on page 6 before the lesson, not after.</b> A lesson like this one "
                "makes it more likely that a student speaks up. The adults must know what happens then."
            ),
            (
                "National Human Trafficking Hotline: <b>1-888-373-7888</b>, text <b>233733</b>, TTY 711. "
                "Open at any hour, confidential, not run by the police. In immediate danger: 911."
            ),
        ),
    ),
    Heading("1. For the faculty room"),
    Heading("What the law says", 2),
    Text(
        "Under the Trafficking Victims Protection Act of 2000, sex trafficking means causing a person to "
        "take part in a commercial sex act by force, fraud or coercion. If the person is under 18, no force, "
        "fraud or coercion has to be shown. Labor trafficking means obtaining work by force, fraud or "
        "coercion, at any age (22 U.S.C. 7102). “Commercial” means that anything of value changes hands: "
        "money, a phone, a place to sleep."
    ),
    Text(
        "Nobody has to be moved anywhere. A student can be trafficked while living at home, sitting in your "
        "third row and handing in homework."
    ),
    Heading("Signs, and why a sign is not proof", 2),
    Text(
        "Each of the signs below has ten harmless explanations. Several together, or a sudden change, are a "
        "reason to pay attention and to speak with the person named in your plan. They are never a reason to "
        "question a student in front of others, to search a bag or to call a parent first: the parent may be "
        "part of it."
    ),
    Table(
        ("What you may notice", "What else it may be", "What to do"),
        (
            (
                "New, costly things and no account of where they come from",
                "A generous aunt; a weekend job; a loan",
                "Notice. Stay friendly. Note the date.",
            ),
            (
                "Falls asleep, misses first period, is fetched by different adults",
                "Night shifts, a new baby at home, illness",
                "Ask how mornings are going. Offer breakfast.",
            ),
            (
                "A much older friend who decides when the phone is answered",
                "A cousin; an ordinary romance",
                "Say what you see, once and kindly: “He texts a lot. Is that all right for you?”",
            ),
            (
                "Works many hours for an employer who also houses the family",
                "Family debts; a farm or restaurant of their own",
                "Tell the counselor. Work without pay or choice has a name and a remedy.",
            ),
            (
                "Pictures of the student go around, and the student pays or obeys somebody to stop it",
                "There is hardly another explanation for the second half",
                "Go to the counselor the same day. See Take It Down (NCMEC) on page 8.",
            ),
        ),
        (0.36, 0.28, 0.36),
    ),
    Heading("Who is at greater risk", 2),
    Text(
        "Anybody can be trafficked. The risk grows where somebody lacks what a trafficker can pretend to "
        "give: a bed, money, papers, praise, belonging. Students who have run away, who live in foster care, "
        "who were harmed before, who are rejected at home because of whom they love, or whose family fears "
        "the immigration office, are offered more false help than others. They are not weak. They are "
        "targeted."
    ),
    Heading("Words for the classroom", 2),
    Table(
        ("Instead of", "Say", "Because"),
        (
            (
                "child prostitute",
                "a child who was sold; a child who was trafficked",
                "A child cannot consent to it.",
            ),
            (
                "victim (for life)",
                "person; survivor, if they use the word",
                "It happened to them. They are more than it.",
            ),
            ("rescue", "leave, get help, find a way out", "Most people take part in their own way out."),
            ("sold herself", "was exploited", "Somebody else took the profit."),
        ),
        (0.26, 0.38, 0.36),
    ),
    NewPage(),
    Heading("2. The lesson: The offer (45 minutes, grades 9 to 12)"),
    Text(
        "<b>At the end students can</b> say in one sentence what trafficking is; name three things that make "
        "an offer suspicious; and name three people to whom they could turn. <b>You need</b> handouts A and "
        "B, a wall or board, small blank cards, and a second adult in the room who may step out with a "
        "student."
    ),
    Table(
        ("Minutes", "What happens", "Notes"),
        (
            (
                "0-5",
                (
                    "<b>Opening.</b> Tell the class what the lesson is about and that anybody may leave for "
                    "the library at any time without giving a reason. Write the three rules on the board: no "
                    "names, no jokes about people, what is said here is not gossip."
                ),
                (
                    "Say this too: “I cannot keep a secret if somebody is being harmed. I can promise to go "
                    "slowly and to ask you.”"
                ),
            ),
            (
                "5-15",
                (
                    "<b>The offer.</b> In groups of three students read handout A, a message that offers a "
                    "job, and underline whatever makes them curious or uneasy."
                ),
                "Let them find what is attractive first. Nobody falls for an ugly offer.",
            ),
            (
                "15-25",
                (
                    "<b>What is odd?</b> Collect on the board. Sort under three headings: too good, too "
                    "fast, too secret."
                ),
                "If nobody says anything, ask: “What would your best friend say to it?”",
            ),
            (
                "25-32",
                (
                    "<b>The law in one sentence.</b> Read the definition from page 1, then ask: “Does "
                    "somebody have to be taken away? Does there have to be a lock?” (No, and no.)"
                ),
                "Do not show a film. Do not give statistics. Do not tell a survivor’s story.",
            ),
            (
                "32-40",
                (
                    "<b>What could a friend do?</b> Handout B: three short scenes. Groups choose one and "
                    "write what a friend might say, in words that a friend would use."
                ),
                "Listen for promises of secrecy and for plans to confront somebody. Talk about both.",
            ),
            (
                "40-45",
                (
                    "<b>Three people.</b> Everybody writes three people to turn to on a card and keeps it. "
                    "Read out the hotline’s number and leave it on the board."
                ),
                "Stay in the room for ten minutes after the bell. That is when somebody comes.",
            ),
        ),
        (0.11, 0.51, 0.38),
    ),
    Heading("Questions that students ask", 2),
    Bullets(
        (
            (
                "<b>“Why don’t they just leave?”</b> Because somebody has made leaving cost more than "
                "staying: threats to a little brother, a debt, photographs, papers locked away, or love."
            ),
            (
                "<b>“Can boys be trafficked?”</b> Yes. They are found less often because people look for "
                "them less often."
            ),
            (
                "<b>“What if my friend makes me promise not to tell?”</b> Then you promised something nobody "
                "should ask of you. Breaking that promise kindly is friendship."
            ),
            (
                "<b>“Will somebody be arrested if I call the hotline?”</b> The hotline is not the police. It "
                "acts without the caller’s consent only if a child may be harmed or somebody is in imminent "
                "danger. For students under 18 that means it may make a report; say so honestly."
            ),
        )
    ),
    Heading("If you have a second period", 2),
    Text(
        "Let students rewrite the offer so that it is honest, or design a notice with the hotline’s number "
        "for a place where young people are alone for a minute."
    ),
)

TOOLKIT = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Toolkit",
    title="Toolkit for teachers",
    subtitle=(
        "One lesson on human trafficking for grades 9 to 12, and a school that is ready for what it may bring up"
    ),
    language="en",
    keywords=(
        "trafficking",
        "lesson plan",
        "high school",
        "grooming",
        "disclosure",
    ),
    parts=(*STAFF_PARTS, *SCHOOL_PARTS),
)


def draw_teacher_toolkit() -> bytes:
    """Return the toolkit as a PDF of eight pages."""
    return set_document(TOOLKIT)
