"""The toolkit for teachers of Lantern Chicago, second half: handouts, the school's plan and letters."""

from __future__ import annotations

from resources.demonstration.documents.parts import (
    Box,
    Bullets,
    Checklist,
    Heading,
    NewPage,
    Numbered,
    Part,
    Text,
    WritingLines,
)

HANDOUTS: tuple[Part, ...] = (
    NewPage(),
    Heading("Handout A: The offer"),
    Text("Read the message. Underline what sounds good. Circle what sounds odd. Then talk about both."),
    Box(
        "New message",
        (
            (
                "hey! saw your page, you have exactly the look we need. we do promo weekends for hotels, "
                "super easy, you smile and hand out wristbands. 400 a day CASH. we pay for the bus and a "
                "room, you only need to bring nice clothes (if you don’t have any i can get you some, you "
                "pay it back from your first weekend)."
            ),
            (
                "starts THIS friday so i need to know tonight. don’t post about it, we had drama with other "
                "agencies copying us. parents never get it so just say you sleep at a friend’s. send me a "
                "pic of your ID so i can book the ticket. and give me another number in case your phone "
                "dies, like your little sister’s or your mom’s."
            ),
            "so proud of you already, most people your age are too scared to say yes to something big!!",
        ),
    ),
    WritingLines("What makes the offer attractive?", 2),
    WritingLines("What is too good?", 2),
    WritingLines("What is too fast?", 2),
    WritingLines("What is too secret?", 2),
    WritingLines("What would your best friend say to it?", 2),
    NewPage(),
    Heading("Handout B: What could a friend say?"),
    Text(
        "Choose one scene. Write two or three sentences that a friend might really say. You do not have to "
        "solve anything. You only have to keep the door open."
    ),
    Heading("Scene 1: Devin", 2),
    Text(
        "Devin used to be on the wrestling team with you. Since summer he works for a man who lends him a "
        "car. He has cash, and he is never free. On Tuesday he says: “I can’t stop now anyway, I owe him for "
        "the transmission.”"
    ),
    WritingLines("You say:", 2),
    Heading("Scene 2: Alma", 2),
    Text(
        "Alma stays with relatives while her mother is abroad. She cooks for six, cleans, and looks after "
        "the twins until midnight. Her aunt keeps her passport “so that it doesn’t get lost”. She tells you "
        "that she would like to come to chess club but cannot ask."
    ),
    WritingLines("You say:", 2),
    Heading("Scene 3: Jordan", 2),
    Text(
        "Jordan sent a picture to somebody from a game server. Now that person wants another one every night "
        "and says that everybody will see the first if Jordan stops. Jordan asks you for sixty dollars and "
        "will not say what for."
    ),
    WritingLines("You say:", 2),
    Box(
        "Sentences that often help",
        (
            (
                "“I’m glad you told me.”   “You’re not in trouble with me.”   “What would make this week "
                "easier?”   “Shall we go together?”"
            ),
            ("You can also call for advice without saying your name or your friend’s: 1-888-373-7888, or text 233733."),
        ),
    ),
)

PLAN: tuple[Part, ...] = (
    NewPage(),
    Heading("3. The plan: if a student speaks up"),
    Text("Fill in this page with the counselor and the principal. Give a copy to everybody who will be in the room."),
    WritingLines("In our school, the person to go to first is (name, room, telephone):", 1),
    WritingLines("If that person is away:", 1),
    WritingLines("A quiet room that is free during and after the lesson:", 1),
    WritingLines("The survivor-led or youth service nearest to us (name, telephone, hours):", 1),
    Heading("While the student is talking", 2),
    Numbered(
        (
            "Sit down. Breathe. You have time.",
            (
                "Listen more than you ask. Four questions are enough: What would you like me to know? Are "
                "you safe today? Is somebody waiting for you? Who else knows?"
            ),
            "Do not ask for details of what was done, and do not ask why.",
            (
                "Say what happens next before it happens. In Illinois school staff are mandated reporters: "
                "if you have reasonable cause to believe that a child is abused or neglected, you must "
                "report it to the Department of Children and Family Services at 1-800-252-2873. Tell the "
                "student so, and offer that they sit beside you while you call."
            ),
            "Write down the student’s own words, the date and the time. Nothing else.",
        )
    ),
    Heading("Afterward", 2),
    Checklist(
        (
            "The person named above has been told, today.",
            "The report has been made where the law asks for it; number or name noted.",
            "Nobody has called home before it was agreed who may safely be called.",
            "The student knows whom they will see tomorrow, at what time and where.",
            "The teacher has had somebody to talk to as well.",
        )
    ),
    Box(
        "Do not",
        (
            (
                "Do not promise secrecy, do not confront the person whom the student names, do not look for "
                "them on the internet, do not tell the faculty room."
            ),
        ),
    ),
)

