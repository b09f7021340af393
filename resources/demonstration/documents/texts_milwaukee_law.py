"""Lantern Milwaukee’s words on law and public counters: Act 116, and a resolution for a county board."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

ACT_116 = Leaflet(
    brand="milwaukee",
    kind="Legal guide",
    title="Wisconsin’s law against trafficking",
    lead=(
        "2007 Act 116 and what grew out of it, for advocates, clergy, nurses and anybody who gets a subpoena and a "
        "headache"
    ),
    keywords=("2007 Act 116", "Wis. Stat. 940.302", "Wis. Stat. 948.051"),
    text="""
Before 2008 a Wisconsin prosecutor who met a case of trafficking had to build it from other bricks: kidnapping,
battery, pandering. 2007 Wisconsin Act 116 made it a crime of its own. This guide says what the statutes say, in
ordinary words. It is no legal advice, and the text in force is at docs.legis.wisconsin.gov.

# The two sections

|| 22 39 39
| &nbsp; | Section 940.302: human trafficking | Section 948.051: trafficking of a child
| Who | A person of any age | A person under 18
| The act | To recruit, entice, harbor, transport, provide or obtain somebody, or to attempt it | To recruit,
entice, provide, obtain, harbor, transport, patronize or solicit a child, or to attempt it
| The purpose | Labor or services, or a commercial sex act | A commercial sex act
| The means | One of a list: bodily harm or the threat of it, restraint, debt bondage, fraud, extortion, taking
papers, controlling access to a drug, and others | <b>None needed</b>
| The class | Class D felony | Class C felony

Whoever <i>profits</i> knowingly falls under the same sections as whoever does it.

# Details that matter

- The list of means in 940.302 is longer than “force, fraud or coercion”. Extortion, fraud, and destroying or
keeping somebody’s passport all stand there by name.
- Debt bondage counts. So does controlling somebody through drugs.
- For a child no means have to be shown at all, and the child’s agreement is beside the point.
- A buyer may be charged under 948.051: <i>patronizes or solicits</i> is in the text.

# What the person harmed may ask for

+ <b>Money.</b> A civil action against the trafficker (section 940.302, subsection 3), and restitution in the
criminal case, which may include the value of the labor (section 973.20).
+ <b>A defense.</b> Somebody who broke a law as a direct result of being trafficked may plead that (section 939.46).
It need not have been the trafficker’s command.
+ <b>A second look.</b> A court may vacate or expunge a conviction for prostitution that came from being trafficked
(section 973.015).
+ <b>Rights in the courtroom.</b> Wisconsin’s constitution and chapter 950 give crime victims a say: to be told of
hearings, to be heard, to be treated with dignity, to have a waiting area apart where there is one.

! Check before you quote
Whether a child may be charged under the prostitution statute at all has been before the legislature in more than
one session. Look up section 944.30 as it reads today, and ask your legislators where they stand. Whatever it says,
a person under 18 can’t lawfully be bought.

# For clergy and counselors with a subpoena

- Do not throw anything away, and don’t answer on the spot. Call a lawyer.
- Some conversations are privileged, others are not: the law has separate rules for clergy, for counselors and for
advocates. Which one you were that evening is a question for counsel.
- Tell the person whom it concerns, if that is safe. A surprise in court is the worst one.

# Words for the front pew

When somebody asks “But did she agree to it?”: for an adult the law asks what made her agree. For a child it doesn’t
ask.
""",
    sources=(
        "2007 Wisconsin Act 116; Wis. Stat. 939.46, 940.302, 948.051, 973.015 and 973.20; chapter 950. See also 22 "
        "U.S.C. 7102 for the federal definition."
    ),
)

RESOLUTION = Leaflet(
    brand="milwaukee",
    kind="Model ordinance",
    title="A county that trains its counters",
    lead=(
        "Model resolution for a county board: two hours of training for staff who meet the public, a named person, a "
        "yearly page"
    ),
    keywords=("county", "resolution", "training"),
    licence="CC0 1.0",
    text="""
People who are being exploited do meet the county. They stand at a counter for a birth certificate, a bus pass, a
health test, a library card, a parking ticket. The clerk has ninety seconds. This resolution makes those ninety
seconds worth something. It costs little, and it binds the county to nothing that it can’t measure.

# The resolution

<b>Whereas</b> trafficking for labor and for commercial sex is a felony in Wisconsin under sections 940.302 and
948.051 of the Statutes; and

<b>Whereas</b> employees of the County speak every day with people whom hardly anybody else gets to see alone; and

<b>Whereas</b> a wrong question can do harm, and a good sentence can be learned in an afternoon;

<b>Now, therefore, be it resolved</b> by the Board of Supervisors of [name] County:

+ <b>Training.</b> Within one year every employee whose ordinary duty is to serve the public at a counter, by
telephone or at home receives two hours of training on recognizing exploitation and responding to it, and one hour
every second year. At least one of the trainers shall be a person with experience of having been trafficked, and
shall be paid like any other consultant.
+ <b>A notice.</b> The number of the National Human Trafficking Hotline is displayed, in the languages that the
department uses most, in each public restroom of the County.
+ <b>A person.</b> Each department names one employee to whom colleagues may turn. This employee keeps a list of
local services and checks it each quarter.
+ <b>No new duty to report.</b> Nothing in this resolution obliges an employee to question, detain or report an
adult. Duties under the child protection laws remain as they are.
+ <b>No questions about papers.</b> Employees do not ask about immigration status unless a statute requires it for
the service in question.
+ <b>Purchasing.</b> The Department of Administration reports within six months on whether contractors for cleaning,
catering and building pay their workers as they have stated.
+ <b>One page a year.</b> The County Executive reports to the Board on one page: how many were trained, what they
asked for afterward, and what is to change.
+ <b>Money.</b> The cost, estimated at [amount], is met from [line].

# Who might speak for it

|| 28 72
| Voice | The one point
| A librarian | “They come in for the heat. I would like to know what to say.”
| A public health nurse | Privacy: two minutes alone need a door and a rule.
| A union steward | Staff carry such meetings home. Training is also a matter of health.
| A survivor leader | What somebody at a counter once said, or didn’t.
| A small contractor | “I pay right, and lose bids to those who do not.”

! If it fails
Ask for paragraph 2 alone. A notice needs a memo, not a resolution; and next year you come back with the number of
slips that were torn off.

# A few hints

- Speak with the county clerk first. Nobody has ever asked her opinion, and she runs everything.
- Let the sponsor strike the word “model”. It is now theirs.
- Bring cookies to the committee, not to the Board.
""",
    sources=(
        "Wis. Stat. 940.302 and 948.051. A model to be adapted with corporation counsel; no legal advice. The voices "
        "are invented."
    ),
)
