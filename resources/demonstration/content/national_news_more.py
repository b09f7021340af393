"""More of National's own news, the newest first."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

FIGURES_CHECKED = ArticleContent(
    site="national",
    slug="six-figures-checked-again",
    title="Six figures, checked again",
    summary="Once a year we follow every figure that we print back to whoever counted. This year six survived.",
    introduction="Once a year two of us spend a day with a list, a telephone and the patience of archivists.",
    byline="Mei-Ling Carver",
    posted_by="national-editor",
    days_ago=15,
    tags=("definitions", "language"),
    body=(
        paragraph(
            """
<p>The rule is simple. If we cannot open the source ourselves and say in one sentence what was counted, the figure
goes. Last year’s list had nine. One had lost its page on the internet and nobody could send us a copy. One turned
out to describe a single city. One was right, and so old that it misled.</p>
<p>What is left fits on a sheet, in English and in Spanish. Beside each number stands what it does not mean, because
that is what people ask when the talk is over and you are folding up the chairs.</p>
"""
        ),
        statistic("hotline-situations-2021"),
        paragraph(
            """
<p>This one is quoted most often and most often wrongly. It counts situations, not people, and only those that
somebody reported to one line. It may rise because there is more trafficking, or because more people know the number.
A hotline that rings is not bad news.</p>
"""
        ),
        resource_list("The sheet", "six-figures-you-may-quote", "words-that-respect"),
    ),
)

FRENCH_POSTER = ArticleContent(
    site="national",
    slug="the-passport-poster-in-french",
    title="The passport poster, now in French",
    summary="Our poster for workers has a third language, because a parish in the Midwest asked for it twice.",
    introduction=(
        "“Vos papiers sont à vous.” It took eleven drafts to get from the English headline to these five words."
    ),
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=46,
    picture="posters-on-a-wall",
    tags=("printable", "outreach", "language"),
    body=(
        paragraph(
            """
<p>Many people from West and Central Africa who clean offices at night read French more easily than English. When
Father Anselme of a parish that we shall not name wrote for the second time, we looked for two translators: one who
would write, and one who would read as if she had never seen the original.</p>
<p>The second of them stopped at the word for “boss”. The dictionary’s word sounded like a company with a canteen.
She proposed the one that people use when they lower their voice. It is on the poster.</p>
"""
        ),
        takeaways(
            "If you want a fourth language",
            "Bring a place where the poster will hang. We translate for walls, not for completeness.",
            "Bring two people who do not know each other. We pay both.",
            "Give us six weeks, one of which is for the council of survivors.",
        ),
        resource_list("Print it", "poster-papers-and-pay", "hotline-poster"),
    ),
)

POSITIONS = ArticleContent(
    site="national",
    slug="how-we-come-to-a-position",
    title="How we come to a position",
    summary=(
        "Six steps from a bill on the table to a sentence on our letterhead, and why we sometimes stop at the third."
    ),
    introduction=(
        "People ask us weekly to support a bill. We say no more often than yes, and nearly always for the same reason."
    ),
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=88,
    picture="paths-that-meet",
    tags=("coalition",),
    body=(
        paragraph(
            """
<p>The reason is that nobody has asked the people whom the bill would help. So that is now the first step and not the
last.</p> <ol>
<li>The council of survivors reads the bill. If a majority would be worse off, we stop.</li>
<li>A lawyer says in one page what would change on the day after.</li>
<li>Two chapters say whether they have seen the problem. If neither has, we stop.</li>
<li>Somebody argues against, in earnest. We draw lots for it.</li>
<li>We write one paragraph and sleep on it.</li>
<li>The board votes, and the minority may write a sentence too. We print both.</li>
</ol>
<p>It takes a month. Bills that cannot wait a month rarely come to us in time anyway.</p>
"""
        ),
        quotation(
            "I lost the vote, and my sentence is on the website. I can live with that.",
            attribution="A board member",
            role="After the spring meeting (invented)",
        ),
        resource_list("To read beside a bill", "timeline-of-federal-law", "two-definitions", "guide-to-the-tvpa"),
    ),
)

TRANSLATORS = ArticleContent(
    site="national",
    slug="thank-you-to-thirty-one-translators",
    title="Thank you to thirty-one translators",
    summary="They work at night, disagree politely about commas and have given the library its other languages.",
    introduction="Once a year we call each of them. This time it took until Thursday.",
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=125,
    picture="open-notebook",
    tags=("language", "volunteers"),
    body=(
        paragraph(
            """
