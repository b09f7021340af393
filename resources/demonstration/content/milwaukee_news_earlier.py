"""Earlier news of Lantern Milwaukee, up to two years back."""

from __future__ import annotations

from functools import partial

from resources.demonstration.content.blocks import (
    call_to_action,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

_article = partial(ArticleContent, site="milwaukee", posted_by="milwaukee-editor")

BUDGET = _article(
    slug="three-advisers-and-a-red-pencil",
    title="Three advisers and a red pencil",
    summary=(
        "Each spring survivor leaders go through our budget. This year they struck a gala and doubled the bus passes."
    ),
    introduction="The treasurer had brought a cake to soften the mood. It wasn’t needed, but it was eaten.",
    byline="Andre Whitfield",
    days_ago=226,
    picture="lake-shore-light",
    tags=("allies", "coalition"),
    body=(
        paragraph(
            """
<p>Our rule is that three advisers who survived trafficking read the budget before anybody votes on it. They are
paid for the
afternoon, and they hold the red pencil. Members may explain. They may not sigh.</p>
<p>Out went the gala: “You’d spend nine thousand dollars on napkins in order to raise eleven.” Out went the line
called
<i>awareness materials</i>, which nobody could explain. In came a second counselor for the interpreters, and bus
passes for the
whole year instead of the winter. “People also need to go to places in June.”</p>
<p>The longest talk was about a line of two hundred dollars for “emergencies”. Who decides what is one? From now on
the person
who has it.</p>
"""
        ),
        quotation(
            "Show me the budget and I’ll tell you what you believe.",
            attribution="Tanya Brooks",
            role="Open Gate Collective, adviser to the chapter (invented)",
        ),
        takeaways(
            "If your group wants to try it",
            "Pay before the meeting, not after it.",
            "Send the figures a week ahead, with the words spelled out.",
            "Report what you did with every red mark, also those you did not follow, and why.",
        ),
    ),
)

COATS = _article(
    slug="nineteen-coats-and-a-note-in-a-pocket",
    title="Nineteen coats, and a note in a pocket",
    summary="Thanks to everybody who brought a winter coat, and to the giver who thought of gloves.",
    introduction="There were nineteen on the hooks by the Sunday before Christmas. By Tuesday there was one.",
    byline="Carla Jensen",
    days_ago=338,
    picture="coats-on-hooks",
    tags=("volunteers", "congregation"),
    body=(
        paragraph(
            """
<p>We had asked for coats that one would wear to an interview, and got them: wool, down, a cherry red one with
toggles over
which two sensible women almost quarreled. Friedl &amp; Daughters lent their hallway. Whoever needed a coat came
through the
shop as if for bread, chose one and left by the other door.</p>
<p>Somebody had put gloves into each pocket of a blue parka, and a note: <i>The left one is warmer, I don’t know
why.</i> The
woman who wears it now asked us to pass on that it’s true.</p>
<p>The last coat is a size that seems to fit nobody. It hangs in the hallway still and has become a kind of mascot.
If you are
six foot five and cold, ask for it.</p>
<p>We thank the Women’s Guild, the bus drivers’ local, the third grade who made tags and decorated them, and those
of you who
brought a new coat in a bag, set it down and didn’t come in.</p>
"""
        ),
        call_to_action(
            "What is needed now",
            text="The list changes each Monday. It seldom says coats and often says Tuesday mornings.",
            label="See how to join in",
            page="milwaukee:/get-involved/",
        ),
    ),
)

SHORE = _article(
    slug="a-walk-along-the-winter-shore",
    title="A walk along the winter shore",
    summary=(
        "In January sixty people walked from the chapel to the lake and back, mostly in silence. There were "
        "no speeches."
    ),
    introduction="It was eleven degrees and windless. One could hear the ice.",
    byline="Pa Houa Vang",
    days_ago=311,
    picture="winter-shore",
    tags=("congregation", "allies"),
    body=(
        paragraph(
            """
<p>In other years we had held a vigil with candles, names and a microphone. Our advisers told us, as gently as they
could, that
they did not like it. The names weren’t theirs to hear. The candles made it look like a burial. “We aren’t dead,”
said one.
“I’d come for a walk.”</p>
<p>So we walked. Sixty people, four dogs, one sled. From the chapel it’s a mile and a half to the water. Nobody
carried a sign.
At the shore there was hot cider and, for those who wanted it, a stone from a bucket to throw out onto the ice,
where it sings.
Children will do that for an hour.</p>
<p>On the way back people talked, in twos and threes, about ordinary things. A woman whom none of us knew walked
beside our
treasurer for twenty minutes and told her about tomatoes. At the door she asked, “Same time next year?” Yes. And
each first
Saturday until then.</p>
"""
        ),
        statistic("forced-sexual-exploitation-2021"),
        paragraph(
            """
<p>We had printed this figure, with its source, on a card for those who asked why we were walking. Four did.</p>
"""
        ),
    ),
)

VIGNETTES = _article(
    slug="the-largest-pile-should-be-not-enough-known",
    title="The largest pile should be “not enough known”",
    summary="Social work students sorted eleven short stories. Their teacher was pleased that they could not.",
    introduction=(
        "Trafficking, exploitation, bad luck, not enough known: four signs lay on the table, and eleven cards."
    ),
    byline="Elena Marsh",
    days_ago=402,
    picture="paths-that-meet",
    tags=("classroom", "lesson plan", "definitions"),
    body=(
        paragraph(
            """
<p>A cook sleeps above the restaurant and sends all his wages home. A girl has a new phone and an older boyfriend
who paid for
it. A nurse from abroad owes the agency six thousand dollars, and would owe ten if she quit. Which is which?</p>
<p>In the first session of our seminar students sort such cards in pairs. They are quick. After ten minutes most of
them lie
under “trafficking”, since that’s what the course is called. Then each pair has to name the sentence on the card
that proves
it. The pile melts. In the end the fourth sign has the most cards, and the students look a bit cheated.</p>
<p>That is the lesson. Someone who decides early stops listening. The nurse’s contract may well be a crime; one
would have to
see what happens if she leaves, and who told her so. The cook may be exploited, or saving for a house. The only way
to know is
a conversation that does not begin with the label.</p>
"""
        ),
        takeaways(
            "For your own table",
            "Ask of each story: which sentence would have to be true?",
            "And: whom could I ask without making anything worse?",
            "“I don’t know yet” is a finding.",
        ),
        resource_list("The legal tests", "wisconsin-act-116-guide", "guide-to-the-tvpa", "trafficking-in-plain-words"),
    ),
)

FILMS = _article(
    slug="we-have-emptied-the-film-cupboard",
    title="We have emptied the film cupboard",
    summary="The chapter no longer lends out frightening films. What we offer instead, and why we are relieved.",
    introduction="There were twenty-three of them, most with a chain on the cover.",
    byline="Carla Jensen",
    days_ago=547,
    picture="shelf-of-books",
    tags=("congregation", "conversation guide", "language"),
    body=(
        paragraph(
            """
<p>For years we lent films to any group that asked. They were watched in the dark by kind people who went home
shaken and
afraid of vans. Nobody who had lived through trafficking recognized herself in them. Two had walked out of a
screening and
were followed into the parking lot by someone who wished to comfort them.</p>
<p>We asked our partners which of the films had ever led anybody to do something useful. There was a pause. So the
cupboard is
empty now, and serves for tablecloths.</p>
<h2>What we bring instead</h2>
<ul>
<li>a <a linktype="page" ref="resource:film-wednesdays">conversation of fourteen minutes</a> in which one sees two
cups of
tea,</li>
<li>questions for the table, and time for them,</li>
<li>somebody who works with survivors and can say what is needed this month.</li>
</ul>
<p>It’s less exciting. People stay longer afterward, and take a line off the list.</p>
"""
        ),
        quotation(
            "If they leave scared, they look for monsters. If they leave curious, they look at their own street.",
            attribution="Tanya Brooks",
            role="Open Gate Collective",
        ),
    ),
)

BAKERY = _article(
    slug="what-happens-on-friday-at-two",
    title="What happens on Friday at two",
    summary="A bakery on the south side has hired seven people who came out of trafficking. We asked for the recipe.",
    introduction=(
        "The elder of the two Friedl daughters does not think that there’s anything to tell. Then she talks "
        "for an hour."
    ),
    byline="Carla Jensen",
    days_ago=655,
    picture="kitchen-table",
    tags=("business", "allies"),
    body=(
        paragraph(
            """
<p>“At two on Friday I pay. Not at five past.” She taps on the flour bin. “Some of these girls have heard promises
from morning
to night. So I don’t promise. I pay at two.”</p>
<p>Four of the seven still work here, two have gone on to better ovens, one left in her second week and came back at
Easter to
return the apron. Nobody in the shop knows who came from where, with the exception of the daughters, and they’ve
forgotten, they
say, as far as possible.</p>
<p>What’s hard? “Nothing that isn’t hard with others. Somebody doesn’t turn up: it’s a letter from a court. Somebody
drops a
tray and freezes: you pick up the tray.” What’s easy? “They aren’t late. I don’t know why. They are never late.”</p>
<p>We have made a <a linktype="page" ref="resource:a-job-that-holds">toolkit</a> out of that hour, for anybody who
has a small
business and an opening. The younger daughter has read it and found one mistake. It was in the price of the rye.</p>
"""
        ),
        resource_list("For employers", "a-job-that-holds", "letter-to-a-landlord"),
    ),
)

ARTICLES = (BUDGET, COATS, SHORE, VIGNETTES, FILMS, BAKERY)
