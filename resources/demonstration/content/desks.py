"""What lies on the desks of the chapters' people on the day of loading: drafts, submissions, a schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from resources.demonstration.content.shapes import SiteSlug

#: What has been done with a draft: nothing yet, submitted, submitted and returned, or given a day to go live.
Stage: TypeAlias = Literal["draft", "submitted", "returned", "scheduled"]


@dataclass(frozen=True, kw_only=True)
class DeskContent:
    """An article that no visitor sees yet. ``writer`` is the role of who wrote it; ``comment`` is the lead's.

    ``in_days`` is when it goes live, ``hour`` at which hour of that day.
    """

    site: SiteSlug
    slug: str
    title: str
    introduction: str
    text: str
    writer: Literal["contributor", "editor", "lead"]
    stage: Stage
    comment: str = ""
    in_days: int = 0
    hour: int = 9


DESKS = (
    DeskContent(
        site="chicago",
        slug="what-the-winter-coats-taught-us",
        title="What the winter coats taught us",
        introduction="Sixty coats, one church hall, and a list of what people asked for instead of coats.",
        text=(
            "<p>We had collected coats because coats are what one collects. By noon we had learned to ask first. "
            "Most people wanted bus passes, and three wanted somebody to read a letter with them.</p>"
        ),
        writer="contributor",
        stage="submitted",
    ),
    DeskContent(
        site="chicago",
        slug="notes-from-the-hotel-training",
        title="Notes from the hotel training",
        introduction="Twenty-two people from front desks and housekeeping, and the questions that they brought.",
        text=(
            "<p>The best question came from the night desk: what do I say when I am not sure? Our answer is a "
            "sentence that offers and does not accuse, and a number that takes calls from people who are unsure.</p>"
        ),
        writer="contributor",
        stage="returned",
        comment="Good. Please take out the name of the hotel, and say where the number is printed.",
    ),
    DeskContent(
        site="chicago",
        slug="january-is-nearly-here",
        title="January is nearly here: what we plan for Prevention Month",
        introduction="Four evenings, two libraries and one letter to every alderman.",
        text="<p>The dates stand in our list of events. What we still need is twelve people with a free Thursday.</p>",
        writer="editor",
        stage="scheduled",
        in_days=3,
    ),
    DeskContent(
        site="chicago",
        slug="thank-you-to-the-drivers",
        title="Thank you to the drivers",
        introduction="A few lines about the people who brought posters to forty truck stops.",
        text="<p>Still to come: how many stops it were in the end, and whether we may print their first names.</p>",
        writer="lead",
        stage="draft",
    ),
    DeskContent(
        site="sacramento",
        slug="the-second-hundred-doors",
        title="The second hundred doors",
        introduction="What shop owners said when the notice came by hand and not by post.",
        text=(
            "<p>Eleven of a hundred had it up already. Sixty put it up while we stood there. The others want to ask "
            "somebody first, and we wrote down whom.</p>"
        ),
        writer="contributor",
        stage="submitted",
    ),
    DeskContent(
        site="milwaukee",
        slug="a-kettle-for-the-side-door",
        title="A kettle for the side door",
        introduction="The smallest donation of the year, and the one that is used most.",
        text="<p>It boils forty times a night. Somebody ought to write that down, so I did.</p>",
        writer="contributor",
        stage="submitted",
    ),
)
