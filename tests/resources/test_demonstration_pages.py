"""What the demonstration's pages promise, read from the plain data. No database is touched."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

import pytest
from wagtail.models import Page

from resources.demonstration.bodies import Shelf
from resources.demonstration.content import (
    ARTICLES,
    COLLECTIONS,
    EVENTS,
    FEATURED,
    HOTLINES,
    LOWER_PAGES,
    PAGES,
    PICTURES,
    RECORDS,
    RESOURCES,
    SITES,
    STATISTICS,
    TAGS,
)
from resources.demonstration.content.page_shapes import (
    ActionSteps,
    Campaign,
    Issue,
    LowerPage,
    Partners,
    People,
    Profile,
    Questions,
)
from resources.demonstration.content.shapes import Value

BY_REF = {page.ref: page for page in LOWER_PAGES}
USUAL_PATHS = ("/", "/about/", "/news/", "/events/", "/get-involved/", "/resources/", "/contact/")
SITE_KEYS = (*(site.slug for site in SITES), "national-es")


def written(value: object) -> Iterator[str]:
    """Yield every text in a value of the content, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from written(inner)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from written(inner)


def texts(page: object) -> str:
    """Return the words of a page with their markup."""
    return " ".join(text for field in fields(page) for text in written(getattr(page, field.name)))  # type: ignore[arg-type]


def length(page: object) -> int:
    """Return how many words a visitor reads on a page."""
    return len(re.findall(r"\w+", re.sub(r"<[^>]+>", " ", texts(page))))


def known_refs(site: str) -> set[str]:
    """Return what a page of *site* may link to: its own resources and the network's, none that waits for National."""
    refs = {f"{key}:{path}" for key in SITE_KEYS for path in USUAL_PATHS} | set(BY_REF)
    refs |= {article.ref for article in ARTICLES} | {event.ref for event in EVENTS}
    seen = [
        work
        for work in RESOURCES
        if work.visibility == "network" or (work.visibility, work.contributed_by) == ("chapter", site)
    ]
    return refs | {f"resource:{work.handle}" for work in seen}


def page(ref: str) -> LowerPage:
    return BY_REF[ref]


