"""What the national office has written for the library."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.demonstration.documents import plain_words, tvpa_guide, words_that_respect

WORKS = (
    ResourceContent(
        handle="trafficking-in-plain-words",
        title="Human trafficking in plain words",
        summary=(
            "Two pages for everybody, in English and Spanish: what trafficking is and is not, what you may "
            "notice, what you can do, and a word to survivors."
        ),
        body="""
<p>The page that we would give to a neighbor. It explains what the law means by force, fraud and coercion,
with an everyday example for each, takes leave of some pictures from films, and says what to do with a
suspicion: ask for advice, do not confront anybody, leave the choice to the person concerned.</p>
<p>The figures in it are few, and each has its source. The Spanish version
says the same in words of its own.</p>
""",
        type="fact sheet",
        topics=("recognizing-trafficking", "sex-trafficking", "labor-trafficking", "help-for-survivors"),
        tags=("definitions", "red flags", "handout", "printable"),
        audience=("general public", "survivors", "congregations", "volunteers"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Tomás Villarreal", "Council of survivors"),
        licence="CC BY 4.0",
        days_ago=80,
        review_in_days=102,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Human trafficking in plain words (2 pages)",
                filename="trafficking-in-plain-words-en.pdf",
                build=plain_words.draw_english,
                only_inside="rehearsed",
            ),
            FileContent(
                language="es",
                title="La trata de personas en palabras sencillas (2 páginas)",
                filename="trafficking-in-plain-words-es.pdf",
                build=plain_words.draw_spanish,
                only_inside="cuadrillas",
            ),
        ),
    ),
    ResourceContent(
        handle="words-that-respect",
        title="Words that respect",
        summary=(
            "How we write and speak about trafficking and the people it concerns: which words we use, which "
            "pictures we do not, and how we treat figures and stories."
        ),
        body="""
<p>People who were trafficked read our posters, sit in our audiences and work in our office. Nine of them
wrote this sheet with us. It is meant for editors, speakers and anybody who has been asked to say a few
words.</p>
<ul>
<li>People first: what we avoid, what we say, and why</li>
<li>No drama: pictures, headlines and superlatives</li>
<li>Figures with a source; stories with consent that can be withdrawn</li>
<li>A test for any sentence, and a checklist before you publish</li>
</ul>
""",
        type="fact sheet",
        topics=("help-for-survivors", "recognizing-trafficking"),
        tags=("language", "definitions", "volunteers"),
        audience=("volunteers", "teachers and schools", "lawyers and advocates"),
        jurisdiction="",
        publisher="Lantern Network",
        authors=("Council of survivors", "Ruth Adeyemi"),
        licence="CC BY 4.0",
        days_ago=200,
        review_in_days=165,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="Words that respect (2 pages)",
                filename="words-that-respect-en.pdf",
                build=words_that_respect.draw_words_that_respect,
                only_inside="tattoo",
            ),
        ),
    ),
    ResourceContent(
        handle="guide-to-the-tvpa",
        title="A guide to the Trafficking Victims Protection Act",
        summary=(
            "The federal law of 2000 for people who are not lawyers: its definition, the T visa, benefits, "
            "rights in court, and ten questions for a first meeting with a lawyer."
        ),
        body="""
<p>The Trafficking Victims Protection Act of 2000 is the ground that most other rules in the United States
stand on. This guide explains it in three pages, with the sections to look up, for survivors, their friends
and the advocates who go to appointments with them.</p>
<h2>What it covers</h2>
<ul>
<li>Why Congress passed it: protection, prosecution, prevention</li>
<li>What counts as a severe form of trafficking, and why nobody has to be moved</li>
<li>Continued presence and the T visa in outline</li>
<li>Benefits, restitution and civil claims</li>
<li>Ten questions for a first meeting with a lawyer</li>
</ul>
<p>It does not replace advice. The people at the national hotline can name a lawyer near you.</p>
""",
        type="legal guide",
        topics=("laws-and-policy", "immigration", "help-for-survivors"),
        tags=("TVPA", "T visa", "definitions"),
        audience=("survivors", "lawyers and advocates"),
        jurisdiction="US",
        publisher="Lantern Network",
        authors=("Mei-Ling Carver",),
        licence="CC BY 4.0",
        days_ago=155,
        review_in_days=28,
        contributed_by="national",
        visibility="network",
        files=(
            FileContent(
                language="en",
                title="A guide to the Trafficking Victims Protection Act (3 pages)",
                filename="guide-to-the-tvpa-en.pdf",
                build=tvpa_guide.draw_tvpa_guide,
                only_inside="nonimmigrant",
            ),
        ),
    ),
)
