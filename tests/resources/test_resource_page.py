"""What a resource's own page says of it besides its words: citation, reuse, successors, neighbours, schema.org."""

import datetime
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from network.models import User
from resources.citation import cite, reuse_sentence
from resources.models import Licence, Resource, ResourcePage
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource, make_topic, make_upload

Visit = Callable[..., Any]

PATH = "/resources/know-the-signs/"


def _cited(**fields: Any) -> str:
    resource = Resource(pk=7, type="fact-sheet", published_on=datetime.date(2026, 3, 1), **fields)
    return str(cite(resource, title="Know the signs", url="https://lantern.example/x/", contributor="Lantern Chicago"))


def test_citation_names_authors_year_title_edition_number_publisher_and_address() -> None:
    assert _cited(authors="A. Writer; B. Reader; Council", publisher="Lantern Network", edition="2nd edition") == (
        "A. Writer, B. Reader & Council (2026). Know the signs (2nd edition) [Fact sheet no. 7]. Lantern Network. "
        "https://lantern.example/x/"
    )


def test_citation_without_authors_begins_with_the_publisher_and_names_it_once() -> None:
    assert _cited().startswith("Lantern Chicago (2026). Know the signs [Fact sheet no. 7]. https:")


def test_every_licence_has_a_sentence() -> None:
    assert all(reuse_sentence(licence).endswith(".") for licence in Licence.values)


def _data(response: Any) -> dict[str, Any]:
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', response.content.decode(), re.DOTALL)
    work: dict[str, Any]
    work, _way = json.loads(script)["@graph"]
    return work


def _related(response: Any) -> list[str]:
    return [one.title for one in response.context["shown"].neighbours.related]


@pytest.mark.slow
def test_page_says_who_helped_what_to_know_before_and_how_to_reuse_it(
    network: Network, curator: User, visit: Visit
) -> None:
    page = make_shared_resource(network.chicago, curator, licence="cc-by-4.0", review_on=datetime.date(2020, 1, 2))
    Resource.objects.filter(pk=page.resource_id).update(partners="Juniper Row; Open Gate", edition="2nd edition")
    page.resource.credited.add(network.milwaukee)
    page.content_note = "It describes violence."
    page.save_revision().publish()
    content = visit("sacramento.localhost", PATH).content.decode()
    for words in ("Juniper Row, Open Gate", "Lantern Milwaukee", "2nd edition", "if you say where it comes from"):
        assert words in content
    assert "https://creativecommons.org/licenses/by/4.0/" in content
    assert "Review was due" in content
    body = content[content.index("<h1") :]
    assert body.index("It describes violence.") < body.index("What to look for, and whom to call.")


@pytest.mark.slow
def test_structured_data_describes_the_work_and_cant_end_its_element(
    network: Network, curator: User, visit: Visit
) -> None:
    title = "</script><script>alert(1)</script> & more"
    page = make_shared_resource(
        network.chicago,
        curator,
        title=title,
        handle="know-the-signs",
        topics=[make_topic()],
        authors="A. Writer",
        licence="cc-by-4.0",
        audience=["youth"],
        jurisdiction="US-IL",
        files=[(make_upload(), "en", "Poster"), (make_upload(), "es", "")],
    )
    response = visit("milwaukee.localhost", PATH)
    assert b"<script>alert" not in response.content
    data = _data(response)
    assert data["name"] == title
    assert data["url"] == "http://localhost:8000/resources/know-the-signs/"
    assert data["inLanguage"] == ["en", "es"]
    assert data["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert data["about"][0]["name"] == "Online safety"
    assert data["audience"][0]["audienceType"] == "Youth"
    assert data["spatialCoverage"]["name"] == "Illinois"
    file = page.resource.files.get(language="en")
    assert data["encoding"][0] == {
        "@type": "MediaObject",
        "name": "Poster",
        "contentUrl": f"http://localhost:8000{file.get_absolute_url()}",
        "encodingFormat": "application/pdf",
        "contentSize": f"{file.size} B",
        "inLanguage": "en",
    }


@pytest.mark.slow
def test_replaced_resource_leads_to_the_newer_one_and_the_newer_one_back(
    network: Network, curator: User, visit: Visit
) -> None:
    old = make_shared_resource(network.chicago, curator)
    new = make_shared_resource(network.chicago, curator, title="Know more")
    Resource.objects.filter(pk=old.resource_id).update(replaced_by=new.resource_id)
    response = visit("milwaukee.localhost", PATH)
    assert response.context["shown"].neighbours.newer.url == "/resources/know-more/"
    assert b"There is a newer resource" in response.content
    newer = visit("milwaukee.localhost", "/resources/know-more/").context["shown"].neighbours
    assert [one.title for one in newer.replaced] == ["Know the signs"]
    assert newer.related == ()
    new.unpublish()
    assert b"There is a newer resource" not in visit("milwaukee.localhost", PATH).content


@pytest.mark.slow
def test_related_are_the_chosen_ones_then_those_with_most_topics_in_common_that_this_site_may_show(
    network: Network, curator: User, visit: Visit
) -> None:
    one, two = make_topic(), make_topic("schools", "Schools")
    page = make_shared_resource(network.chicago, curator, topics=[one, two])

    def other(title: str, *topics: Any) -> ResourcePage:
        return make_shared_resource(network.chicago, curator, title=title, topics=topics)

    both, chosen = other("Both topics", one, two), other("Chosen")
    make_own_resource(network.chicago, title="Chicago's own", topics=[one, two])
    other("One topic", one)
    other("No topic")
    outdated = other("Outdated", one, two)
    Resource.objects.filter(pk=outdated.resource_id).update(replaced_by=both.resource_id)
    page.resource.related.add(chosen.resource)

    assert _related(visit("milwaukee.localhost", PATH)) == ["Chosen", "Both topics", "One topic"]
    assert _related(visit("chicago.localhost", PATH)) == ["Chosen", "Chicago's own", "Both topics", "One topic"]


@pytest.mark.slow
def test_related_work_is_called_as_its_file_in_the_visitors_language_is(
    network: Network, curator: User, visit: Visit
) -> None:
    page = make_shared_resource(network.chicago, curator)
    files = [(make_upload(), "es", "Lo que dice la ley")]
    page.resource.related.add(make_shared_resource(network.chicago, curator, title="The law", files=files).resource)

    spanish = visit("localhost", f"/es{PATH}").content.decode()

    assert '<a href="/es/resources/the-law/">Lo que dice la ley</a>' in spanish
    assert ">The law</a>" in visit("localhost", PATH).content.decode()
