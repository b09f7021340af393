"""Lantern Milwaukee’s words about work: an employer who hires, and a list of needs."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

EMPLOYER = Leaflet(
    brand="milwaukee",
    kind="Toolkit",
    title="A job that holds",
    lead=(
        "For owners of small businesses who would like to hire somebody who has come out of trafficking, and to do it "
        "well"
    ),
    keywords=("employment", "small business", "hiring"),
    text="""
Friedl & Daughters have baked on the south side since 1961. Seven of the people who have worked there in the past
four years came by way of Open Gate Collective. Four are still there, two have moved to better ovens, and one left
in the second week. “That’s a better rate than with my nephews,” says the elder daughter. We asked her what she
does.

# Before you hire

- Talk with the service, not about the person. You need to know hours, health limits and whether somebody dangerous
might come to the shop. You don’t need to know why.
- Look at your application form. Does it ask about arrests? About gaps? Strike what you would not act on anyway.
- Decide who in the shop will know. Best answer: you, and nobody else.
- Offer a trial day, and pay it.

# Terms that make a difference

|| 34 66
| Term | Why
| A schedule two weeks ahead | Court dates, counseling and child care hang on it.
| Pay by the week at first | The first month’s rent doesn’t wait until the thirtieth.
| No till in the first month | It spares both sides a suspicion.
| A chair in the back | Panic passes in ten minutes when nobody comes running.
| One person to call in sick to | Explaining oneself twice is once too often.
| Pay like everybody’s | A discount on wages is what she is coming from.

# Ordinary management, done reliably

+ Show it, then let her do it, then leave the room.
+ Criticize the bread, not the baker, and never in front of customers.
+ Do not touch. Not a shoulder, not as a joke.
+ If she doesn’t come, call once and leave a kind message. Then call the service. Absence is often a letter from a
court.
+ Keep every promise that you make by the clock. You can’t overestimate what a boss is worth who pays on Friday at
two as he said.

! What you may ask, and what you may not
“Is there anything about the way we work that I should change for you?” Yes.
> “What happened to you?” No. Not after a year, not after a beer. If you are told, say thank you and forget it as
well as you can.

# Money and paper

- The federal Work Opportunity Tax Credit exists for several groups of new employees; ask your accountant whether it
is in force and applies. Never make the hire depend on it.
- Some people have no bank account in their own name yet. The credit union on the corner opens one with two letters,
and one of them can be yours.
- Tips are wages. Write them down.

# A page for the wall of the office

[] Someone has the caseworker’s number, and it isn’t on the public phone list.
[] We know what to say if a man calls and asks about her shifts: “We do not give that out.”
[] There is a second way out of the shop.
[] The review after three months is in the calendar, with cake.
""",
    sources=(
        "A conversation with a bakery and with Open Gate Collective; all of them are invented for the demonstration."
    ),
)

NEEDS = Leaflet(
    brand="milwaukee",
    kind="Template",
    title="This month’s list of needs",
    lead=(
        "The form that our matchers fill in with partners every Monday, with rules for what goes on it and the call "
        "to make"
    ),
    licence="CC0 1.0",
    keywords=("needs", "matching", "partners"),
    text="""
A list works when each line could be met by one person within a week. “Housing” can’t. “A bunk bed, delivered on
Thursday” can. This form is for our own chapter’s matchers.

# The Monday call

+ Call each partner between nine and ten. Five minutes each; they have other things to do.
+ Ask: “What did you need on Friday that you did not have?”
+ Read last week’s lines aloud. Strike what came. Ask if it was any good.
+ Ask what there is too much of. (Toy bears, always.)
+ Read the new lines back, with number, size and day.

# The list

|| 8 44 14 18 16
| &nbsp; | What exactly, how many, which size | By when | Partner | Taken by
| 1 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 2 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 3 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 4 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 5 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 6 | &nbsp; | &nbsp; | &nbsp; | &nbsp;
| 7 | &nbsp; | &nbsp; | &nbsp; | &nbsp;

# What goes on it

- Things that are new, or as good as new. Would you wear it to an interview?
- Time with a beginning and an end: “Tuesdays, 8 to 10, to the courthouse.”
- Skills: a tax return, a résumé, a squeaking door.
- Gift cards of small amounts, so that choosing stays with the person.

# What doesn’t

- Names, ages, countries, or anything by which somebody could guess for whom it is.
- Requests for money to one person.
- Anything that somebody merely wants to get rid of.
- More than nine lines. People read nine.

! When something is offered that nobody asked for
“Thank you. It is not on the list this month. May I keep your name for when it is?” Say it kindly, and say it to the
bishop as well.

# When a line has been taken

[] The giver has the partner’s address and an hour, never the guest’s.
[] The line is struck from the website the same day.
[] On Friday a text message: “Did it work out?”
[] After the third gift, a handwritten card from whoever has the nicest hand.

_2 What we heard this week that isn’t a line yet
""",
)
