"""Lantern Sacramento’s words for boards and policy tables: a scorecard, a city’s purchases, a meeting, a report."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

SCORECARD = Leaflet(
    brand="sacramento",
    kind="Template",
    title="Scoring a supply chain statement",
    lead=(
        "Read one company’s statement under SB 657 in twenty minutes, give it points, and compare what your group found"
    ),
    licence="CC0 1.0",
    keywords=("SB 657", "supply chain", "scorecard"),
    text="""
Large retailers and manufacturers that do business in California publish a statement about forced labor in their
supply chains, under Civil Code section 1714.43. Most of these pages are never read by anybody who bought the shirt.
A group of six with a kettle can read twelve in an evening.

_1 Company, product, address of the page, and the day on which you read it

# Ten points to look for

Give 2 points for a plain answer with a number, a place or a name; 1 for an answer without; 0 for silence or for a
sentence about values.

|| 6 40 38 16
| &nbsp; | Question | What earns two points | Points
| 1 | Is there a link on the homepage, under a name that one understands? | One click, no search | &nbsp;
| 2 | Does the company say where its main materials come from? | Countries or regions named | &nbsp;
| 3 | Does it look beyond its direct suppliers? | It says how far down, and for which goods | &nbsp;
| 4 | Who examines the risk? | A named method; says whether outsiders do it | &nbsp;
| 5 | Are audits independent, and do they come without warning? | Share of audits, per year | &nbsp;
| 6 | Do suppliers certify their materials? | What happens when they don’t | &nbsp;
| 7 | What follows a serious finding? | A case, even without a name | &nbsp;
| 8 | Can workers complain safely, in their language? | Who answers, how many used it | &nbsp;
| 9 | Do workers pay for their own jobs anywhere? | “No fees”, and money paid back | &nbsp;
| 10 | Who in the company answers for it? | A position, a budget, a board | &nbsp;

_1 Total (out of 20), and the one sentence in the statement that you liked best

# How to read the result

- <b>15 and more:</b> write and say thank you. It is rare, and somebody in that company fought for it.
- <b>8 to 14:</b> choose the lowest line and ask about that one.
- <b>Below 8:</b> the company obeys the law. That is all one can say. Ask three questions, or buy elsewhere and tell
them why.
- <b>No statement at all:</b> look whether it has worldwide gross receipts of more than $100 million and does
business in the state. If it does, tell the Attorney General’s office, which alone may enforce the section.

! A caution about points
A high score says that a company <i>tells</i> well, not that its fields are clean. And a small workshop that
publishes nothing may treat its people better than both. Use points to begin conversations, never to end one.

# For the group

[] Two people read each statement, apart, and compare afterward.
[] Where you differ by more than four points, read that paragraph aloud.
[] Keep the sheets. In a year, score the same companies again.
""",
    sources=(
        "California Civil Code section 1714.43 (Senate Bill 657 of 2010). The ten questions and the points are "
        "Lantern Sacramento’s own."
    ),
)

ORDINANCE = Leaflet(
    brand="sacramento",
    kind="Model ordinance",
    title="What a city buys: model ordinance",
    lead=(
        "A short ordinance for California cities that do not want uniforms, paving stones or catering made by forced "
        "labor"
    ),
    keywords=("procurement", "ordinance", "forced labor"),
    licence="CC0 1.0",
    text="""
A city of middling size buys boots, paper, computers, flowers and paving stones for millions of dollars. It can ask
where they come from, as any careful household does. The text below fits on two pages on purpose: council members
should be able to read it on the bus. Have your city attorney check it against the charter and the purchasing code.

# The text

<b>Section 1. Purpose.</b> The City of [name] does not wish to spend public money on goods or services produced by
forced labor or by trafficking in persons as defined in 22 U.S.C. 7102.

<b>Section 2. Definitions.</b> “Contractor” means a person or firm that sells goods or services to the City under a
contract of [$50,000] or more in a fiscal year. “Listed goods” means goods that appear, with their country of
origin, on the List of Goods Produced by Child Labor or Forced Labor kept by the United States Department of Labor.
“Recruitment fee” means any payment asked of a worker in return for the job.

<b>Section 3. Statement of the contractor.</b> Before award, a contractor shall state in writing: (a) the country of
final assembly and, for listed goods, of the principal material; (b) that neither it nor, to its knowledge after
reasonable inquiry, its direct suppliers charge recruitment fees or hold identity documents of workers; (c) how a
worker may complain without fear of retaliation.

<b>Section 4. Clause in contracts.</b> Every contract under this ordinance shall allow the City to ask for the
address of the place of production, and to end the contract if the contractor knew of forced labor and did not act
within [60] days.

<b>Section 5. Remedy before exit.</b> On a credible report the purchasing officer shall first ask for a plan that
repays and protects the workers concerned. Ending the contract is the last step, since it may leave them worse off.

<b>Section 6. Help.</b> The purchasing officer may join with other public agencies in monitoring, and may accept the
findings of an independent body.

<b>Section 7. Report.</b> Once a year the purchasing officer tells the council, in public and on no more than four
pages, which contracts were covered, which statements were missing and what was done.

<b>Section 8. Small firms.</b> Contractors with fewer than [25] employees may use a one-page form provided by the
City.

<b>Section 9. Beginning.</b> This ordinance takes effect on [date] and applies to solicitations issued after that day.

# Why it is written so

|| 30 70
| Choice | Reason
| A threshold | Without one, the flower shop drowns in paper and the paving stones go unread.
| A public list | Staff need not judge countries. The Department of Labor has done it and updates the list.
| Remedy first | Workers told us that a canceled contract meant that they were sent home unpaid.
| Four pages | A report that nobody reads protects nobody.
| No private lawsuit | It keeps the city attorney in the room. You may wish to be braver.

