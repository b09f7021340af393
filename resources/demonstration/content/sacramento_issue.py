"""The long page of Lantern Sacramento about trafficking: its history, its laws, its positions, its questions."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    figure,
    paragraph,
    quotation,
    resource_list,
)
from resources.demonstration.content.page_blocks import event_list, table
from resources.demonstration.content.page_shapes import Issue
from resources.demonstration.content.sacramento_positions import POSITIONS, QUESTIONS

ISSUE = Issue(
    site="sacramento",
    path="/human-trafficking/",
    title="Human trafficking",
    summary=(
        "What trafficking is in our valley, what women did about it a century ago, the law that our section carries "
        "from door to door, where we stand, and seven questions that we are asked."
    ),
    introduction=(
        "Trafficking is older than the word for it, and so is the work against it. This page tells what was done at "
        "the docks a century ago, what California law asks of certain businesses today, and what you can do with a "
        "poster and a free Saturday."
    ),
    picture="river-and-bridge",
    in_menu=True,
    after="/about/",
    body=(
        paragraph(
            """
<h2>What we are talking about</h2>
<p>Somebody who is trafficked is held in work or in commercial sex by force, by lies or by pressure, and somebody
else keeps what they earn. In our three counties that has been a packing shed and a private kitchen, a motel near
the freeway, a restaurant, a crew of magazine sellers. Some of the people concerned had crossed a border; many had
never left the county in which they were born. If the person is under 18 and it is commercial sex, nobody has to
prove force: the law takes for granted that a child could not have agreed.</p>
<p>We use the word <i>victim</i> where a law uses it, and <i>survivor</i> where somebody has chosen it. Most often
we say <i>people</i>.</p>
<h2>At the boats, 1908 to 1911</h2>
<p>When the women of our section read their first statute together, one of them brought a photocopy from the county
library. More than a hundred years ago, members of the National Council of Jewish Women stood at the landing stages
to which the steamers came. They carried lists of the women and girls who were travelling alone, and badges, so that
nobody had to trust a stranger without a name. They asked where each was going and who would fetch her. They checked
the address. If the cousin with the carriage was no cousin, or the promised place as a seamstress turned out not to
exist, there was a guest house with a bed in it.</p>
<p>Between 1908 and 1911, by that organization’s own account, its volunteers met
<embed embedtype="statistic" ref="girls-at-the-boats-1911"/> girls,
<embed embedtype="statistic" ref="women-at-the-boats-1911"/> women and
<embed embedtype="statistic" ref="children-at-the-boats-1911"/> children. Those numbers do not count trafficking.
They count arrivals, conversations and addresses that somebody took the trouble to check. We are not their heirs in
any other sense than that we admire them; but when we are told that a notice on a wall is a small thing, we think of
the badges.</p>
"""
        ),
        paragraph(
            """
<h2>From the docks to the door</h2>
<p>In the decades that followed, the law was occupied with morals more than with freedom. The Mann Act of 1910
punished taking women across state lines for purposes that the judges of the day found indecent, and was used against
couples of different skin colors as eagerly as against exploiters. Farm workers who were held by debt found little in
it. It took until the year 2000 for a federal statute to put the person at the center: the Trafficking Victims
Protection Act, which defines the crime by force, fraud and coercion, covers labor as well as sex, and offers people who
were trafficked protection, wherever they were born. California followed in 2005 with section 236.1 of its Penal
Code.</p>
<p>What was missing was the address book. People who were being held did not know that there was a number, and people
who saw something did not know whom to ask. That is the gap into which our section was born.</p>
"""
        ),
        figure(
            "posters-on-a-wall",
            alt="Three hotline posters with a bright yellow band hang side by side on a wall near a window.",
            caption="English, Spanish and Tagalog: the languages that our streets asked for.",
            credit="Lantern Network (demonstration)",
        ),
        paragraph(
            """