LETTERS: tuple[Part, ...] = (
    NewPage(),
    Heading("4. Letters to families"),
    Text(
        "Send the first a week before the lesson, the second on the same day. Both may be copied on your "
        "own letterhead."
    ),
    Box(
        "A week before",
        (
            "Dear families,",
            (
                "next week our students have a lesson of 45 minutes about offers that are too good to be "
                "true. It explains what human trafficking is in the plain words of the law, shows how a "
                "false offer can be recognized and helps each student name three people to turn to. There is "
                "no film and there are no frightening stories. The lesson plan lies in the office, and you "
                "are welcome to read it."
            ),
            (
                "If you would rather that your child spend the period in the library, a note is enough. If "
                "something at home makes this subject difficult, please tell us as much or as little as you "
                "like."
            ),
        ),
    ),
    Box(
        "On the day",
        (
            "Dear families,",
            (
                "today your child had the lesson we wrote about. You may like to ask: What did you think of "
                "the offer? Who is on your card? Please do not worry if the answer is a shrug. The best "
                "thing that a parent can say is short: “If you are ever in something that you can’t get out "
                "of, I will come and get you, and I won’t shout.”"
            ),
            (
                "If you have a worry of your own, the National Human Trafficking Hotline answers at any hour "
                "in English, Spanish and more than 200 other languages: 1-888-373-7888."
            ),
        ),
    ),
    NewPage(),
    Heading("5. To read further, and whom to call"),
    Bullets(
        (
            (
                "<b>National Human Trafficking Hotline</b>, 1-888-373-7888, text 233733, TTY 711, <a "
                'href="https://humantraffickinghotline.org">humantraffickinghotline.org</a>. For students, '
                "families and staff."
            ),
            (
                "<b>NCMEC CyberTipline</b>, 1-800-843-5678, <a "
                'href="https://report.cybertip.org">report.cybertip.org</a>. For pictures, threats and '
                "strangers online. Reports go to law enforcement."
            ),
            (
                '<b>Take It Down</b>, <a href="https://takeitdown.ncmec.org">takeitdown.ncmec.org</a>. A '
                "free service of NCMEC that helps to remove nude pictures taken before somebody was 18. The "
                "picture never leaves the telephone."
            ),
            (
                "<b>988 Suicide &amp; Crisis Lifeline</b>, call or text 988. For despair of any kind, and "
                "for friends who worry."
            ),
            "<b>Illinois child abuse hotline (DCFS)</b>, 1-800-252-2873. For reports that the law requires.",
            (
                "<b>U.S. Department of Education</b>, Human Trafficking in America’s Schools, a guide for "
                "school communities."
            ),
        )
    ),
    Heading("For the next teacher", 2),
    Text(
        "What worked, what did not, what you would change. Please send a copy to schools@chicago.lantern.example.org."
    ),
    WritingLines("What worked:", 3),
    WritingLines("What did not:", 3),
    WritingLines("A question that a student asked and you could not answer:", 2),
    Heading("About this toolkit", 2),
    Text(
        "Written by Samuel Okafor and Hannah Lindqvist for Lantern Chicago, with the council of survivors. "
        "Both people and the organization are invented for a demonstration; the laws, hotlines and services "
        "named here are real. You may copy, change and share it under the license Creative Commons "
        "Attribution 4.0."
    ),
)

SCHOOL_PARTS: tuple[Part, ...] = (*HANDOUTS, *PLAN, *LETTERS)