def values_named(name: str, value: object) -> Iterator[Value]:
    """Yield what stands under *name* in the mappings of a value, however deep."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == name:
                yield inner
            yield from values_named(name, inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            yield from values_named(name, inner)


def blocks(name: str, body: Sequence[tuple[str, Value]]) -> list[Value]:
    return [value for kind, value in body if kind == name]


def test_chicago_s_mission_has_three_goals_partners_by_kind_and_a_mailing_list_of_850() -> None:
    about = next(content for content in PAGES if (content.site, content.path) == ("chicago", "/about/"))
    (goals,) = values_named("goals", [value for _kind, value in about.body])
    assert isinstance(goals, list)
    assert [goal["title"] for goal in goals if len(goal["undertakings"]) == 3] == ["Awareness", "Engagement", "Policy"]
    kinds = {partner["kind"] for partner in next(values_named("partners", blocks("partners", about.body)))}  # type: ignore[union-attr,index,call-overload]
    assert kinds == {"direct_service", "legal", "schools", "faith"}
    assert "850" in texts(about)
    assert length(about) >= 600


def test_chicago_s_action_steps_are_six_by_a_guest_in_news_and_on_a_page() -> None:
    article = next(content for content in ARTICLES if content.slug == "six-steps-from-light-to-demanding")
    (steps,) = values_named("steps", [value for _kind, value in article.body])
    assert isinstance(steps, list)
    assert len(steps) == 6
    assert article.on_behalf_of
    standing = page("chicago:/get-involved/six-steps/")
    assert isinstance(standing, ActionSteps)
    assert len(standing.steps) == 6


def test_los_angeles_is_portrayed_in_five_questions_with_eleven_partners_and_one_contact() -> None:
    profile = page("national:/about/los-angeles/")
    assert isinstance(profile, Profile)
    assert len(profile.questions) == 5
    assert [len(found) for found in values_named("partners", blocks("partners", profile.body))] == [11]  # type: ignore[arg-type]
    assert [len(found) for found in values_named("people", blocks("people", profile.body))] == [1]  # type: ignore[arg-type]
    assert length(profile) >= 800


def test_sacramento_s_issue_is_long_and_has_five_positions_and_seven_questions() -> None:
    issue = page("sacramento:/human-trafficking/")
    assert isinstance(issue, Issue)
    assert (len(issue.positions), len(issue.questions)) == (5, 7)
    assert length(issue) >= 1_300
    assert {"girls-at-the-boats-1911", "women-at-the-boats-1911", "children-at-the-boats-1911"} <= set(
        re.findall(r'embedtype="statistic" ref="([^"]+)"', texts(issue))
    )


@pytest.mark.parametrize("ref", ["chicago:/trafficking-in-chicago/", "milwaukee:/what-help-looks-like/"])
def test_the_other_chapters_issues_are_long_and_their_positions_lead_to_official_texts(ref: str) -> None:
    issue = page(ref)
    assert isinstance(issue, Issue)
    assert issue.in_menu
    assert length(issue) >= 1_300
    assert len(issue.positions) == 5
    assert 5 <= len(issue.questions) <= 7
    official = ("https://www.ilga.gov/", "https://docs.legis.wisconsin.gov/", "https://www.congress.gov/")
    assert all(str(position["url"]).startswith(official) for position in issue.positions if position["number"])


def test_milwaukee_s_recap_names_speakers_takeaways_and_the_next_evening() -> None:
    recap = next(
        content for content in ARTICLES if (content.site, content.slug) == ("milwaukee", "from-concern-to-action")
    )
    assert [len(found) for found in values_named("people", blocks("people", recap.body))] == [3]  # type: ignore[arg-type]
    assert [len(found) for found in values_named("items", blocks("takeaways", recap.body))] == [3]  # type: ignore[arg-type]
    assert "milwaukee:/events/somebody-who-stays/" in texts(recap)
    assert length(recap) >= 700


@pytest.mark.parametrize("site", [site.slug for site in SITES])
def test_every_site_has_people_partners_and_a_campaign(site: str) -> None:
    kinds = {type(content) for content in LOWER_PAGES if content.site == site}
    assert {People, Partners, Campaign} <= kinds


def test_national_answers_seven_questions_in_english_and_in_spanish() -> None:
    for ref in ("national:/about/questions/", "national-es:/about/questions/"):
        answers = page(ref)
        assert isinstance(answers, Questions)
        assert len(answers.questions) == 7


def test_national_has_a_campaign_behind_it_one_that_runs_and_one_to_come() -> None:
    campaigns = [content for content in LOWER_PAGES if isinstance(content, Campaign) and content.site_key == "national"]
    assert any(campaign.ends_in_days < 0 for campaign in campaigns)
    assert any(campaign.starts_in_days <= 0 <= campaign.ends_in_days for campaign in campaigns)
    assert any(campaign.starts_in_days > 0 for campaign in campaigns)


def test_no_spanish_section_of_national_is_empty() -> None:
    spanish = [content.path for content in PAGES if content.language == "es"]
    assert set(spanish) == {"/", "/about/", "/get-involved/", "/contact/"}
    assert sum(article.language == "es" for article in ARTICLES) >= 3
    assert any(event.language == "es" and event.in_days > 0 for event in EVENTS)


def test_every_lower_page_stands_below_a_known_page_and_shares_its_address_with_none() -> None:
    refs = [content.ref for content in LOWER_PAGES]
    assert len(refs) == len(set(refs))
    above = {f"{key}:{path}" for key in SITE_KEYS for path in ("/", "/about/", "/get-involved/")}
    assert {content.parent_ref for content in LOWER_PAGES} <= above


@pytest.mark.parametrize(
    "content", [*PAGES, *LOWER_PAGES, *EVENTS], ids=lambda content: f"{content.site}-{content.title}"
)
def test_every_reference_of_a_page_leads_somewhere(content: object) -> None:
    markup = texts(content)
    values = [getattr(content, field.name) for field in fields(content)]  # type: ignore[arg-type]
    named = set(re.findall(r'linktype="page"\s+ref="([^"]+)"', markup))
    for name in ("page", "campaign"):
        named |= {str(ref) for ref in values_named(name, values) if ref}
    named |= {f"resource:{handle}" for handles in values_named("resources", values) for handle in written(handles)}
    named |= {getattr(content, "campaign", "")} - {""}
    assert named <= known_refs(getattr(content, "site", ""))
    assert set(re.findall(r'embedtype="hotline" ref="([^"]+)"', markup)) <= {hotline.key for hotline in HOTLINES}
    assert set(re.findall(r'embedtype="statistic" ref="([^"]+)"', markup)) <= {figure.key for figure in STATISTICS}
    pictures = {getattr(content, "picture", None), *values_named("picture", values)} - {None}
    assert pictures <= {picture.key for picture in PICTURES}


def test_a_reference_that_is_broken_over_lines_becomes_a_link() -> None:
    shelf = Shelf(today=datetime.date(2026, 1, 1), pages={"chicago:/contact/": Page(pk=7)})
    assert shelf.html('<a\nlinktype="page"\nref="chicago:/contact/">us</a>') == '<a linktype="page" id="7">us</a>'


def test_events_belong_to_campaigns() -> None:
    assert all(isinstance(BY_REF[event.campaign], Campaign) for event in EVENTS if event.campaign)


def test_articles_carry_tags_of_the_list() -> None:
    assert {tag for article in ARTICLES for tag in article.tags} <= set(TAGS)


def test_introductions_and_summaries_hold_no_placeholders() -> None:
    short = [text for content in (*PAGES, *LOWER_PAGES, *ARTICLES) for text in (content.introduction, content.summary)]
    assert [text for text in (*short, *(event.introduction for event in EVENTS)) if "[[" in text or "<" in text] == []


def test_no_page_is_filled_up_with_placeholder_text() -> None:
    everything = " ".join(texts(content) for content in (*PAGES, *LOWER_PAGES, *ARTICLES, *EVENTS)).casefold()
    assert "lorem" not in everything
    assert "ipsum" not in everything


def test_a_file_s_own_word_stands_on_no_lower_page_and_in_no_collection() -> None:
    chosen = [item for content in COLLECTIONS for item in content.items]
    contents = (*LOWER_PAGES, *COLLECTIONS, *chosen, *RECORDS)
    words = {word for content in contents for word in re.findall(r"[^\W\d_]+", texts(content).casefold())}
    own = {file.only_inside.casefold() for resource in RESOURCES for file in resource.files}
    assert own & words == set()


def test_collections_hold_what_their_site_may_show_each_once() -> None:
    for content in COLLECTIONS:
        named = [item.handle for item in content.items]
        assert len(named) == len(set(named)) >= 3, content.slug
        assert {f"resource:{handle}" for handle in named} <= known_refs(content.site), content.slug


def test_national_has_three_collections_one_in_spanish_too_and_each_chapter_has_one() -> None:
    originals = [content for content in COLLECTIONS if content.language == "en"]
    assert sum(content.site == "national" for content in originals) >= 3
    assert {content.site for content in originals} == {site.slug for site in SITES}
    slugs = {(content.site, content.slug) for content in originals}
    translations = [content for content in COLLECTIONS if content.language == "es"]
    assert translations
    assert {(content.site, content.translates) for content in translations} <= slugs


def test_each_site_features_what_it_may_show() -> None:
    assert set(FEATURED) == {site.slug for site in SITES}
    for site, handles in FEATURED.items():
        assert {f"resource:{handle}" for handle in handles} <= known_refs(site)


def test_records_name_known_resources_and_one_is_replaced() -> None:
    known = {work.handle for work in RESOURCES}
    for record in RECORDS:
        assert {record.handle, *record.related, record.replaced_by or record.handle} <= known
    assert any(record.replaced_by for record in RECORDS)
    assert any(record.content_note for record in RECORDS)
