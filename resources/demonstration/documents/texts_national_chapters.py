"""The words of National's leaflets for chapters: speakers, volunteers, figures and beginnings."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

SPEAKER = Leaflet(
    brand="national",
    kind="Template",
    title="Agreement with a speaker",
    lead="For an evening at which somebody speaks who was trafficked. Sign it before the flyer is printed.",
    keywords=("speaker", "consent", "honorarium"),
    licence="CC0 1.0",
    text="""
A person who speaks about what they lived through is an expert at work. This agreement puts in writing what a good
host does anyway. Strike out what does not fit and keep a copy each.

_1 Host (chapter, contact person, telephone on the day):

_1 Speaker (the name to be used in public; it need not be the legal one):

_1 Event, date, place, how many guests are expected:

# 1. What is asked, and paid

The speaker gives a talk of ____ minutes and, if they wish, answers questions for ____ minutes. The fee is $________,
the same that any professional speaker would receive. It is handed over on the day, also if the host cancels with less
than seven days’ notice. Travel, a meal, child care and one companion of the speaker’s choice are paid by the host.

# 2. What is not asked

The speaker chooses what to tell. Nobody asks for details of violence, for names, for a number of years or men, or for
proof. The moderator has these sentences ready and uses them: “That question is not for tonight. Is there one about what
has changed since?”

===

# 3. Pictures, recordings, press

Tick one in each row. What is not ticked is not allowed.

|| 40 20 20 20
| | No | Yes | Only after I have seen it
| Name on flyer and website | | |
| Photograph, face visible | | |
| Photograph from behind | | |
| Sound or video recording | | |
| Press in the room | | |
| Quotation in the recap | | |

# 4. Changing one’s mind

The speaker may withdraw any consent at any time, without a reason, also after years. The host takes down what is online
within two working days and says honestly what cannot be called back, such as printed copies. The speaker may also stop
in the middle of the talk. The moderator then thanks the room and opens the break.

# 5. On the day and after

[] A quiet room with a door, a window and water is kept free from an hour before to an hour after.
[] One person, named here, belongs to the speaker for the evening: __________________________
[] The way out does not lead through the audience.
[] The host calls the next day and again a week later. “How are you?” is the whole agenda.

_1 Date and signatures:
""",
)

VOLUNTEERS = Leaflet(
    brand="national",
    kind="Toolkit",
    title="Good people, clear rules",
    lead="How a chapter chooses, prepares and looks after its volunteers",
    keywords=("volunteers", "safeguarding", "code of conduct"),
    text="""
Anyone who wants to get near people in need will join an organization that helps them. Nearly all of them are kind.
Rules protect the people whom we serve from the few who are not, and they protect the kind ones from suspicion.

# Three circles

|| 22 40 38
| Circle | What they do | What we ask first
| <b>Table</b> | Posters, letters, cakes, chairs, the newsletter | A name, a newcomers’ evening, the code below
| <b>Room</b> | Workshops, schools, congregations; never alone with a minor | The above, two references, a background
check where the venue or the law asks for one, two hours’ training
| <b>Side by side</b> | Driving, tutoring, going along to appointments for a partner’s clients | The partner’s own
screening. We introduce; we do not place.

Most chapters need forty people in the first circle, ten in the second and three in the third. Say so: many who ask
for the third are happy in the first once they know that it counts.

# The conversation

Twenty minutes, two of you, one of them.

+ What made you write to us?
+ What would you like to learn, and what are you good at already?
+ What will you do in a week when all this is too much?
+ Is there something in your own life that we should know so as not to hurt you? You need not answer.
+ Imagine that somebody tells you at the book table what happened to her. What do you do?

A good answer to the last is short: listen, thank, offer the number, promise nothing. Worrying ones are about being
the hero, or about getting a story.

# Code of conduct

Read it aloud together, one sentence each.

+ We come to be useful, and leave our opinions about other people’s lives at the door.
+ We do not ask for stories, and we do not repeat the ones that we hear.
+ We give no money, lifts, beds or telephone numbers to people whom we meet through the chapter.
+ We are never alone with a minor. A door stays open, a second adult stays near.
+ We do not lobby, recruit or proselytize anybody who came for something else.
+ We take no pictures of guests.
+ We say so when one of us breaks a rule, to the chapter lead or, if it is the lead, to National.

# When a rule is broken

The lead hears both sides within a week and writes down three lines: what happened, what was decided, who was told.
For harm to a minor there is no hearing in house. It is reported to the state’s child protection hotline on the same
day.

# Keeping people

[] Everyone has a task with an end. “Until June” is kinder than “whenever you can”.
[] After a hard evening somebody calls.
[] Twice a year we ask each volunteer whether they would like to stop. Some have been waiting for it.
[] We say thank you with a name and a reason.
""",
)

FIRST_HUNDRED_DAYS = Leaflet(
    brand="national",
    kind="Toolkit",
    title="A chapter’s first hundred days",
    lead="From three people at a kitchen table to a first evening in public",
    keywords=("new chapter", "coalition", "planning"),
    text="""
You do not need an office, a logo or a budget to begin. You need three people who will still speak to each other in a
year, and a town that already has more going on than you know.

# Days 1 to 30: listen

- Make a list of who is there already: shelters, legal aid, the task force if there is one, congregations, unions,
the school district’s counselors, the public defender. Call ten of them.
- Ask each the same three questions: What do you do? What is missing? What should a new group please <i>not</i> do?
- Read what the network has. Half of what you are about to write exists.
- Meet every second week at the same hour. Write down who promised what.

! The answer that we hear most
“Please do not open another hotline, and please do not collect stuffed animals. Could you find us people who drive?”

# Days 31 to 60: choose

Choose one goal in each of the three directions in which the network works, and no second.

|| 24 38 38
| Direction | Good first goals | Goals for year three
| Awareness | Thirty hotline notices, hung with permission | A lesson in every high school
| Engagement | One partner’s list of needs, filled each month | A volunteer pool for four partners
| Policy | Attend two meetings of the city council and speak at none | A model ordinance adopted

Talk with National about your site: one afternoon, one form, and somebody who stays on the telephone.

# Days 61 to 90: prepare

[] A room that can be reached by bus, with a ramp and a door that can be closed
[] A date that is not a holiday of anybody’s whom you hope to see
[] One speaker who knows the town, rather than a famous one who does not
[] The speaker’s agreement, signed, if somebody will speak from experience
[] Sign-in sheets that ask for nothing which you will not use
[] Somebody who knows what to do if a guest is upset
[] Hotline cards in the restrooms

# Day 100: the first evening

Begin on time and end ten minutes early. Say what you know, what you do not, and what you are asking for. Let people
sign up for one thing with a date. Put the chairs away together; that is where chapters are made.

# What can go wrong

|| 40 60
| It happens | It helps
| Two founders want different things | Write both down and try each for a month
| A partner is cool | Come back with a task done, not with a second offer
| Someone asks you to “rescue” a person | The hotline, with their consent; never a house visit
| Nobody comes | Six is a meeting. Ask each of the six whom they would bring.
""",
)