<h2>Seats at two tables</h2>
<p>We do little by ourselves. Our section holds a seat in the <b>Delta Counties Coalition</b>, which meets every
quarter: shelters, the farm workers’ clinic, two unions, the county library, and a group of survivor leaders who set
the agenda. We take the minutes and bring the fruit. We hold a second seat in the <b>Capitol Roundtable on Forced
Labor</b>, where a dozen organizations read the same bills, so that not all of them have to read all. A third seat,
in the network’s own policy group, keeps us from inventing what Chicago has already written. Both tables are invented
for this demonstration; their pattern is not.</p>
<h2>The law that we carry: SB 1193</h2>
<p>In 2012 the section spoke for
<a href="https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201120120SB1193">Senate Bill 1193</a>,
which became
<a href="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&amp;sectionNum=52.6">section
52.6 of the Civil Code</a>. Since April 1, 2013, twelve kinds of business have had to post a notice, of letter size at
least, near the public entrance or in another place where the public and the staff will see it. It asks in plain words
whether you or somebody you know is being forced to work, and gives two numbers to call.</p>
"""
        ),
        table(
            "The twelve kinds of business that the law of 2012 names",
            ("Travel", "Health and body", "Work and evenings"),
            (
                "Primary airports",
                "Emergency rooms of general acute care hospitals",
                "Bars with a public premises license",
            ),
            ("Passenger rail and light rail stations", "Urgent care centers", "Adult or sexually oriented businesses"),
            ("Bus stations", "Massage and bodywork, with an exception", "Farm labor contractors"),
            ("Truck stops", "", "Privately operated job recruitment centers"),
            ("Roadside rest areas", "", ""),
        ),
        paragraph(
            """
<p>The list has grown since. Hotels, motels and bed and breakfast inns came in 2017, hair, nail and skin care
businesses in 2022. The notice must be in English, in Spanish and, in some counties, in one further language. Whoever
does not post it is told so by a public agency and has thirty days to put it right; only then may there be a penalty,
of $500 the first time and $1,000 after that. In all our years we have not wished for one. The owners whom we meet
want to do what is asked. They had simply never heard of it.</p>
<h2>A poster in three languages</h2>
<p>The notice that satisfies the statute is the
<a href="https://oag.ca.gov/human-trafficking/model-notice">Attorney General’s model</a>, and that is the one we hand
to businesses on the list. Beside it hangs our own <a linktype="page" ref="resource:hotline-poster">hotline
poster</a>, which can be read from the far end of a corridor. It comes in English, Spanish and Tagalog, each as a
file of one page that prints well in black and white. Take it, print it, hang it where people are alone for a
minute.</p>
"""
        ),
        resource_list("To download", "hotline-poster", "fact-sheet-sb-1193", "day-of-action-kit"),
        paragraph(
            """
<h2>The Day of Action</h2>
<p>Once a year we bring the law to the door. It takes two steps.</p>
<ol>
<li><b>By mail.</b> Two weeks ahead, posters go out to 300 businesses of the kinds that the section names, with a
letter of five sentences: what the law says, what is in the envelope, where to hang it, whom to ask, thank you.</li>
<li><b>On foot.</b> On a Saturday morning volunteers set out in groups of two or three. Each group has a list of about
ten addresses and a tally sheet. One person speaks, one carries the posters, the third, if there is one, writes. If
the notice hangs, they say thank you. If it does not, they offer one, with tape.</li>
</ol>
<p>There are three rules. Nobody inspects. Nobody argues. And nobody asks the people who work there anything about
themselves: a stranger with a list is not safety. If something worries the group, they call the hotline from
around the corner and let trained people decide what comes next.</p>
<p>On the last Day of Action 58 volunteers visited all 300. They found the notice at 112 and left it at 164; 24 owners
said no. Six weeks later we went back to sixty of those that had taken one, and it hung in 41. The numbers are those of
our invented section, and they are written here in the way in which we would like to see every such number written: with
what did not last.</p>
"""
        ),
        event_list("The next dates", campaign="sacramento:/get-involved/three-hundred-doors/", most=3),
        quotation(
            "People think that a poster is a small thing. I was standing in front of one when I decided.",
            attribution="A member of our section",
            role="Shared with consent, in the demonstration’s invented words",
        ),
        paragraph(
            """
<h2>What the posters cannot do</h2>
<p>A number on a wall opens a door only if there is a room behind it. After the call somebody needs a bed for the
night, then a lawyer, a doctor, a bus pass, work, papers, and in the end a life in which none of this is the first
thing that people know about them. Our partners River House and Luz Legal Aid do that work every day of the year, on
budgets that would embarrass a bowling club. If you have money to give, ask them first. If you have time, come to us
and we shall find out together where it is needed.</p>
"""
        ),
        call_to_action(
            "Walk ten doors with us",
            text="Half an hour of training, two hours of walking, soup at noon. You will not be alone at any door.",
            label="Join the Day of Action",
            page="sacramento:/get-involved/three-hundred-doors/",
        ),
    ),
    positions=POSITIONS,
    questions=QUESTIONS,
)