<p>A translator of a sheet about wages told us that she had read it to her mother over the telephone, sentence by
sentence, in two countries. Where her mother said “what?”, she changed it. Another would not let us say “hotline” in
Spanish with the usual word, since in his town it is the name of an insurance firm’s complaints desk. A third found
that our English had been wrong for two years. We corrected it the same afternoon.</p>
<p>Thirty-one people have now worked on nineteen files. Most did not want to be named, several for reasons that are
their own. To all of them: thank you. Somebody understood something because of you, at a moment when it mattered, and
will never know your name either.</p>
"""
        ),
        call_to_action(
            "Do you write well in two languages?",
            text="We begin with one page, read by somebody else, paid at once.",
            label="Write to the library",
            page="national:/contact/",
        ),
    ),
)

WEEKEND = ArticleContent(
    site="national",
    slug="three-days-three-chapters-one-argument",
    title="Three days, three chapters, one argument",
    summary=(
        "What forty people took home from the chapters’ weekend: a shared calendar, a soup recipe and an "
        "unfinished quarrel."
    ),
    introduction="Once a year everybody who can comes to Columbus, sleeps in a dormitory and says what does not work.",
    byline="Denise Kowalczyk",
    posted_by="national-editor",
    days_ago=158,
    picture="circle-of-chairs",
    tags=("coalition", "workshop", "volunteers"),
    body=(
        paragraph(
            """
<p>Friday was for showing. Sacramento brought a map of its posters, Milwaukee a list of needs with eleven lines,
Chicago two village ordinances and the coffee stains that belong to them. Saturday was for asking: in groups of
three, each person had twenty minutes of the other two’s full attention.</p>
<p>The argument began on Saturday evening and concerns a single word on a poster. Should it say “victim”? The law
does. Those whom it concerns mostly do not. By midnight we had four opinions, and one member of the council had gone
to bed because, as she said, she already knew hers.</p>
"""
        ),
        takeaways(
            "Settled",
            "One calendar for all chapters, with the dates of hearings.",
            "Each chapter lends one person to another for a weekend a year.",
            "Whoever takes a work from the library writes two lines on how it went.",
        ),
        paragraph(
            "<p>Not settled: the word. It is on next year’s program, in the morning, when everybody is awake.</p>"
        ),
    ),
)

FILM = ArticleContent(
    site="national",
    slug="a-film-in-which-almost-nothing-happens",
    title="A film in which almost nothing happens",
    summary=(
        "Six minutes, one break room, two ways to answer a question. With a transcript and a guide in "
        "English and Spanish."
    ),
    introduction="We wanted a film that can be shown to anybody without first asking them to brace themselves.",
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=174,
    picture="open-window",
    tags=("conversation guide", "workshop"),
    body=(
        paragraph(
            """
<p>Iris asks Dana something beside a coffee machine. In the first version Dana knows everything at once. In the
second she knows nothing, and says thank you. That is the plot.</p>
<p>Test audiences in two chapters laughed at the first scene, then went quiet, because most had recognized
themselves. A retired police officer said that he would have liked to see it thirty years ago. A student said that it
was too slow, and then that she could not stop thinking of the second “Lunch”.</p>
"""
        ),
        quotation(
            "You kept the camera on the table. Nobody had to look frightened for me to understand.",
            attribution="Tanya Brooks",
            role="Member of the council of survivors (invented, like all our people here)",
        ),
        paragraph(
            """
<p>You need a screen, twenty minutes and somebody who can bear a silence. If there is no screen, let two people read the
parts; the transcript is made for it.</p>
"""
        ),
        resource_list("Show it", "video-when-somebody-tells-you", "workshop-handout-allies"),
    ),
)

ARTICLES = (FIGURES_CHECKED, FRENCH_POSTER, POSITIONS, TRANSLATORS, WEEKEND, FILM)
