"""The words of National's leaflets on what we buy."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

SHIRT_LESSON = Leaflet(
    brand="national",
    kind="Curriculum",
    title="Where has your shirt been?",
    lead="Two lessons of 45 minutes for grades 6 to 8 about work, prices and forced labor",
    keywords=("lesson plan", "supply chain", "forced labor"),
    text="""
Children of twelve have a keen sense of what is fair, and dislike being made to feel guilty about their sneakers.
These lessons use the first and avoid the second. They need string, sticky notes, and the labels inside the students’
own shirts.

# First lesson: a shirt’s journey

|| 14 86
| Minutes | What happens
| 0–10 | Everybody reads the label in their collar or hem (with help; nobody has to undress anything). Pin each
country on a map with string. Ask: what does the label say? What does it not say?
| 10–25 | Groups of four get seven cards and put them in order: <i>a field of cotton; a gin; a spinning mill; a dye
house; a sewing line; a ship; a store.</i> On each card they write one job that is done there.
| 25–40 | Each group gets one hundred beans, the price of the shirt. How many go to each card? Let them argue. Then
tell them that the person who sews commonly receives only a few of the hundred.
| 40–45 | On a sticky note: one question that you would like to ask somebody on one of the cards.

## Words to teach

<b>Forced labor</b> is work that somebody does under threat and cannot leave. <b>Child labor</b> is work that harms a
child or keeps it from school; helping in the family’s store on Saturday is not meant. <b>Supply chain</b>: all the
cards together.

# Second lesson: who can do what?

|| 14 86
| Minutes | What happens
| 0–10 | Read the questions on the notes. Sort them by the card to which they belong.
| 10–25 | Five corners of the room: <i>the person who sews, the factory’s owner, the brand, the shopper, the
government.</i> For each of three cases, students go to the corner that could change most. One per corner says why.
| 25–40 | Write a postcard of four sentences to a brand: who I am, what I like about your shirts, what I wish to
know, where you can answer. Nobody has to send it.
| 40–45 | Circle: “One thing that I will look at differently is …”

## The three cases

+ The sewing line stays open until midnight because an order was changed at the last moment. The doors are locked.
+ The recruiter took a fee of a year’s wages. Nobody may go home before it is paid off.
+ A cousin of thirteen works in the dye house. Her parents say that the school costs money.

# Notes for teachers

- There may be a student in the room whose parents sew, pick or pack. Talk about such work with respect. It is
skilled.
- If somebody says “then we should buy nothing”, ask what would happen to the person on the fifth card. There is no
right answer; boycotts have helped in some places and hurt in others.
- Do not show pictures of suffering children. The beans are strong enough.
- Federal law, for those who ask: section 307 of the Tariff Act of 1930 forbids bringing in goods made by forced
labor, and the Department of Labor publishes a list of goods that it has reason to believe are made by child or
forced labor.

! If a student is worried about someone
Listen, thank them, and go to the counselor together. The National Human Trafficking Hotline, 1-888-373-7888, also
advises adults in schools.
""",
    sources="19 U.S.C. 1307; 22 U.S.C. 7112; International Labour Organization, conventions 29 and 182.",
)

LABEL_FILM = Leaflet(
    brand="national",
    kind="Video: transcript",
    title="What the label leaves out",
    lead="Transcript of a talk of nine minutes by Mei-Ling Carver, with the pictures described and the sources named",
    keywords=("transcript", "Tariff Act", "supply chain"),
    text="""
<i>[A kitchen. On the table: a bag of shrimp, a bar of chocolate, a cotton towel, a brick.]</i>

Good evening. I have put four things on the table. Three of them I bought this morning within a mile of this room.
The brick is from my wall. I would like to tell you which of them the law has something to say about. It is all four.

<i>[She picks up the towel.]</i>

The label says one hundred percent cotton and the name of a country. That country is where the towel was last changed
in an important way, where it was woven, perhaps. It is not where the cotton grew. The law on labels does not ask for
that. And yet there is a law that does care, and it is older than anybody here. Section 307 of the Tariff Act of 1930
says that goods made wholly or in part by forced labor shall not be let into the country.

For eighty-five years it had a hole in it. If the country did not make enough of a thing, the thing could come in
anyway. Congress closed the hole in 2016. Since then the officers at the ports have held back shipments on this
ground far more often than before.

<i>[She puts down the towel and takes the shrimp.]</i>

Anyone may tell them. I mean that literally. There is a form. Fishermen’s unions have used it, and churches, and
students. You write what you know and how you know it, and an officer has to look at it.

<i>[The chocolate.]</i>

This one you know. The Department of Labor keeps a list, because the Trafficking Victims Protection Act tells it to.
On it are goods and countries where there is reason to believe in child labor or forced labor. Cocoa is on it. So are
gold, coffee, tobacco, carpets. And bricks.

<i>[She lifts the brick with both hands.]</i>

In several countries families make bricks to pay off a loan that a grandfather took. That has a name in international
law: debt bondage. My brick is from Ohio and innocent. I brought it because it is heavy, and because nobody has ever
asked a builder for the label on a brick.

<i>[She sits down.]</i>

So what does one do? I do three things, and I do not lie awake. I read one company’s statement a month; California has
required large ones to publish it since 2012. I write one letter a month, a friendly one, to a person with a name.
And when I vote on something that my city will buy, uniforms or paving stones, I ask who checked.

You cannot shop your way out of this. I have tried. It was expensive and the sweater itched. But asking is free, and
it works best when several of us ask on the same day.

<i>[Light out. Credits: written and spoken by Mei-Ling Carver, an invented person. Sound by volunteers.]</i>

# To talk about afterward

+ Which of the four things surprised you?
+ What would you be ready to pay more for, and what could somebody with half your income do instead?
+ What does our town, parish or school buy? Who could ask?
+ “Asking is free.” For whom is it not?
""",
    sources=(
        "19 U.S.C. 1307; Public Law 114-125, section 910; 19 CFR 12.42; 22 U.S.C. 7112; California Civil Code 1714.43; "
        "U.S. Department of Labor, List of Goods Produced by Child Labor or Forced Labor."
    ),
)
