"""What Lantern Milwaukee has contributed to the library; one work still waits for National's yes."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import congregation_guide, workshop_handout

WORKS = (
    ResourceContent(
        handle="workshop-handout-allies",
        title="From concern to action: workshop handout",
        summary=(
            "Three takeaways from our autumn workshop, what survivors said had helped in their first year, "
            "and five questions for a table of eight."
        ),
        body="""
<p>The sheet that lay on every table at our workshop “From Concern to Action”. It fits any group that would
rather do one thing for three months than ten things for a week.</p>
<ul>
<li>Three takeaways: look closer to home, ask before you help, stay</li>
<li>What help looked like, in the order in which survivors named it</li>
<li>Five questions for your table, and room to write down a promise of modest size</li>
<li>What to do when you suspect something</li>
</ul>
""",
        type="fact sheet",
        topics=("community-action", "help-for-survivors", "recognizing-trafficking"),
        tags=("workshop", "allies", "handout", "congregation"),
        audience=("general public", "congregations", "volunteers"),
        jurisdiction="US-WI",
        publisher="Lantern Milwaukee",
        authors=("Carla Jensen", "Andre Whitfield"),
        licence="CC BY 4.0",
        days_ago=5,
        review_in_days=360,
        contributed_by="milwaukee",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="From concern to action: handout (2 pages)",
                filename="workshop-handout-allies-en.pdf",
                build=workshop_handout.draw_handout,
                only_inside="knitted",
            ),
        ),
    ),
    ResourceContent(
        handle="congregation-conversation-guide",
        title="Four evenings in a congregation",
        summary=(
            "A conversation for any community of faith in four evenings: seeing, listening, looking in the "
            "mirror, carrying."
        ),
        body="""
<p>Congregations ask us for a speaker and a film. We offer them four evenings with each other instead. At the
end stands one thing that the community can carry for half a year.</p>
<p>Each evening takes 75 minutes, for eight to sixteen people and two hosts. No expert is needed except on the
second evening, when a guest from a service for survivors answers three questions and is paid for it.</p>
""",
        type="curriculum",
        topics=("community-action", "demand", "help-for-survivors"),
        tags=("congregation", "conversation guide", "allies"),
        audience=("congregations",),
        jurisdiction="",
        publisher="Lantern Milwaukee",
        authors=("Pa Houa Vang",),
        licence="CC BY 4.0",
        days_ago=10,
        review_in_days=355,
        contributed_by="milwaukee",
        visibility="submitted",
        files=(
            FileContent(
                language="en",
                title="Four evenings in a congregation (2 pages)",
                filename="congregation-conversation-guide-en.pdf",
                build=congregation_guide.draw_congregation_guide,
                only_inside="locksmith",
            ),
        ),
    ),
)
