"""National's own news."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    paragraph,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

LIBRARY = ArticleContent(
    site="national",
    slug="one-library-for-every-chapter",
    title="One library for every chapter",
    summary=("What chapters write for themselves is now in one place, searchable to the last page, free to print."),
    introduction=(
        "A poster from Sacramento, a lesson from Chicago, a handout from Milwaukee: from today they share a shelf."
    ),
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=21,
    picture="shelf-of-books",
    tags=("printable", "handout"),
    body=(
        paragraph(
            """
<p>Everything in the library was made by a chapter for use in its own town and then read by two people: an
editor, for sense and sources, and a member of the council of survivors, for everything else. Each work says
who made it, where the law in it applies, under which license you may use it and when it is next due for
review. If that day has passed, the page says so.</p>
<p>The search looks inside the files. If you remember one odd word from page six of a toolkit, type it.</p>
"""
        ),
        resource_list(
            "Good first finds",
            "hotline-poster",
            "toolkit-for-teachers",
            "model-ordinance-hotline-notice",
            "words-that-respect",
        ),
        takeaways(
            "For chapter editors",
            "Offer a work from your own library when it has served you once; it need not be perfect.",
            "You keep your name on it, and hear about every chapter that uses it.",
            "We answer within two weeks, with a yes or with the reason.",
        ),
    ),
)

FIGURES = ArticleContent(
    site="national",
    slug="why-we-print-so-few-figures",
    title="Why we print so few figures",
    summary=(
        "Large numbers are easy to find and hard to trust. How we choose the few that we use, and what they leave out."
    ),
    introduction=(
        "We are often asked how many people are trafficked in the United States. The honest answer is that "
        "nobody knows, and that some estimates are better than others."
    ),
    byline="Mei-Ling Carver",
    posted_by="national-editor",
    days_ago=54,
    picture="paths-that-meet",
    tags=("definitions", "language"),
    body=(
        paragraph(
            """
<p>Trafficking is hidden by those who profit from it, misnamed by those who record it and survived by people
who have other things to do than fill in questionnaires. A count of calls is a count of calls: when the
national hotline reports <embed embedtype="statistic" ref="hotline-situations-2021"/> situations for a year,
that says how often somebody knew the number and dared to use it.</p>
<p>Estimates are another kind of figure. The United Nations’ labor agency and two partners put the number of
people in forced labor in the world at <embed embedtype="statistic" ref="forced-labor-2021"/> on a given day.
They explain on many pages how they arrived at it and how far off it may be. We use it, with its year.</p>
"""
        ),
        statistic("forced-labor-2021"),
        takeaways(
            "Before a figure enters our library",
            "We have read the source itself, not somebody who quotes it.",
            "We can say what was counted, where and in which year.",
            "We can say what the figure does not mean.",
            "Somebody has put a date in the calendar to check it again.",
        ),
        paragraph(
            """
<p>That leaves out much that sounds good on a poster. The average age of entry, the second largest crime, the
fastest growing business: we have looked for the sources of these sentences and found other people’s
sentences. A person who was trafficked is not more believable because there are many. One is enough.</p>
"""
        ),
    ),
)

COUNCIL = ArticleContent(
    site="national",
    slug="the-council-of-survivors-opens-three-seats",
    title="The council of survivors opens three seats",
    summary=(
        "Three paid seats on the council that reads every work before it enters the library. How to apply, "
        "and what it asks."
    ),
    introduction=("The council reads what we publish before you do. From spring it has room for three more people."),
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=6,
    picture="row-of-candles",
    tags=("language",),
    body=(
        paragraph(
            """
<p>Members of the council read about four drafts a month, at home, and meet by telephone every second week.
They are paid by the hour at the rate that we pay lawyers. Nobody on the council is asked to tell their story,
to us or to anybody, and names are published only if a member wishes it.</p>
<p>We are looking for people whose experience is missing at the table at the moment: work on farms or in
private houses, boyhood, life without papers, life with a disability. You do not need a diploma or a computer
of your own.</p>
<h2>How to apply</h2>
<p>Write, call or send a recording of up to five minutes by [[date 38 friday]]. Tell us what makes you put a
leaflet down. That is all we need for a first conversation.</p>
"""
        ),
        figure(
            "row-of-candles",
            alt="Seven lit candles in a row, the tallest in the middle.",
            caption="Nine seats, twelve from spring.",
            credit="Lantern Network (demonstration)",
        ),
        call_to_action(
            "Questions before you apply?",
            text="A member of the council answers them, not the office.",
            label="Ask the council",
            page="national:/contact/",
        ),
    ),
)

ARTICLES = (LIBRARY, FIGURES, COUNCIL)