! Three questions you will hear
<b>“Will it cost us more?”</b> Sometimes a little. Begin with one kind of goods, uniforms for instance, and publish
the difference.
> <b>“Can a city do this?”</b> Cities choose whom they buy from, within state law on bidding. Ask counsel early, and
keep to buying, not to foreign policy.
> <b>“Who will check?”</b> At first the statement itself: people dislike signing what isn’t so.
""",
    sources=(
        "22 U.S.C. 7102; U.S. Department of Labor, List of Goods Produced by Child Labor or Forced Labor. A model, "
        "not legal advice."
    ),
)

MEETING = Leaflet(
    brand="sacramento",
    kind="Template",
    title="A coalition meeting in 90 minutes",
    lead="Agenda, roles, attendance sheet and minutes on one form, for a table of many organizations and one clock",
    licence="CC0 1.0",
    keywords=("coalition", "agenda", "minutes"),
    text="""
It took eleven meetings to get this form as short as it is. Print it on both sides, one for
each chair.

# Before

[] The invitation went out three weeks ahead, with the last minutes.
[] Each item has an owner and one question that can be answered by a vote or a name.
[] Interpreters, ramp, child care and parking are settled. So is the soup.
[] Members who survived trafficking have seen the agenda first and may strike an item without saying why.

# Agenda

|| 16 48 36
| Minutes | Item | Result
| 0–10 | Names, one sentence of news from each table | Sheet goes round
| 10–20 | What we promised last time | Done, not done, dropped
| 20–45 | The one large question of this quarter | &nbsp;
| 45–60 | Calendar: who plans what, so that no two vigils fall on one evening | &nbsp;
| 60–80 | Needs and offers, two minutes each | &nbsp;
| 80–88 | Promises: who, what, by when | &nbsp;
| 88–90 | Next date. We end on time. | &nbsp;

# Roles, by turns in the order of the alphabet

- <b>Chair:</b> asks the quiet ones. Holds no opinion aloud on the large question.
- <b>Clock:</b> raises a spoon at one minute, and again at none.
- <b>Pen:</b> writes decisions, names and dates, never who said what.
- <b>Door:</b> greets, finds chairs, steps out with anybody who needs air.

! The rule of the table
No client is named or described so that somebody could guess. Stories stay; tasks leave. Whoever speaks to the press
speaks for their own organization only.

# Attendance

|| 32 36 32
| Name | Organization | May we write to you? How?
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;

# Minutes

_2 The large question, and what we decided

_2 What we could not decide, and who brings it back

|| 46 30 24
| Promise | Who | By when
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;
| &nbsp; | &nbsp; | &nbsp;

_1 Next meeting: day, hour, address, host
""",
)

REPORT = Leaflet(
    brand="sacramento",
    kind="Report",
    title="What three hundred doors taught us",
    lead=(
        "Tallies and lessons from a Day of Action: where notices stay up, where they vanish, and what we will do "
        "differently"
    ),
    keywords=("Day of Action", "evaluation", "hotline notice"),
    text="""
In one Saturday morning 58 volunteers visited 300 businesses in three counties, two weeks after each had been sent a
poster. We wrote down four things at every door and nothing else. All figures in this report were invented for the
demonstration; the questions are worth borrowing.

# The tally

|| 40 15 15 15 15
| Kind of business | Visited | Notice up | Took one | Said no
| Bars and restaurants with a bar | 92 | 21 | 63 | 8
| Nail, hair and skin care | 71 | 18 | 49 | 4
| Motels and hotels | 48 | 29 | 17 | 2
| Massage and bodywork | 33 | 14 | 12 | 7
| Truck stops and bus stations | 11 | 9 | 2 | 0
| Urgent care and emergency rooms | 17 | 15 | 2 | 0
| Farm labor contractors, recruiters | 28 | 6 | 19 | 3
| <b>Together</b> | <b>300</b> | <b>112</b> | <b>164</b> | <b>24</b>

So a little over a third had a notice when we came, and more than nine in ten had one, or had taken one, when we
left. What that is worth shows only on the second visit.

# The second visit

Six weeks later, ten volunteers went back to sixty of the doors that had taken a poster, drawn by lot. In 41 it
hung. In eleven it lay in a drawer. In eight nobody knew of it: the person who took it had left the job.

- Where <b>the volunteer offered to hang it</b> and had tape, it stayed up in nine cases out of ten.
- Where it was <b>left on the counter</b>, in fewer than half.
- Where it hung <b>in the restroom</b>, tear-off slips were missing from every single one.

# What owners told us

+ “Nobody ever told me.” By far the most frequent sentence.
+ “My landlord does not allow paper in the window.” The inside of the door is often his to give.
+ “It is ugly.” True. We asked a student of design, and have a calmer one now.
+ “Will the police come if I hang it?” It needs a patient answer, in the right language.

# What did not work

- Lists by zip code. Volunteers walked past each other. Next time: lists by street.
- The afternoon. After one o’clock owners have customers, and volunteers have feet.
- Our letter. It ran to two pages; the next has five sentences.
- English only on the nail salon routes. A volunteer who spoke Vietnamese doubled the number that said yes.

! What we will change
Tape in every bag. Streets, not zip codes. A second visit in the calendar from the start. And at least one speaker
of the street’s language in every group, or no visit.

# Questions that the tally can’t answer

We don’t know how many people called a number because of a poster; the hotline does not tell, and should not. We
don’t count rescues. A notice is a door handle: one installs it for somebody whom one will never meet.
""",
    sources=(
        "Tally sheets of Lantern Sacramento (invented for the demonstration). The duty to post: California Civil Code "
        "section 52.6."
    ),
)
